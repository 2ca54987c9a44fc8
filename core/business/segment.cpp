#include "core/business/segment.h"

#include "core/base/text.h"
#include "core/storage/list_order.h"
#include "core/storage/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kFields[] = {
    key<&Segment::id>(),
    field<&Segment::name>("name", QT_TRANSLATE_NOOP("Segment", "Name"), Title | Listed),
    field<&Segment::kind>("kind", QT_TRANSLATE_NOOP("Segment", "Kind"), Listed | Code),
    field<&Segment::where>("where", QT_TRANSLATE_NOOP("Segment", "Filter"), Listed | Code),
    field<&Segment::search>("search", QT_TRANSLATE_NOOP("Segment", "Words"), Listed),
    field<&Segment::sort>("sort", QT_TRANSLATE_NOOP("Segment", "Order"), Code),
    field<&Segment::columns>("columns", QT_TRANSLATE_NOOP("Segment", "Columns"), Code),
};

QString say(const char* text)
{
    return QCoreApplication::translate("Segment", text);
}

QStringList namesIn(const QString& list)
{
    QStringList names;
    for (const QString& name : list.split(u',', Qt::SkipEmptyParts))
        names += name.trimmed();
    return names;
}

Error refusal(const Segment& segment, const QString& why)
{
    return invalid(say(QT_TRANSLATE_NOOP("Segment", "The list “%1” can't be saved so. %2")).arg(segment.name, why));
}

/// The error says what is wrong with the filter.
Result<ListQuery> understood(Database& database, const Segment& segment, const EntityDesc& entity, QDate today)
{
    ListQuery query;
    query.entity = &entity;
    const Result<std::shared_ptr<const OwnFields>> own = database.ownFields(entity);
    if (!own)
        return own.error();
    Result<SqlCondition> condition = compiledFilter(entity, segment.where, today, **own);
    if (!condition)
        return condition.error();
    query.condition = *std::move(condition);
    query.search = segment.search;
    query.sort = namesIn(segment.sort);
    return query;
}

Result<> checkColumns(Database& database, const Segment& segment, const EntityDesc& entity)
{
    const Result<std::shared_ptr<const OwnFields>> own = database.ownFields(entity);
    if (!own)
        return own.error();
    for (const QString& name : columnsOf(segment)) {
        if (!findShown(entity, **own, name))
            return refusal(segment,
                say(QT_TRANSLATE_NOOP("Segment", "“%1” is no field of “%2”.")).arg(name, entity.displayLabel()));
    }
    return {};
}

Result<> checkName(Transaction& tx, const Segment& segment)
{
    if (segment.name.isEmpty())
        return invalid(say(QT_TRANSLATE_NOOP("Segment", "A saved list needs a name.")));
    const Result<QVariant> other
        = tx.database().value(u"SELECT id FROM segment WHERE kind = ? AND name = ? AND id <> ? LIMIT 1"_s,
            {segment.kind, segment.name, segment.id.value});
    if (!other)
        return other.error();
    return other->isNull()
        ? Result<>()
        : Result<>(invalid(
            say(QT_TRANSLATE_NOOP("Segment", "There is a list “%1” already. Choose another name, or change that one."))
                .arg(segment.name)));
}

Error unknownKind(const Segment& segment)
{
    QStringList kinds;
    for (const EntityDesc* entity : allEntities()) {
        if (*entity->plural)
            kinds += QString::fromLatin1(entity->plural);
    }
    kinds.sort();
    return refusal(segment,
        say(QT_TRANSLATE_NOOP("Segment", "“%1” is not a kind of record. There are: %2."))
            .arg(segment.kind, kinds.join(u", "_s)));
}

} // namespace

template <>
const EntityDesc& describe<Segment>()
{
    static constexpr EntityDesc desc = withType<Segment>({.name = "segment",
        .plural = "segments",
        .context = "Segment",
        .label = QT_TRANSLATE_NOOP("Segment", "Saved list"),
        .fields = kFields,
        .order = "name, id",
        .rule = &segmentRule});
    return desc;
}

Result<> segmentRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& segment = *static_cast<Segment*>(after);
    segment.name = segment.name.simplified();
    segment.kind = segment.kind.trimmed().toLower();
    segment.where = segment.where.trimmed(); // blanks inside may be in quotes
    const EntityDesc* entity = entityOf(segment);
    if (!entity)
        return unknownKind(segment);
    if (const Result<> named = checkName(tx, segment); !named)
        return named;
    const Result<ListQuery> query = understood(tx.database(), segment, *entity, tx.today());
    if (!query)
        return refusal(segment, query.error().message);
    if (const auto order = sortTermsOf(tx.database(), *query); !order)
        return refusal(segment, order.error().message);
    return checkColumns(tx.database(), segment, *entity);
}

const EntityDesc* entityOf(const Segment& segment)
{
    for (const EntityDesc* entity : allEntities()) {
        if (*entity->plural && segment.kind == QLatin1String(entity->plural))
            return entity;
    }
    return nullptr;
}

Result<ListQuery> queryOf(Database& database, const Segment& segment, QDate today)
{
    const EntityDesc* entity = entityOf(segment);
    if (!entity)
        return unknownKind(segment);
    Result<ListQuery> query = understood(database, segment, *entity, today);
    if (!query)
        return invalid(say(QT_TRANSLATE_NOOP("Segment", "The list “%1” can't be shown. %2"))
                           .arg(segment.name, query.error().message));
    return query;
}

SqlCondition both(const SqlCondition& one, const SqlCondition& other)
{
    if (one.where.isEmpty() || other.where.isEmpty())
        return one.where.isEmpty() ? other : one;
    return {u'(' + one.where + u") AND ("_s + other.where + u')', one.values + other.values};
}

QString wordsOf(const Segment& segment, const QString& words)
{
    return segment.search.isEmpty() || words.isEmpty() ? segment.search + words
                                                       : QString(segment.search + u' ' + words);
}

QStringList columnsOf(const Segment& segment)
{
    return namesIn(segment.columns);
}

Result<std::vector<Segment>> segmentsOf(Session& session, const EntityDesc& entity)
{
    Result<std::vector<Segment>> all
        = session.list<Segment>(u"WHERE kind = ? ORDER BY name, id"_s, {QString::fromLatin1(entity.plural)});
    if (all)
        std::ranges::stable_sort(*all, {}, [](const Segment& segment) { return folded(segment.name); });
    return all;
}

Result<Segment> segmentNamed(Session& session, const EntityDesc& entity, const QString& name)
{
    const Result<std::vector<Segment>> all = segmentsOf(session, entity);
    if (!all)
        return all.error();
    const QString wanted = folded(name.simplified());
    QStringList names;
    for (const Segment& segment : *all) {
        if (segment.name == name || folded(segment.name) == wanted || QString::number(segment.id.value) == name)
            return segment;
        names += segment.name;
    }
    return Error{Error::Kind::NotFound,
        names.isEmpty() ? say(QT_TRANSLATE_NOOP("Segment", "There is no saved list “%1”, nor any other of “%2”."))
                              .arg(name, entity.displayLabel())
                        : say(QT_TRANSLATE_NOOP("Segment", "There is no saved list “%1”. There are: %2."))
                              .arg(name, names.join(u", "_s)),
        {}};
}

} // namespace kartei
