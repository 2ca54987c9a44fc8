#pragma once

#include "core/exchange/references.h"
#include "core/schema/record.h"
#include "core/storage/database.h"

#include <QHash>

#include <map>
#include <memory>

namespace kartei {

/// References for many records: whole tables of names, read once each when first asked for.
class ReferenceTables : public References {
public:
    explicit ReferenceTables(Database& database) : m_database(database) { }

    ReferenceInfo infoOf(const EntityDesc& target, qint64 id) override;
    Currency usualCurrency() override;

    bool exists(const EntityDesc& target, qint64 id);
    /// The record with this number or sku; 0: none.
    qint64 withKey(const EntityDesc& target, const QString& key);
    /// The oldest contact with this e-mail; 0: none.
    qint64 withEmail(const QString& email);

    /// A record that was written meanwhile.
    void note(const Record& record);
    /// The first error of the database; look-ups after it find nothing.
    const std::optional<Error>& error() const { return m_error; }

protected:
    /// Of several with the same e-mail only the oldest: lists of customers are full of doubles, and a row of theirs is
    /// better linked to one of them than left out.
    Result<Ids> having(const EntityDesc& target, By way, const QString& text) override;

private:
    struct Table {
        QHash<qint64, ReferenceInfo> infos;
        QHash<QString, qint64> byKey;
        QHash<QString, Ids> byName; ///< two at most
        QHash<QString, qint64> byEmail;

        void add(qint64 id, const QString& name, const QString& key);
        void addEmail(qint64 id, const QString& email);
    };
    Table& tableOf(const EntityDesc& target);
    std::unique_ptr<Table> loaded(const EntityDesc& target);

    Database& m_database;
    std::map<const EntityDesc*, std::unique_ptr<Table>> m_tables;
    std::optional<Currency> m_currency;
    std::optional<Error> m_error;
};

} // namespace kartei
