#pragma once

#include <QFlags>
#include <QString>

#include <span>

namespace kartei {

struct Field;
struct PartList;

/// A rule that brings cells of contacts into one form on their way in. Only those that somebody chose are in force.
enum class CleanUp {
    Salutation = 1, ///< "m", "Hr.", "1" are the word in the language of the contact
    Phone = 2, ///< international
    Country = 4, ///< ISO 3166
    PostalCode = 8, ///< as in its country
    Case = 16, ///< names in capitals
};
Q_DECLARE_FLAGS(CleanUps, CleanUp)
Q_DECLARE_OPERATORS_FOR_FLAGS(CleanUps)

/// All of them, in the order in which they are offered.
std::span<const CleanUp> allCleanUps();
/// As `--clean` calls it: "postal_code".
QString nameOf(CleanUp rule);
/// As it is offered: "Postal codes".
QString labelOf(CleanUp rule);
/// Of names divided by commas, "all" too. Usage is the caller's: `unknown` gets the first that is none.
CleanUps cleanUpsFrom(const QString& names, QString& unknown);

/// A cell that a rule changed.
struct CellChange {
    CleanUp rule;
    QString before;
    QString after;
    const Field* field = nullptr;
    const PartList* list = nullptr; ///< null: a field of the record itself
};
/// "Phone numbers: “0171 2345678” → “+49 171 2345678”"
QString textOf(const CellChange& change);
QString changeText(const QString& before, const QString& after);

/// The word for "m", "Hr.", "Mrs", "paní", "2" in `language` (ISO 639-1); empty for those that say nothing ("unknown");
/// `typed` where it is none of them.
QString tidySalutation(const QString& typed, const QString& language);
/// ISO 3166 of a name in many languages or a code, also of the letters on cars; `typed` where it is none.
QString tidyCountry(const QString& typed);
/// "MÜLLER-LÜDENSCHEIDT" as a name is written, "VON BERG" as "von Berg"; what is not all in capitals stays.
QString tidyCase(const QString& typed);

} // namespace kartei
