#include "core/business/users.h"

#include "core/base/text.h"
#include "core/business/passphrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error nobodySignedIn()
{
    return {Error::Kind::Access,
        QCoreApplication::translate("User",
            "Nobody is signed in who may work with this business. Close it, open it again and sign in. Nothing was "
            "changed."),
        {}};
}

Error noSuchUser(const QString& name)
{
    return {Error::Kind::NotFound, QCoreApplication::translate("User", "There is no user %1.").arg(isolated(name)), {}};
}

Role roleNamed(const QString& name)
{
    Role role = Role::ReadOnly; // the least, of what another program wrote
    FieldCodec<Role>::fromStored(role, name);
    return role;
}

} // namespace

Result<bool> hasUsers(Database& business)
{
    const QString tables = business.engine() == Engine::Sqlite
        ? u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'user'"_s
        : u"SELECT count(*) FROM information_schema.tables WHERE table_name = 'user' AND table_schema = current_schema()"_s;
    Result<QVariant> count = business.value(tables);
    if (count && count->toLongLong() > 0)
        count = business.value(u"SELECT count(*) FROM \"user\""_s);
    return count ? Result<bool>(count->toLongLong() > 0) : Result<bool>(count.error());
}

Result<Role> roleOf(Database& business, const Actor& actor)
{
    if (actor.ownsFile)
        return Role::Owner;
    QString role;
    bool isEmpty = true;
    const Result<> read = business.each(u"SELECT id, role, active FROM \"user\""_s, {}, [&](const Row& row) {
        isEmpty = false;
        if (row.integer(0) == actor.user && row[2].toBool())
            role = row.text(1);
    });
    if (!read)
        return read.error();
    if (isEmpty)
        return Role::Owner;
    return role.isEmpty() ? Result<Role>(nobodySignedIn()) : Result<Role>(roleNamed(role));
}

Result<> checkMayReplace(Database& business, const Actor& actor)
{
    const Result<bool> isAsked = hasUsers(business);
    if (!isAsked || !*isAsked)
        return isAsked ? Result<>() : Result<>(isAsked.error());
    const Result<Role> role = roleOf(business, actor);
    if (role && *role == Role::Owner)
        return {};
    return Error{Error::Kind::Access,
        QCoreApplication::translate("User", "%1 has users. Only an owner who signed in may put a backup in its place.")
            .arg(business.location().address),
        {}};
}

Result<std::vector<User>> usersToSignIn(Session& session)
{
    return session.list<User>(u"WHERE active = true AND passphrase_hash <> '' ORDER BY name, id"_s);
}

Error wrongPassphrase()
{
    return {Error::Kind::Access,
        QCoreApplication::translate("User", "The name or the passphrase is wrong. Nothing was opened or changed."), {}};
}

Result<> actAs(Session& session, const User& user)
{
    return session.beginActing({user.id.value, user.name});
}

Result<> signIn(Session& session, const QString& name, const QByteArray& passphrase)
{
    const Result<std::vector<User>> users = usersToSignIn(session);
    if (!users)
        return users.error();
    const auto user = std::ranges::find(*users, folded(name), [](const User& one) { return folded(one.name); });
    if (user == users->end()) {
        const Result<QString> asLong = hashOf(passphrase + QByteArray(kShortestPassphrase, ' '));
        return asLong ? wrongPassphrase() : asLong.error();
    }
    return fits(passphrase, user->passphraseHash) ? actAs(session, *user) : wrongPassphrase();
}

Result<> beginUsers(Session& session, const QString& name, const QString& hash)
{
    User first;
    const Result<> made = session.transact(
        QCoreApplication::translate("User", "Ask for a passphrase"), Undo::Never, [&](Transaction& tx) {
            first = {};
            first.name = name;
            first.role = Role::Owner;
            first.passphraseHash = hash;
            return tx.insert(first);
        });
    return made ? actAs(session, first) : made;
}

Result<> endUsers(Session& session)
{
    const Result<> done = session.transact(
        QCoreApplication::translate("User", "Ask for no passphrase"), Undo::Never, [&](Transaction& tx) -> Result<> {
            std::vector<std::pair<bool, qint64>> users;
            const Result<> read = tx.database().each(u"SELECT id, role FROM \"user\" ORDER BY id"_s, {},
                [&](const Row& row) { users.emplace_back(row.text(1) == "owner"_L1, row.integer(0)); });
            if (!read)
                return read;
            std::ranges::sort(users); // owners last: there must be one as long as there are others
            std::ranges::stable_sort(users, {}, [&](const auto& user) { return user.second == tx.actor().user; });
            for (const auto& [isOwner, id] : users) {
                if (const Result<> gone = tx.remove(Id<User>{id}); !gone)
                    return gone;
            }
            return {};
        });
    return done ? session.beginActing({}) : done;
}

Result<> setPassphrase(Session& session, Id<User> user, const QString& hash)
{
    const Result<User> known = session.get(user);
    if (!known)
        return known.error();
    return session.transact(
        QCoreApplication::translate("User", "Change the passphrase of %1").arg(isolated(known->name)), Undo::Never,
        [&](Transaction& tx) -> Result<> {
            const Result<User> before = tx.get(user);
            if (!before)
                return before.error();
            User after = *before;
            after.passphraseHash = hash;
            return tx.update(*before, after);
        });
}

Result<> resetPassphrase(const Location& location, Session::Options options, const QString& name, const QString& hash)
{
    options.actor = {.ownsFile = true};
    const Result<std::unique_ptr<Session>> session = Session::open(location, options);
    if (!session)
        return session.error();
    const Result<bool> owns = ownsBusiness((*session)->database());
    if (!owns)
        return owns.error();
    if (!*owns)
        return Error{Error::Kind::Access,
            QCoreApplication::translate(
                "User", "%1 belongs to another account of this machine, and only that may set a passphrase anew.")
                .arg(location.address),
            {}};
    const Result<std::vector<User>> users = (*session)->list<User>(u"ORDER BY id"_s);
    if (!users)
        return users.error();
    const auto user = std::ranges::find(*users, folded(name), [](const User& one) { return folded(one.name); });
    return user == users->end() ? Result<>(noSuchUser(name)) : setPassphrase(**session, user->id, hash);
}

} // namespace kartei
