#include "core/printing/paper_language.h"

#include "core/base/text.h"
#include "core/base/translated.h"

#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kMinus(0x2212);

QLocale localeOf(const QString& language, const QString& country)
{
    if (language == u"en")
        return {QLocale::English, country == u"US" ? QLocale::UnitedStates : QLocale::UnitedKingdom};
    return QLocale(language);
}

/// CLDR's short forms have years of two digits in half of the languages.
QString dateFormat(const QLocale& locale)
{
    if (locale.language() == QLocale::Czech)
        return u"d.\u00a0M.\u00a0yyyy"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

bool symbolLeads(const QString& language)
{
    return language == u"en" || language == u"he";
}

} // namespace

PaperLanguage::PaperLanguage(const QString& language, const QString& country)
    : m_language(language.isEmpty() ? u"en"_s : language), m_locale(localeOf(m_language, country))
{
}

QString PaperLanguage::word(const char* english) const
{
    return translatedTo(m_language, "Paper", english);
}

QString PaperLanguage::labelOf(const char* context, const char* english) const
{
    return translatedTo(m_language, context, english);
}

QString PaperLanguage::date(QDate day) const
{
    return QLocale::c().toString(day, dateFormat(m_locale));
}

QString PaperLanguage::time(QTime time) const
{
    const bool hasHalves = m_locale.territory() == QLocale::UnitedStates;
    return QLocale::c().toString(time, hasHalves ? u"h:mm AP"_s : u"HH:mm"_s);
}

QString PaperLanguage::number(qint64 scaled, int digits, int minDecimals) const
{
    const QString machine = textFromScaled(scaled, digits, minDecimals);
    const bool negative = machine.startsWith(u'-');
    const qsizetype point = machine.indexOf(u'.');
    QString whole = machine.mid(negative, (point < 0 ? machine.size() : point) - negative);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, m_locale.groupSeparator());
    if (point >= 0)
        whole += m_locale.decimalPoint() + machine.mid(point + 1);
    return negative ? QString(kMinus + whole) : whole;
}

QString PaperLanguage::percentSign(Percent value) const
{
    const QString text = percent(value);
    return symbolLeads(m_language) ? QString(text + u'%') : QString(text + kNoBreakSpace + u'%');
}

QString PaperLanguage::amount(Amount value, const Currency& currency) const
{
    return number(value.minor, currency.minorDigits(), currency.minorDigits());
}

QString PaperLanguage::withSymbol(const QString& number, const Currency& currency) const
{
    const QString symbol = symbolOf(currency);
    if (symbol.isEmpty())
        return number;
    if (!symbolLeads(m_language))
        return number + kNoBreakSpace + symbol;
    const bool negative = number.startsWith(kMinus);
    const QString digits = number.mid(negative);
    const QString joined
        = symbol.back().isLetter() ? QString(symbol + kNoBreakSpace + digits) : QString(symbol + digits);
    return negative ? QString(kMinus + joined) : joined;
}

QString PaperLanguage::money(Amount value, const Currency& currency) const
{
    return withSymbol(amount(value, currency), currency);
}

QString PaperLanguage::moneyInText(Amount value, const Currency& currency) const
{
    return isMirrored() ? isolatedLtr(money(value, currency)) : money(value, currency);
}

QString PaperLanguage::wholeAmount(Amount value, const Currency& currency) const
{
    return number(dividedHalfUp(value.minor, currency.minorPerMajor()).value_or(0), 0, 0);
}

QString PaperLanguage::wholeMoney(Amount value, const Currency& currency) const
{
    return withSymbol(wholeAmount(value, currency), currency);
}

QString symbolOf(const Currency& currency)
{
    struct Symbol {
        QStringView code;
        QStringView symbol;
    };
    static constexpr std::array<Symbol, 9> symbols{{{u"EUR", u"€"}, {u"USD", u"$"}, {u"GBP", u"£"}, {u"ILS", u"₪"},
        {u"CZK", u"Kč"}, {u"JPY", u"¥"}, {u"PLN", u"zł"}, {u"UAH", u"₴"}, {u"INR", u"₹"}}};
    for (const Symbol& each : symbols)
        if (currency.code == each.code)
            return each.symbol.toString();
    return currency.code;
}

} // namespace kartei
