#pragma once

#include "core/business/user.h"
#include "core/storage/session.h"

namespace kartei {

/// Also in a file of an older version, which has none.
Result<bool> hasUsers(Database& business);
/// Who can sign in, by name.
Result<std::vector<User>> usersToSignIn(Session& session);

/// What is done from here on is done by `user`, who proved to be it.
Result<> actAs(Session& session, const User& user);
/// Access: the name or the passphrase is wrong; which of them is not said, and both take as long.
Result<> signIn(Session& session, const QString& name, const QByteArray& passphrase);
Error wrongPassphrase();

/// From here on the business asks who opens it. `session` goes on as the new user, its first and an owner.
Result<> beginUsers(Session& session, const QString& name, const QString& hash);
/// From here on it asks nobody.
Result<> endUsers(Session& session);
/// Not undoable: what was before is not kept.
Result<> setPassphrase(Session& session, Id<User> user, const QString& hash);

/// The way back where the passphrase was forgotten, for who owns the file: it is no secret from them. Access: somebody
/// else's. NotFound: no such user.
Result<> resetPassphrase(const Location& location, Session::Options options, const QString& name, const QString& hash);

} // namespace kartei
