#include "ui/base/time_input.h"

#include "core/base/text.h"
#include "ui/base/number_input.h"

#include <QRegularExpression>

namespace kartei {

std::optional<QTime> timeFromInput(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:\\s*[:.h]?\\s*(\\d{2}))?\\s*([ap])?\\.?m?\\.?$"));
    const auto match = pattern.match(folded(withoutDirectionMarks(text)).simplified());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QStringLiteral("p") ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace kartei
