#include "tests/plans/tour.h"

#include "core/contacts/caller.h"
#include "core/contacts/coming_days.h"
#include "core/planning/caller_facts.h"
#include "core/contacts/contact_merge.h"
#include "core/contacts/contact_queries.h"
#include "core/contacts/distinct_contacts.h"
#include "core/contacts/duplicates.h"
#include "core/contacts/likely_contacts.h"
#include "core/contacts/tag.h"
#include "core/exchange/exporter.h"
#include "core/exchange/history_export.h"
#include "core/exchange/importer.h"
#include "core/exchange/mail_import.h"
#include "core/planning/attachment_queries.h"
#include "core/planning/business_figures.h"
#include "core/planning/data_health.h"
#include "core/planning/feedback.h"
#include "core/planning/last_contacts.h"
#include "core/planning/losing_touch.h"
#include "core/planning/next_steps.h"
#include "core/planning/pipeline_board.h"
#include "core/planning/timeline.h"
#include "core/sales/credit.h"
#include "core/sales/deal_actions.h"
#include "core/sales/deal_queries.h"
#include "core/sales/introducers.h"
#include "core/sales/quote_actions.h"
#include "core/sales/quote_drafts.h"
#include "core/service/asset_queries.h"
#include "core/service/ticket_actions.h"
#include "core/service/ticket_queries.h"
#include "core/storage/act_list.h"
#include "core/storage/deleted.h"
#include "core/storage/gathered_values.h"
#include "core/storage/list_query.h"
#include "core/storage/lookups.h"

#include <QBuffer>

#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString() + result.error().detail.toStdString());
    return std::move(*result);
}
void must(const Result<>& result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString() + result.error().detail.toStdString());
}

QStringList sortNames(const EntityDesc& entity, const OwnFields& own)
{
    QStringList names{{}};
    for (const Field& field : entity.fields) {
        if (!field.is(Hidden))
            names += QLatin1String(field.name);
    }
    for (const PartList& list : entity.parts) {
        if (list.csvShape == CsvShape::Own)
            continue;
        names += QLatin1String(list.name);
        for (const Field& field : list.desc().fields)
            names += QLatin1String(field.name);
    }
    for (const Field* field : own.fields())
        names += QLatin1String(field->name);
    for (const Field& field : entity.gathered)
        names += QLatin1String(field.name);
    return names;
}

/// Everything that can be asked about a field.
QStringList conditionsOn(const QString& name, const Field& field)
{
    switch (field.type) {
    case FieldType::Key:
    case FieldType::Integer:
        return {name + u" = 7"_s, name + u" < 7"_s};
    case FieldType::Reference:
        return {name + u" = \"\""_s};
    case FieldType::Text:
        return {name + u" = \"Anna\""_s, name + u" != \"Anna\""_s, name + u" contains \"nn\""_s};
    case FieldType::Labels:
        return {name + u" has \"VIP\""_s};
    case FieldType::Choice:
        return {name + u" = \""_s + QLatin1String(field.choices.back().name) + u'"'};
    case FieldType::Bool:
        return {name, u"not "_s + name};
    case FieldType::Date:
    case FieldType::Instant:
        return {name + u" = 2026-01-01"_s, name + u" >= 2026-01-01"_s};
    case FieldType::Measure:
    case FieldType::Amount:
        return {name + u" = 7.5"_s, name + u" < 7.5"_s};
    default:
        return {};
    }
}

QStringList conditionsOf(const EntityDesc& entity, const OwnFields& own)
{
    QStringList all;
    for (const Field& field : entity.fields) {
        if (field.is(Hidden))
            continue;
        all += conditionsOn(QLatin1String(field.name), field);
        if (field.type == FieldType::Reference)
            all += QLatin1String(field.name) + u"."_s + QLatin1String(field.target().title().name) + u" = \"Anna\""_s;
    }
    for (const PartList& list : entity.parts) {
        for (const Field& field : list.desc().fields)
            all += conditionsOn(QLatin1String(list.name) + u"."_s + QLatin1String(field.name), field);
        all += u"count(%1) > 1"_s.arg(QLatin1String(list.name));
    }
    for (const EntityDesc* other : allEntities()) {
        all += u"count(%1) = 0"_s.arg(QLatin1String(other->plural));
        for (const Field& field : other->fields)
            all += u"sum(%1.%2 where id > 7) > 100"_s.arg(QLatin1String(other->plural), QLatin1String(field.name));
    }
    for (const Field* field : own.fields())
        all += conditionsOn(QLatin1String(field->name), *field);
    for (const Field& field : entity.gathered)
        all += conditionsOn(QLatin1String(field.name), field);
    return all;
}

void readPages(Session& session, const ListQuery& query)
{
    const std::vector<qint64> ids = must(idsOf(session.database(), query));
    const std::vector<qint64> page{ids.begin(), ids.begin() + std::min<std::ptrdiff_t>(std::ssize(ids), 50)};
    must(session.byIds(*query.entity, page, Parts::Load));
    must(gatheredValues(session.database(), *query.entity, shownFields(*query.entity, OwnFields::none()), page));
}

void importAgain(Session& session, const EntityDesc& entity, Duplicates duplicates)
{
    QByteArray csv = must(exportCsv(session, entity));
    QBuffer input(&csv);
    input.open(QIODevice::ReadOnly);
    const ImportPlan plan = must(planImport(input, entity));
    input.seek(0);
    ImportOptions options;
    options.duplicates = duplicates;
    must(importCsv(session, input, plan, options));
}

qint64 firstId(Session& session, const EntityDesc& entity)
{
    const std::vector<qint64> ids = must(idsOf(session.database(), {&entity, {}, {}, {}, 1}));
    return ids.empty() ? 0 : ids.front();
}

} // namespace

void defineOwnFields(Session& session)
{
    must(session.transact(u"Define"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        const Result<Contact> before = tx.get(Id<Contact>{1});
        if (!before)
            return before.error();
        Contact after = *before;
        for (const auto& [kind, value] : {std::pair(CustomKind::Text, u"x"_s), std::pair(CustomKind::Number, u"7"_s),
                 std::pair(CustomKind::Money, u"7.50"_s), std::pair(CustomKind::Date, u"2026-01-01"_s),
                 std::pair(CustomKind::Choice, u"red"_s), std::pair(CustomKind::YesNo, QString()),
                 std::pair(CustomKind::Link, u"example.org"_s)}) {
            CustomField field;
            field.label = u"own %1"_s.arg(static_cast<int>(kind));
            field.kind = kind;
            field.choices = {u"red"_s};
            if (const Result<> done = tx.insert(field); !done)
                return done;
            after.custom.push_back({{}, field.id, value, {}});
        }
        return tx.update(*before, after);
    }));
}

void tourOfLists(Session& session)
{
    for (const EntityDesc* entity : allEntities()) {
        const std::shared_ptr<const OwnFields> own = must(session.database().ownFields(*entity));
        for (const QString& name : sortNames(*entity, *own)) {
            const QStringList sort = name.isEmpty() ? QStringList() : QStringList{name};
            readPages(session, {entity, {}, {}, sort, 0});
            readPages(session, {entity, {}, u"an"_s, sort, 50});
        }
        for (const QString& text : {u"a"_s, u"an"_s, u"anna"_s, u"anna huber"_s, u"0171 234"_s}) {
            readPages(session, {entity, {}, text, {}, 50});
            must(search(session.database(), *entity, text, 50));
            must(titlesMatching(session, *entity, text, 10));
        }
        must(titlesMatching(session, *entity, {}, 10));
        for (const QString& condition : conditionsOf(*entity, *own)) {
            if (const Result<SqlCondition> compiled = compiledFilter(*entity, condition, session.clock().today(), *own))
                readPages(session, {entity, *compiled, {}, {}, 0});
        }
        for (const Field* field : fieldsOf(*entity, *own)) {
            if (field->type == FieldType::Text || field->type == FieldType::Labels)
                must(valuesInUse(session, *entity, *field));
        }
    }
    for (const QString& text : {u"a"_s, u"anna"_s, u"0171 234"_s})
        must(search(session.database(), text, 20));
    for (const ContactFilter filter : {ContactFilter::All, ContactFilter::People, ContactFilter::Companies,
             ContactFilter::Customers, ContactFilter::NoNextStep, ContactFilter::LosingTouch, ContactFilter::Stale}) {
        for (const std::optional<ContactKind> kind :
            {std::optional<ContactKind>(), std::optional(ContactKind::Person), std::optional(ContactKind::Company)})
            readPages(session, {&describe<Contact>(), contactsWhere(kind, filter, session.clock().today()), {}, {}, 0});
    }
}

/// Looks for duplicates, keeps two cards apart and merges them.
static void tourOfDuplicates(Session& session)
{
    must(likelyDuplicates(session));
    must(dataHealth(session, {}));
    const std::vector<Contact> people
        = must(session.list<Contact>(u"WHERE kind = 'person' AND company <> 0 ORDER BY id LIMIT 2"_s, {}, Parts::Load));
    must(likelyContacts(session.database(), people.front(), 5));
    must(keepApart(session, people.front().id, people.back().id));
    must(mergeContacts(session, people.front(), people.back()));
    must(session.undo());
}

/// Gives a tag days and takes them away, calls it otherwise and undoes that.
static void tourOfTags(Session& session)
{
    Tag tag;
    tag.name = u"Fair"_s;
    tag.keepInTouch = 30;
    must(session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(tag); }));
    must(idsLosingTouch(session, {&describe<Contact>(), {}, {}, {}, 0}));
    must(renameTag(session, u"Fair"_s, u"Show"_s));
    must(session.undo());
}

void tourOfRecords(Session& session)
{
    tourOfDuplicates(session);
    tourOfTags(session);
    for (const EntityDesc* entity : allEntities()) {
        const qint64 id = firstId(session, *entity);
        if (id == 0)
            continue;
        const std::vector<JournalEntry> entries = must(session.history(*entity, id));
        must(session.stepsOf(*entity, id, entries));
        static_cast<void>(session.recordAt(*entity, id, session.clock().now()));
        // a rule may keep it; then that was asked
        const Result<> removed
            = session.transact(u"Remove"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(*entity, id); });
        must(listDeleted(session, entity, u"a"_s, 50));
        if (!removed)
            continue;
        must(session.undo());
        must(session.redo());
        must(restoreDeleted(session, *entity, id));
    }
    for (const ActQuery& query : {ActQuery{}, ActQuery{.text = u"anna"_s}, ActQuery{.author = u"Jana"_s},
             ActQuery{.day = QDate(2026, 11, 21)}, ActQuery{.withUndoing = true}, ActQuery{.before = 40}})
        must(listActs(session, query));
    must(session.undoTitle());
    must(session.redoTitle());
    must(listDeleted(session, nullptr, {}, 50));
}

void tourOfOverviews(Session& session)
{
    for (const BoardFilter filter : kBoardFilters)
        must(pipelineBoard(session, filter));
    must(dealsNeedingAttention(session));
    for (const TicketFilter filter :
        {TicketFilter::Open, TicketFilter::Inbox, TicketFilter::Waiting, TicketFilter::Resolved, TicketFilter::All}) {
        must(ticketInbox(session, filter, {}, 200));
        must(ticketInbox(session, filter, u"anna"_s, 200));
    }
    must(ticketsOnOurTurn(session));
    must(unassignedTickets(session));
    must(assignEvenly(session, {{firstId(session, describe<Ticket>())}}));
    const Id<Contact> contact{firstId(session, describe<Contact>())};
    for (const TimelineFilter filter : {TimelineFilter::Everything, TimelineFilter::Calls, TimelineFilter::Messages,
             TimelineFilter::Meetings, TimelineFilter::Notes, TimelineFilter::Feedback, TimelineFilter::Sales,
             TimelineFilter::Service, TimelineFilter::Tasks}) {
        must(timelineOf(session, {contact, filter, 100}));
        must(timelineOf(session, {contact, filter, 100, {QDate(2024, 1, 1), QDate(2025, 12, 31)}}));
    }
    must(businessFigures(session, contact));
    must(peopleOf(session, contact));
    must(companyFacts(session, {contact.value}));
    must(openDealsOf(session, contact));
    must(lastContactsOf(session, {contact.value}));
    must(callersWith(session, u"+44 20 7946 0123"_s));
    must(callersWith(session, u"7946 0123"_s));
    must(callerFacts(session, contact));
    must(introducers(session));
    must(ownedBy(session, contact, 200));
    must(notNotedAsOwned(session, contact, must(purchasesOf(session, contact, 200))));
    must(newQuoteFor(session, contact));
    Contact limited = must(session.get(contact));
    limited.creditLimit = Amount{100};
    must(creditUseOf(session, limited));
    must(tagsInUse(session));
    must(openFeedback(session, {}, 100));
    must(openFeedback(session, Feedback::Complaint, 100));
    must(comingDays(session, QDate(2026, 12, 20), 30, 100));
    must(nextStepsOfContacts(session, {contact.value}));
    must(nextStepsWithPeople(session, {contact.value}));
    must(stagesInOrder(session));
    for (const EntityDesc* entity : {&describe<Contact>(), &describe<Deal>(), &describe<Quote>(), &describe<Ticket>()})
        must(filesOf(session, *entity, firstId(session, *entity)));
    const std::vector<Deal> deals = must(session.list<Deal>(u"WHERE status = 'open' ORDER BY id LIMIT 2"_s));
    must(nextStepsOfDeals(session, {deals.front().id.value}));
    must(moveDeal(session, deals.front().id, deals.back().stage, deals.back().id));
    must(winDeal(session, deals.front().id));
    const std::vector<Quote> quotes = must(session.list<Quote>(u"ORDER BY id LIMIT 50"_s, {}, Parts::Load));
    const auto draft
        = std::ranges::find_if(quotes, [](const Quote& quote) { return quote.status == QuoteStatus::Draft; });
    must(duplicateQuote(session, draft->id));
    static_cast<void>(sendQuote(session, draft->id, [](const Quote&) { return Result<QByteArray>("%PDF"); }));
    must(addMessage(session, {firstId(session, describe<Ticket>())}, MessageKind::Note, u"oak"_s));
}

void tourOfExchange(Session& session)
{
    for (const EntityDesc* entity : allEntities()) {
        if (entity->isSetting || !*entity->plural)
            continue;
        must(exportCsv(session, *entity));
        must(exportJson(session, *entity));
        ExportOptions some;
        some.ids = std::vector<qint64>{firstId(session, *entity)};
        must(exportCsv(session, *entity, some));
    }
    for (const EntityDesc* entity : {&describe<Contact>(), &describe<Deal>(), &describe<Product>(), &describe<Quote>(),
             &describe<Asset>(), &describe<Ticket>(), &describe<Activity>(), &describe<Task>()}) {
        for (const Duplicates duplicates : {Duplicates::Create, Duplicates::Skip, Duplicates::Merge})
            importAgain(session, *entity, duplicates);
    }
    must(session.undo());
    must(exportHistoryCsv(session));
    const std::vector<qint64> contacts = must(idsOf(session.database(), {&describe<Contact>(), {}, {}, {}, 1}));
    const NewFile mail{u"a.eml"_s, "From: who@else.example\nTo: other@else.example\nSubject: Shelf\n\nIn oak.\n"};
    static_cast<void>(placeOfMail(session, mail));
    must(addMail(session, placeIn(describe<Contact>(), contacts.front()), mail));
    must(addTicketMail(session, {u"t.eml"_s, "From: new@else.example\nSubject: T-1 is loose\n\nAgain.\n"}));
    must(addTicketMail(
        session, {u"r.eml"_s, "From: new@else.example\nReferences: <1@else.example>\nSubject: s\n\nStill.\n"}));
}

} // namespace kartei::test
