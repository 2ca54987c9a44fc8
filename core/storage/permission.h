#pragma once

#include "core/base/result.h"

namespace kartei {

class Database;

enum class Role {
    Owner, ///< everything
    Clerk, ///< the daily work: no settings, no users, takes back only their own acts
    ReadOnly,
};

/// Who acts in a session.
struct Actor {
    qint64 user = 0; ///< of the business; 0: nobody signed in
    QString name = {};
    bool ownsFile = false; ///< needs no signing in: who owns the file itself, see ownsBusiness()
};

/// What `actor` may do as of now; everybody owns a business without users. Access: it has users and `actor` is none who
/// may work with it. Defined in core/business/users.cpp.
Result<Role> roleOf(Database& business, const Actor& actor);

/// The same for a file of any version. Access: `actor` is no owner.
Result<> checkMayReplace(Database& business, const Actor& actor);

/// The file, or the tables on a server, belong to the account that runs this program, or that is root.
Result<bool> ownsBusiness(Database& business);

} // namespace kartei
