#include "core/exchange/date_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace kartei {

bool isNoDate(const QString& text)
{
    static const QRegularExpression zeros(QStringLiteral(R"(^\s*0+[-/.]0+[-/.]0+(?:[ T][0:.]+)?\s*$)"));
    return text.trimmed().isEmpty() || zeros.match(text).hasMatch();
}

static std::optional<QDate> dayOf(const QString& text)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$)"));
    static const QRegularExpression dotted(QStringLiteral(R"(^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$)"));
    static const QRegularExpression slashed(QStringLiteral(R"(^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$)"));
    const auto part = [](const QRegularExpressionMatch& match, int group) { return match.captured(group).toInt(); };
    QDate date;
    if (const auto found = yearFirst.match(text); found.hasMatch())
        date = QDate(part(found, 1), part(found, 2), part(found, 3));
    else if (const auto german = dotted.match(text); german.hasMatch())
        date = QDate(part(german, 3), part(german, 2), part(german, 1));
    else if (const auto either = slashed.match(text); either.hasMatch()) {
        const QDate dayFirst(part(either, 3), part(either, 2), part(either, 1));
        const QDate monthFirst(part(either, 3), part(either, 1), part(either, 2));
        if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
            return std::nullopt;
        date = dayFirst.isValid() ? dayFirst : monthFirst;
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateFromText(const QString& text)
{
    static const QRegularExpression time(QStringLiteral(R"([ T]\d{1,2}:\d{2}.*$)"));
    return dayOf(text.trimmed().remove(time));
}

std::optional<Instant> instantFromText(const QString& text)
{
    if (const std::optional<Instant> iso = Instant::fromText(text))
        return iso;
    static const QRegularExpression split(QStringLiteral(R"(^(\S+?(?:\. \S+)*)[ T,]+(\d{1,2}:\d{2}(?::\d{2})?)$)"));
    const QRegularExpressionMatch parts = split.match(text.trimmed());
    const std::optional<QDate> day = dayOf(parts.hasMatch() ? parts.captured(1) : text.trimmed());
    if (!day)
        return std::nullopt;
    QTime clock(0, 0);
    if (parts.hasMatch()) {
        const QString written = parts.captured(2);
        clock
            = QTime::fromString(written, written.count(u':') == 2 ? QStringLiteral("H:mm:ss") : QStringLiteral("H:mm"));
        if (!clock.isValid())
            return std::nullopt;
    }
    return Instant{QDateTime(*day, clock, Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace kartei
