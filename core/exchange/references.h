#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"

namespace kartei {

/// How a record is named outside the file: what stands for it in CSV and JSON.
struct ReferenceInfo {
    QString name;
    QString key; ///< number or sku; empty: none
    QString email; ///< contacts only
};

/// What stands behind references while records are read or written.
class References {
public:
    virtual ~References() = default;
    /// Empty name: no such record.
    virtual ReferenceInfo infoOf(const EntityDesc& target, qint64 id) = 0;
    /// By e-mail, number, sku, a name that only one has, "42" or "id:42". NotFound: says what was looked for.
    virtual Result<qint64> find(const EntityDesc& target, const QString& text) = 0;
};

} // namespace kartei
