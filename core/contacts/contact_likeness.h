#pragma once

#include "core/base/hash_index.h"
#include "core/contacts/likeness_keys.h"
#include "core/storage/database.h"

#include <functional>

namespace kartei {

/// Reads what likeness is made of, in the order of ids: the cards with their e-mails, phones and addresses, and where
/// they work, by name.
Result<> eachLikenessCard(
    Database& database, const std::function<void(const Contact& contact, const QString& company)>& take);

/// Finds the contact that a new one may be: the same e-mail, phone, name and company, name and address, of a card that
/// says no more name and city, or a first or last name at the same company where the other has one slip of the pen.
class ContactLikeness {
public:
    /// Takes in what is there.
    Result<> load(Database& database);
    void add(const LikenessKeys& keys, qint64 id);

    struct Find {
        qint64 id = 0; ///< 0: none
        LikenessKeys::Kind why = LikenessKeys::Kind::Email;
    };
    using Getter = std::function<Result<Contact>()>;
    /// Of those that `mayBe` lets through; `contact` is asked for where names alone are alike.
    Result<Find> find(Database& database, const LikenessKeys& keys, const Getter& contact,
        const std::function<bool(qint64 other)>& mayBe = {}) const;

private:
    HashIndex m_index;
};

} // namespace kartei
