#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace kartei {

/// Number as people type or paste it, in machine form: "-1234.56". With both signs the last one is the decimal sign, in
/// every region: "1.234,56" and "1,234.56". A single sign before exactly three digits is read as the region writes it.
/// Currency signs and codes are passed over. Nothing: not one number, or one that can be read in two ways.
std::optional<QString> parseNumber(QStringView text, const QLocale& locale = QLocale());

/// "1.234" where the region writes neither thousands nor decimals with a point.
bool isAmbiguousNumber(QStringView text, const QLocale& locale = QLocale());

/// Without isolates and direction marks, as they come along when shown text is copied.
QString withoutDirectionMarks(QStringView text);

/// Number or arithmetic ("3*1,2", "=(2+4)/3", "690-5%"), rounded half up to `digits` decimals and scaled by them.
/// Nothing: not understood, division by zero, or too large.
std::optional<qint64> scaledFromInput(QStringView text, int digits, const QLocale& locale = QLocale());

std::optional<Quantity> quantityFromInput(QStringView text, const QLocale& locale = QLocale());
std::optional<UnitPrice> unitPriceFromInput(QStringView text, const QLocale& locale = QLocale());
/// "10" and "10%" are both ten per cent.
std::optional<Percent> percentFromInput(QStringView text, const QLocale& locale = QLocale());
std::optional<Amount> amountFromInput(QStringView text, const Currency& currency, const QLocale& locale = QLocale());

} // namespace kartei
