#include "core/planning/pipeline_board.h"

#include "core/business/business.h"
#include "core/planning/next_steps.h"

#include <QDateTime>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Customer {
    QString name;
    qint64 id;
    bool isCompany;
};

/// Customers of all open deals, by contact: the company in place of its people.
Result<QHash<qint64, Customer>> customersOfOpenDeals(Session& session)
{
    const auto rows = session.select(
        u"SELECT DISTINCT c.id, coalesce(f.name, c.name), coalesce(f.id, c.id), coalesce(f.kind, c.kind) FROM deal d"
        " JOIN contact c ON c.id = d.contact LEFT JOIN contact f ON f.id = c.company WHERE d.status = 'open'"_s);
    if (!rows)
        return rows.error();
    QHash<qint64, Customer> customers;
    for (const QVariantList& row : *rows)
        customers.insert(
            row[0].toLongLong(), {row[1].toString(), row[2].toLongLong(), row[3].toString() == u"company"_s});
    return customers;
}

Result<QHash<qint64, Instant>> lastContacts(Session& session)
{
    const auto rows = session.select(u"SELECT a.deal, max(a.at) FROM activity a JOIN deal d ON d.id = a.deal"
                                     " WHERE d.status = 'open' GROUP BY a.deal"_s);
    if (!rows)
        return rows.error();
    QHash<qint64, Instant> last;
    for (const QVariantList& row : *rows)
        last.insert(row[0].toLongLong(), {row[1].toLongLong()});
    return last;
}

int daysSince(Instant moment, QDate today)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment.utcMs).date();
    return static_cast<int>(std::max<qint64>(0, day.daysTo(today)));
}

bool needsAttention(const BoardCard& card, QDate today)
{
    return !card.nextStep || (card.nextStep->due.isValid() && card.nextStep->due < today);
}

bool closesThisMonth(const Deal& deal, QDate today)
{
    return deal.expectedClose.isValid() && deal.expectedClose.year() == today.year()
        && deal.expectedClose.month() == today.month();
}

bool passes(const BoardCard& card, BoardFilter filter, QDate today)
{
    switch (filter) {
    case BoardFilter::NeedsAttention:
        return needsAttention(card, today);
    case BoardFilter::ClosingThisMonth:
        return closesThisMonth(card.deal, today);
    case BoardFilter::Rotting:
        return card.ripeness != Ripeness::Fresh;
    case BoardFilter::All:
        break;
    }
    return true;
}

void addUp(Board& board, BoardColumn& column, const BoardCard& card, QDate today)
{
    if (card.deal.currency != board.sums.open.currency) {
        ++board.sums.otherCurrencies;
        return;
    }
    const qint64 value = card.deal.value.minor;
    const Percent probability = card.deal.probability.value_or(column.stage.probability);
    board.sums.open.amount.minor += value;
    const qint64 weighted
        = dividedHalfUp(static_cast<Wide>(value) * probability.scaled, 100 * Percent::one()).value_or(0);
    board.sums.weighted.amount.minor += weighted;
    column.weighted.amount.minor += weighted;
    column.sum.amount.minor += value;
    if (closesThisMonth(card.deal, today))
        board.sums.closingThisMonth.amount.minor += value;
}

} // namespace

Ripeness ripenessOf(int age, const Stage& stage, const std::optional<Task>& nextStep, QDate today)
{
    const bool isPlanned = nextStep && (!nextStep->due.isValid() || nextStep->due >= today);
    if (isPlanned || stage.rotsAfterDays == 0 || age < stage.rotsAfterDays)
        return Ripeness::Fresh;
    return age < 2 * stage.rotsAfterDays ? Ripeness::Old : Ripeness::Rotten;
}

Result<Board> pipelineBoard(Session& session, BoardFilter filter)
{
    const Result<Business> business = session.get(Id<Business>{1});
    const Result<std::vector<Stage>> stages = session.list<Stage>(u"ORDER BY rank, id"_s);
    const Result<std::vector<Deal>> deals = session.list<Deal>(u"WHERE status = 'open' ORDER BY rank, id"_s);
    const Result<QHash<qint64, Customer>> customers = customersOfOpenDeals(session);
    const Result<QHash<qint64, Instant>> contacts = lastContacts(session);
    for (const Error* error :
        {business ? nullptr : &business.error(), stages ? nullptr : &stages.error(), deals ? nullptr : &deals.error(),
            customers ? nullptr : &customers.error(), contacts ? nullptr : &contacts.error()}) {
        if (error)
            return *error;
    }
    std::vector<qint64> ids;
    for (const Deal& deal : *deals)
        ids.push_back(deal.id.value);
    const Result<QHash<qint64, Task>> steps = nextStepsOfDeals(session, ids);
    if (!steps)
        return steps.error();
    const QDate today = session.clock().today();
    Board board;
    for (Money* sum : {&board.sums.open, &board.sums.weighted, &board.sums.closingThisMonth})
        sum->currency = business->currency;
    for (const Stage& stage : *stages)
        board.columns.push_back({stage, {}, {{}, business->currency}, {{}, business->currency}});
    for (const Deal& deal : *deals) {
        const auto place
            = std::ranges::find(board.columns, deal.stage, [](const BoardColumn& c) { return c.stage.id; });
        if (place == board.columns.end()) // made between the queries: the change signal brings it
            continue;
        BoardColumn& column = *place;
        const Customer customer = customers->value(deal.contact.value);
        BoardCard card{deal, customer.name, customer.id, customer.isCompany, {}, 0, Ripeness::Fresh};
        if (const auto step = steps->constFind(deal.id.value); step != steps->constEnd())
            card.nextStep = *step;
        card.age = daysSince(std::max(deal.stageSince, contacts->value(deal.id.value)), today);
        card.ripeness = ripenessOf(card.age, column.stage, card.nextStep, today);
        for (const BoardFilter each : kBoardFilters)
            board.fitting[static_cast<size_t>(each)] += passes(card, each, today) ? 1 : 0;
        if (!passes(card, filter, today))
            continue;
        addUp(board, column, card, today);
        column.cards.push_back(std::move(card));
    }
    return board;
}

Result<int> dealsNeedingAttention(Session& session)
{
    const auto rows = session.select(
        u"SELECT count(*) FROM deal d WHERE d.status = 'open' AND (NOT EXISTS (SELECT 1 FROM task t WHERE t.deal = d.id"
        " AND NOT t.done) OR EXISTS (SELECT 1 FROM task t WHERE t.deal = d.id AND NOT t.done AND t.due < ?))"_s,
        {session.clock().today().toString(Qt::ISODate)});
    return rows ? Result<int>(rows->front()[0].toInt()) : Result<int>(rows.error());
}

} // namespace kartei
