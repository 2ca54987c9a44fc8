#pragma once

#include "core/base/decimal.h"

#include <QLocale>
#include <QStringView>

#include <optional>

namespace kartei {

/// Exact quotient; `denominator` is positive.
struct Fraction {
    Wide numerator = 0;
    Wide denominator = 1;

    /// Rounded half away from zero to `digits` decimals. Nothing: out of range.
    std::optional<qint64> scaled(int digits) const;
};

/// A number, or sums, products and brackets of numbers as the region writes them: + - * × · / ÷ : ( ), a leading "=".
/// "690-5%" takes five per cent off, "200*10%" is 20. Nothing: not understood, division by zero, too large.
std::optional<Fraction> evaluated(QStringView text, const QLocale& locale = QLocale());

} // namespace kartei
