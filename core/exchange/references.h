#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/schema/own_fields.h"

namespace kartei {

/// How a record is named outside the file: what stands for it in CSV and JSON.
struct ReferenceInfo {
    QString name;
    QString key; ///< number or sku; empty: none
    QString email; ///< contacts only
};

/// What stands behind references, and amounts without a currency, while records are read or written.
class References {
public:
    virtual ~References() = default;
    /// Empty name: no such record.
    virtual ReferenceInfo infoOf(const EntityDesc& target, qint64 id) = 0;
    /// Of that only the name.
    virtual QString nameOf(const EntityDesc& target, qint64 id) { return infoOf(target, id).name; }
    /// "id:42"; else by number or sku, e-mail address, "42", name. NotFound: names what was looked for, or those that
    /// it may mean.
    Result<qint64> find(const EntityDesc& target, const QString& text);
    /// The fields that the business defined for itself.
    virtual const OwnFields& ownFields(const EntityDesc&) { return OwnFields::none(); }
    /// What the business reckons in.
    virtual Currency usualCurrency() = 0;

protected:
    enum class By { Id, Key, Email, Name };
    using Ids = std::vector<qint64>;
    /// The oldest that answer to `text`, two at most.
    virtual Result<Ids> having(const EntityDesc& target, By way, const QString& text) = 0;

private:
    Error severalHave(const EntityDesc& target, const QString& text, const Ids& ids);
};

} // namespace kartei
