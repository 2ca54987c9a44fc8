#include "core/planning/timeline.h"

#include "core/contacts/contact_queries.h"
#include "core/planning/attachment.h"
#include "core/storage/lookups.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <iterator>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Instant startOf(QDate day)
{
    return {day.startOfDay(Qt::UTC).toMSecsSinceEpoch()};
}

template <class E>
TimelineEntry entryOf(const E& row, TimelineEvent event, Instant at)
{
    TimelineEntry entry;
    entry.event = event;
    entry.at = at;
    entry.contact = row.contact;
    entry.entity = &describe<E>();
    entry.id = row.id.value;
    if constexpr (requires { row.number; })
        entry.number = row.number;
    return entry;
}

TimelineEntry entryOf(const Activity& activity)
{
    TimelineEntry entry = entryOf(activity, TimelineEvent::Activity, activity.at);
    entry.subject = activity.subject;
    entry.body = activity.body;
    entry.activity = activity.kind;
    entry.direction = activity.direction;
    entry.minutes = activity.duration;
    entry.feedback = activity.feedback;
    entry.state = activity.state;
    entry.due = activity.due;
    entry.settled = activity.settled;
    entry.owner = activity.owner;
    return entry;
}

TimelineEntry entryOf(const Attachment& file)
{
    TimelineEntry entry = entryOf(file, TimelineEvent::FileAdded, file.added);
    entry.subject = file.name;
    entry.body = file.note;
    return entry;
}

TimelineEntry entryOf(const Task& task)
{
    TimelineEntry entry = entryOf(task, TimelineEvent::TaskDone, task.doneAt.value_or(task.created));
    entry.subject = task.subject;
    entry.body = task.body;
    return entry;
}

TimelineEntry entryOf(const Quote& quote, TimelineEvent event, Instant at)
{
    TimelineEntry entry = entryOf<Quote>(quote, event, at);
    entry.subject = quote.title;
    entry.amount = Money{quote.total, quote.currency};
    entry.validUntil = quote.validUntil;
    return entry;
}

TimelineEntry entryOf(const Deal& deal, TimelineEvent event, Instant at)
{
    TimelineEntry entry = entryOf<Deal>(deal, event, at);
    entry.subject = deal.title;
    entry.body = event == TimelineEvent::DealLost ? deal.lostReason : QString();
    entry.amount = Money{deal.value, deal.currency};
    return entry;
}

TimelineEntry entryOf(const Ticket& ticket, TimelineEvent event, Instant at)
{
    TimelineEntry entry = entryOf<Ticket>(ticket, event, at);
    entry.subject = ticket.subject;
    entry.body = event == TimelineEvent::TicketOpened ? ticket.description : QString();
    return entry;
}

/// The column that says when something happened.
struct When {
    QString column;
    bool isDay = false; ///< not a moment
};

SqlCondition within(const TimelinePeriod& period, const When& when)
{
    const auto bound = [&](QDate day) {
        return when.isDay ? QVariant(day.toString(Qt::ISODate)) : QVariant(day.startOfDay().toMSecsSinceEpoch());
    };
    SqlCondition condition;
    if (period.from.isValid()) {
        condition.where += u" AND "_s + when.column + u" >= ?"_s;
        condition.values += bound(period.from);
    }
    if (period.to.isValid()) {
        condition.where += u" AND "_s + when.column + u" < ?"_s;
        condition.values += bound(period.to.addDays(1));
    }
    return condition;
}

/// Gathers what happened, the newest of each kind.
class Gathering {
public:
    Gathering(Session& session, const TimelineQuery& query) : m_session(session), m_query(query) { }

    template <class E>
    void add(const QString& condition, const When& when, const std::function<TimelineEntry(const E&)>& made)
    {
        if (m_failure)
            return;
        const SqlCondition ours = businessOf(describe<E>(), m_query.contact);
        const SqlCondition then = within(m_query.period, when);
        const Result<std::vector<E>> rows = m_session.list<E>(u"WHERE "_s + ours.where + condition + then.where
                + u" ORDER BY "_s + when.column + u" DESC, id DESC LIMIT ?"_s,
            ours.values + then.values + QVariantList{m_query.limit});
        if (!rows)
            m_failure = rows.error();
        else
            std::ranges::transform(*rows, std::back_inserter(m_entries), made);
    }
    bool wants(TimelineFilter filter) const
    {
        return m_query.filter == filter || m_query.filter == TimelineFilter::Everything;
    }
    Result<std::vector<TimelineEntry>> finished();

private:
    Result<> fillNames();

    Session& m_session;
    const TimelineQuery& m_query;
    std::vector<TimelineEntry> m_entries;
    std::optional<Error> m_failure;
};

Result<> Gathering::fillNames()
{
    std::vector<qint64> ids;
    for (const TimelineEntry& entry : m_entries)
        ids.push_back(entry.contact.value);
    const Result<QHash<qint64, QString>> names = titlesOf(m_session, describe<Contact>(), ids);
    if (!names)
        return names.error();
    for (TimelineEntry& entry : m_entries)
        entry.contactName = names->value(entry.contact.value);
    return {};
}

Result<std::vector<TimelineEntry>> Gathering::finished()
{
    if (m_failure)
        return *m_failure;
    std::ranges::stable_sort(m_entries, std::greater(), &TimelineEntry::at);
    if (static_cast<int>(m_entries.size()) > m_query.limit)
        m_entries.resize(static_cast<size_t>(m_query.limit));
    if (const Result<> named = fillNames(); !named)
        return named.error();
    return std::move(m_entries);
}

void addActivities(Gathering& found, TimelineFilter filter)
{
    QString condition;
    switch (filter) {
    case TimelineFilter::Calls:
        condition = u" AND kind = 'call'"_s;
        break;
    case TimelineFilter::Messages:
        condition = u" AND kind IN ('email', 'letter', 'message')"_s;
        break;
    case TimelineFilter::Meetings:
        condition = u" AND kind IN ('meeting', 'visit')"_s;
        break;
    case TimelineFilter::Notes:
        condition = u" AND kind = 'note'"_s;
        break;
    case TimelineFilter::Feedback:
        condition = u" AND feedback <> ''"_s;
        break;
    case TimelineFilter::Everything:
        break;
    default:
        return;
    }
    found.add<Activity>(condition, {u"at"_s}, [](const Activity& activity) { return entryOf(activity); });
}

TimelineEntry byDay(TimelineEntry entry)
{
    entry.byDay = true;
    return entry;
}

void addSales(Gathering& found)
{
    found.add<Quote>(u" AND sent IS NOT NULL"_s, {u"sent"_s},
        [](const Quote& quote) { return entryOf(quote, TimelineEvent::QuoteSent, *quote.sent); });
    found.add<Quote>(u" AND decided IS NOT NULL AND status IN ('accepted', 'declined')"_s, {u"decided"_s, true},
        [](const Quote& quote) {
            const bool accepted = quote.status == QuoteStatus::Accepted;
            return byDay(entryOf(
                quote, accepted ? TimelineEvent::QuoteAccepted : TimelineEvent::QuoteDeclined, startOf(quote.decided)));
        });
    found.add<Deal>(
        {}, {u"created"_s}, [](const Deal& deal) { return entryOf(deal, TimelineEvent::DealOpened, deal.created); });
    found.add<Deal>(u" AND closed IS NOT NULL AND status <> 'open'"_s, {u"closed"_s, true}, [](const Deal& deal) {
        const bool won = deal.status == DealStatus::Won;
        return byDay(entryOf(deal, won ? TimelineEvent::DealWon : TimelineEvent::DealLost, startOf(deal.closed)));
    });
}

void addService(Gathering& found)
{
    found.add<Ticket>({}, {u"created"_s},
        [](const Ticket& ticket) { return entryOf(ticket, TimelineEvent::TicketOpened, ticket.created); });
    found.add<Ticket>(u" AND resolved IS NOT NULL"_s, {u"resolved"_s},
        [](const Ticket& ticket) { return entryOf(ticket, TimelineEvent::TicketResolved, *ticket.resolved); });
}

} // namespace

Result<std::vector<TimelineEntry>> timelineOf(Session& session, const TimelineQuery& query)
{
    Gathering found(session, query);
    addActivities(found, query.filter);
    if (found.wants(TimelineFilter::Tasks))
        found.add<Task>(
            u" AND done"_s, {u"COALESCE(done_at, created)"_s}, [](const Task& task) { return entryOf(task); });
    if (found.wants(TimelineFilter::Sales))
        addSales(found);
    if (found.wants(TimelineFilter::Service))
        addService(found);
    if (query.filter == TimelineFilter::Everything)
        found.add<Attachment>({}, {u"added"_s}, [](const Attachment& file) { return entryOf(file); });
    return found.finished();
}

} // namespace kartei
