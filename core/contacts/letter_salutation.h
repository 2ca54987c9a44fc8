#pragma once

#include "core/contacts/contact.h"

namespace kartei {

/// First line of a letter to `contact` in `language` (ISO 639-1), with its comma. Names a person formally when the card
/// says how they are addressed, else by the full name or, where a language would have to guess, not at all.
QString letterSalutationOf(const Contact& contact, const QString& language);

} // namespace kartei
