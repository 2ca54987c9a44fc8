#include "core/business/business.h"
#include "core/exchange/mail_import.h"
#include "core/planning/attachment_queries.h"
#include "core/service/ticket_actions.h"
#include "core/service/ticket_queries.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDateTime>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

struct Mail {
    QByteArray id;
    QByteArray from = "Anna Huber <anna@huber.example>";
    QByteArray subject = "Drawer jams";
    QByteArray more = {}; ///< headers
    QByteArray date = "Sat, 21 Nov 2026 08:00:00 +0000";
    QByteArray text = "It sticks.";

    operator NewFile() const
    {
        return {u"mail.eml"_s,
            "Message-ID: <" + id + ">\nFrom: " + from + "\nTo: info@berger.example\nDate: " + date
                + "\nSubject: " + subject + "\n" + more + "\n" + text + "\n"};
    }
};

Contact anna(Session& session)
{
    Contact contact = aPerson(u"Anna"_s, u"Huber"_s);
    contact.emails.emplace_back().value = u"anna@huber.example"_s;
    return stored(session, contact);
}

void useAddress(Session& session, const QString& address)
{
    const Business before = *session.get(Id<Business>{1});
    Business after = before;
    after.email = address;
    REQUIRE(changed(session, before, after));
}

Ticket ticketNumbered(Session& session, const QString& number)
{
    const auto found = session.list<Ticket>(u"WHERE number = ?"_s, {number}, Parts::Load);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    return found->front();
}

QStringList withoutContents(Session& session)
{
    QStringList rows = everything(session);
    rows.removeIf(
        [](const QString& row) { return row.startsWith(u"attachment_content") || row.startsWith(u"number_range"); });
    return rows;
}

} // namespace

TEST_CASE("a mail becomes a ticket of who wrote it: its text, its moment, its files, in one act", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact who = anna(session);
    const QStringList before = withoutContents(session);

    const Result<MailAdded> added = addTicketMail(session, Mail{"1@x"});

    REQUIRE(added);
    CHECK(added->isNewTicket);
    CHECK(added->card.isEmpty());
    const Ticket ticket = ticketNumbered(session, added->ticket);
    CHECK(ticket.subject == u"Drawer jams");
    CHECK(ticket.contact == who.id);
    CHECK(ticket.channel == TicketChannel::Email);
    CHECK(ticket.status == TicketStatus::New);
    CHECK(ticket.isOurTurn);
    REQUIRE(ticket.messages.size() == 1);
    CHECK(ticket.messages[0].kind == MessageKind::Incoming);
    CHECK(ticket.messages[0].author == u"Anna Huber");
    CHECK(ticket.messages[0].body == u"It sticks.");
    CHECK(ticket.messages[0].at == *Instant::fromText(u"2026-11-21T08:00:00Z"));
    CHECK(filesOf(session, describe<Ticket>(), ticket.id.value)->size() == 1);
    CHECK(*unassignedTickets(session) == 1);
    const Activity mail = *session.get(added->activity);
    CHECK(mail.ticket == ticket.id);
    CHECK(mail.direction == Direction::Incoming);

    CHECK(addTicketMail(session, Mail{"1@x"}).error().kind == Error::Kind::Conflict);
    REQUIRE(session.undo());
    CHECK(withoutContents(session) == before);
    REQUIRE(session.redo());
    CHECK(ticketNumbered(session, added->ticket).messages.size() == 1);
}

TEST_CASE("who writes for the first time gets a card in the same act, and it is said", "[D13]")
{
    struct Case {
        QByteArray from;
        QString name;
        ContactKind kind;
    };
    const Case cases[] = {
        {"Cleo Bauer <cleo@bauer.example>", u"Cleo Bauer"_s, ContactKind::Person},
        {"\"Bauer, Dora\" <dora@bauer.example>", u"Dora Bauer"_s, ContactKind::Person},
        {"Tischlerei Bauer GmbH <post@bauer.example>", u"Tischlerei Bauer GmbH"_s, ContactKind::Company},
        {"nobody@bauer.example", u"nobody@bauer.example"_s, ContactKind::Person},
        {"\"who@bauer.example\" <who@bauer.example>", u"who@bauer.example"_s, ContactKind::Person},
    };
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    for (const Case& given : cases) {
        INFO(given.from.toStdString());
        const qint64 before = countOf(session, u"contact"_s);
        const Result<MailAdded> added = addTicketMail(session, Mail{given.from.right(20), given.from});
        REQUIRE(added);
        CHECK(added->card == given.name);
        const Contact card = *session.get(ticketNumbered(session, added->ticket).contact);
        CHECK(card.name == given.name);
        CHECK(card.kind == given.kind);
        REQUIRE(card.emails.size() == 1);
        CHECK(card.emails[0].value.endsWith(u"@bauer.example"));
        CHECK(addTicketMail(session, Mail{"again" + given.from.right(20), given.from})->card.isEmpty());
        REQUIRE(session.undo());
        REQUIRE(session.undo());
        CHECK(countOf(session, u"contact"_s) == before);
    }
}

TEST_CASE("an answer goes into the ticket of the mail that it answers and reopens it", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    anna(session);
    const QString number = addTicketMail(session, Mail{"1@x"})->ticket;
    const Id<Ticket> id = ticketNumbered(session, number).id;
    REQUIRE(addMessage(session, id, MessageKind::Outgoing, u"Better now?"_s));
    REQUIRE(setTicketStatus(session, id, TicketStatus::Closed));
    Mail answer{"2@x"};
    answer.subject = "AW: Schublade";
    answer.more = "In-Reply-To: <ours@berger.example>\nReferences: <1@x>\n <ours@berger.example>\n";
    answer.date = "Tue, 24 Nov 2026 08:00:00 +0000";
    answer.text = "No.";

    const Result<MailAdded> added = addTicketMail(session, answer);

    REQUIRE(added);
    CHECK_FALSE(added->isNewTicket);
    CHECK(added->ticket == number);
    const Ticket ticket = ticketNumbered(session, number);
    CHECK(ticket.status == TicketStatus::Reopened);
    REQUIRE(ticket.messages.size() == 3);
    CHECK(ticket.messages[2].body == u"No.");
    REQUIRE(session.undo());
    CHECK(ticketNumbered(session, number).status == TicketStatus::Closed);
    CHECK(ticketNumbered(session, number).messages.size() == 2);
}

TEST_CASE(
    "a number in the subject says which ticket is meant; digits alone only in brackets or from its customer", "[D13]")
{
    struct Case {
        QByteArray subject;
        bool isFromAnna;
        bool isMeant;
    };
    const Case cases[] = {
        {"Re: [T-2026-0007] Drawer", false, true},
        {"t-2026-0007", false, false},
        {"t-2026-0007", true, true},
        {"RE: ticket T-2026-0007.", true, true},
        {"T-2026-00071", false, false},
        {"XT-2026-0007", false, false},
        {"Re: [4711] Drawer", false, true},
        {"Re: #4711", false, true},
        {"Order 4711 of screws", false, false},
        {"Order 4711 of screws", true, true},
        {"Hello", true, false},
    };
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Ticket worded = aTicket(u"Drawer"_s, anna(session).id);
    worded.number = u"T-2026-0007"_s;
    Ticket plain = worded;
    plain.number = u"4711"_s;
    stored(session, worded);
    stored(session, plain);
    for (const Case& given : cases) {
        INFO(given.subject.toStdString() << (given.isFromAnna ? " from Anna" : ""));
        Mail mail{"1@x"};
        mail.subject = given.subject;
        if (!given.isFromAnna)
            mail.from = "colleague@huber.example";
        const Result<MailAdded> added = addTicketMail(session, mail);
        REQUIRE(added);
        CHECK(added->isNewTicket == !given.isMeant);
        if (given.isMeant)
            CHECK(added->ticket == (given.subject.contains("4711") ? plain.number : worded.number));
        REQUIRE(session.undo());
    }
}

TEST_CASE("what we wrote ourselves is a reply, and what a form of our website sends is from who filled it in", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    useAddress(session, u"info@berger.example"_s);
    const Contact who = anna(session);
    const QString number = addTicketMail(session, Mail{"1@x"})->ticket;
    Mail reply{"2@x"};
    reply.from = "Berger <INFO@berger.example>";
    reply.more = "In-Reply-To: <1@x>\n";
    reply.date = "Sat, 21 Nov 2026 09:00:00 +0000";
    REQUIRE(addTicketMail(session, reply));
    const Ticket ticket = ticketNumbered(session, number);
    CHECK(ticket.messages.back().kind == MessageKind::Outgoing);
    CHECK(ticket.status == TicketStatus::Open);
    CHECK_FALSE(ticket.isOurTurn);

    Mail form{"3@x"};
    form.from = "info@berger.example";
    form.more = "Reply-To: Anna <anna@huber.example>\n";
    const Result<MailAdded> asked = addTicketMail(session, form);
    REQUIRE(asked);
    CHECK(asked->isNewTicket);
    CHECK(ticketNumbered(session, asked->ticket).contact == who.id);
    CHECK(ticketNumbered(session, asked->ticket).messages[0].kind == MessageKind::Incoming);

    Mail toNobody{"4@x"};
    toNobody.from = "info@berger.example";
    CHECK(addTicketMail(session, toNobody).error().kind == Error::Kind::NotFound);
    CHECK(countOf(session, u"contact"_s) == 1);
}

TEST_CASE("an old mail stands where it belongs in the conversation and changes no status", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    anna(session);
    const QString number = addTicketMail(session, Mail{"1@x"})->ticket;
    const Id<Ticket> id = ticketNumbered(session, number).id;
    REQUIRE(addMessage(session, id, MessageKind::Outgoing, u"We come on Friday"_s));
    REQUIRE(setTicketStatus(session, id, TicketStatus::Resolved));
    Mail old{"2@x"};
    old.more = "References: <1@x>\n";
    old.date = "Tue, 17 Nov 2026 08:30:00 +0000";
    old.text = "It began on Tuesday.";
    REQUIRE(addTicketMail(session, old));
    const Ticket ticket = ticketNumbered(session, number);
    REQUIRE(ticket.messages.size() == 3);
    CHECK(ticket.messages[0].body == u"It began on Tuesday.");
    CHECK(ticket.status == TicketStatus::Resolved);
}

TEST_CASE(
    "an answer by a clock that is slow is the last word, and one by a clock that is years ahead is of now", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    anna(session);
    Mail ahead{"1@x"};
    ahead.date = "Thu, 21 Jan 2038 08:00:00 +0000";
    const QString number = addTicketMail(session, ahead)->ticket;
    const Id<Ticket> id = ticketNumbered(session, number).id;
    CHECK(ticketNumbered(session, number).messages[0].at <= session.clock().now());
    REQUIRE(addMessage(session, id, MessageKind::Outgoing, u"Better now?"_s));
    REQUIRE(setTicketStatus(session, id, TicketStatus::Resolved));
    Mail slow{"2@x"};
    slow.more = "References: <1@x>\n";
    slow.date = QDateTime::fromMSecsSinceEpoch(session.clock().now().utcMs - 1'800'000, Qt::UTC)
                    .toString(Qt::RFC2822Date)
                    .toLatin1();
    slow.text = "No.";
    REQUIRE(addTicketMail(session, slow));
    const Ticket ticket = ticketNumbered(session, number);
    CHECK(ticket.messages.back().body == u"No.");
    CHECK(ticket.status == TicketStatus::Reopened);
    CHECK(ticket.isOurTurn);
}

TEST_CASE("what a colleague of ours wrote is a reply, unless anybody gets a mailbox at our provider", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact who = anna(session);
    const auto fromJana = [&](const QByteArray& id, const QByteArray& domain) {
        Mail mail{id, "Jana <jana@" + domain + ">"};
        mail.more = "Cc: anna@huber.example\n";
        return addTicketMail(session, mail);
    };
    useAddress(session, u"info@berger.example"_s);
    const Result<MailAdded> ours = fromJana("1@x", "berger.example");
    REQUIRE(ours);
    CHECK(ours->card.isEmpty());
    CHECK(ticketNumbered(session, ours->ticket).contact == who.id);
    CHECK(ticketNumbered(session, ours->ticket).messages[0].kind == MessageKind::Outgoing);
    useAddress(session, u"berger@gmx.de"_s);
    const Result<MailAdded> neighbour = fromJana("2@x", "gmx.de");
    REQUIRE(neighbour);
    CHECK(neighbour->card == u"Jana"_s);
}

TEST_CASE("a customer who names the ticket of another gets one of their own", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact bob = aPerson(u"Bob"_s, u"Maier"_s);
    bob.emails.emplace_back().value = u"bob@maier.example"_s;
    bob = stored(session, bob);
    anna(session);
    const QString hers = addTicketMail(session, Mail{"1@x"})->ticket;
    Mail mail{"2@x", "Bob <bob@maier.example>"};
    mail.subject = "Same problem as " + hers.toLatin1();
    mail.more = "In-Reply-To: <1@x>\n";
    const Result<MailAdded> added = addTicketMail(session, mail);
    REQUIRE(added);
    CHECK(added->isNewTicket);
    CHECK(ticketNumbered(session, added->ticket).contact == bob.id);
}

TEST_CASE("a reply that was written in the window and sent by mail stands in the conversation once", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    useAddress(session, u"info@berger.example"_s);
    anna(session);
    const QString number = addTicketMail(session, Mail{"1@x"})->ticket;
    REQUIRE(addMessage(session, ticketNumbered(session, number).id, MessageKind::Outgoing, u"We come on Friday."_s));
    Mail sent{"2@x", "info@berger.example"};
    sent.more = "In-Reply-To: <1@x>\n";
    sent.date
        = QDateTime::fromMSecsSinceEpoch(session.clock().now().utcMs, Qt::UTC).toString(Qt::RFC2822Date).toLatin1();
    sent.text = "We  come on Friday.\n\nBerger Joinery";
    REQUIRE(addTicketMail(session, sent));
    CHECK(ticketNumbered(session, number).messages.size() == 2);
}

TEST_CASE("a mail that is put on a ticket by hand is in its conversation, too", "[D13][P31]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Ticket ticket = stored(session, aTicket(u"Chair"_s, anna(session).id));
    Attachment place;
    place.ticket = ticket.id;
    REQUIRE(addMail(session, place, Mail{"1@x"}));
    const Ticket after = *session.get(ticket.id);
    REQUIRE(after.messages.size() == 1);
    CHECK(after.messages[0].body == u"It sticks.");
}

TEST_CASE("what would become of a mail is told beforehand, and nothing is written for that", "[D13]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QStringList before = everything(session);
    const Result<MailAdded> tried = addTicketMail(session, Mail{"1@x"}, Trial::Yes);
    REQUIRE(tried);
    CHECK(tried->isNewTicket);
    CHECK(tried->card == u"Anna Huber");
    CHECK(everything(session) == before);
    CHECK(addTicketMail(session, NewFile{u"a.msg"_s, "x"}, Trial::Yes).error().kind == Error::Kind::Invalid);
}
