#include "core/base/decimal.h"

#include <limits>

namespace kartei {

std::optional<qint64> dividedHalfUp(Wide numerator, Wide denominator)
{
    if (denominator == 0)
        return std::nullopt;
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const bool negative = numerator < 0;
    const Wide magnitude = negative ? -numerator : numerator;
    const Wide rounded = magnitude / denominator + (magnitude % denominator >= denominator - magnitude % denominator);
    if (rounded > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<qint64>(negative ? -rounded : rounded);
}

std::optional<qint64> scaledFromText(QStringView text, int digits)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+' || text[0] == QChar(0x2212))) {
        negative = text[0] != u'+';
        text = text.sliced(1);
    }
    Wide value = 0;
    int decimals = -1;
    bool any = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        any = true;
        if (decimals >= digits) {
            if (c != u'0')
                return std::nullopt;
            continue;
        }
        if (decimals >= 0)
            ++decimals;
        value = value * 10 + (c.unicode() - u'0');
        if (value > std::numeric_limits<qint64>::max())
            return std::nullopt;
    }
    if (!any)
        return std::nullopt;
    for (int i = qMax(decimals, 0); i < digits; ++i)
        value *= 10;
    if (value > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<qint64>(negative ? -value : value);
}

QString textFromScaled(qint64 scaled, int digits, int minDecimals)
{
    const bool negative = scaled < 0;
    QString text = QString::number(negative ? 0 - static_cast<quint64>(scaled) : static_cast<quint64>(scaled));
    if (text.size() <= digits)
        text.prepend(QString(digits + 1 - text.size(), u'0'));
    qsizetype decimals = digits;
    while (decimals > minDecimals && text.endsWith(u'0')) {
        text.chop(1);
        --decimals;
    }
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return negative ? u'-' + text : text;
}

} // namespace kartei
