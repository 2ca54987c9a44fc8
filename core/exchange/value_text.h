#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

namespace kartei {

/// Machine text of a stored value, the same in every language: ISO dates, decimal point, names of choices, yes and no,
/// labels separated by commas. References as the id. `currency` is the row's.
QString textOf(const Field& field, const QVariant& stored, const Currency& currency);

/// How decimals are written: as people do, who may mean one thousand by "1.000"; or by a program, with a point.
enum class Decimals { Typed, Machine };

/// Stored form of a text in a file; besides the machine form what other programs and people write: labels and synonyms
/// of choices, ja/nein, "21.11.2026", "1.234,56", country names. Empty text: the value of a new record. Invalid: names
/// field, text and what is expected. References: only "42" and "id:42".
Result<QVariant> storedFromText(const EntityDesc& desc, const Field& field, const QString& text,
    const Currency& currency, Decimals decimals = Decimals::Typed);

/// As textOf(), a number in such a way that storedFromText() has no doubt: "1.1250".
QString unmistakableTextOf(const Field& field, const QVariant& stored, const Currency& currency);

/// What the amounts of a row are in: what the row says, else `fallback`.
Currency currencyOf(const EntityDesc& desc, const void* row, const Currency& fallback = {});

/// Labels as one cell; a label with a separator or quotation mark in it is quoted.
QString textOfLabels(const QStringList& labels);
/// Divided at commas, semicolons, line ends and " ::: ".
QStringList labelsFromText(const QString& text);

/// Those labels of a text that are choices of the field, by their public names; the others go to `unknown`.
QStringList choicesFromText(const EntityDesc& desc, const Field& field, const QString& text, QStringList& unknown);

/// Whether the machine text is a number, which CSV writes without quotes.
bool isNumeric(FieldType type);

/// "Status" says “done”, but … is expected.
Error unexpected(const EntityDesc& desc, const Field& field, const QString& text, const QString& expected);

} // namespace kartei
