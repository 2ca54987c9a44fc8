#include "core/cli/command.h"
#include "core/cli/kinds.h"
#include "core/cli/set_values.h"
#include "core/cli/text_table.h"
#include "core/exchange/json.h"
#include "core/exchange/session_references.h"
#include "core/storage/list_query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<std::vector<Record>> listed(Session& session, const Command& command, const Kind& kind)
{
    const Result<int> limit = command.limit(0);
    if (!limit)
        return limit.error();
    Result<ListQuery> query = listQueryOf(kind, command.option(u"where"_s), command.option(u"sort"_s), *limit);
    if (!query)
        return query.error();
    const Result<std::vector<qint64>> ids = idsOf(session, *query);
    return ids ? session.byIds(*kind.entity, *ids, Parts::Load) : Result<std::vector<Record>>(ids.error());
}

/// `object` with only the keys asked for; all without `--fields`.
QJsonObject chosen(const QJsonObject& object, const QStringList& fields)
{
    if (fields.isEmpty())
        return object;
    QJsonObject some;
    for (const QString& field : fields)
        some.insert(field, object.value(field));
    return some;
}

Result<> printJson(const Command& command, const QJsonDocument& document)
{
    return command.printBytes(document.toJson());
}

Result<Outcome> done(const Result<>& result)
{
    return result ? Result<Outcome>(Outcome::Done) : Result<Outcome>(result.error());
}

} // namespace

Result<Outcome> runList(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const QStringList fields = command.option(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    if (const Result<> known = checkFieldNames(*kind->entity, fields); !known)
        return known.error();
    const Result<std::vector<Record>> records = listed(**session, command, *kind);
    if (!records)
        return records.error();
    SessionReferences references(**session);
    if (!command.has(u"json"_s))
        return done(command.print(textTable(*kind->entity, *records, fields, references)));
    QJsonArray array;
    for (const Record& record : *records)
        array += chosen(toJson(record, references), fields);
    return done(printJson(command, QJsonDocument(array)));
}

Result<Outcome> runSearch(const Command& command)
{
    Result<std::unique_ptr<Session>> session = command.open(false);
    const Result<int> limit = command.limit(50);
    if (!session || !limit)
        return session ? limit.error() : session.error();
    const Result<std::vector<SearchHit>> hits = search((*session)->database(), command.at(1), *limit);
    if (!hits)
        return hits.error();
    QJsonArray array;
    QString text;
    for (const SearchHit& hit : *hits) {
        const Result<Record> record = (*session)->get(*hit.entity, hit.id);
        if (!record)
            continue;
        const QString kind = QString::fromLatin1(hit.entity->plural);
        array += QJsonObject{
            {u"kind"_s, kind}, {u"id"_s, hit.id}, {u"key"_s, keyOf(*record)}, {u"title"_s, record->title()}};
        text += kind + u'\t' + keyOf(*record) + u'\t' + record->title() + u'\n';
    }
    return done(command.has(u"json"_s) ? printJson(command, QJsonDocument(array)) : command.print(text));
}

Result<Outcome> runShow(const Command& command)
{
    const Result<Named> named = namedRecord(command, false);
    if (!named)
        return named.error();
    SessionReferences references(*named->session);
    if (command.has(u"json"_s))
        return done(printJson(command, QJsonDocument(toJson(named->record, references))));
    return done(command.print(textCard(named->record, references)));
}

Result<Outcome> runAdd(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    Result<std::unique_ptr<Session>> session = command.open(true);
    if (!session)
        return session.error();
    Record record(*kind->entity);
    if (!kind->only.isEmpty())
        record.setValue(*kind->entity->find(u"kind"), kind->only);
    SessionReferences references(**session);
    if (const Result<> read = readGiven(record, command, references); !read)
        return read.error();
    const QString title = say(QT_TRANSLATE_NOOP("CommandLine", "Add %1")).arg(kind->entity->displayLabel());
    const Result<> added = (*session)->transact(title, Undo::Possible, [&, given = record](Transaction& tx) {
        record = given; // a server may ask for a second run, with numbers of its own
        return tx.insert(record);
    });
    return added ? Result<Outcome>(command.report(keyOf(record) + u'\n')) : Result<Outcome>(added.error());
}

Result<Outcome> runSet(const Command& command)
{
    const Result<Named> named = namedRecord(command, true);
    if (!named)
        return named.error();
    Record after = named->record;
    SessionReferences references(*named->session);
    if (const Result<> read = readGiven(after, command, references); !read)
        return read.error();
    const QString title = say(QT_TRANSLATE_NOOP("CommandLine", "Change %1")).arg(named->record.title());
    return done(named->session->transact(title, Undo::Possible, [&](Transaction& tx) {
        Record written = after;
        return tx.update(named->record, written);
    }));
}

Result<Outcome> runDelete(const Command& command)
{
    const Result<Named> named = namedRecord(command, true);
    if (!named)
        return named.error();
    const QString title = say(QT_TRANSLATE_NOOP("CommandLine", "Delete %1")).arg(named->record.title());
    return done(named->session->transact(
        title, Undo::Possible, [&](Transaction& tx) { return tx.remove(*named->kind.entity, named->record.id()); }));
}

} // namespace kartei
