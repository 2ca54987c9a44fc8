#include "core/service/ticket_actions.h"

#include "core/service/ticket_queries.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Ticket storedTicket(Session& session, TicketStatus status, const QString& subject = u"Drawer jams"_s)
{
    Ticket ticket = aTicket(subject, stored(session, aPerson(u"Anna"_s, u"Huber"_s)).id);
    ticket.status = status;
    return stored(session, ticket);
}

} // namespace

TEST_CASE("what is said moves the status of a ticket")
{
    struct Case {
        TicketStatus before;
        MessageKind said;
        TicketStatus after;
    };
    const Case cases[] = {
        {TicketStatus::New, MessageKind::Outgoing, TicketStatus::Open},
        {TicketStatus::New, MessageKind::Note, TicketStatus::New},
        {TicketStatus::New, MessageKind::Incoming, TicketStatus::New},
        {TicketStatus::WaitingForCustomer, MessageKind::Incoming, TicketStatus::Open},
        {TicketStatus::WaitingForCustomer, MessageKind::Outgoing, TicketStatus::WaitingForCustomer},
        {TicketStatus::WaitingForPart, MessageKind::Incoming, TicketStatus::WaitingForPart},
        {TicketStatus::Resolved, MessageKind::Incoming, TicketStatus::Reopened},
        {TicketStatus::Closed, MessageKind::Incoming, TicketStatus::Reopened},
        {TicketStatus::Closed, MessageKind::Note, TicketStatus::Closed},
        {TicketStatus::Resolved, MessageKind::Outgoing, TicketStatus::Resolved},
    };
    ON_EACH_ENGINE(business);
    for (const Case& given : cases) {
        INFO(int(given.before) << " and a message of kind " << int(given.said));
        const Ticket ticket = storedTicket(business.session(), given.before);
        REQUIRE(addMessage(business.session(), ticket.id, given.said, u"Hello"_s));
        CHECK(business->get(ticket.id)->status == given.after);
    }
}

TEST_CASE("a message has its author and its moment; an empty one is refused")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket ticket = storedTicket(session, TicketStatus::New);
    REQUIRE(addMessage(session, ticket.id, MessageKind::Incoming, u"It jams"_s));
    REQUIRE(addMessage(session, ticket.id, MessageKind::Outgoing, u"We come"_s, TicketStatus::WaitingForCustomer));
    const Result<> empty = addMessage(session, ticket.id, MessageKind::Note, u" \n"_s);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().kind == Error::Kind::Invalid);

    const Ticket after = *session.get(ticket.id);
    REQUIRE(after.messages.size() == 2);
    CHECK(after.messages[0].author == u"Anna Huber");
    CHECK(after.messages[1].author == u"tester");
    CHECK(after.messages[0].at < after.messages[1].at);
    CHECK(after.status == TicketStatus::WaitingForCustomer);
}

TEST_CASE("a reply and the status it sets are one act")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket ticket = storedTicket(session, TicketStatus::Open);
    REQUIRE(addMessage(session, ticket.id, MessageKind::Outgoing, u"Which one?"_s, TicketStatus::WaitingForCustomer));
    REQUIRE(session.undo());
    CHECK(session.get(ticket.id)->status == TicketStatus::Open);
    CHECK(session.get(ticket.id)->messages.empty());
}

TEST_CASE("a ticket knows when it was resolved for as long as it is")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket ticket = storedTicket(session, TicketStatus::New);
    CHECK_FALSE(ticket.number.isEmpty());
    REQUIRE(setTicketStatus(session, ticket.id, TicketStatus::Resolved));
    const std::optional<Instant> resolved = session.get(ticket.id)->resolved;
    REQUIRE(resolved);
    REQUIRE(setTicketStatus(session, ticket.id, TicketStatus::Closed));
    CHECK(session.get(ticket.id)->resolved == resolved);
    REQUIRE(setTicketStatus(session, ticket.id, TicketStatus::Reopened));
    CHECK_FALSE(session.get(ticket.id)->resolved);
}

TEST_CASE("a ticket needs a subject and a customer")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket ticket = storedTicket(session, TicketStatus::New);
    Ticket nameless = ticket;
    nameless.subject = u" "_s;
    CHECK_FALSE(changed(session, ticket, nameless));
    Ticket nobodys = ticket;
    nobodys.contact = {};
    CHECK_FALSE(changed(session, ticket, nobodys));
}

TEST_CASE("the inbox shows the urgent first, then who waits longest, and whose turn it is")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket waits = storedTicket(session, TicketStatus::Open, u"waits"_s);
    const Ticket answered = storedTicket(session, TicketStatus::Open, u"answered"_s);
    const Ticket urgent = storedTicket(session, TicketStatus::New, u"urgent"_s);
    Ticket more = urgent;
    more.priority = TicketPriority::Urgent;
    REQUIRE(changed(session, urgent, more));
    REQUIRE(addMessage(session, answered.id, MessageKind::Incoming, u"It jams"_s));
    REQUIRE(addMessage(session, answered.id, MessageKind::Outgoing, u"We come"_s));
    REQUIRE(addMessage(session, answered.id, MessageKind::Note, u"in van 2"_s));
    storedTicket(session, TicketStatus::Closed, u"closed"_s);

    const TicketInbox inbox = *ticketInbox(session, TicketFilter::Open, {}, 10);

    REQUIRE(inbox.rows.size() == 3);
    CHECK(inbox.total == 3);
    CHECK(inbox.rows[0].subject == u"urgent");
    CHECK(inbox.rows[1].subject == u"waits");
    CHECK(inbox.rows[1].isOurTurn);
    CHECK(inbox.rows[2].subject == u"answered");
    CHECK_FALSE(inbox.rows[2].isOurTurn);
    CHECK(*ticketsOnOurTurn(session) == 2);
    CHECK(ticketInbox(session, TicketFilter::Resolved, {}, 10)->rows.size() == 1);
    CHECK(ticketInbox(session, TicketFilter::All, u"answ"_s, 10)->rows.size() == 1);
    CHECK(ticketInbox(session, TicketFilter::All, {}, 2)->rows.size() == 2);
    CHECK(ticketInbox(session, TicketFilter::All, {}, 2)->total == 4);
}

TEST_CASE("whose turn it is follows the last word and the status, also when one is taken back")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Id<Ticket> id = storedTicket(session, TicketStatus::New).id;
    CHECK(*ticketsOnOurTurn(session) == 1);
    REQUIRE(addMessage(session, id, MessageKind::Outgoing, u"We come"_s));
    CHECK(*ticketsOnOurTurn(session) == 0);
    REQUIRE(addMessage(session, id, MessageKind::Incoming, u"When?"_s));
    REQUIRE(addMessage(session, id, MessageKind::Note, u"in van 2"_s));
    CHECK(*ticketsOnOurTurn(session) == 1);
    REQUIRE(session.undo());
    REQUIRE(session.undo());
    CHECK(*ticketsOnOurTurn(session) == 0);
    REQUIRE(session.redo());
    CHECK(*ticketsOnOurTurn(session) == 1);
    const Ticket ticket = *session.get(id);
    Ticket waiting = ticket;
    waiting.status = TicketStatus::WaitingForPart;
    REQUIRE(changed(session, ticket, waiting));
    CHECK(*ticketsOnOurTurn(session) == 0);
}

TEST_CASE("whose turn it is is known of the tickets of an older file")
{
    const BusinessFile file;
    {
        const auto session = file.open();
        storedTicket(*session, TicketStatus::Open);
        storedTicket(*session, TicketStatus::Closed);
        const Ticket answered = storedTicket(*session, TicketStatus::Open);
        REQUIRE(addMessage(*session, answered.id, MessageKind::Outgoing, u"We come"_s));
        REQUIRE(addMessage(*session, answered.id, MessageKind::Note, u"in van 2"_s));
    }
    makeVersion8(file.path());

    CHECK(*ticketsOnOurTurn(*file.open()) == 1);
}

TEST_CASE("a search in the inbox finds an open ticket behind many closed ones, and counts all it finds")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket open = storedTicket(session, TicketStatus::Open, u"Drawer sticks"_s);
    for (int i = 0; i < 3; ++i)
        storedTicket(session, TicketStatus::Closed, u"Drawer sticks"_s);

    const Result<TicketInbox> inbox = ticketInbox(session, TicketFilter::Open, u"drawer"_s, 2);

    REQUIRE(inbox);
    REQUIRE(inbox->rows.size() == 1);
    CHECK(inbox->rows[0].id == open.id);
    CHECK(ticketInbox(session, TicketFilter::All, u"drawer"_s, 2)->total == 4);
}
