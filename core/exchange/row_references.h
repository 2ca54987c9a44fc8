#pragma once

#include "core/exchange/references.h"
#include "core/storage/database.h"

#include <QHash>

namespace kartei {

/// Names of references for writing, looked up one by one, so that memory does not grow with the business. Finds nothing
/// by name.
class RowReferences : public References {
public:
    explicit RowReferences(Database& database) : m_database(database) { }

    ReferenceInfo infoOf(const EntityDesc& target, qint64 id) override;
    Currency usualCurrency() override { return {}; }
    const OwnFields& ownFields(const EntityDesc& entity) override;
    /// The first error of the database.
    const std::optional<Error>& error() const { return m_error; }

protected:
    Result<Ids> having(const EntityDesc&, By, const QString&) override { return Ids(); }

private:
    QString textOf(const QString& sql, qint64 id);

    Database& m_database;
    QHash<std::pair<const EntityDesc*, qint64>, ReferenceInfo> m_newest;
    std::shared_ptr<const OwnFields> m_own; ///< given last
    std::optional<Error> m_error;
};

} // namespace kartei
