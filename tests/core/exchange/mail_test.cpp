#include "core/exchange/mail_import.h"

#include "core/business/business.h"
#include "core/exchange/mime_part.h"
#include "core/planning/attachment_queries.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPlain = "From: \"Huber, Anna\" <Anna@huber.example>\r\n"
                          "To: info@berger.example, Tom =?iso-8859-1?q?M=FCller?= <tom@mueller.example>\r\n"
                          "Subject: =?UTF-8?B?QW5mcmFnZSBmw7w=?=\r\n =?UTF-8?B?ciBlaW4gUmVnYWw=?=\r\n"
                          "Date: Sat, 21 Nov 2026 11:08:00 +0100 (CET)\r\n"
                          "Message-ID: <a1@huber.example>\r\n"
                          "Content-Type: text/plain; charset=windows-1252\r\n"
                          "\r\n"
                          "Gr\xfc\xdf Gott\r\nein Regal bitte\r\n";

const QByteArray kParts = "From: anna@huber.example (Anna)\n"
                          "Subject: Plan\n"
                          "Message-ID: <a2@huber.example>\n"
                          "Content-Type: multipart/mixed; boundary=\"out er\"\n"
                          "\n"
                          "For old programs.\n"
                          "--out er\n"
                          "Content-Type: multipart/alternative; boundary=inner\n"
                          "\n"
                          "--inner\n"
                          "Content-Type: text/html\n"
                          "\n"
                          "<p>words <b>of HTML</b></p>\n"
                          "--inner\n"
                          "Content-Type: text/plain; charset=utf-8\n"
                          "Content-Transfer-Encoding: quoted-printable\n"
                          "\n"
                          "the pla=\nin word=C3=BC\n"
                          "--inner--\n"
                          "--out er\n"
                          "Content-Type: application/pdf; name=wrong.pdf\n"
                          "Content-Disposition: attachment; filename*0*=utf-8''Pl%C3%A4; filename*1*=ne.pdf\n"
                          "Content-Transfer-Encoding: base64\n"
                          "\n"
                          "JVBERi0xLjQK\n"
                          "--out er\n"
                          "Content-Type: message/rfc822\n"
                          "\n"
                          "From: b@b.example\n"
                          "Subject: What was before\n"
                          "\n"
                          "older\n"
                          "--out er--\n";

Contact withEmail(Contact contact, const QString& address)
{
    contact.emails.emplace_back().value = address;
    return contact;
}

Attachment on(Id<Contact> contact)
{
    Attachment place;
    place.contact = contact;
    return place;
}

/// What is in a file stays in the business for an attachment that may come back.
QStringList withoutContents(Session& session)
{
    QStringList rows = everything(session);
    rows.removeIf([](const QString& row) { return row.startsWith(u"attachment_content"); });
    return rows;
}

QByteArray nested(int depth)
{
    QByteArray mail = "From: a@a.example\nSubject: deep\n";
    for (int i = 0; i < depth; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i)
            + "\n";
    return mail + "\ntext\n";
}

} // namespace

TEST_CASE("a mail says who wrote it to whom, when, and what, in any encoding", "[P31]")
{
    const Result<MailMessage> mail = readMail(kPlain, u"a.eml"_s);
    REQUIRE(mail);
    CHECK(mail->id == u"a1@huber.example");
    CHECK(mail->at == Instant::fromText(u"2026-11-21T10:08:00Z"));
    REQUIRE(mail->from.size() == 1);
    CHECK(mail->from[0].name == u"Huber, Anna");
    CHECK(mail->from[0].address == u"Anna@huber.example");
    REQUIRE(mail->to.size() == 2);
    CHECK(mail->to[0].address == u"info@berger.example");
    CHECK(mail->to[1].name == u"Tom Müller");
    CHECK(mail->subject == u"Anfrage für ein Regal");
    CHECK(mail->text == u"Grüß Gott\nein Regal bitte");
    CHECK(mail->files.empty());
}

TEST_CASE("of a mail in several ways the plain one is taken, and its files with their names", "[P31]")
{
    const Result<MailMessage> mail = readMail(kParts, u"a.eml"_s);
    REQUIRE(mail);
    CHECK(mail->text == u"the plain wordü");
    CHECK(mail->from[0].name == u"Anna");
    REQUIRE(mail->files.size() == 2);
    CHECK(mail->files[0].name == u"Pläne.pdf");
    CHECK(mail->files[0].content == "%PDF-1.4\n");
    CHECK(mail->files[1].name == u"What was before.eml");
    CHECK(mail->files[1].content == "From: b@b.example\nSubject: What was before\n\nolder");

    const Result<MailMessage> page
        = readMail("From: a@a.example\nSubject: x\nContent-Type: text/html\n\n"
                   "<head><title>no</title></head><style>p{}</style><p>One&nbsp;&amp; two<br>"
                   "three &#8364; &#x41;</p><script>alert(1)</script><!-- no --><div>four</div>",
            u"a.eml"_s);
    REQUIRE(page);
    CHECK(page->text == u"One & two\nthree € A\nfour");
}

TEST_CASE("a mail comes to the timeline at its own date, with its files and itself, in one act", "[P31]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, withEmail(aPerson(u"Anna"_s, u"Huber"_s), u"anna@huber.example"_s));
    const Ticket ticket = stored(session, aTicket(u"Regal"_s, anna.id));
    const QStringList before = withoutContents(session);
    Attachment place;
    place.ticket = ticket.id;

    const Result<MailAdded> added = addMail(session, place, {u"plan.eml"_s, kParts});
    REQUIRE(added);
    CHECK(added->files == 2);
    const Activity mail = *session.get(added->activity);
    CHECK(mail.kind == ActivityKind::Email);
    CHECK(mail.contact == anna.id);
    CHECK(mail.ticket == ticket.id);
    CHECK(mail.direction == Direction::Incoming);
    CHECK(mail.subject == u"Plan");
    CHECK(mail.body.startsWith(u"the plain wordü\n\n"));
    CHECK(mail.body.contains(u"Anna <anna@huber.example>"));
    const auto files = filesOf(session, describe<Ticket>(), ticket.id.value);
    REQUIRE(files->size() == 3);
    const auto itself = std::ranges::find(*files, u"plan.eml"_s, [](const FileRow& row) { return row.file.name; });
    REQUIRE(itself != files->end());
    CHECK(keptFile(session, itself->file.id)->content == kParts);

    const Result<MailAdded> again = addMail(session, on(anna.id), {u"other.eml"_s, kParts});
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(u"Plan"));
    CHECK(session.list<Activity>(u"ORDER BY id"_s)->size() == 1);

    REQUIRE(session.undo());
    CHECK(withoutContents(session) == before);
    CHECK(addMail(session, on(anna.id), {u"plan.eml"_s, kParts}));
    CHECK(addMail(session, on(anna.id), {u"a.eml"_s, kPlain}));
    CHECK(session.list<Activity>(u"WHERE at = ?"_s, {Instant::fromText(u"2026-11-21T10:08:00Z")->utcMs})->size() == 1);
}

TEST_CASE("whose mail it is and who wrote it is told by the addresses", "[P31]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Business ours = *session.get(Id<Business>{1});
    const Business before = ours;
    ours.email = u"info@berger.example"_s;
    REQUIRE(changed(session, before, ours));
    const Contact anna = stored(session, withEmail(aPerson(u"Anna"_s, u"Huber"_s), u"anna@huber.example"_s));
    const auto mail = [](const QByteArray& from, const QByteArray& to) {
        return NewFile{u"m.eml"_s, "From: " + from + "\nTo: " + to + "\nSubject: s\n\nt\n"};
    };
    const auto direction = [&](const NewFile& file) {
        const Result<Attachment> place = placeOfMail(session, file);
        REQUIRE(place);
        CHECK(place->contact == anna.id);
        return session.get(addMail(session, *place, file)->activity)->direction;
    };
    CHECK(direction(mail("ANNA@huber.example", "x@y.example")) == Direction::Incoming);
    CHECK(direction(mail("Berger <INFO@berger.example>", "anna@huber.example")) == Direction::Outgoing);
    CHECK(direction(mail("someone@else.example", "\"A\" <anna@huber.example>")) == Direction::Outgoing);
    CHECK(placeOfMail(session, mail("a@b.example", "c@d.example")).error().kind == Error::Kind::NotFound);
}

TEST_CASE("what is no mail, only Outlook's, or built to be read for ever is refused with a word what to do", "[P31]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const auto refused = [&](const QString& name, const QByteArray& content) {
        const Result<MailAdded> added = addMail(session, on(anna.id), {name, content});
        REQUIRE_FALSE(added);
        CHECK(added.error().kind == Error::Kind::Invalid);
        return added.error().message;
    };
    CHECK(refused(u"a.msg"_s, "x").contains(u".eml"));
    CHECK(refused(u"a.eml"_s, QByteArray::fromHex("d0cf11e0a1b11ae1")).contains(u"Outlook"));
    CHECK(refused(u"a.eml"_s, {}).contains(u"a.eml"));
    CHECK(refused(u"a.eml"_s, "Dear all,\n\nnot a mail.").contains(u"a.eml"));
    CHECK(refused(u"a.eml"_s, nested(30)).contains(u"parts"));
    CHECK(refused(u"a.eml"_s,
        "From: a@a.example\nSubject: many\nContent-Type: multipart/mixed; boundary=b\n\n"
            + QByteArray("--b\n\nx\n").repeated(5000))
              .contains(u"parts"));
    CHECK(session.list<Activity>(u"ORDER BY id"_s)->empty());

    for (const QByteArray& content : {QByteArray("From: a\nSubject: " + QByteArray("=?").repeated(2'000'000)),
             QByteArray("From: a\nSubject: x\nContent-Type: text/html\n\n" + QByteArray("&<!<a").repeated(1'000'000)),
             QByteArray("From: a\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
                 + QByteArray("x--b").repeated(1'000'000)),
             QByteArray("From: a\nSubject: x\nContent-Type: multipart/mixed; boundary=" + QByteArray(60'000, '-')
                 + "\n\n" + 'x' + QByteArray(24'000'000, '-')),
             QByteArray("From: a\nSubject: x\nContent-Type: multipart/mixed; boundary=" + QByteArray(70, '-') + "\n\n"
                 + 'x' + QByteArray(24'000'000, '-')),
             QByteArray("From: " + QByteArray("<(\"a\",").repeated(500'000) + "\nSubject: x\n\n")}) {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(readMail(content, u"a.eml"_s));
        CHECK(timer.elapsed() < 30'000); // each took minutes once; other work on the machine counts, too
    }
}

TEST_CASE("a boundary is a whole line of a mail and no longer than the standard lets it be", "[P31]")
{
    const auto mail = [](const QByteArray& boundary, const QByteArray& body) {
        return readMail(
            "From: a\nSubject: x\nContent-Type: multipart/mixed; boundary=" + boundary + "\n\n" + body, u"a.eml"_s);
    };
    const QByteArray longest(70, 'b');
    CHECK(mail(longest, "--" + longest + "\n\ntext\n--" + longest + "--\n")->text == u"text");
    CHECK(mail("b", "--b\n\nnot --b here\n--bc\nstill\n--b--\n")->text == u"not --b here\n--bc\nstill");
    CHECK(mail("b", "--b\n\ntext\n--bc")->text == u"text\n--bc");
    const QByteArray tooLong(71, 'b');
    CHECK(mail(tooLong, "--" + tooLong + "\n\ntext\n--" + tooLong + "--\n")->text != u"text");
}

TEST_CASE("a subject and an address of a mail are no longer in the business than a line can show", "[P31]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    QStringList titles;
    QObject::connect(&session, &Session::changed, &session, [&](const ChangeSet& done) { titles += done.title; });
    const Result<MailAdded> added = addMail(session, on(anna.id),
        {u"long.eml"_s,
            "From: " + QByteArray(100'000, 'n') + " <" + QByteArray(100'000, 'a')
                + "@a.example>\nSubject: " + QByteArray(150'000, 's') + "\n\ntext\n"});
    REQUIRE(added);
    CHECK(added->subject == QString(500, u's') + u'…');
    const Activity mail = *session.get(added->activity);
    CHECK(mail.subject == added->subject);
    CHECK(mail.body.size() < 1200);
    REQUIRE(titles.size() == 1);
    CHECK(titles[0].size() < 600);
    CHECK(placeOfMail(session, {u"b.eml"_s, "From: b@b.example\nSubject: " + QByteArray(150'000, 's') + "\n\nt\n"})
              .error()
              .message.size()
        < 800);
}

TEST_CASE("what would be refused of a mail is said beforehand, and nothing is written for that", "[P31]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const QStringList before = everything(session);
    CHECK(checkMail(session, on(anna.id), {u"plan.eml"_s, kParts}));
    CHECK(everything(session) == before);
    CHECK(checkMail(session, on(anna.id), {u"a.msg"_s, "x"}).error().kind == Error::Kind::Invalid);
    CHECK_FALSE(checkMail(session, on({anna.id.value + 1}), {u"plan.eml"_s, kParts})); // nobody's

    REQUIRE(addMail(session, on(anna.id), {u"plan.eml"_s, kParts}));
    const Error refused = checkMail(session, on(anna.id), {u"plan.eml"_s, kParts}).error();
    CHECK(refused.kind == Error::Kind::Conflict);
    CHECK(refused.message == addMail(session, on(anna.id), {u"plan.eml"_s, kParts}).error().message);
}

TEST_CASE("of two who add the same mail at once the later is told on whose timeline it is", "[P31]")
{
    const int look = GENERATE(1, 2); // at the clock: before the act, in it
    const auto engine = GENERATE(from_range(enginesUnderTest()));
    if (engine == Engine::Sqlite && look == 2)
        return; // there the first to begin an act keeps the other out
    int looks = 0;
    std::function<void()> meanwhile;
    Session::Options options = TestBusiness::defaultOptions();
    options.clock.now = [&, now = options.clock.now] {
        if (++looks == look && meanwhile)
            std::exchange(meanwhile, {})();
        return now();
    };
    const QTemporaryDir folder;
    const Location file{folder.filePath(u"shop.kartei"_s)};
    TestBusiness business(engine);
    std::unique_ptr<Session> first;
    std::unique_ptr<Session> second;
    if (engine == Engine::Sqlite) {
        second = *Session::create(file, TestBusiness::defaultOptions());
        REQUIRE(fillBusiness(*second));
        first = *Session::open(file, options);
    } else {
        second = business.second();
        first = business.second(options);
    }
    const Contact anna = stored(*second, aPerson(u"Anna"_s, u"Huber"_s));
    meanwhile = [&] { REQUIRE(addMail(*second, on(anna.id), {u"plan.eml"_s, kParts})); };
    looks = 0;
    const Result<MailAdded> added = addMail(*first, on(anna.id), {u"plan.eml"_s, kParts});
    REQUIRE_FALSE(meanwhile);
    REQUIRE_FALSE(added);
    CHECK(added.error().kind == Error::Kind::Conflict);
    CHECK(added.error().message.contains(u"Plan"));
    CHECK(second->list<Activity>(u"ORDER BY id"_s)->size() == 1);
}
