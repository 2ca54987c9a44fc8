#include "core/business/user.h"
#include "core/exchange/importer.h"
#include "core/service/ticket_actions.h"
#include "core/service/ticket_queries.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QBuffer>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Of Anna, who wrote once, at a minute past nine.
Ticket ticketOf(Session& session, const QString& subject, int minute, const QString& assignee = {})
{
    Ticket ticket = aTicket(subject, stored(session, aPerson(u"Anna"_s, u"Huber"_s)).id);
    ticket.assignee = assignee;
    ticket.created = {testNow().utcMs + (minute - 60) * 60'000};
    ticket.messages = {{{}, MessageKind::Incoming, u"Anna"_s, ticket.created, subject}};
    return stored(session, ticket);
}

QStringList subjectsIn(const Result<TicketInbox>& inbox)
{
    REQUIRE(inbox);
    QStringList subjects;
    for (const TicketRow& row : inbox->rows)
        subjects += row.subject;
    return subjects;
}

QString assigneeOf(Session& session, const Ticket& ticket)
{
    return session.get(ticket.id)->assignee;
}

} // namespace

TEST_CASE("the inbox holds what is open and nobody's, who waits longest for an answer first", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket later = ticketOf(session, u"later"_s, 20);
    const Ticket sooner = ticketOf(session, u"sooner"_s, 10);
    const Ticket answered = ticketOf(session, u"answered"_s, 0);
    ticketOf(session, u"Bob's"_s, 5, u"Bob"_s);
    const Ticket done = ticketOf(session, u"done"_s, 6);
    REQUIRE(setTicketStatus(session, done.id, TicketStatus::Resolved));
    REQUIRE(addMessage(session, answered.id, MessageKind::Outgoing, u"Which one?"_s));
    REQUIRE(addMessage(session, answered.id, MessageKind::Incoming, u"The left one"_s));
    REQUIRE(addMessage(session, sooner.id, MessageKind::Incoming, u"Hello? Anybody?"_s));

    const Result<TicketInbox> inbox = ticketInbox(session, TicketFilter::Inbox, {}, 10);

    CHECK(subjectsIn(inbox) == QStringList{u"sooner"_s, u"later"_s, u"answered"_s});
    CHECK(inbox->rows[0].last == sooner.created);
    CHECK(*unassignedTickets(session) == 3);
    REQUIRE(assignTickets(session, {sooner.id}, u"Bob"_s));
    CHECK(subjectsIn(ticketInbox(session, TicketFilter::Inbox, {}, 10)).front() == u"later");
    CHECK(subjectsIn(ticketInbox(session, TicketFilter::Inbox, u"answ"_s, 10)) == QStringList{u"answered"_s});
    REQUIRE(setTicketStatus(session, later.id, TicketStatus::WaitingForPart));
    CHECK(*unassignedTickets(session) == 1);
}

TEST_CASE("tickets are given evenly: to who has the fewest open ones, in one act", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    ticketOf(session, u"a"_s, 0, u"Bob"_s);
    ticketOf(session, u"b"_s, 1, u"Bob"_s);
    ticketOf(session, u"c"_s, 2, u"Cleo"_s);
    const Ticket done = ticketOf(session, u"d"_s, 3, u"Cleo"_s);
    REQUIRE(setTicketStatus(session, done.id, TicketStatus::Closed));
    std::vector<Id<Ticket>> fresh;
    for (int i = 0; i < 6; ++i)
        fresh.push_back(ticketOf(session, u"new %1"_s.arg(i), 10 + i).id);

    const Result<QStringList> names = assignEvenly(session, fresh);

    REQUIRE(names);
    const QString me = session.options().author;
    CHECK(*names == QStringList{me, u"Cleo"_s, me, u"Bob"_s, u"Cleo"_s, me});
    CHECK(session.get(fresh[4])->assignee == u"Cleo");
    CHECK(*unassignedTickets(session) == 0);
    REQUIRE(session.undo());
    CHECK(*unassignedTickets(session) == 6);
}

TEST_CASE("of two with as many tickets the one whose newest is older is next, else the names decide", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QString me = session.options().author;
    const Ticket mine = ticketOf(session, u"mine"_s, 0, me);
    const Ticket first = ticketOf(session, u"first"_s, 1, u"Zoe"_s);
    const Ticket second = ticketOf(session, u"second"_s, 2, u"Bob"_s);
    for (const Ticket& ticket : {mine, first, second})
        REQUIRE(setTicketStatus(session, ticket.id, TicketStatus::Resolved));
    std::vector<TicketPerson> people = *ticketPeople(session);
    REQUIRE(people.size() == 3);
    CHECK(people[0].name == u"Bob");
    CHECK(leastBusy(people).name == me);

    const Ticket next = ticketOf(session, u"next"_s, 3);
    REQUIRE(assignTickets(session, {next.id}, me));
    REQUIRE(setTicketStatus(session, next.id, TicketStatus::Resolved));
    CHECK(assignEvenly(session, {ticketOf(session, u"x"_s, 4).id})->front() == u"Zoe");

    for (TicketPerson& person : people)
        person.newest = 0;
    CHECK(leastBusy(people).name == u"Bob");
}

TEST_CASE("where the business has users tickets go to those who may write, and to nobody else", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    ticketOf(session, u"old"_s, 0, u"Somebody"_s);
    REQUIRE(session.transact(u"Add"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        for (const auto& [name, role, active] :
            {std::tuple(u"Olga"_s, Role::Owner, true), std::tuple(u"Carl"_s, Role::Clerk, true),
                std::tuple(u"Rita"_s, Role::ReadOnly, true), std::tuple(u"Left"_s, Role::Clerk, false)}) {
            User user;
            user.name = name;
            user.role = role;
            user.active = active;
            user.passphraseHash = role == Role::Owner ? u"x"_s : QString();
            if (const Result<> added = tx.insert(user); !added)
                return added;
        }
        return {};
    }));
    const Result<std::vector<TicketPerson>> people = ticketPeople(session);
    REQUIRE(people);
    QStringList names;
    for (const TicketPerson& person : *people)
        names += person.name;
    CHECK(names == QStringList{u"Carl"_s, u"Olga"_s});
}

TEST_CASE("a ticket that is given on counts no more for who had it", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QString me = session.options().author;
    const Ticket ticket = ticketOf(session, u"a"_s, 0, me);
    ticketOf(session, u"b"_s, 1, u"Bob"_s);
    CHECK(assignEvenly(session, {ticket.id})->front() == me);
    CHECK(assigneeOf(session, ticket) == me);
}

TEST_CASE("tickets of a list that names nobody are in the inbox", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    QBuffer list;
    list.setData("Subject,Customer,Assigned to,Status\r\nDrawer,Anna Huber,,new\r\nDoor,Anna Huber,Bob,new\r\n"
                 "Shelf,Anna Huber,,closed\r\nKey,Anna Huber,,open\r\n");
    REQUIRE(list.open(QIODevice::ReadOnly));
    const Result<ImportPlan> plan = planImport(list, describe<Ticket>());
    REQUIRE(plan);
    const Result<ImportReport> report = importCsv(session, list, *plan, {});
    REQUIRE(report);
    CHECK(report->created == 4);
    QStringList subjects = subjectsIn(ticketInbox(session, TicketFilter::Inbox, {}, 10));
    subjects.sort();
    CHECK(subjects == QStringList{u"Drawer"_s, u"Key"_s});
}
