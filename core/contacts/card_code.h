#pragma once

#include "core/contacts/contact.h"
#include "core/storage/search_text.h"

#include <vector>

namespace kartei {

/// What stands on the index card of a contact to be scanned or typed: "KA000042", made of its id, which it keeps for
/// ever. Only letters and figures that scanners get right whatever keyboard they think they are.
QString cardCodeOf(Id<Contact> contact);

/// Whose code it is, in small letters too; not set: it is none.
Id<Contact> contactOfCode(const QString& text);

/// Puts whose code `text` is before what was found by words; not where somebody has it as their number.
Result<> putScanned(Database& database, const QString& text, std::vector<SearchHit>& hits);

} // namespace kartei
