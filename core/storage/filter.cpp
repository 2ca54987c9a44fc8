#include "core/storage/filter.h"

#include "core/storage/filter_sql.h"
#include "core/storage/filter_tokens.h"

#include <QCoreApplication>

#include <optional>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

// the engines bound the depth of an expression
constexpr int kDepth = 50;
constexpr int kComparisons = 200;
constexpr qsizetype kLength = 10'000;

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

class Parser {
public:
    Parser(const EntityDesc& entity, const OwnFields& own, std::vector<FilterToken> tokens)
        : m_entity(entity), m_own(own), m_tokens(std::move(tokens))
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

    const EntityDesc& m_entity;
    const OwnFields& m_own;
    std::vector<FilterToken> m_tokens;
    size_t m_at = 0;
    int m_comparisons = 0;
};

Result<SqlCondition> Parser::joined(int depth, QLatin1String word, Result<SqlCondition> (Parser::*part)(int))
{
    Result<SqlCondition> whole = (this->*part)(depth);
    while (whole && skipWord(word)) {
        const Result<SqlCondition> next = (this->*part)(depth);
        if (!next)
            return next;
        whole->where = u'(' + whole->where + u' ' + QString(word).toUpper() + u' ' + next->where + u')';
        whole->values += next->values;
    }
    return whole;
}

Result<SqlCondition> Parser::factor(int depth)
{
    if (depth > kDepth)
        return filterError(now().position, say(QT_TRANSLATE_NOOP("Filter", "this is nested too deeply.")));
    if (skipWord("not"_L1)) {
        Result<SqlCondition> condition = factor(depth + 1);
        if (condition)
            condition->where = u"NOT "_s + condition->where;
        return condition;
    }
    if (now().kind != FilterToken::Kind::Open)
        return compared();
    const qsizetype opened = now().position;
    ++m_at;
    const Result<SqlCondition> inside = alternatives(depth + 1);
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
    const Result<FilterPlace> place = filterPlace(m_entity, name.text, m_own);
    if (!place)
        return filterError(name.position, place.error().message);
    ++m_at;
    const FilterToken signToken = now();
    const std::optional<Sign> sign = signOf(signToken);
    if (!sign)
        return alone(*place, signToken);
    if (!takes(place->field->type, sign->op))
        return filterError(signToken.position,
            say(QT_TRANSLATE_NOOP("Filter", "“%1” takes one of: %2."))
                .arg(name.text, operatorsFor(place->field->type)));
    ++m_at;
    const FilterToken value = now();
    if (value.kind != FilterToken::Kind::Word && value.kind != FilterToken::Kind::Quoted)
        return filterError(value.position, say(QT_TRANSLATE_NOOP("Filter", "a value is expected.")));
    ++m_at;
    Result<SqlCondition> condition = comparison(*place, sign->op, value.text);
    if (!condition)
        return filterError(value.position, condition.error().message);
    if (sign->negated)
        condition->where = u"NOT "_s + condition->where;
    return condition;
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

Result<SqlCondition> compiledFilter(const EntityDesc& entity, const QString& expression, const OwnFields& own)
{
    if (expression.trimmed().isEmpty())
        return SqlCondition{};
    if (expression.size() > kLength)
        return filterError(kLength, say(QT_TRANSLATE_NOOP("Filter", "the filter is too long.")));
    Result<std::vector<FilterToken>> tokens = filterTokens(expression);
    if (!tokens)
        return tokens.error();
    return Parser(entity, own, *std::move(tokens)).all();
}

} // namespace kartei
