#include "ui/base/date_input.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kartei {

namespace {

constexpr int kFewestLetters = 2;

std::optional<QDate> valid(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Two digits mean the century around today.
int fullYear(int typed, int digits, QDate today)
{
    if (digits > 2)
        return typed;
    const int year = today.year() - today.year() % 100 + typed;
    if (year > today.year() + 50)
        return year - 100;
    return year < today.year() - 50 ? year + 100 : year;
}

/// 29 Feb is only tried in years that have it.
std::optional<QDate> nearestYear(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && (!best || qAbs(today.daysTo(candidate)) < qAbs(today.daysTo(*best))))
            best = candidate;
    }
    return best;
}

std::optional<QDate> dayOfMonth(int day, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate here(month.year(), month.month(), day);
    if (here.isValid() && here >= today)
        return here;
    const QDate next = month.addMonths(1);
    return valid(QDate(next.year(), next.month(), day));
}

bool isMonthFirst(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

std::optional<QDate> fromDigits(const QStringList& groups, QDate today, const QLocale& locale)
{
    if (groups.size() == 1)
        return groups[0].size() <= 2 ? dayOfMonth(groups[0].toInt(), today) : std::nullopt;
    if (groups[0].size() == 4)
        return groups.size() == 3 ? valid(QDate(groups[0].toInt(), groups[1].toInt(), groups[2].toInt()))
                                  : std::nullopt;
    const bool monthFirst = isMonthFirst(locale);
    const int day = groups[monthFirst ? 1 : 0].toInt();
    const int month = groups[monthFirst ? 0 : 1].toInt();
    if (groups.size() == 2)
        return nearestYear(month, day, today);
    return valid(QDate(fullYear(groups[2].toInt(), static_cast<int>(groups[2].size()), today), month, day));
}

/// -1, 0 or 1 for yesterday, today and tomorrow.
std::optional<int> dayWord(const QString& word)
{
    struct Word {
        const char* text;
        int offset;
    };
    static constexpr Word kWords[] = {{QT_TRANSLATE_NOOP("DisplayText", "Yesterday"), -1},
        {QT_TRANSLATE_NOOP("DisplayText", "Today"), 0}, {QT_TRANSLATE_NOOP("DisplayText", "Tomorrow"), 1}};
    for (const Word& candidate : kWords) {
        const QString shown = folded(QCoreApplication::translate("DisplayText", candidate.text));
        const QString english = QString::fromLatin1(candidate.text).toLower();
        if (word.size() > kFewestLetters && (shown.startsWith(word) || english.startsWith(word)))
            return candidate.offset;
    }
    return std::nullopt;
}

std::optional<int> weekday(const QString& word, const QLocale& region)
{
    const QLocale window(QCoreApplication::translate("DisplayText", "en_GB", "code of this language"));
    for (const QLocale& language : {window, region, QLocale(QLocale::English)}) {
        for (int day = 1; day <= 7; ++day) {
            const QString longName = folded(language.dayName(day, QLocale::LongFormat));
            const QString shortName = folded(language.dayName(day, QLocale::ShortFormat));
            if (word == shortName || (word.size() >= kFewestLetters && longName.startsWith(word)))
                return day;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> dateFromInput(const QString& text, QDate today, const QLocale& locale)
{
    const QString typed = folded(text.trimmed());
    static const QRegularExpression offset(QStringLiteral("^([+-])\\s*(\\d{1,5})$"));
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,4})(?:[./\\s-]+(\\d{1,2})(?:[./\\s-]+(\\d{1,4}))?)?\\.?$"));
    if (const QRegularExpressionMatch match = offset.match(typed); match.hasMatch()) {
        const int days = match.captured(2).toInt();
        return today.addDays(match.captured(1) == u'-' ? -days : days);
    }
    if (const QRegularExpressionMatch match = numbers.match(typed); match.hasMatch()) {
        QStringList groups = match.capturedTexts().mid(1);
        groups.removeAll(QString());
        return fromDigits(groups, today, locale);
    }
    if (typed.isEmpty())
        return std::nullopt;
    if (const std::optional<int> days = dayWord(typed))
        return today.addDays(*days);
    if (const std::optional<int> day = weekday(typed, locale)) {
        const int ahead = (*day - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    return std::nullopt;
}

} // namespace kartei
