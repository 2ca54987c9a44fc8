#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringList>

#include <compare>

namespace kartei {

/// ISO 4217 currency. Empty code: unknown.
struct Currency {
    QString code;

    /// Digits of the minor unit: JPY 0, EUR 2, KWD 3 (ISO 4217, list one); unknown codes have 2.
    int minorDigits() const;
    /// The codes whose minor unit has `digits` digits; empty for 2, which all others have.
    static QStringList codesWith(int digits);
    /// 1, 100 or 1000 minor units make one major unit.
    qint64 minorPerMajor() const;
    bool operator==(const Currency&) const = default;
};

/// Sum in minor units (cents). Its currency is the row's: each table with amounts has one currency column.
struct Amount {
    qint64 minor = 0;

    /// Machine form with all minor digits: "119.00", for JPY "119".
    QString toText(const Currency& currency) const;
    static std::optional<Amount> fromText(QStringView text, const Currency& currency);
    /// The same sum in the minor units of `to`; none: that has no such fractions, or it is too large.
    std::optional<Amount> converted(const Currency& from, const Currency& to) const;
    auto operator<=>(const Amount&) const = default;
};

/// In one currency; what is too large for that stays at the largest sum there is.
Amount sumOf(Amount a, Amount b);

/// Amount with its currency: what leaves a row. Adding two currencies is an error, not a conversion.
struct Money {
    Amount amount;
    Currency currency;
    bool operator==(const Money&) const = default;
};

} // namespace kartei
