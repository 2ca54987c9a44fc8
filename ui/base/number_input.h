#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace kartei {

struct ParsedNumber {
    QString machine; ///< "-1234.56", as core reads it
    QString alternative; ///< the other reading of "1.234": machine form, else empty
};

/// Number as people type or paste it. With both signs the last one is the decimal sign, in every region: "1.234,56" and
/// "1,234.56". A single sign before exactly three digits means thousands unless it is the region's decimal sign; both
/// readings are told. Currency signs and codes are passed over. Nothing: not one number.
std::optional<ParsedNumber> parseNumber(QStringView text, const QLocale& locale = QLocale());

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
