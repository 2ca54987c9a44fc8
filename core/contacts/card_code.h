#pragma once

#include "core/contacts/contact.h"

namespace kartei {

/// What stands on the index card of a contact to be scanned or typed: "KA000042", made of its id, which it keeps for
/// ever. Only letters and figures that scanners get right whatever keyboard they think they are.
QString cardCodeOf(Id<Contact> contact);

/// Whose code it is, in small letters too; not set: it is none.
Id<Contact> contactOfCode(const QString& text);

} // namespace kartei
