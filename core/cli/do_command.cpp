#include "core/cli/command.h"
#include "core/business/user.h"
#include "core/cli/kinds.h"
#include "core/cli/set_values.h"
#include "core/cli/user_commands.h"
#include "core/contacts/consent.h"
#include "core/contacts/contact_merge.h"
#include "core/contacts/distinct_contacts.h"
#include "core/contacts/tag.h"
#include "core/exchange/mail_import.h"
#include "core/exchange/session_references.h"
#include "core/planning/attachment_files.h"
#include "core/planning/feedback.h"
#include "core/planning/task_actions.h"
#include "core/printing/quote_printing.h"
#include "core/sales/credit.h"
#include "core/sales/deal_actions.h"
#include "core/sales/quote_actions.h"
#include "core/service/ticket_actions.h"
#include "core/storage/deleted.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

/// What an action works on; it returns the key of what it made, or nothing.
struct Call {
    const Command& command;
    Session& session;
    const Kind& kind;
    const Record& record;
    const Values& values;

    template <class E>
    Id<E> id() const
    {
        return {record.id()};
    }
};
using Act = Result<QString> (*)(const Call& call);

struct Action {
    const char* entity;
    const char* name;
    const char* values; ///< `--set` keys it takes; "*": and fields of the record
    Act act;
    bool writes = true; ///< into the business
};

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<QString> nothingMade(const Result<>& done)
{
    return done ? Result<QString>(QString()) : Result<QString>(done.error());
}

Result<QString> keyOfQuote(const Result<Id<Quote>>& made)
{
    return made ? Result<QString>(QString::number(made->value)) : Result<QString>(made.error());
}

Result<QString> send(const Call& call)
{
    const auto credit = creditUseOf(call.session, call.record.as<Quote>());
    if (!credit)
        return credit.error();
    const Result<QString> number
        = sendQuote(call.session, call.id<Quote>(), [&](const Quote& quote) { return quotePdf(call.session, quote); });
    const QString warning = !number || !*credit ? QString() : creditWarning(**credit, [](const Money& sum) {
        return QString(sum.amount.toText(sum.currency) + u' ' + sum.currency.code);
    });
    if (!warning.isEmpty())
        call.command.note(warning);
    return number;
}

Result<QString> moveToStage(const Call& call)
{
    SessionReferences references(call.session);
    const Result<qint64> stage = references.find(describe<Stage>(), call.values.value(u"stage"_s));
    if (!stage)
        return stage.error();
    return nothingMade(moveDeal(call.session, call.id<Deal>(), {*stage}, {}));
}

template <TicketStatus Status>
Result<QString> toStatus(const Call& call)
{
    return nothingMade(setTicketStatus(call.session, call.id<Ticket>(), Status));
}

template <MessageKind Kind>
Result<QString> write(const Call& call)
{
    return nothingMade(addMessage(call.session, call.id<Ticket>(), Kind, call.values.value(u"body"_s)));
}

/// Without a name, to whoever has the fewest, who is then told.
Result<QString> assign(const Call& call)
{
    const std::vector ids{call.id<Ticket>()};
    if (call.values.contains(u"assignee"_s))
        return nothingMade(assignTickets(call.session, ids, call.values.value(u"assignee"_s).simplified()));
    const Result<QStringList> names = assignEvenly(call.session, ids);
    return names ? Result<QString>(names->front()) : Result<QString>(names.error());
}

Result<QString> finish(const Call& call)
{
    return nothingMade(call.session.transact(say(QT_TRANSLATE_NOOP("CommandLine", "Finish task")), Undo::Possible,
        [&](Transaction& tx) { return finishTask(tx, call.id<Task>()); }));
}

Result<QString> reopen(const Call& call)
{
    return nothingMade(call.session.transact(say(QT_TRANSLATE_NOOP("CommandLine", "Reopen task")), Undo::Possible,
        [&](Transaction& tx) { return reopenTask(tx, call.id<Task>()); }));
}

Result<QString> settle(const Call& call)
{
    return nothingMade(call.session.transact(say(QT_TRANSLATE_NOOP("CommandLine", "Settle feedback")), Undo::Possible,
        [&](Transaction& tx) { return settleFeedback(tx, call.id<Activity>()); }));
}

Result<QString> unsettle(const Call& call)
{
    return nothingMade(call.session.transact(say(QT_TRANSLATE_NOOP("CommandLine", "Reopen feedback")), Undo::Possible,
        [&](Transaction& tx) { return reopenFeedback(tx, call.id<Activity>()); }));
}

/// The file that `--set file=PATH` names.
Result<NewFile> namedFile(const Call& call)
{
    const QString path = call.values.value(u"file"_s);
    if (path.isEmpty())
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine", "“%1” needs the file: --set file=PATH.")).arg(call.command.at(3)));
    return readNewFile(path);
}

template <auto Reference>
Result<QString> attachTo(const Call& call)
{
    const Result<NewFile> file = namedFile(call);
    if (!file)
        return file.error();
    Attachment place;
    (place.*Reference).value = call.record.id();
    place.name = call.values.value(u"name"_s);
    place.note = call.values.value(u"note"_s);
    const Result<Id<Attachment>> added = attach(call.session, place, *file);
    return added ? Result<QString>(QString::number(added->value)) : Result<QString>(added.error());
}

template <auto Reference>
Result<QString> addMailTo(const Call& call)
{
    const Result<NewFile> file = namedFile(call);
    if (!file)
        return file.error();
    Attachment place;
    (place.*Reference).value = call.record.id();
    const Result<MailAdded> added = addMail(call.session, place, *file);
    return added ? Result<QString>(QString::number(added->activity.value)) : Result<QString>(added.error());
}

Result<QString> saveFile(const Call& call)
{
    QString target = call.values.value(u"output"_s);
    if (target.isEmpty())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "“save” needs where to: --set output=PATH.")));
    const Result<KeptFile> file = keptFile(call.session, call.id<Attachment>());
    if (!file)
        return file.error();
    if (QFileInfo(target).isDir())
        target += u'/' + file->about.name;
    return nothingMade(call.command.writeTo(target, file->content));
}

/// Another record of the kind, named by `--set NAME=KEY`.
Result<Record> otherRecord(const Call& call, const QString& name, const char* needed)
{
    const QString key = call.values.value(name);
    return key.isEmpty() ? Result<Record>(usage(say(needed))) : recordBy(call.session, call.kind, key);
}

Result<QString> merge(const Call& call)
{
    const Result<Record> kept = otherRecord(
        call, u"into"_s, QT_TRANSLATE_NOOP("CommandLine", "“merge” needs the card that stays: --set into=KEY."));
    if (!kept)
        return kept.error();
    const auto& one = kept->as<Contact>();
    const auto& other = call.record.as<Contact>();
    SessionReferences references(call.session);
    const Contact usual = mergedContact(one, other);
    Record wanted = Record::of(usual);
    QStringList assignments = call.command.options(u"set"_s);
    assignments.removeIf([](const QString& assignment) { return assignment.startsWith("into="_L1); });
    if (const Result<> read = setGiven(wanted, assignments, references); !read)
        return read.error();
    const auto choose = [&](Contact& becomes) {
        if (!assignments.isEmpty())
            becomes = wanted.as<Contact>();
    };
    const Result<> merged = mergeContacts(call.session, one, other, choose);
    return merged ? Result<QString>(keyOf(*kept)) : Result<QString>(merged.error());
}

Result<QString> distinct(const Call& call)
{
    const Result<Record> other = otherRecord(
        call, u"from"_s, QT_TRANSLATE_NOOP("CommandLine", "“distinct” needs the other card: --set from=KEY."));
    return other ? nothingMade(keepApart(call.session, call.id<Contact>(), {other->id()}))
                 : Result<QString>(other.error());
}

/// Of today, unless a day is given.
Result<QString> consent(const Call& call)
{
    SessionReferences references(call.session);
    Record said(describe<ContactConsent>());
    said.setValue(fieldOf<&ContactConsent::day>(), FieldCodec<QDate>::toStored(call.session.clock().today()));
    if (const Result<> read = setGiven(said, call.command.options(u"set"_s), references); !read)
        return read.error();
    return nothingMade(recordConsent(call.session, {call.record.id()}, said.as<ContactConsent>()));
}

constexpr std::array kActions{
    Action{"quote", "send", "", &send},
    Action{"quote", "accept", "", [](const Call& c) { return nothingMade(acceptQuote(c.session, c.id<Quote>())); }},
    Action{"quote", "decline", "reason",
        [](const Call& c) { return nothingMade(declineQuote(c.session, c.id<Quote>(), c.values.value(u"reason"_s))); }},
    Action{"quote", "revise", "", [](const Call& c) { return keyOfQuote(reviseQuote(c.session, c.id<Quote>())); }},
    Action{
        "quote", "duplicate", "", [](const Call& c) { return keyOfQuote(duplicateQuote(c.session, c.id<Quote>())); }},
    Action{"deal", "move", "stage", &moveToStage},
    Action{"deal", "win", "", [](const Call& c) { return nothingMade(winDeal(c.session, c.id<Deal>())); }},
    Action{"deal", "lose", "reason competitor",
        [](const Call& c) {
            return nothingMade(
                loseDeal(c.session, c.id<Deal>(), c.values.value(u"reason"_s), c.values.value(u"competitor"_s)));
        }},
    Action{"ticket", "reply", "body", &write<MessageKind::Outgoing>},
    Action{"ticket", "note", "body", &write<MessageKind::Note>},
    Action{"ticket", "assign", "assignee", &assign},
    Action{"ticket", "resolve", "", &toStatus<TicketStatus::Resolved>},
    Action{"ticket", "close", "", &toStatus<TicketStatus::Closed>},
    Action{"ticket", "reopen", "", &toStatus<TicketStatus::Reopened>},
    Action{"task", "close", "", &finish},
    Action{"task", "reopen", "", &reopen},
    Action{"activity", "settle", "", &settle},
    Action{"activity", "reopen", "", &unsettle},
    Action{"contact", "merge", "into *", &merge},
    Action{"contact", "distinct", "from", &distinct},
    Action{"contact", "consent", "channel state day how evidence", &consent},
    Action{"contact", "mail", "file", &addMailTo<&Attachment::contact>},
    Action{"deal", "mail", "file", &addMailTo<&Attachment::deal>},
    Action{"quote", "mail", "file", &addMailTo<&Attachment::quote>},
    Action{"ticket", "mail", "file", &addMailTo<&Attachment::ticket>},
    Action{"contact", "attach", "file name note", &attachTo<&Attachment::contact>},
    Action{"deal", "attach", "file name note", &attachTo<&Attachment::deal>},
    Action{"quote", "attach", "file name note", &attachTo<&Attachment::quote>},
    Action{"ticket", "attach", "file name note", &attachTo<&Attachment::ticket>},
    Action{"tag", "rename", "name",
        [](const Call& c) {
            const QString name = c.values.value(u"name"_s);
            const Result<> done = renameTag(c.session, c.record.as<Tag>().name, name);
            return done ? Result<QString>(name.simplified()) : Result<QString>(done.error());
        }},
    Action{"attachment", "save", "output", &saveFile, false},
};

Error noSuchAction(const EntityDesc& entity, const QString& name)
{
    QStringList known;
    for (const Action& action : kActions) {
        if (QLatin1String(action.entity) == QLatin1String(entity.name))
            known += QString::fromLatin1(action.name);
    }
    known += u"restore"_s;
    return usage(
        say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not an action. There are: %2.")).arg(name, known.join(u", "_s)));
}

Result<Values> valuesFor(const Action& action, const QStringList& assignments)
{
    const QStringList allowed = QString::fromLatin1(action.values).split(u' ', Qt::SkipEmptyParts);
    Values values;
    for (const QString& assignment : assignments) {
        const QString name = assignment.section(u'=', 0, 0);
        if (!assignment.contains(u'=') || !(allowed.contains(name) || allowed.contains(u"*"_s)))
            return usage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” does not go with the action “%2”."))
                             .arg(assignment, QLatin1String(action.name)));
        values.insert(name, assignment.section(u'=', 1));
    }
    return values;
}

Error notWithForce(const QString& action)
{
    return usage(
        say(QT_TRANSLATE_NOOP("CommandLine", "“%1” does not go with the action “%2”.")).arg(u"--force"_s, action));
}

Result<Outcome> restore(const Command& command)
{
    const Result<Known> known = knownRecord(command, true);
    if (!known)
        return known.error();
    const Result<> done = restoreDeleted(*known->session, *known->kind.entity, known->id);
    return done ? Result<Outcome>(Outcome::Done) : Result<Outcome>(done.error());
}

} // namespace

Result<Outcome> runDo(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    const QString& name = command.at(3);
    if (name == "restore"_L1) // of every kind, and of what is not there
        return command.has(u"force"_s) ? Result<Outcome>(notWithForce(name)) : restore(command);
    if (name == "reset"_L1 && kind->entity == &describe<User>()) // by who can't sign in any more
        return runResetPassphrase(command);
    const auto action = std::ranges::find_if(kActions, [&](const Action& candidate) {
        return QLatin1String(candidate.entity) == QLatin1String(kind->entity->name)
            && name == QLatin1String(candidate.name);
    });
    if (action == kActions.end())
        return noSuchAction(*kind->entity, name);
    if (command.has(u"force"_s) && action->act != &saveFile)
        return notWithForce(name);
    const Result<Values> values = valuesFor(*action, command.options(u"set"_s));
    if (!values)
        return values.error();
    const Result<Named> named = namedRecord(command, action->writes);
    if (!named)
        return named.error();
    const Result<QString> made = action->act({command, *named->session, named->kind, named->record, *values});
    if (!made)
        return made.error();
    return made->isEmpty() ? Outcome::Done : command.report(*made + u'\n');
}

} // namespace kartei
