#pragma once

#include "core/exchange/import_hook.h"
#include "core/exchange/vcard.h"

#include <set>

namespace kartei {

/// Which tags a file gives to cards by cards of their own (KIND:group), by the UID of the member.
using CardGroups = QHash<QString, QStringList>;

/// Notes the members of a card that is a group. False: it is none.
bool readGroup(const VCard& card, CardGroups& groups);

/// The contact of a card. What it says in a way that fits no field is kept in the notes (a birthday without a year);
/// `unmapped` gets the names of properties that went nowhere. Invalid: names the field.
Result<Candidate> contactFrom(const VCard& card, const CardGroups& groups, const ImportContext& context,
    ImportHook& hook, std::set<QString>& unmapped);

/// A contact as a card that contactFrom() reads back as it was, ids of parts aside. Fields that vCard has no property
/// for are X-KARTEI- and the field's public name.
QByteArray cardOf(const Record& contact, VCardVersion version, References& references);

} // namespace kartei
