#include "core/base/money.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kWithoutMinorUnit{"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1, "KMF"_L1, "KRW"_L1,
    "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
constexpr std::array kWithThousandths{"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
} // namespace

int Currency::minorDigits() const
{
    const auto is = [this](QLatin1String known) { return code == known; };
    if (std::ranges::any_of(kWithoutMinorUnit, is))
        return 0;
    return std::ranges::any_of(kWithThousandths, is) ? 3 : 2;
}

QStringList Currency::codesWith(int digits)
{
    if (digits == 0)
        return {kWithoutMinorUnit.begin(), kWithoutMinorUnit.end()};
    return digits == 3 ? QStringList(kWithThousandths.begin(), kWithThousandths.end()) : QStringList();
}

qint64 Currency::minorPerMajor() const
{
    constexpr std::array<qint64, 4> powers{1, 10, 100, 1000};
    return powers[static_cast<size_t>(minorDigits())];
}

QString Amount::toText(const Currency& currency) const
{
    return textFromScaled(minor, currency.minorDigits(), currency.minorDigits());
}

std::optional<Amount> Amount::fromText(QStringView text, const Currency& currency)
{
    const std::optional<qint64> minor = scaledFromText(text, currency.minorDigits());
    return minor ? std::optional(Amount{*minor}) : std::nullopt;
}

std::optional<Amount> Amount::converted(const Currency& from, const Currency& to) const
{
    const Wide units = Wide{minor} * to.minorPerMajor();
    const std::optional<qint64> same
        = units % from.minorPerMajor() == 0 ? dividedHalfUp(units, from.minorPerMajor()) : std::nullopt;
    return same ? std::optional(Amount{*same}) : std::nullopt;
}

Amount sumOf(Amount a, Amount b)
{
    constexpr Wide most = std::numeric_limits<qint64>::max();
    return {static_cast<qint64>(std::clamp(Wide{a.minor} + b.minor, -most, most))};
}

} // namespace kartei
