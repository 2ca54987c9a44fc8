#include "core/storage/filter_sql.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Filter", text);
}

QString signText(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Less:
        return u" < "_s;
    case FilterOperator::LessEqual:
        return u" <= "_s;
    case FilterOperator::Greater:
        return u" > "_s;
    case FilterOperator::GreaterEqual:
        return u" >= "_s;
    default:
        return u" = "_s;
    }
}

SqlCondition compare(const QString& column, FilterOperator op, const QVariant& value)
{
    return {column + signText(op) + u'?', {value}};
}

QString asciiLower(QString text)
{
    for (QChar& c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return text;
}

/// Both engines lower ASCII only, so other letters are looked for in both cases.
SqlCondition containing(const QString& column, const QString& part)
{
    QStringList spellings{asciiLower(part), asciiLower(part.toLower()), asciiLower(part.toUpper())};
    spellings.removeDuplicates();
    SqlCondition condition;
    for (const QString& spelling : spellings) {
        condition.where += condition.where.isEmpty() ? u""_s : u" OR "_s;
        condition.where += u"lower("_s + column + u") LIKE ? ESCAPE '\\'"_s;
        condition.values += likePattern(spelling);
    }
    return condition;
}

Result<SqlCondition> compareScaled(const QString& column, FilterOperator op, const QString& value, int digits)
{
    const std::optional<qint64> scaled = scaledFromText(value, digits);
    if (!scaled)
        return invalid(digits == 0 ? say(QT_TRANSLATE_NOOP("Filter", "a whole number is expected."))
                                   : say(QT_TRANSLATE_NOOP("Filter", "a number such as 12.5 is expected.")));
    return compare(column, op, *scaled);
}

/// The condition for rows whose minor unit has `digits` digits; `thousandths` is the value with three.
SqlCondition compareMinor(const QString& column, FilterOperator op, qint64 thousandths, int digits)
{
    const qint64 unit = digits == 0 ? 1000 : digits == 2 ? 10 : 1;
    const qint64 rest = ((thousandths % unit) + unit) % unit;
    const qint64 floor = (thousandths - rest) / unit;
    if (rest == 0)
        return compare(column, op, floor);
    if (op == FilterOperator::Equal)
        return {u"1 = 0"_s, {}};
    const bool below = op == FilterOperator::Less || op == FilterOperator::LessEqual;
    return compare(column, below ? FilterOperator::LessEqual : FilterOperator::Greater, floor);
}

Result<SqlCondition> compareAmount(const FilterPlace& place, FilterOperator op, const QString& value)
{
    const std::optional<qint64> thousandths = scaledFromText(value, 3);
    if (!thousandths)
        return invalid(say(QT_TRANSLATE_NOOP("Filter", "an amount such as 1000.50 is expected.")));
    const int digits = place.field->own ? place.field->own->currency().minorDigits() : 2;
    const SqlCondition usual = compareMinor(place.column, op, *thousandths, digits);
    if (place.currencyColumn.isEmpty())
        return usual;
    SqlCondition whole{u"CASE"_s, {}};
    for (const int others : {0, 3}) {
        const SqlCondition some = compareMinor(place.column, op, *thousandths, others);
        whole.where += u" WHEN "_s + place.currencyColumn + u" IN ('"_s + Currency::codesWith(others).join(u"', '"_s)
            + u"') THEN "_s + some.where;
        whole.values += some.values;
    }
    whole.where += u" ELSE "_s + usual.where + u" END"_s;
    whole.values += usual.values;
    return whole;
}

std::optional<QDate> dayFrom(const QString& value)
{
    const QDate day = value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<SqlCondition> compareMoment(const QString& column, FilterOperator op, const QString& value)
{
    const std::optional<QDate> day = dayFrom(value);
    if (!day) {
        const std::optional<Instant> moment = value.size() > 10 ? Instant::fromText(value) : std::nullopt;
        if (!moment)
            return invalid(say(QT_TRANSLATE_NOOP(
                "Filter", "a day such as 2026-01-31 or a moment such as 2026-01-31T10:30:00Z is expected.")));
        return compare(column, op, moment->utcMs);
    }
    const qint64 begin = startOf(*day).utcMs;
    const qint64 end = startOf(day->addDays(1)).utcMs;
    switch (op) {
    case FilterOperator::Less:
    case FilterOperator::GreaterEqual:
        return compare(column, op, begin);
    case FilterOperator::LessEqual:
        return compare(column, FilterOperator::Less, end);
    case FilterOperator::Greater:
        return compare(column, FilterOperator::GreaterEqual, end);
    default:
        return SqlCondition{column + u" >= ? AND "_s + column + u" < ?"_s, {begin, end}};
    }
}

QStringList choiceNames(const Field& field)
{
    QStringList names;
    for (const Choice& choice : field.choices)
        names += QString::fromUtf8(choice.name);
    return names;
}

Result<QString> choiceNamed(const Field& field, const QString& word)
{
    const QStringList names = choiceNames(field);
    const auto known = std::ranges::find_if(
        names, [&](const QString& name) { return name.compare(word, Qt::CaseInsensitive) == 0; });
    if (known == names.end())
        return invalid(say(QT_TRANSLATE_NOOP("Filter", "one of these is expected: %1.")).arg(names.join(u", "_s)));
    return *known;
}

/// `<` and its like go by the order in which the choices are listed. Of an own field a choice that is no longer offered
/// is still found.
Result<SqlCondition> compareChoice(const Field& field, const QString& column, FilterOperator op, const QString& value)
{
    const QStringList names = choiceNames(field);
    const Result<QString> known = choiceNamed(field, value);
    const qsizetype wanted = known ? names.indexOf(*known) : -1;
    if (wanted < 0 && field.own && op == FilterOperator::Equal)
        return compare(column, op, value);
    if (wanted < 0)
        return known.error();
    SqlCondition condition{column + u" IN ("_s, {}};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool in = op == FilterOperator::Less ? i < wanted
            : op == FilterOperator::LessEqual      ? i <= wanted
            : op == FilterOperator::Greater        ? i > wanted
            : op == FilterOperator::GreaterEqual   ? i >= wanted
                                                   : i == wanted;
        if (in)
            condition.values += names[i];
    }
    if (condition.values.isEmpty())
        return SqlCondition{u"1 = 0"_s, {}};
    condition.where += QStringList(condition.values.size(), u"?"_s).join(u", "_s) + u')';
    return condition;
}

bool isYes(const QString& word)
{
    return word == u"yes"_s || word == u"true"_s;
}

Result<SqlCondition> compareYesNo(const Field& field, const QString& column, const QString& value)
{
    const QString word = value.toLower();
    if (word != u"yes"_s && word != u"no"_s && word != u"true"_s && word != u"false"_s)
        return invalid(say(QT_TRANSLATE_NOOP("Filter", "yes or no is expected.")));
    if (field.own) // see comparison(): "no" is not stored
        return compare(column, FilterOperator::Equal, qint64(1));
    return compare(column, FilterOperator::Equal, isYes(word));
}

/// By id, natural key or title of what is referred to.
SqlCondition compareReference(const Field& field, const QString& column, FilterOperator op, const QString& value)
{
    const EntityDesc& target = field.target();
    const QString title = u"t."_s + quotedName(target.title().name);
    SqlCondition match
        = op == FilterOperator::Contains ? containing(title, value) : compare(title, FilterOperator::Equal, value);
    if (op == FilterOperator::Equal && target.keyField) {
        match.where += u" OR t."_s + quotedName(target.keyField) + u" = ?"_s;
        match.values += value;
    }
    bool isId = false;
    const qint64 id = value.toLongLong(&isId);
    if (op == FilterOperator::Equal && isId) {
        match.where += u" OR t.\"id\" = ?"_s;
        match.values += id;
    }
    match.where
        = column + u" IN (SELECT t.\"id\" FROM "_s + quotedName(target.name) + u" t WHERE "_s + match.where + u')';
    return match;
}

Result<SqlCondition> compareLabels(const Field& field, const QString& column, FilterOperator op, const QString& typed)
{
    if (op == FilterOperator::Contains)
        return containing(column, typed);
    QString value = typed;
    if (!field.choices.empty() && !typed.isEmpty()) {
        const Result<QString> choice = choiceNamed(field, typed);
        if (!choice)
            return choice.error();
        value = *choice;
    }
    const QVariant stored = FieldCodec<QStringList>::toStored(value.isEmpty() ? QStringList() : QStringList{value});
    if (op == FilterOperator::Equal)
        return compare(column, op, stored);
    // finds with regard to case on both engines, which LIKE does not
    return SqlCondition{u"replace("_s + column + u", ?, '') <> "_s + column, {stored}};
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Currency || type == FieldType::Labels
        || type == FieldType::Choice;
}

} // namespace

Result<SqlCondition> compareValue(const FilterPlace& place, FilterOperator op, const QString& value)
{
    const QString& column = place.column;
    switch (place.field->type) {
    case FieldType::Key:
    case FieldType::Integer:
        return compareScaled(column, op, value, 0);
    case FieldType::Measure:
    case FieldType::Price:
        return compareScaled(column, op, value, 4);
    case FieldType::Rate:
        return compareScaled(column, op, value.endsWith(u'%') ? value.chopped(1) : value, 2);
    case FieldType::Amount:
        return compareAmount(place, op, value);
    case FieldType::Date:
        if (const std::optional<QDate> day = dayFrom(value))
            return compare(column, op, day->toString(Qt::ISODate));
        return invalid(say(QT_TRANSLATE_NOOP("Filter", "a day such as 2026-01-31 is expected.")));
    case FieldType::Instant:
        return compareMoment(column, op, value);
    case FieldType::Choice:
        return compareChoice(*place.field, column, op, value);
    case FieldType::Bool:
        return compareYesNo(*place.field, column, value);
    case FieldType::Reference:
        return compareReference(*place.field, column, op, value);
    case FieldType::Labels:
        return compareLabels(*place.field, column, op, value);
    default:
        return op == FilterOperator::Contains ? containing(column, value) : compare(column, op, value);
    }
}

bool takes(FieldType type, FilterOperator op)
{
    switch (op) {
    case FilterOperator::Equal:
        return true;
    case FilterOperator::Has:
        return type == FieldType::Labels;
    case FilterOperator::Contains:
        return type == FieldType::Text || type == FieldType::Currency || type == FieldType::Labels
            || type == FieldType::Reference;
    default:
        return type != FieldType::Bool && type != FieldType::Labels && type != FieldType::Reference;
    }
}

QString operatorsFor(FieldType type)
{
    QStringList signs{u"="_s, u"!="_s};
    if (takes(type, FilterOperator::Less))
        signs += {u"<"_s, u"<="_s, u">"_s, u">="_s};
    if (takes(type, FilterOperator::Has))
        signs += u"has"_s;
    if (takes(type, FilterOperator::Contains))
        signs += u"contains"_s;
    return signs.join(u", "_s);
}

Result<SqlCondition> comparison(const FilterPlace& place, FilterOperator op, const QString& typed)
{
    const QString value = normalised(typed);
    const bool asksForNone = value.isEmpty() && op == FilterOperator::Equal;
    Result<SqlCondition> inner;
    const QString& closing = place.closing;
    if (asksForNone && (place.isPart || !isText(place.field->type))) {
        // none of the parts is filled in: not one that is
        const QString filled
            = isText(place.field->type) ? place.column + u" <> ''"_s : place.column + u" IS NOT NULL"_s;
        return SqlCondition{u"NOT ("_s + place.opening + filled + closing + u')', {}};
    }
    if (value.isEmpty() && (op == FilterOperator::Has || op == FilterOperator::Contains))
        return invalid(say(QT_TRANSLATE_NOOP("Filter", "a value is expected.")));
    inner = compareValue(place, op, value);
    if (!inner)
        return inner;
    if (place.field->sql) // is asked once, not again for whether it is known
        return SqlCondition{u'(' + place.opening
                + (place.known.isEmpty() ? QString() : QString(place.known + u" AND "_s)) + u"coalesce("_s
                + inner->where + u", 1 = 0)"_s + closing + u')',
            inner->values};
    const bool isNo = place.field->own && place.field->type == FieldType::Bool && !isYes(value.toLower());
    return SqlCondition{(isNo ? u"NOT ("_s : u"("_s) + place.opening + place.column + u" IS NOT NULL AND ("_s
            + inner->where + u')' + closing + u')',
        inner->values};
}

} // namespace kartei
