#include "core/business/segment.h"
#include "core/cli/command.h"
#include "core/base/text.h"
#include "core/cli/kinds.h"
#include "core/cli/list_fields.h"
#include "core/cli/list_coming_days.h"
#include "core/cli/list_introducers.h"
#include "core/cli/list_problems.h"
#include "core/cli/set_values.h"
#include "core/cli/show_bought.h"
#include "core/cli/text_table.h"
#include "core/cli/user_commands.h"
#include "core/contacts/contact_queries.h"
#include "core/contacts/card_code.h"
#include "core/contacts/duplicates.h"
#include "core/contacts/likely_contacts.h"
#include "core/exchange/json.h"
#include "core/exchange/session_references.h"
#include "core/planning/losing_touch.h"
#include "core/storage/backup_before.h"
#include "core/storage/deleted.h"
#include "core/storage/list_query.h"
#include "core/storage/lookups.h"
#include "core/storage/many_records.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<int> staleMonths(const Command& command)
{
    constexpr int kMost = 1200;
    bool isNumber = false;
    const int months = command.option(u"stale"_s).toInt(&isNumber);
    if (isNumber && months > 0 && months <= kMost)
        return months;
    return usage(say(QT_TRANSLATE_NOOP(
        "CommandLine", "--stale needs for how many months nobody confirmed or changed a card, such as 12.")));
}

Result<std::vector<Record>> listed(Session& session, const Command& command, const Kind& kind)
{
    const Result<int> limit = command.limit(0);
    if (!limit)
        return limit.error();
    Result<ListQuery> query = listQueryOf(session, kind,
        {.where = command.option(u"where"_s),
            .segment = command.option(u"segment"_s),
            .sort = command.option(u"sort"_s),
            .limit = *limit});
    if (!query)
        return query.error();
    if (command.has(u"stale"_s)) {
        const Result<int> months = staleMonths(command);
        if (!months)
            return months.error();
        query->condition = both(query->condition, staleContacts(session.clock().today(), *months));
        if (query->sort.isEmpty())
            query->sort = QStringList{u"updated"_s};
    }
    const Result<std::vector<qint64>> ids
        = command.has(u"losing-touch"_s) ? idsLosingTouch(session, *query) : idsOf(session.database(), *query);
    return ids ? session.byIds(*kind.entity, *ids, Parts::Load) : Result<std::vector<Record>>(ids.error());
}

/// Of saved lists how many records each holds now; none where a list asks for a field that is not there any more.
std::optional<MoreColumn> columnBeside(
    const Command& command, Session& session, const Kind& kind, const std::vector<Record>& records)
{
    if (kind.entity != &describe<Segment>())
        return {};
    MoreColumn counts{u"count"_s, {}};
    for (const Record& record : records) {
        const Result<ListQuery> query = queryOf(session.database(), record.as<Segment>(), session.clock().today());
        const Result<qint64> count = query ? countOf(session.database(), *query) : Result<qint64>(query.error());
        if (!count)
            command.note(count.error().message);
        counts.cells += count ? QString::number(*count) : QString();
    }
    return counts;
}

Result<> printJson(const Command& command, const QJsonDocument& document)
{
    return command.printBytes(document.toJson());
}

Result<Outcome> done(const Result<>& result)
{
    return result ? Result<Outcome>(Outcome::Done) : Result<Outcome>(result.error());
}

/// What was deleted, newest first: key, when, who, title and what went along.
Result<Outcome> listOfDeleted(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    const Result<int> limit = command.limit(std::numeric_limits<int>::max());
    if (!kind || !limit)
        return kind ? limit.error() : kind.error();
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const auto deleted = listDeleted(**session, kind->entity, {}, *limit);
    if (!deleted)
        return deleted.error();
    QJsonArray array;
    QString text;
    for (const DeletedRecord& record : *deleted) {
        QJsonArray along;
        for (const auto& [entity, title] : record.along)
            along += QJsonObject{
                {u"kind"_s, QString::fromLatin1(entity->plural)}, {u"id"_s, title.id}, {u"title"_s, title.title}};
        array += QJsonObject{{u"id"_s, record.id}, {u"key"_s, record.key}, {u"title"_s, record.title},
            {u"deleted"_s, record.at.toText()}, {u"author"_s, record.author}, {u"act"_s, record.act},
            {u"along"_s, along}};
        text += QString::number(record.id) + u'\t' + record.at.toText() + u'\t' + record.author + u'\t' + record.title
            + u'\n';
    }
    return done(command.has(u"json"_s) ? printJson(command, QJsonDocument(array)) : command.print(text));
}

/// Cards that are likely one contact, or one household: the newer one, the older one, why.
Result<Outcome> listOfDuplicates(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    const Result<int> limit = command.limit(std::numeric_limits<int>::max());
    if (!kind || !limit)
        return kind ? limit.error() : kind.error();
    if (kind->entity != &describe<Contact>())
        return usage(say(QT_TRANSLATE_NOOP(
            "CommandLine", "Duplicates are found among contacts: kartei list FILE contacts --duplicates.")));
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    Result<std::vector<LikelyDuplicate>> found = likelyDuplicates(**session);
    if (!found)
        return found.error();
    std::erase_if(*found, [wanted = command.has(u"households"_s)](const LikelyDuplicate& pair) {
        return (pair.why == LikenessKeys::Kind::Household) != wanted;
    });
    found->resize(std::min(found->size(), static_cast<size_t>(*limit)));
    std::vector<qint64> ids;
    for (const LikelyDuplicate& pair : *found)
        ids.insert(ids.end(), {pair.contact.value, pair.original.value});
    const Result<QHash<qint64, QString>> names = titlesOf(**session, describe<Contact>(), ids);
    if (!names)
        return names.error();
    QJsonArray array;
    QString text;
    for (const LikelyDuplicate& pair : *found) {
        const auto named = [&](Id<Contact> one) {
            return QJsonObject{{u"id"_s, one.value}, {u"name"_s, names->value(one.value)}};
        };
        const QString why = likenessText(pair.why);
        array
            += QJsonObject{{u"contact"_s, named(pair.contact)}, {u"original"_s, named(pair.original)}, {u"why"_s, why}};
        text += QString::number(pair.contact.value) + u'\t' + names->value(pair.contact.value) + u'\t'
            + QString::number(pair.original.value) + u'\t' + names->value(pair.original.value) + u'\t' + why + u'\n';
    }
    return done(command.has(u"json"_s) ? printJson(command, QJsonDocument(array)) : command.print(text));
}

/// Says of a contact that was added which ones it is likely another card of.
void noteLikely(const Command& command, Session& session, const Record& added)
{
    constexpr size_t kNamed = 5;
    if (&added.desc() != &describe<Contact>())
        return;
    const auto& contact = added.as<Contact>();
    const auto likely = likelyContacts(session.database(), contact, kNamed);
    if (!likely)
        return command.note(likely.error().message);
    for (const LikelyContact& known : *likely)
        command.note(say(QT_TRANSLATE_NOOP("CommandLine", "%1 may be %2 (%3): %4."))
                         .arg(isolated(contact.name), isolated(known.contact.name), keyOf(Record::of(known.contact)),
                             likenessText(known.why.front())));
}

/// A day means its end where this machine is.
Result<Instant> momentOf(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const std::optional<Instant> moment = Instant::fromText(text);
    if (text.size() == 10 && day.isValid())
        return Instant{startOf(day.addDays(1)).utcMs - 1};
    if (moment)
        return *moment;
    return usage(say(QT_TRANSLATE_NOOP("CommandLine",
                         "--at needs a day like 2026-11-21 or a moment like 2026-11-21T10:08:00Z, not “%1”."))
                     .arg(text));
}

Result<Outcome> showAsItWas(const Command& command)
{
    const Result<Instant> moment = momentOf(command.option(u"at"_s));
    if (!moment)
        return moment.error();
    const Result<Known> known = knownRecord(command, false);
    if (!known)
        return known.error();
    const Result<Record> record = known->session->recordAt(*known->kind.entity, known->id, *moment);
    if (!record)
        return record.error();
    SessionReferences references(*known->session);
    return done(command.has(u"json"_s) ? printJson(command, QJsonDocument(toJson(*record, references)))
                                       : command.print(textCard(*record, references)));
}

/// All that a filter or a saved list finds, in one act.
Result<Outcome> setMany(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    if (!command.has(u"where"_s) && !command.has(u"segment"_s))
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "Say which record, or which ones: --where or --segment.")));
    if (!command.has(u"set"_s) || command.has(u"json"_s) || command.has(u"new-passphrase-file"_s))
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "Say what all of them get: --set field=value.")));
    const Result<std::unique_ptr<Session>> session = command.open(true);
    if (!session)
        return session.error();
    const Result<ListQuery> query
        = listQueryOf(**session, *kind, {.where = command.option(u"where"_s), .segment = command.option(u"segment"_s)});
    if (!query)
        return query.error();
    const Result<std::vector<qint64>> ids = idsOf((*session)->database(), *query);
    if (!ids)
        return ids.error();
    const QStringList assignments = command.options(u"set"_s);
    SessionReferences references(**session);
    Record trial(*kind->entity); // says what is wrong with the command before a record is blamed
    if (const Result<> read = setGiven(trial, assignments, references); !read)
        return read.error();
    if (const auto failure = backUpBefore(**session, (*session)->options().backups, BackupReason::ManyChanges))
        command.note(
            say(QT_TRANSLATE_NOOP("CommandLine", "No backup was made before the change: %1")).arg(failure->message));
    const int found = static_cast<int>(ids->size());
    const QString title = QCoreApplication::translate("CommandLine", "Change %n records", nullptr, found);
    qint64 count = 0;
    const Result<> changed = changeMany(**session, *kind->entity, *ids, title, [&](Record& record) {
        const Record before = record;
        const Result<> set = setGiven(record, assignments, references);
        count += set && !diffOf(before, record).isEmpty() ? 1 : 0;
        return set;
    });
    return changed ? Result<Outcome>(command.report(QString::number(count) + u'\n')) : Result<Outcome>(changed.error());
}

} // namespace

Result<Outcome> runList(const Command& command)
{
    if (command.has(u"deleted"_s))
        return listOfDeleted(command);
    if (command.has(u"duplicates"_s) || command.has(u"households"_s))
        return listOfDuplicates(command);
    if (command.has(u"problems"_s))
        return listOfProblems(command);
    if (command.has(u"birthdays"_s))
        return listOfComingDays(command);
    if (command.has(u"introducers"_s))
        return listOfIntroducers(command);

    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    if (command.has(u"losing-touch"_s) && kind->entity != &describe<Contact>())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--losing-touch is of contacts, companies and persons.")));
    if (command.has(u"stale"_s) && kind->entity != &describe<Contact>())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--stale is of contacts, companies and persons.")));
    const QStringList fields = command.option(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    SessionReferences references(**session);
    const OwnFields& own = references.ownFields(*kind->entity);
    if (const Result<> known = checkFieldNames(*kind->entity, own, fields); !known)
        return known.error();
    const Result<std::vector<Record>> records = listed(**session, command, *kind);
    if (!records)
        return records.error();
    const Result<GatheredValues> gathered = gatheredFor(**session, *kind->entity, fields, *records);
    if (!gathered)
        return gathered.error();
    const std::optional<MoreColumn> more = columnBeside(command, **session, *kind, *records);
    if (!command.has(u"json"_s))
        return done(command.print(textTable(*kind->entity, *records, fields, references, more, *gathered)));
    QJsonArray array;
    for (size_t i = 0; i < records->size(); ++i) {
        QJsonObject object = chosenJson((*records)[i], fields, *gathered, references);
        if (more) {
            const QString& cell = more->cells[static_cast<qsizetype>(i)];
            object.insert(more->name, cell.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cell.toLongLong()));
        }
        array += object;
    }
    return done(printJson(command, QJsonDocument(array)));
}

Result<Outcome> runSearch(const Command& command)
{
    Result<std::unique_ptr<Session>> session = command.open(false);
    const Result<int> limit = command.limit(50);
    if (!session || !limit)
        return session ? limit.error() : session.error();
    Result<std::vector<SearchHit>> hits = search((*session)->database(), command.at(1), *limit);
    if (!hits)
        return hits.error();
    if (const Result<> put = putScanned((*session)->database(), command.at(1), *hits); !put)
        return put.error();
    if (std::ssize(*hits) > *limit)
        hits->resize(static_cast<size_t>(*limit), hits->front());
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
    if (command.has(u"at"_s))
        return showAsItWas(command);
    if (command.has(u"bought"_s))
        return showBought(command);
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
    if (const Result<> read = readNew(record, command, **session, references); !read)
        return read.error();
    const Result<Undo> undo = takeNewPassphrase(record, command);
    if (!undo)
        return undo.error();
    const QString title = say(QT_TRANSLATE_NOOP("CommandLine", "Add %1")).arg(kind->entity->displayLabel());
    const Result<> added = (*session)->transact(title, *undo, [&, given = record](Transaction& tx) {
        record = given; // a server may ask for a second run, with numbers of its own
        return tx.insert(record);
    });
    if (!added)
        return added.error();
    noteLikely(command, **session, record);
    return command.report(keyOf(record) + u'\n');
}

Result<Outcome> runSet(const Command& command)
{
    if (!command.has(2))
        return setMany(command);
    if (command.has(u"where"_s) || command.has(u"segment"_s))
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "Either a record by its key, or those of a filter.")));
    const Result<Named> named = namedRecord(command, true);
    if (!named)
        return named.error();
    Record after = named->record;
    SessionReferences references(*named->session);
    if (const Result<> read = readGiven(after, command, references); !read)
        return read.error();
    const Result<Undo> undo = takeNewPassphrase(after, command);
    if (!undo)
        return undo.error();
    const QString title = say(QT_TRANSLATE_NOOP("CommandLine", "Change %1")).arg(named->record.title());
    return done(named->session->transact(title, *undo, [&](Transaction& tx) {
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
