#pragma once

#include "core/base/hash_index.h"
#include "core/exchange/references.h"
#include "core/schema/record.h"
#include "core/storage/database.h"

#include <QHash>

#include <map>

namespace kartei {

/// References for many records: the hashes of whole tables of names, numbers and e-mails, read once each when first
/// asked for; what is found by them is compared with what is stored.
class ReferenceTables : public References {
public:
    explicit ReferenceTables(Database& database) : m_database(database) { }

    ReferenceInfo infoOf(const EntityDesc& target, qint64 id) override;
    QString nameOf(const EntityDesc& target, qint64 id) override;
    Currency usualCurrency() override;
    const OwnFields& ownFields(const EntityDesc& entity) override;

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
    /// Of one kind of record.
    struct Table {
        std::optional<HashIndex> keys;
        std::optional<HashIndex> emails;
        std::optional<HashIndex> names;
        HashIndex secondNames; ///< of those that two have
        QHash<qint64, ReferenceInfo> infos; ///< of some
        QHash<qint64, QString> ownNames; ///< of some
        QString nameSql;

        void addName(QByteArrayView name, qint64 id);
    };
    Table& tableOf(const EntityDesc& target) { return m_tables[&target]; }
    HashIndex& loaded(std::optional<HashIndex>& index, const QString& sql);
    void loadNames(const EntityDesc& target, Table& table);
    const ReferenceInfo* known(const EntityDesc& target, qint64 id);
    bool holds(const QString& sql, const QVariantList& values);
    Ids named(const EntityDesc& target, const QString& name);
    void fail(const Error& error);

    Database& m_database;
    std::map<const EntityDesc*, Table> m_tables;
    std::optional<Currency> m_currency;
    std::map<const EntityDesc*, std::shared_ptr<const OwnFields>> m_own; ///< does not change during a run
    std::optional<Error> m_error;
};

} // namespace kartei
