#include "core/storage/filter.h"

#include "core/storage/filter_sql.h"
#include "core/storage/filter_tokens.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <optional>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

// SQLite's parser holds 100 symbols that are not complete yet: 40 are left for the comparison that is innermost
constexpr int kDepth = 60;
constexpr int kNot = 1; ///< symbols that it takes
constexpr int kBrackets = 3;
constexpr int kTotal = 12; ///< five in each other
constexpr int kComparisons = 200;
constexpr qsizetype kLength = 10'000;
constexpr int kFurthest = 100'000; ///< of any unit, from today

QString say(const char* text)
{
    return QCoreApplication::translate("Filter", text);
}

struct Sign {
    FilterOperator op;
    bool negated;
};

std::optional<Sign> signOf(const FilterToken& token)
{
    if (token.kind == FilterToken::Kind::Word) {
        const QString word = token.text.toLower();
        if (word == u"has"_s)
            return Sign{FilterOperator::Has, false};
        return word == u"contains"_s ? std::optional(Sign{FilterOperator::Contains, false}) : std::nullopt;
    }
    if (token.kind != FilterToken::Kind::Operator)
        return std::nullopt;
    if (token.text == u"="_s || token.text == u"!="_s)
        return Sign{FilterOperator::Equal, token.text == u"!="_s};
    if (token.text.startsWith(u'<'))
        return Sign{token.text.size() == 1 ? FilterOperator::Less : FilterOperator::LessEqual, false};
    return Sign{token.text.size() == 1 ? FilterOperator::Greater : FilterOperator::GreaterEqual, false};
}

/// So far from `today`; invalid: no such unit, or out of the calendar.
QDate dayFrom(QDate today, bool isBack, const QString& count, const QString& unit)
{
    bool isNumber = false;
    const int number = (isBack ? -1 : 1) * count.toInt(&isNumber);
    const QString word = unit.toLower();
    const auto isUnit = [&](QLatin1String name) { return word == name || word == name + u's'; };
    QDate day;
    if (!isNumber || qAbs(number) > kFurthest)
        return {};
    if (isUnit("day"_L1))
        day = today.addDays(number);
    else if (isUnit("week"_L1))
        day = today.addDays(7 * qint64{number});
    else if (isUnit("month"_L1))
        day = today.addMonths(number);
    else if (isUnit("year"_L1))
        day = today.addYears(number);
    return day.year() >= 1 && day.year() <= 9999 ? day : QDate();
}

bool isCurrencyCode(const QString& text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// What stands behind a name: `>= 12`.
struct Demand {
    FilterOperator op;
    bool negated;
    QString value;
    qsizetype position; ///< of the value
};

class Parser {
public:
    Parser(const EntityDesc& entity, const OwnFields& own, std::vector<FilterToken> tokens, QDate today)
        : m_table{&entity, quotedName(entity.name), &own}, m_tokens(std::move(tokens)), m_today(today)
    {
    }

    Result<SqlCondition> all()
    {
        Result<SqlCondition> condition = alternatives(0);
        if (condition && now().kind != FilterToken::Kind::End)
            return filterError(now().position, say(QT_TRANSLATE_NOOP("Filter", "“and”, “or” or the end is expected.")));
        return condition;
    }

private:
    const FilterToken& now() const { return m_tokens[m_at]; }
    bool isWord(QLatin1String word) const
    {
        return now().kind == FilterToken::Kind::Word && now().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool skipWord(QLatin1String word)
    {
        const bool found = isWord(word);
        m_at += found ? 1 : 0;
        return found;
    }

    Result<SqlCondition> alternatives(int depth) { return joined(depth, "or"_L1, &Parser::conjunction); }
    Result<SqlCondition> conjunction(int depth) { return joined(depth, "and"_L1, &Parser::factor); }
    Result<SqlCondition> joined(int depth, QLatin1String word, Result<SqlCondition> (Parser::*part)(int));
    Result<SqlCondition> factor(int depth);
    Result<SqlCondition> compared();
    Result<SqlCondition> alone(const FilterPlace& place, const FilterToken& name);
    Result<Demand> demand(const QString& name, FieldType type);
    Result<QString> value(FieldType type);
    bool isTotal() const;
    Result<SqlCondition> total(int depth);
    Result<SqlCondition> which(const FilterRows& rows, qsizetype opened, int depth);
    QString currency(const FilterRows& rows);

    FilterTable m_table; ///< that the names are names in
    std::vector<FilterToken> m_tokens;
    QDate m_today;
    size_t m_at = 0;
    int m_comparisons = 0;
};

Result<SqlCondition> Parser::joined(int depth, QLatin1String word, Result<SqlCondition> (Parser::*part)(int))
{
    Result<SqlCondition> whole = (this->*part)(depth);
    bool isOne = true;
    while (whole && skipWord(word)) {
        const Result<SqlCondition> next = (this->*part)(depth);
        if (!next)
            return next;
        whole->where += u' ' + QString(word).toUpper() + u' ' + next->where;
        whole->values += next->values;
        isOne = false;
    }
    if (whole && !isOne)
        whole->where = u'(' + whole->where + u')';
    return whole;
}

Result<SqlCondition> Parser::factor(int depth)
{
    if (depth > kDepth)
        return filterError(now().position, say(QT_TRANSLATE_NOOP("Filter", "this is nested too deeply.")));
    if (skipWord("not"_L1)) {
        Result<SqlCondition> condition = factor(depth + kNot);
        if (condition)
            condition->where = u"NOT "_s + condition->where;
        return condition;
    }
    if (now().kind != FilterToken::Kind::Open)
        return isTotal() ? total(depth) : compared();
    const qsizetype opened = now().position;
    ++m_at;
    const Result<SqlCondition> inside = alternatives(depth + kBrackets);
    if (!inside)
        return inside;
    if (now().kind != FilterToken::Kind::Close)
        return now().kind == FilterToken::Kind::End
            ? filterError(opened, say(QT_TRANSLATE_NOOP("Filter", "this bracket is not closed.")))
            : filterError(now().position, say(QT_TRANSLATE_NOOP("Filter", "“and”, “or” or “)” is expected.")));
    ++m_at;
    return inside;
}

Result<SqlCondition> Parser::compared()
{
    const FilterToken name = now();
    if (name.kind != FilterToken::Kind::Word || signOf(name))
        return filterError(name.position, say(QT_TRANSLATE_NOOP("Filter", "the name of a field is expected.")));
    if (++m_comparisons > kComparisons)
        return filterError(name.position, say(QT_TRANSLATE_NOOP("Filter", "these are too many comparisons.")));
    const Result<FilterPlace> place = filterPlace(m_table, name.text);
    if (!place)
        return filterError(name.position, place.error().message);
    ++m_at;
    if (!signOf(now()))
        return alone(*place, now());
    const Result<Demand> asked = demand(name.text, place->field->type);
    if (!asked)
        return asked.error();
    Result<SqlCondition> condition = comparison(*place, asked->op, asked->value);
    if (!condition)
        return filterError(asked->position, condition.error().message);
    if (asked->negated)
        condition->where = u"NOT "_s + condition->where;
    return condition;
}

Result<Demand> Parser::demand(const QString& name, FieldType type)
{
    const std::optional<Sign> sign = signOf(now());
    if (!sign)
        return filterError(
            now().position, say(QT_TRANSLATE_NOOP("Filter", "one of these is expected: %1.")).arg(operatorsFor(type)));
    if (!takes(type, sign->op))
        return filterError(
            now().position, say(QT_TRANSLATE_NOOP("Filter", "“%1” takes one of: %2.")).arg(name, operatorsFor(type)));
    ++m_at;
    const qsizetype position = now().position;
    const Result<QString> wanted = value(type);
    if (!wanted)
        return wanted.error();
    return Demand{sign->op, sign->negated, *wanted, position};
}

/// A day that is written from today is given as the day that it is.
Result<QString> Parser::value(FieldType type)
{
    const FilterToken& token = now();
    if (token.kind != FilterToken::Kind::Word && token.kind != FilterToken::Kind::Quoted)
        return filterError(token.position, say(QT_TRANSLATE_NOOP("Filter", "a value is expected.")));
    ++m_at;
    const bool isDay = type == FieldType::Date || type == FieldType::Instant;
    if (!isDay || token.kind == FilterToken::Kind::Quoted || token.text.compare("today"_L1, Qt::CaseInsensitive) != 0)
        return token.text;
    const bool isBack = isWord("-"_L1);
    if (!isBack && !isWord("+"_L1))
        return m_today.toString(Qt::ISODate);
    const FilterToken& count = m_tokens[m_at + 1]; // behind a word there is at least the end
    const FilterToken& unit = m_tokens[std::min(m_at + 2, m_tokens.size() - 1)];
    const QDate day = count.kind == FilterToken::Kind::Word && unit.kind == FilterToken::Kind::Word
        ? dayFrom(m_today, isBack, count.text, unit.text)
        : QDate();
    if (!day.isValid())
        return filterError(now().position,
            say(QT_TRANSLATE_NOOP("Filter", "days, weeks, months or years are expected, such as “- 12 months”.")));
    m_at += 3;
    return day.toString(Qt::ISODate);
}

bool Parser::isTotal() const
{
    return (isWord("count"_L1) || isWord("sum"_L1)) && m_tokens[m_at + 1].kind == FilterToken::Kind::Open;
}

/// `sum(quotes.total where status = accepted) > 1000`
Result<SqlCondition> Parser::total(int depth)
{
    if (++m_comparisons > kComparisons)
        return filterError(now().position, say(QT_TRANSLATE_NOOP("Filter", "these are too many comparisons.")));
    const bool isSum = isWord("sum"_L1);
    const qsizetype opened = m_tokens[m_at + 1].position;
    m_at += 2;
    const FilterToken name = now();
    if (name.kind != FilterToken::Kind::Word || name.text.contains(u'.') != isSum)
        return filterError(name.position,
            isSum ? say(QT_TRANSLATE_NOOP("Filter", "what is added up is expected, such as quotes.total."))
                  : say(QT_TRANSLATE_NOOP("Filter", "what is counted is expected, such as tickets.")));
    const Result<FilterRows> rows = filterRows(m_table, name.text, u"r%1"_s.arg(depth));
    if (!rows)
        return filterError(name.position, rows.error().message);
    ++m_at;
    const Result<SqlCondition> some = which(*rows, opened, depth);
    if (!some)
        return some;
    const Result<Demand> asked = demand(name.text, rows->added ? rows->added->type : FieldType::Integer);
    if (!asked)
        return asked.error();
    Result<SqlCondition> condition = comparisonOfTotal(m_table, *rows, *some, asked->op, asked->value, currency(*rows));
    if (!condition)
        return filterError(asked->position, condition.error().message);
    if (asked->negated)
        condition->where = u"NOT "_s + condition->where;
    return condition;
}

/// Up to the closing bracket.
Result<SqlCondition> Parser::which(const FilterRows& rows, qsizetype opened, int depth)
{
    Result<SqlCondition> some = SqlCondition{};
    if (skipWord("where"_L1)) {
        const QScopedValueRollback inside(m_table, rows.table);
        some = alternatives(depth + kTotal);
        if (!some)
            return some;
    }
    if (now().kind != FilterToken::Kind::Close)
        return now().kind == FilterToken::Kind::End
            ? filterError(opened, say(QT_TRANSLATE_NOOP("Filter", "this bracket is not closed.")))
            : filterError(now().position, say(QT_TRANSLATE_NOOP("Filter", "“where”, “and”, “or” or “)” is expected.")));
    ++m_at;
    return some;
}

/// `CHF` behind the value of a sum of amounts.
QString Parser::currency(const FilterRows& rows)
{
    const bool isCode = rows.added && rows.added->type == FieldType::Amount && now().kind == FilterToken::Kind::Word
        && isCurrencyCode(now().text);
    return isCode ? m_tokens[m_at++].text : QString();
}

/// A yes/no field needs no sign: `not done`.
Result<SqlCondition> Parser::alone(const FilterPlace& place, const FilterToken& next)
{
    if (place.field->type == FieldType::Bool)
        return comparison(place, FilterOperator::Equal, u"yes"_s);
    return filterError(next.position,
        say(QT_TRANSLATE_NOOP("Filter", "one of these is expected: %1.")).arg(operatorsFor(place.field->type)));
}

} // namespace

Result<SqlCondition> compiledFilter(
    const EntityDesc& entity, const QString& expression, QDate today, const OwnFields& own)
{
    if (expression.trimmed().isEmpty())
        return SqlCondition{};
    if (expression.size() > kLength)
        return filterError(kLength, say(QT_TRANSLATE_NOOP("Filter", "the filter is too long.")));
    Result<std::vector<FilterToken>> tokens = filterTokens(expression);
    if (!tokens)
        return tokens.error();
    return Parser(entity, own, *std::move(tokens), today).all();
}

} // namespace kartei
