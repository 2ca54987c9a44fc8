// S16: the card of a busy customer, a long quote, a full board, many tickets.

#include "tests/bench/timing_widgets.h"
#include "tests/bench/world.h"

#include "core/planning/activity.h"
#include "core/service/ticket_queries.h"
#include "ui/contacts/contacts_page.h"
#include "ui/sales/board_column_view.h"
#include "ui/sales/pipeline_page.h"
#include "ui/sales/quote_lines_model.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMimeData>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

template <class E>
void insertAll(Session& session, int count, const std::function<E(int)>& made)
{
    must(session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (int i = 0; i < count; ++i) {
            E row = made(i);
            if (const Result<> added = tx.insert(row); !added)
                return added;
        }
        return {};
    }));
}

Id<Contact> storedContact(Session& session, const QString& name)
{
    Contact contact;
    contact.firstName = u"Anna"_s;
    contact.lastName = name;
    must(session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(contact); }));
    return contact.id;
}

/// From the arrow key that makes the customer current to the first painting of the card.
std::vector<double> cardTimes(Session& session, int activities, int rounds)
{
    const Id<Contact> busy = storedContact(session, u"Busy"_s);
    const Id<Contact> quiet = storedContact(session, u"Quiet"_s);
    insertAll<Activity>(session, activities, [&](int i) {
        Activity activity;
        activity.contact = busy;
        activity.kind = ActivityKind::Note;
        activity.subject = u"Note %1"_s.arg(i);
        activity.body = u"Wants oak instead of ash, and the shelves %1 mm lower."_s.arg(i); // no two alike
        activity.at = {1'600'000'000'000 + i * 3'600'000LL};
        return activity;
    });
    BenchWindow window(session);
    ContactsPage page(window);
    showAndSettle(page);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        page.showRecord(quiet.value);
        QCoreApplication::processEvents();
        times.push_back(millisecondsToPaint(page, [&] { page.showRecord(busy.value); }));
    }
    return times;
}

std::vector<double> keyTimes(int lines, int rounds)
{
    Quote quote;
    quote.currency = {u"EUR"_s};
    for (int i = 1; i <= lines; ++i) {
        QuoteLine line;
        line.text = u"Line %1"_s.arg(i);
        line.quantity = Quantity::of(i);
        line.unitPrice = UnitPrice::of(i);
        line.discount = Percent::of(3);
        line.taxRate = Percent::of(i % 2 ? 19 : 7);
        quote.lines.push_back(line);
    }
    QuoteLinesModel model;
    model.setQuote(quote);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        quote.lines.front().quantity = Quantity::of(2 + round);
        times.push_back(spentBy([&] { model.setQuote(quote); }).wall * 1000);
    }
    return times;
}

/// Frames while the first card is dragged over the other columns.
std::vector<double> dragTimes(Session& session, int deals)
{
    const Id<Contact> customer = storedContact(session, u"Customer"_s);
    const std::vector<Stage> stages = must(session.list<Stage>(u"ORDER BY rank"_s));
    insertAll<Deal>(session, deals, [&](int i) {
        Deal deal;
        deal.title = u"Deal %1"_s.arg(i);
        deal.contact = customer;
        deal.stage = stages[static_cast<size_t>(i) % stages.size()].id;
        deal.value = {100 * (i + 1LL)};
        deal.currency = {u"EUR"_s};
        return deal;
    });
    BenchWindow window(session);
    PipelinePage page(window);
    showAndSettle(page);
    const QList<BoardColumnView*> columns = page.findChildren<BoardColumnView*>();
    const std::unique_ptr<QMimeData> card(columns.front()->model()->mimeData({columns.front()->model()->index(0, 0)}));
    std::vector<double> times;
    for (BoardColumnView* column : columns) {
        QDragEnterEvent enter({10, 10}, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        times.push_back(millisecondsToPaint(page, [&] { QCoreApplication::sendEvent(column->viewport(), &enter); }));
        for (int y = 10; y < column->viewport()->height(); y += 20) {
            QDragMoveEvent move({40, y}, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
            times.push_back(millisecondsToPaint(page, [&] { QCoreApplication::sendEvent(column->viewport(), &move); }));
        }
        QDragLeaveEvent leave;
        times.push_back(millisecondsToPaint(page, [&] { QCoreApplication::sendEvent(column->viewport(), &leave); }));
    }
    return times;
}

std::vector<double> tickTimes(Session& session, int tickets, int rounds)
{
    const Id<Contact> customer = storedContact(session, u"Service"_s);
    insertAll<Ticket>(session, tickets, [&](int i) {
        Ticket ticket;
        ticket.subject = u"Ticket %1"_s.arg(i);
        ticket.contact = customer;
        ticket.messages = {{{}, i % 2 ? MessageKind::Incoming : MessageKind::Outgoing, u"Anna"_s,
            {1'600'000'000'000 + i * 60'000LL}, u"It creaks."_s}};
        return ticket;
    });
    std::vector<double> times;
    times.reserve(static_cast<size_t>(rounds));
    for (int round = 0; round < rounds; ++round)
        times.push_back(spentBy([&] { must(ticketsOnOurTurn(session)); }).wall * 1000);
    return times;
}

} // namespace

void measureCards(World& world, qint64 rows)
{
    const QString path = world.path(u"cards.kartei"_s);
    makeBusiness(path);
    {
        const std::unique_ptr<Session> session = opened(path);
        const auto scaled = [&](int count) { return world.isTrial(rows) ? count / 50 : count; };
        const int rounds = 4 * world.rounds;
        const auto add
            = [&](const QString& figure, const std::vector<double>& times, double share, const QString& note) {
                  world.report->add({figure, rows, percentile(times, share), 0, static_cast<int>(times.size()), note});
              };
        add(u"S16.quote"_s, keyTimes(scaled(1000), rounds), 0.5, {});
        add(u"S16.card"_s, cardTimes(*session, scaled(5000), rounds), 0.5, {});
        add(u"S16.board"_s, dragTimes(*session, scaled(10'000)), 1, {});
        add(u"S16.clocks"_s, tickTimes(*session, scaled(50'000), rounds), 0.5,
            u"what the window counts of them every minute"_s);
    }
    removeDatabase(path);
}

} // namespace kartei::bench
