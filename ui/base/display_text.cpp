#include "ui/base/display_text.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>

namespace kartei {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);

QString words(const char* source, int n = -1)
{
    return QCoreApplication::translate("DisplayText", source, nullptr, n);
}

bool isMirroredFor(const QLocale& locale)
{
    return locale.textDirection() == Qt::RightToLeft || QGuiApplication::isRightToLeft();
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

/// Without sign.
QString digitsText(qint64 scaled, int digits, int minDecimals, const QLocale& locale)
{
    quint64 one = 1;
    for (int i = 0; i < digits; ++i)
        one *= 10;
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = grouped.toString(static_cast<qulonglong>(magnitude(scaled) / one));
    QString decimals = QString::number(magnitude(scaled) % one).rightJustified(digits, u'0');
    while (decimals.size() > minDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (digits > 0 && !decimals.isEmpty())
        text += locale.decimalPoint() + decimals;
    return text;
}

QString signedText(qint64 scaled, const QString& digits, const QLocale& locale)
{
    if (scaled >= 0)
        return digits;
    const QString text = kMinus + digits;
    return isMirroredFor(locale) ? isolatedLtr(text) : text;
}

QString numberText(qint64 scaled, int digits, int minDecimals, const QLocale& locale)
{
    return signedText(scaled, digitsText(scaled, digits, minDecimals, locale), locale);
}

/// Where the region puts the symbol; Qt tells only through a formatted sample.
bool isSymbolFirst(const QLocale& locale)
{
    const QString sample = locale.toCurrencyString(1, QStringLiteral("X"));
    return sample.indexOf(u'X') < sample.indexOf(locale.toString(1));
}

QString shortDateFormat(const QLocale& locale)
{
    if (locale.language() == QLocale::Czech || locale.language() == QLocale::Slovak)
        return QStringLiteral("d. M. yyyy");
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

/// The region's own locale when it speaks the window's language, else that language.
QLocale wordLocale(const QLocale& region)
{
    //: The code of the language you translate into: de, cs, he.
    const QLocale language(QCoreApplication::translate("DisplayText", "en_GB", "code of this language"));
    return language.language() == region.language() ? region : language;
}

/// Day and short month in the order of the language: "d MMM", "MMM d", "d. MMM".
QString dayAndMonthFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(QStringLiteral("d{3,4},?\\s*"));
    static const QRegularExpression year(QStringLiteral("[,\\s]*y{2,4}.*$"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday).remove(year);
    return format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM")).trimmed();
}

bool hasSpaceBeforePercent(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::German:
    case QLocale::Czech:
    case QLocale::Slovak:
    case QLocale::French:
    case QLocale::Spanish:
    case QLocale::Swedish:
    case QLocale::Danish:
    case QLocale::Finnish:
    case QLocale::NorwegianBokmal:
        return true;
    default:
        return false;
    }
}

} // namespace

QString dateText(QDate day, const QLocale& locale)
{
    return day.isValid() ? locale.toString(day, shortDateFormat(locale)) : QString();
}

QString timeText(Instant at, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at.utcMs).time(), QLocale::ShortFormat);
}

QString momentText(Instant at, const QLocale& locale)
{
    return QStringLiteral("%1, %2").arg(dateText(localDay(at), locale), timeText(at, locale));
}

QDate localDay(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.utcMs).date();
}

QString weekdayText(QDate day, const QLocale& locale)
{
    const QLocale language = wordLocale(locale);
    switch (language.language()) {
    case QLocale::German:
    case QLocale::Czech:
        return language.toString(day, QStringLiteral("dddd, d. MMMM"));
    case QLocale::Hebrew:
        return language.toString(day, QStringLiteral("dddd, d בMMMM"));
    default:
        return language.toString(day, QStringLiteral("dddd, d MMMM"));
    }
}

QString relativeDateText(QDate day, QDate today, const QLocale& locale)
{
    if (!day.isValid())
        return {};
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return words(QT_TRANSLATE_NOOP("DisplayText", "Today"));
    if (ahead == 1)
        return words(QT_TRANSLATE_NOOP("DisplayText", "Tomorrow"));
    if (ahead == -1)
        return words(QT_TRANSLATE_NOOP("DisplayText", "Yesterday"));
    const QLocale names = wordLocale(locale);
    if (ahead > 1 && ahead <= 6)
        return names.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    const QString format = dayAndMonthFormat(names);
    return names.toString(day, day.year() == today.year() ? format : QString(format + QStringLiteral(" yyyy")));
}

QString relativeMomentText(Instant at, QDate today, const QLocale& locale)
{
    const QDate day = localDay(at);
    return day == today ? timeText(at, locale) : relativeDateText(day, today, locale);
}

QString dueText(QDate due, QDate today, const QLocale& locale)
{
    if (!due.isValid() || due >= today)
        return relativeDateText(due, today, locale);
    return words(QT_TRANSLATE_N_NOOP("DisplayText", "%n d late"), static_cast<int>(due.daysTo(today)));
}

QString ageText(Instant since, Instant now)
{
    const qint64 minutes = qMax<qint64>(0, (now.utcMs - since.utcMs) / 60'000);
    if (minutes < 60)
        return words(QT_TRANSLATE_N_NOOP("DisplayText", "%n min"), static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return words(QT_TRANSLATE_N_NOOP("DisplayText", "%n h"), static_cast<int>(minutes / 60));
    return words(QT_TRANSLATE_N_NOOP("DisplayText", "%n d"), static_cast<int>(minutes / (24 * 60)));
}

QString durationText(qint64 minutes)
{
    const int hours = static_cast<int>(minutes / 60);
    const int rest = static_cast<int>(minutes % 60);
    if (hours == 0)
        return words(QT_TRANSLATE_N_NOOP("DisplayText", "%n min"), rest);
    if (rest == 0)
        return words(QT_TRANSLATE_N_NOOP("DisplayText", "%n h"), hours);
    return words(QT_TRANSLATE_NOOP("DisplayText", "%1 h %2 min")).arg(hours).arg(rest);
}

QString moneyText(const Money& money, const QLocale& locale)
{
    const qint64 minor = money.amount.minor;
    const int decimals = money.currency.minorDigits();
    const QString digits = digitsText(minor, decimals, decimals, locale);
    const QString symbol = currencySymbol(money.currency);
    if (symbol.isEmpty())
        return signedText(minor, digits, locale);
    const QString sign = minor < 0 ? QString(kMinus) : QString();
    if (locale.textDirection() == Qt::RightToLeft) // seen from left: symbol, minus, digits
        return isolatedLtr(symbol + kNoBreakSpace + sign + digits);
    QString text;
    if (!isSymbolFirst(locale))
        text = sign + digits + kNoBreakSpace + symbol;
    else if (symbol.back().isLetter())
        text = sign + symbol + kNoBreakSpace + digits;
    else
        text = sign + symbol + digits;
    return QGuiApplication::isRightToLeft() ? isolatedLtr(text) : text;
}

QString amountText(Amount amount, const Currency& currency, const QLocale& locale)
{
    return numberText(amount.minor, currency.minorDigits(), currency.minorDigits(), locale);
}

QString currencySymbol(const Currency& currency)
{
    static const QHash<QString, QString> symbols = {{QStringLiteral("EUR"), QStringLiteral("€")},
        {QStringLiteral("USD"), QStringLiteral("$")}, {QStringLiteral("GBP"), QStringLiteral("£")},
        {QStringLiteral("CZK"), QStringLiteral("Kč")}, {QStringLiteral("ILS"), QStringLiteral("₪")},
        {QStringLiteral("JPY"), QStringLiteral("¥")}, {QStringLiteral("PLN"), QStringLiteral("zł")}};
    return symbols.value(currency.code, currency.code);
}

QString quantityText(Quantity quantity, const QLocale& locale)
{
    return numberText(quantity.scaled, Quantity::digits, 0, locale);
}

QString unitPriceText(UnitPrice price, const Currency& currency, const QLocale& locale)
{
    return numberText(price.scaled, UnitPrice::digits, qMin(currency.minorDigits(), UnitPrice::digits), locale);
}

QString percentText(Percent percent, const QLocale& locale)
{
    QString digits = digitsText(percent.scaled, Percent::digits, 0, locale);
    if (hasSpaceBeforePercent(locale))
        digits += kNoBreakSpace;
    digits += locale.percent();
    return signedText(percent.scaled, digits, locale);
}

QString countText(qint64 count, const QLocale& locale)
{
    return numberText(count, 0, 0, locale);
}

QString keysText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.remove(QChar(0x202a)); // Qt, in Hebrew: begins a direction that nothing ends
    return text;
}

QString unknownText()
{
    return QStringLiteral("–");
}

} // namespace kartei
