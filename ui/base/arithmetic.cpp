#include "ui/base/arithmetic.h"

#include "ui/base/number_input.h"

namespace kartei {

namespace {

using Value = std::optional<Fraction>;

Wide greatestCommonDivisor(Wide a, Wide b)
{
    a = a < 0 ? -a : a;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a == 0 ? 1 : a;
}

std::optional<Wide> product(Wide a, Wide b)
{
    Wide result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

Value reduced(std::optional<Wide> numerator, std::optional<Wide> denominator)
{
    if (!numerator || !denominator || *denominator == 0)
        return std::nullopt;
    const Wide sign = *denominator < 0 ? -1 : 1;
    const Wide divisor = greatestCommonDivisor(*numerator, *denominator < 0 ? -*denominator : *denominator) * sign;
    return Fraction{*numerator / divisor, *denominator / divisor};
}

Value times(const Fraction& a, const Fraction& b)
{
    return reduced(product(a.numerator, b.numerator), product(a.denominator, b.denominator));
}

Value over(const Fraction& a, const Fraction& b)
{
    return reduced(product(a.numerator, b.denominator), product(a.denominator, b.numerator));
}

Value plus(const Fraction& a, const Fraction& b)
{
    const std::optional<Wide> left = product(a.numerator, b.denominator);
    const std::optional<Wide> right = product(b.numerator, a.denominator);
    Wide sum = 0;
    if (!left || !right || __builtin_add_overflow(*left, *right, &sum))
        return std::nullopt;
    return reduced(sum, product(a.denominator, b.denominator));
}

Fraction negated(const Fraction& value)
{
    return {-value.numerator, value.denominator};
}

Value fromMachine(const QString& machine)
{
    const qsizetype point = machine.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(machine.size() - point - 1);
    if (decimals > 9)
        return std::nullopt;
    const std::optional<qint64> scaled = scaledFromText(machine, decimals);
    Wide one = 1;
    for (int i = 0; i < decimals; ++i)
        one *= 10;
    return scaled ? reduced(*scaled, one) : std::nullopt;
}

class Parser {
public:
    Parser(QStringView text, const QLocale& locale) : m_text(text), m_locale(locale) { }

    Value whole()
    {
        const Value value = sum();
        skipSpaceAndCurrency();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    struct Term {
        Value value;
        bool isPercent = false; ///< nothing but "5%"
    };

    Value sum()
    {
        Value total = multiplied().value;
        while (total) {
            const QChar sign = takeAnyOf(u"+-\u2212\u2013");
            if (sign.isNull())
                break;
            Term term = multiplied();
            if (term.value && term.isPercent)
                term.value = times(*total, *term.value);
            if (!term.value)
                return std::nullopt;
            total = plus(*total, sign == u'+' ? *term.value : negated(*term.value));
        }
        return total;
    }

    Term multiplied()
    {
        Term term = factor();
        while (term.value) {
            const QChar sign = takeAnyOf(u"*\u00D7\u00B7/\u00F7:");
            if (sign.isNull())
                break;
            const Term next = factor();
            if (!next.value)
                return {};
            const bool isDivision = sign == u'/' || sign == QChar(0x00F7) || sign == u':';
            term = {isDivision ? over(*term.value, *next.value) : times(*term.value, *next.value), false};
        }
        return term;
    }

    Term factor()
    {
        if (++m_depth > kDeepest)
            return {};
        Term term;
        if (!takeAnyOf(u"-\u2212\u2013").isNull()) {
            term = factor();
            if (term.value)
                term.value = negated(*term.value);
        } else if (!takeAnyOf(u"(").isNull()) {
            term.value = sum();
            if (takeAnyOf(u")").isNull())
                term.value = std::nullopt;
        } else {
            term.value = number();
        }
        if (term.value && !takeAnyOf(u"%").isNull())
            term = {times(*term.value, Fraction{1, 100}), true};
        --m_depth;
        return term;
    }

    Value number()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !QStringView(u"+-\u2212\u2013*\u00D7\u00B7/\u00F7:()%").contains(m_text[m_at]))
            ++m_at;
        const std::optional<QString> parsed = parseNumber(m_text.sliced(from, m_at - from), m_locale);
        return parsed ? fromMachine(*parsed) : std::nullopt;
    }

    void skipSpaceAndCurrency()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at].category() == QChar::Symbol_Currency))
            ++m_at;
    }

    /// Null when none of them is next.
    QChar takeAnyOf(QStringView signs)
    {
        skipSpaceAndCurrency();
        return m_at < m_text.size() && signs.contains(m_text[m_at]) ? m_text[m_at++] : QChar();
    }

    static constexpr int kDeepest = 100;
    QStringView m_text;
    QLocale m_locale;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<qint64> Fraction::scaled(int digits) const
{
    Wide one = 1;
    for (int i = 0; i < digits; ++i)
        one *= 10;
    const std::optional<Wide> raised = product(numerator, one);
    return raised ? dividedHalfUp(*raised, denominator) : std::nullopt;
}

std::optional<Fraction> evaluated(QStringView text, const QLocale& locale)
{
    QString expression = withoutDirectionMarks(text).trimmed();
    if (expression.startsWith(u'='))
        expression.remove(0, 1);
    return Parser(expression, locale).whole();
}

} // namespace kartei
