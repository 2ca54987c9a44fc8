#pragma once

#include "core/contacts/contact.h"

namespace kartei {

/// First line of a letter to `contact` in `language` (ISO 639-1), with its comma. Names a person formally when the card
/// says how they are addressed, else by the full name or, where a language would have to guess, not at all.
QString letterSalutationOf(const Contact& contact, const QString& language);

/// Whether it is a word by which people are addressed, "Mr", "Frau", in the languages our users write it: no title.
bool isSalutation(const QString& word);

} // namespace kartei
