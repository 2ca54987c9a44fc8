#include "core/cli/command.h"
#include "core/cli/kinds.h"
#include "core/cli/text_table.h"
#include "core/exchange/json.h"
#include "core/exchange/session_references.h"
#include "core/storage/act_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QJsonObject chosen(const std::optional<Record>& state, const QStringList& names, References& references)
{
    if (!state || names.isEmpty())
        return {};
    const QJsonObject object = toJson(*state, references);
    QJsonObject some;
    for (const QString& name : names) {
        if (object.contains(name))
            some.insert(name, object.value(name));
    }
    return some;
}

QJsonArray jsonOf(const std::vector<RecordStep>& steps, References& references)
{
    QJsonArray array;
    for (auto step = steps.begin(); step != steps.end();) {
        const JournalEntry& entry = *step->entry;
        QJsonArray changes;
        for (; step != steps.end() && step->entry == &entry; ++step)
            changes += QJsonObject{{u"before"_s, chosen(step->before, step->names, references)},
                {u"after"_s, chosen(step->after, step->names, references)}};
        array += QJsonObject{{u"act"_s, entry.id}, {u"at"_s, entry.at.toText()}, {u"author"_s, entry.author},
            {u"title"_s, entry.title}, {u"kind"_s, entry.kind}, {u"changes"_s, changes}};
    }
    return array;
}

/// Only the parts that the other side has not; all of them when just their order differs.
QString differingParts(const QStringList& ours, const QStringList& theirs)
{
    QStringList only;
    std::ranges::copy_if(ours, std::back_inserter(only), [&](const QString& part) { return !theirs.contains(part); });
    const bool isOrder = only.isEmpty() && ours.size() == theirs.size();
    return (isOrder ? ours : only).join(u"; "_s);
}

/// What became another in the fields that the business defined.
QString ownChangesText(const RecordStep& step, References& references)
{
    QString text;
    for (const Field* field : references.ownFields(step.after->desc()).fields()) {
        const QString before = fieldText(*step.before, *field, references);
        const QString after = fieldText(*step.after, *field, references);
        if (before != after)
            text += u"    "_s + QLatin1String(field->name) + u": "_s + before + u" → "_s + after + u'\n';
    }
    return text;
}

QString changeText(const RecordStep& step, const QString& name, References& references)
{
    const EntityDesc& entity = step.after->desc(); // only of updates: both states are there
    QString before;
    QString after;
    if (const Field* field = entity.find(name)) {
        if (field->is(Hidden))
            return {};
        before = fieldText(*step.before, *field, references);
        after = fieldText(*step.after, *field, references);
    } else if (const PartList* list = entity.findParts(name); list && list->csvShape == CsvShape::Own) {
        return ownChangesText(step, references);
    } else if (list) {
        const QStringList old = partTexts(*step.before, *list, references);
        const QStringList now = partTexts(*step.after, *list, references);
        before = differingParts(old, now);
        after = differingParts(now, old);
    }
    return u"    "_s + name + u": "_s + before + u" → "_s + after + u'\n';
}

QString textOf(const std::vector<RecordStep>& steps, References& references)
{
    QString text;
    const JournalEntry* told = nullptr;
    for (const RecordStep& step : steps) {
        if (std::exchange(told, step.entry) != step.entry)
            text += step.entry->at.toText() + u"  "_s + step.entry->author + u"  "_s + step.entry->title + u'\n';
        for (const QString& name : step.names)
            text += changeText(step, name, references);
    }
    return text;
}

Result<Outcome> historyOfRecord(const Command& command)
{
    const Result<Known> known = knownRecord(command, false);
    if (!known)
        return known.error();
    Session& session = *known->session;
    const Result<std::vector<JournalEntry>> entries = session.history(*known->kind.entity, known->id);
    if (!entries)
        return entries.error();
    const auto steps = session.stepsOf(*known->kind.entity, known->id, *entries);
    if (!steps)
        return steps.error();
    SessionReferences references(session);
    const Result<> told = command.has(u"json"_s)
        ? command.printBytes(QJsonDocument(jsonOf(*steps, references)).toJson())
        : command.print(textOf(*steps, references));
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

Result<ActQuery> actQuery(const Command& command)
{
    ActQuery query{.text = command.option(u"text"_s), .author = command.option(u"author"_s)};
    const Result<int> limit = command.limit(query.limit);
    if (!limit)
        return limit.error();
    query.limit = *limit;
    if (!command.has(u"day"_s))
        return query;
    const QDate day = QDate::fromString(command.option(u"day"_s), Qt::ISODate);
    if (!day.isValid())
        return usage(QCoreApplication::translate("CommandLine", "--day needs a date like 2026-11-21, not “%1”.")
                         .arg(command.option(u"day"_s)));
    query.day = day;
    return query;
}

QJsonArray jsonOf(const std::vector<Act>& acts)
{
    QJsonArray array;
    for (const Act& act : acts)
        array += QJsonObject{{u"act"_s, act.id}, {u"at"_s, act.at.toText()}, {u"author"_s, act.author},
            {u"title"_s, act.title}, {u"changes"_s, act.changes}, {u"undone"_s, act.isUndone},
            {u"undoable"_s, act.isUndoable}};
    return array;
}

QString textOf(const std::vector<Act>& acts)
{
    QString text;
    for (const Act& act : acts) {
        QString state;
        if (act.isUndone)
            state = u"  ("_s + QCoreApplication::translate("CommandLine", "undone") + u')';
        else if (!act.isUndoable)
            state = u"  ("_s + QCoreApplication::translate("CommandLine", "for good") + u')';
        text += QString::number(act.id) + u"  "_s + act.at.toText() + u"  "_s + act.author + u"  "_s + act.title + state
            + u'\n';
    }
    return text;
}

/// As many as were asked for, however far back they are.
Result<std::vector<Act>> allActs(Session& session, ActQuery query)
{
    std::vector<Act> acts;
    do {
        const Result<ActPage> page = listActs(session, query);
        if (!page)
            return page.error();
        acts.insert(acts.end(), page->acts.begin(), page->acts.end());
        query.limit -= static_cast<int>(page->acts.size());
        query.before = page->older;
    } while (query.limit > 0 && query.before > 0);
    return acts;
}

Result<Outcome> listOfActs(const Command& command)
{
    const Result<ActQuery> query = actQuery(command);
    if (!query)
        return query.error();
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const Result<std::vector<Act>> acts = allActs(**session, *query);
    if (!acts)
        return acts.error();
    const Result<> told = command.has(u"json"_s) ? command.printBytes(QJsonDocument(jsonOf(*acts)).toJson())
                                                 : command.print(textOf(*acts));
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace

Result<Outcome> runHistory(const Command& command)
{
    if (!command.has(1))
        return listOfActs(command);
    if (!command.has(2))
        return usage(QCoreApplication::translate(
            "CommandLine", "“history FILE” lists what was done; “history FILE KIND KEY” tells of one record."));
    return historyOfRecord(command);
}

} // namespace kartei
