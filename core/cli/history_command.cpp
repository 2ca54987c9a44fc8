#include "core/cli/command.h"
#include "core/cli/kinds.h"
#include "core/cli/text_table.h"
#include "core/exchange/json.h"
#include "core/exchange/session_references.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// One change with the record as it was and as it became.
struct Step {
    const JournalEntry* entry;
    Record before;
    Record after;
    QStringList names; ///< of the fields and part lists that differ
};

/// The journal keeps differences: the states are found by walking back from what the record says now. Newest first.
std::vector<Step> stepsOf(const std::vector<JournalEntry>& entries, Record state)
{
    std::vector<Step> steps;
    for (const JournalEntry& entry : entries) {
        for (const Change& change : entry.changes) {
            Record before = state;
            if (change.operation == Operation::Remove)
                before = recordFrom(*change.entity, change.id, change.diff.before);
            else if (const Result<Record> older = reverted(state, change.diff.after, change.diff.before))
                before = *older;
            const bool isUpdate = change.operation == Operation::Update;
            steps.push_back({&entry, before, state, isUpdate ? change.diff.after.keys() : QStringList()});
            state = before;
        }
    }
    return steps;
}

QJsonObject chosen(const QJsonObject& object, const QStringList& names)
{
    QJsonObject some;
    for (const QString& name : names) {
        if (object.contains(name))
            some.insert(name, object.value(name));
    }
    return some;
}

QJsonArray jsonOf(const std::vector<Step>& steps, References& references)
{
    QJsonArray array;
    for (auto step = steps.begin(); step != steps.end();) {
        const JournalEntry& entry = *step->entry;
        QJsonArray changes;
        for (; step != steps.end() && step->entry == &entry; ++step)
            changes += QJsonObject{{u"before"_s, chosen(toJson(step->before, references), step->names)},
                {u"after"_s, chosen(toJson(step->after, references), step->names)}};
        array += QJsonObject{{u"at"_s, entry.at.toText()}, {u"author"_s, entry.author}, {u"title"_s, entry.title},
            {u"kind"_s, entry.kind}, {u"changes"_s, changes}};
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

QString changeText(const Step& step, const QString& name, References& references)
{
    const EntityDesc& entity = step.after.desc();
    QString before;
    QString after;
    if (const Field* field = entity.find(name)) {
        if (field->is(Hidden))
            return {};
        before = fieldText(step.before, *field, references);
        after = fieldText(step.after, *field, references);
    } else if (const PartList* list = entity.findParts(name)) {
        const QStringList old = partTexts(step.before, *list, references);
        const QStringList now = partTexts(step.after, *list, references);
        before = differingParts(old, now);
        after = differingParts(now, old);
    }
    return u"    "_s + name + u": "_s + before + u" → "_s + after + u'\n';
}

QString textOf(const std::vector<Step>& steps, References& references)
{
    QString text;
    const JournalEntry* told = nullptr;
    for (const Step& step : steps) {
        if (std::exchange(told, step.entry) != step.entry)
            text += step.entry->at.toText() + u"  "_s + step.entry->author + u"  "_s + step.entry->title + u'\n';
        for (const QString& name : step.names)
            text += changeText(step, name, references);
    }
    return text;
}

} // namespace

Result<Outcome> runHistory(const Command& command)
{
    const Result<Named> named = namedRecord(command, false);
    if (!named)
        return named.error();
    const Result<std::vector<JournalEntry>> entries = named->session->history(*named->kind.entity, named->record.id());
    if (!entries)
        return entries.error();
    const std::vector<Step> steps = stepsOf(*entries, named->record);
    SessionReferences references(*named->session);
    const Result<> told = command.has(u"json"_s) ? command.printBytes(QJsonDocument(jsonOf(steps, references)).toJson())
                                                 : command.print(textOf(steps, references));
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace kartei
