#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace kartei {

/// Exact intermediate of products of decimals; never stored.
__extension__ using Wide = __int128;

/// `numerator / denominator` rounded half away from zero. Nothing: the result does not fit 64 bits.
std::optional<qint64> dividedHalfUp(Wide numerator, Wide denominator);

/// Decimal text in machine form ("-12.50") with `digits` implied decimals. Nothing: not a number, too many decimals
/// that are not zero, or out of range. Locale-free.
std::optional<qint64> scaledFromText(QStringView text, int digits);

/// Machine form, always `.`; trailing zeros beyond `minDecimals` are dropped.
QString textFromScaled(qint64 scaled, int digits, int minDecimals);

/// Number with a fixed count of decimals, held as an integer. The tag keeps quantities, prices and percents apart.
template <class Tag, int Digits>
struct Decimal {
    static constexpr int digits = Digits;
    qint64 scaled = 0;

    static constexpr qint64 one()
    {
        qint64 unit = 1;
        for (int i = 0; i < Digits; ++i)
            unit *= 10;
        return unit;
    }
    static constexpr Decimal of(qint64 whole) { return {whole * one()}; }
    static std::optional<Decimal> fromText(QStringView text)
    {
        const std::optional<qint64> scaled = scaledFromText(text, Digits);
        return scaled ? std::optional(Decimal{*scaled}) : std::nullopt;
    }
    QString toText() const { return textFromScaled(scaled, Digits, 0); }
    auto operator<=>(const Decimal&) const = default;
};

using Quantity = Decimal<struct QuantityTag, 4>;
/// Major units of the document's currency, up to 4 decimals; only amounts are whole minor units.
using UnitPrice = Decimal<struct UnitPriceTag, 4>;
/// 19 is 19 %; two decimals, that is basis points.
using Percent = Decimal<struct PercentTag, 2>;

} // namespace kartei
