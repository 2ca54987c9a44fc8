#include "ui/base/number_input.h"

#include "ui/base/arithmetic.h"

#include <algorithm>

namespace kartei {

namespace {

constexpr QChar kGroupMark(u'\''); // stands for spaces and apostrophes between digits

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013);
}

QStringView withoutSymbols(QStringView text)
{
    const auto isAside = [](QChar c) { return c.isSpace() || c.category() == QChar::Symbol_Currency; };
    while (!text.isEmpty() && isAside(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAside(text.back()))
        text.chop(1);
    return text;
}

/// Currency codes and "Kč" at either end.
QStringView withoutCurrency(QStringView text)
{
    const auto isCode = [](QStringView word) {
        if (word == QStringLiteral("Kč") || word == QStringLiteral("zł"))
            return true;
        return word.size() == 3 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    };
    qsizetype from = 0;
    while (from < text.size() && text[from].isLetter())
        ++from;
    if (from > 0 && isCode(text.first(from)))
        text = text.sliced(from).trimmed();
    qsizetype to = text.size();
    while (to > 0 && text[to - 1].isLetter())
        --to;
    if (to < text.size() && isCode(text.sliced(to)))
        text = text.first(to).trimmed();
    return text;
}

/// Digits, '.', ',' and kGroupMark only. Nothing: something else is in it.
std::optional<QString> plainForm(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'.' || c == u',')
            plain += c;
        else if (c.isSpace() || c == u'\'' || c == QChar(0x2019))
            plain += kGroupMark;
        else
            return std::nullopt;
    }
    while (plain.startsWith(kGroupMark))
        plain.remove(0, 1);
    while (plain.endsWith(kGroupMark))
        plain.chop(1);
    return plain;
}

/// "1.234.567" with `mark` '.': one to three digits, then threes. Nothing: not grouped like that.
std::optional<QString> ungrouped(const QString& whole, QChar mark)
{
    const QStringList groups = whole.split(mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool isFine
            = i > 0 ? groups[i].size() == 3 : groups.size() == 1 || (groups[i].size() >= 1 && groups[i].size() <= 3);
        if (!isFine)
            return std::nullopt;
    }
    QString digits = groups.join(QString());
    for (const QChar c : digits) {
        if (!c.isDigit())
            return std::nullopt;
    }
    return digits;
}

QString machineForm(const QString& whole, const QString& decimals, bool isNegative)
{
    QString text = whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    return isNegative ? QString(u'-' + text) : text;
}

/// The decimal sign stands at `at`; `mark` groups before it.
std::optional<QString> withDecimalsAt(const QString& plain, qsizetype at, QChar mark, bool isNegative)
{
    const QString before = plain.left(at);
    const QString decimals = plain.mid(at + 1);
    const std::optional<QString> whole = ungrouped(before, before.contains(mark) ? mark : kGroupMark);
    if (!whole || (before.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    for (const QChar c : decimals) {
        if (!c.isDigit())
            return std::nullopt;
    }
    return machineForm(*whole, decimals, isNegative);
}

bool looksGrouped(const QString& plain, qsizetype at)
{
    return at >= 1 && at <= 3 && plain.size() - at - 1 == 3 && plain[0] != u'0' && !plain.contains(kGroupMark);
}

/// Exactly one '.' or ',' in it.
std::optional<QString> withOneSign(const QString& plain, qsizetype at, bool isNegative, const QLocale& locale)
{
    const QChar sign = plain[at];
    const std::optional<QString> asDecimal = withDecimalsAt(plain, at, kGroupMark, isNegative);
    if (!asDecimal || !looksGrouped(plain, at))
        return asDecimal;
    if (locale.decimalPoint() == sign)
        return asDecimal;
    return locale.groupSeparator() == sign
        ? std::optional(machineForm(plain.left(at) + plain.mid(at + 1), {}, isNegative))
        : std::nullopt;
}

std::optional<QString> withSigns(const QString& plain, bool isNegative, const QLocale& locale)
{
    const qsizetype points = plain.count(u'.');
    const qsizetype commas = plain.count(u',');
    if (points == 0 && commas == 0) {
        const std::optional<QString> whole = ungrouped(plain, kGroupMark);
        return whole ? std::optional(machineForm(*whole, {}, isNegative)) : std::nullopt;
    }
    const qsizetype lastPoint = plain.lastIndexOf(u'.');
    const qsizetype lastComma = plain.lastIndexOf(u',');
    if (points > 0 && commas > 0) {
        const bool isPointLast = lastPoint > lastComma;
        if ((isPointLast ? points : commas) > 1)
            return std::nullopt;
        return withDecimalsAt(plain, qMax(lastPoint, lastComma), isPointLast ? u',' : u'.', isNegative);
    }
    if (points + commas == 1)
        return withOneSign(plain, qMax(lastPoint, lastComma), isNegative, locale);
    const std::optional<QString> whole = ungrouped(plain, points > 0 ? u'.' : u',');
    return whole ? std::optional(machineForm(*whole, {}, isNegative)) : std::nullopt;
}

template <class T>
std::optional<T> typed(std::optional<qint64> scaled)
{
    return scaled ? std::optional(T{*scaled}) : std::nullopt;
}

} // namespace

std::optional<QString> parseNumber(QStringView text, const QLocale& locale)
{
    const QString cleaned = withoutDirectionMarks(text);
    QStringView rest = withoutSymbols(cleaned);
    bool isNegative = false;
    if (!rest.isEmpty() && (isMinus(rest[0]) || rest[0] == u'+')) {
        isNegative = isMinus(rest[0]);
        rest = withoutSymbols(rest.sliced(1));
    }
    rest = withoutCurrency(rest);
    if (!isNegative && !rest.isEmpty() && isMinus(rest[0])) { // "€ -12", "CHF −5"
        isNegative = true;
        rest = rest.sliced(1).trimmed();
    }
    const std::optional<QString> plain = plainForm(rest);
    if (!plain || plain->isEmpty())
        return std::nullopt;
    return withSigns(*plain, isNegative, locale);
}

bool isAmbiguousNumber(QStringView text, const QLocale& locale)
{
    return !parseNumber(text, locale) && parseNumber(text, QLocale::c()); // which takes point and comma
}

QString withoutDirectionMarks(QStringView text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            kept += c;
    }
    return kept;
}

std::optional<qint64> scaledFromInput(QStringView text, int digits, const QLocale& locale)
{
    const std::optional<Fraction> value = evaluated(text, locale);
    return value ? value->scaled(digits) : std::nullopt;
}

std::optional<Quantity> quantityFromInput(QStringView text, const QLocale& locale)
{
    return typed<Quantity>(scaledFromInput(text, Quantity::digits, locale));
}

std::optional<UnitPrice> unitPriceFromInput(QStringView text, const QLocale& locale)
{
    return typed<UnitPrice>(scaledFromInput(text, UnitPrice::digits, locale));
}

std::optional<Percent> percentFromInput(QStringView text, const QLocale& locale)
{
    QString number = withoutDirectionMarks(text).trimmed();
    if (number.endsWith(u'%'))
        number.chop(1);
    return typed<Percent>(scaledFromInput(number, Percent::digits, locale));
}

std::optional<Amount> amountFromInput(QStringView text, const Currency& currency, const QLocale& locale)
{
    return typed<Amount>(scaledFromInput(text, currency.minorDigits(), locale));
}

} // namespace kartei
