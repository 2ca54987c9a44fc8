#pragma once

#include "core/schema/entity.h"
#include "core/storage/permission.h"

namespace kartei {

inline constexpr Choice kRoles[] = {{"owner", QT_TRANSLATE_NOOP("User", "Owner")},
    {"clerk", QT_TRANSLATE_NOOP("User", "Clerk")}, {"read_only", QT_TRANSLATE_NOOP("User", "Reads only")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Role>{kRoles};

/// Who may open the business. It has either none, then nobody is asked, or at least one owner who can sign in.
struct User {
    Id<User> id;
    QString name; ///< the author of what they do
    Role role = Role::Clerk;
    bool active = true; ///< may sign in
    QString passphraseHash; ///< Argon2id as of libsodium, which salts it; empty: can't sign in
    Instant passphraseSince;

    bool operator==(const User&) const = default;
};
template <>
const EntityDesc& describe<User>();

/// Only an owner changes users; others only their own passphrase. Invalid: no name, a name twice, nobody left to own
/// it.
Result<> userRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
