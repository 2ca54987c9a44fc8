#pragma once

#include "core/contacts/contact.h"
#include "core/exchange/candidate.h"
#include "core/exchange/header_map.h"

namespace kartei {

/// What a card means where it says nothing.
struct CardHome {
    QString country; ///< ISO 3166
    QString language; ///< ISO 639-1
};

/// Brings what a contact gives into the form that `rules` say, and notes each change.
void cleanUp(Candidate& candidate, CleanUps rules, const CardHome& home);

/// Takes a country as CleanUp::Country says, into the address that is being read. Always true: it is taken.
bool takeCountry(Candidate& candidate, const ColumnTarget& target, const QString& text);

/// First and last name of "Anna Huber" and "Huber, Anna".
void splitName(Contact& person, const QString& name);

} // namespace kartei
