#include "core/business/user.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

static constexpr Field kUserFields[] = {
    key<&User::id>(),
    field<&User::name>("name", QT_TRANSLATE_NOOP("User", "Name"), Title | Listed),
    field<&User::role>("role", QT_TRANSLATE_NOOP("User", "Role"), Listed),
    field<&User::active>("active", QT_TRANSLATE_NOOP("User", "May sign in"), Listed),
    // derived: neither in files nor in the journal, which would keep the old ones for whoever wants to guess
    field<&User::passphraseHash>("passphrase_hash", "", Hidden | Derived),
    field<&User::passphraseSince>("passphrase_since", "", Hidden),
};

template <>
const EntityDesc& describe<User>()
{
    static constexpr EntityDesc desc = withType<User>({.name = "user",
        .plural = "users",
        .context = "User",
        .label = QT_TRANSLATE_NOOP("User", "User"),
        .fields = kUserFields,
        .keyField = "name",
        .order = "name, id",
        .rule = &userRule});
    return desc;
}

namespace {

bool isMayor(const User& user)
{
    return user.role == Role::Owner && user.active && !user.passphraseHash.isEmpty();
}

/// A clerk changes the own passphrase, and nothing else of users.
Result<> checkMayChange(const Transaction& tx, const User* before, const User* after)
{
    const auto isOwnPassphrase = [&] {
        return before && after && before->id.value == tx.actor().user && before->name == after->name
            && before->role == after->role && before->active == after->active;
    };
    if (tx.role() == Role::Owner || isOwnPassphrase())
        return {};
    return Error{Error::Kind::Access,
        QCoreApplication::translate("User", "Only an owner of the business may change its users."), {}};
}

Result<> checkName(Transaction& tx, User& user)
{
    user.name = user.name.simplified();
    if (user.name.isEmpty())
        return invalid(QCoreApplication::translate("User", "A user needs a name."));
    QString same;
    const Result<> read
        = tx.database().each(u"SELECT name FROM \"user\" WHERE id <> ?"_s, {user.id.value}, [&](const Row& row) {
              if (folded(row.text(0)) == folded(user.name))
                  same = row.text(0);
          });
    if (!read || same.isEmpty())
        return read;
    return invalid(
        QCoreApplication::translate("User", "There is a user %1 already. Choose another name.").arg(isolated(same)));
}

Result<> checkOwnerStays(Transaction& tx, const User* before, const User* after)
{
    if (after && isMayor(*after))
        return {};
    // locked on a server, else two owners could make a clerk of each other at the same time
    const QString lock = tx.database().engine() == Engine::Postgres ? u" FOR UPDATE"_s : QString();
    int others = 0;
    bool isThere = false;
    const Result<> read = tx.database().each(
        u"SELECT id, role, active, passphrase_hash FROM \"user\" ORDER BY id"_s + lock, {}, [&](const Row& row) {
            const bool isSelf = row.integer(0) == (before ? before->id.value : 0);
            others += isSelf ? 0 : 1;
            isThere = isThere || (!isSelf && row.text(1) == "owner"_L1 && row[2].toBool() && !row.text(3).isEmpty());
        });
    if (!read || isThere || (!after && others == 0))
        return read;
    return invalid(others == 0 && !before
            ? QCoreApplication::translate("User", "The first user has to be an owner with a passphrase.")
            : QCoreApplication::translate("User",
                "There must be an owner who can sign in with a passphrase. Make somebody else an owner first."));
}

/// Another one than before whatever the clock says: by it the journal knows that something was changed.
Instant sinceNow(const Transaction& tx, const User* before, const User& after)
{
    if (after.passphraseHash.isEmpty())
        return {};
    const qint64 later = before ? before->passphraseSince.utcMs + 1 : 0;
    return {std::max(tx.now().utcMs, later)};
}

} // namespace

Result<> userRule(Transaction& tx, const void* before, void* after)
{
    const auto* old = static_cast<const User*>(before);
    auto* now = static_cast<User*>(after);
    if (const Result<> allowed = checkMayChange(tx, old, now); !allowed)
        return allowed;
    if (now) {
        if (const Result<> named = checkName(tx, *now); !named)
            return named;
        if (!old || old->passphraseHash != now->passphraseHash)
            now->passphraseSince = sinceNow(tx, old, *now);
        else
            now->passphraseSince = old->passphraseSince;
    }
    return checkOwnerStays(tx, old, now);
}

} // namespace kartei
