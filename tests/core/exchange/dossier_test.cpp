#include "core/exchange/dossier.h"

#include "core/contacts/custom_field.h"
#include "core/contacts/relation.h"
#include "core/exchange/complete_import.h"
#include "core/exchange/export_folder.h"
#include "core/planning/activity.h"
#include "core/planning/attachment_files.h"
#include "core/printing/dossier_printing.h"
#include "core/sales/quote_actions.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> somePaper(Session&, Id<Contact>)
{
    return QByteArray("%PDF-1.4 somebody");
}

/// A customer with all that a business knows of one, her company, and somebody else.
struct Customers {
    Session& session;
    Contact company;
    Contact anna;
    Contact bert;
    Relation marriage;
    Deal deal;
    Quote quote;
    Asset planer;
    Ticket ticket;
    Activity call;
    Task task;
    Id<Attachment> plan;
    Id<Attachment> photo;

    explicit Customers(Session& given) : session(given)
    {
        company = aCompany(u"Bäckerei Huber"_s);
        company.emails = {{{}, ReachLabel::Work, u"office@huber.example"_s, true, {}}};
        company.number = u"K-77"_s;
        company = stored(session, company);
        CustomField field;
        field.label = u"Shoe size"_s;
        field.kind = CustomKind::Number;
        field = stored(session, field);
        anna = aFullContact(company.id);
        anna.custom = {{{}, field.id, u"39.5"_s, {}}};
        anna = stored(session, anna);
        bert = aPerson(u"Bert"_s, u"Maier"_s);
        bert.notes = u"a secret of Bert"_s;
        bert = stored(session, bert);
        marriage.contact = bert.id;
        marriage.role = RelationRole::SpouseOf;
        marriage.other = anna.id;
        marriage = stored(session, marriage);
        addBusiness();
        addOfOthers();
    }

private:
    void addBusiness()
    {
        deal = stored(session, aDeal(u"Counter"_s, anna.id));
        Product oak;
        oak.sku = u"P-1"_s;
        oak.name = u"Oak worktop"_s;
        oak.cost = *UnitPrice::fromText(u"123.45"_s);
        oak = stored(session, oak);
        quote = aFullQuote(anna.id, deal.id, oak.id);
        quote.recipient.clear();
        quote = stored(session, quote);
        REQUIRE(sendQuote(session, quote.id, [](const Quote&) { return Result<QByteArray>("%PDF-1.4 the quote"); }));
        quote = session.get(quote.id).value();
        planer.name = u"Planer"_s;
        planer.serial = u"SN-1"_s;
        planer.contact = anna.id;
        planer.product = oak.id;
        planer.quote = quote.id;
        planer.warrantyUntil = QDate(2028, 1, 31);
        planer = stored(session, planer);
        ticket = aFullTicket(anna.id);
        ticket.asset = planer.id;
        ticket = stored(session, ticket);
        call.kind = ActivityKind::Call;
        call.subject = u"Asked for oak"_s;
        call.body = u"first\nsecond"_s;
        call.contact = anna.id;
        call.quote = quote.id;
        call.at = {1'700'000'000'000};
        call = stored(session, call);
        task.subject = u"Ring back"_s;
        task.deal = deal.id;
        task = stored(session, task);
        Attachment place;
        place.contact = anna.id;
        plan = attach(session, place, {u"Plan Küche.txt"_s, "the plan"}).value();
        Attachment onTicket;
        onTicket.ticket = ticket.id;
        photo = attach(session, onTicket, {u"plan küche.txt"_s, "another"}).value();
    }
    void addOfOthers()
    {
        stored(session, aQuote(u"Secret of Bert"_s, bert.id));
        Asset saw;
        saw.name = u"Secret saw"_s;
        saw.contact = bert.id;
        stored(session, saw);
        Attachment place;
        place.contact = bert.id;
        REQUIRE(attach(session, place, {u"bert.txt"_s, "secret"}));
    }
};

/// A folder of its own with a dossier in it.
struct Made {
    QTemporaryDir directory;
    QString folder = directory.filePath(u"dossier"_s);

    Made(Session& session, Id<Contact> contact)
    {
        const Result<> done = exportDossier(session, contact, folder, {.paper = &somePaper});
        INFO((done ? "" : done.error().message.toStdString() + done.error().detail.toStdString()));
        REQUIRE(done);
    }
    QByteArray read(const QString& name) const { return bytesOf(folder + u'/' + name); }
    std::unique_ptr<Session> back() const
    {
        const Location location{directory.filePath(u"back.kartei"_s)};
        const Result<ExportManifest> done = importEverything(folder, location, {TestBusiness::defaultOptions(), {}});
        INFO((done ? "" : done.error().message.toStdString() + done.error().detail.toStdString()));
        REQUIRE(done);
        Result<std::unique_ptr<Session>> session = Session::open(location, TestBusiness::defaultOptions());
        REQUIRE(session);
        return *std::move(session);
    }
};

QByteArray allBytesOf(const QString& folder)
{
    QByteArray all;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        all += bytesOf(folder + u'/' + name);
    return all;
}

} // namespace

TEST_CASE("a business made of a dossier has all that was known of the contact, value for value", "[N13]")
{
    ON_EACH_ENGINE(business);
    const Customers shop(business.session());
    const Made made(business.session(), shop.anna.id);

    const std::unique_ptr<Session> back = made.back();

    CHECK(back->get(shop.anna.id).value() == shop.anna);
    CHECK(back->get(shop.marriage.id).value() == shop.marriage);
    CHECK(back->get(shop.deal.id).value() == business.session().get(shop.deal.id).value());
    CHECK(back->get(shop.quote.id).value() == shop.quote);
    CHECK(back->get(shop.planer.id).value() == shop.planer);
    CHECK(back->get(shop.ticket.id).value() == shop.ticket);
    CHECK(back->get(shop.call.id).value() == shop.call);
    CHECK(back->get(shop.task.id).value() == shop.task);
    CHECK(keptFile(*back, shop.plan).value().content == "the plan");
    CHECK(keptFile(*back, shop.photo).value().content == "another");
    CHECK(sentPdf(*back, shop.quote.id).value() == "%PDF-1.4 the quote");
    CHECK(stored(*back, aPerson(u"Next"_s, u"One"_s)).id.value > 0);
}

TEST_CASE("of others a dossier holds the names and nothing else, and of products not what they cost", "[N13]")
{
    TestBusiness business(Engine::Sqlite);
    const Customers shop(business.session());
    const Made made(business.session(), shop.anna.id);
    const std::unique_ptr<Session> back = made.back();

    const Contact bert = back->get(shop.bert.id).value();
    CHECK(bert.name == u"Bert Maier"_s);
    CHECK(bert.notes.isEmpty());
    CHECK(back->get(shop.company.id).value().emails.empty());
    CHECK(countOf(*back, u"contact"_s) == 3);
    CHECK(countOf(*back, u"quote"_s) == 1);
    CHECK(countOf(*back, u"asset"_s) == 1);
    CHECK(countOf(*back, u"attachment"_s) == 2);
    const QByteArray all = allBytesOf(made.folder) + allBytesOf(made.folder + u"/files"_s);
    for (const char* secret : {"ecret", "office@huber.example", "K-77", "123.45"})
        CHECK((all.contains(secret) ? secret : "") == std::string());
}

TEST_CASE("what somebody of a dossier has to do with others' business takes none of it along", "[N13]")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    const Customers shop(session);
    const Deal deal = stored(session, aDeal(u"Secret fair"_s, shop.company.id));
    Quote quote = aQuote(u"Secret tender"_s, shop.company.id);
    quote.deal = deal.id;
    quote = stored(session, quote);
    const Ticket ticket = stored(session, aFullTicket(shop.bert.id));
    const auto called = [&](Id<Contact> contact, const QString& subject) {
        Activity call;
        call.kind = ActivityKind::Call;
        call.subject = subject;
        call.contact = contact;
        call.quote = quote.id;
        call.ticket = ticket.id;
        call.at = {1'700'000'000'000};
        return stored(session, call);
    };
    const Activity hers = called(shop.anna.id, u"Asked for the day"_s);
    called(shop.bert.id, u"Secret call"_s);
    const Made made(session, shop.anna.id);

    const std::unique_ptr<Session> back = made.back();

    CHECK_FALSE(allBytesOf(made.folder).contains("ecret"));
    CHECK(back->get(hers.id).value().subject == hers.subject);
    CHECK_FALSE(back->get(hers.id).value().quote.isSet());
    CHECK(countOf(*back, u"deal"_s) == 1);
    CHECK(countOf(*back, u"ticket"_s) == 1);
}

TEST_CASE("files of a dossier have their own names, and what is in it is explained", "[N13]")
{
    TestBusiness business(Engine::Sqlite);
    const Customers shop(business.session());
    const Made made(business.session(), shop.anna.id);

    CHECK(made.read(u"files/Plan Küche.txt"_s) == "the plan");
    CHECK(made.read(u"files/plan küche (2).txt"_s) == "another");
    CHECK(made.read(u"files/"_s + shop.quote.number + u".pdf"_s) == "%PDF-1.4 the quote");
    CHECK(made.read(u"dossier.pdf"_s) == "%PDF-1.4 somebody");
    CHECK(made.read(u"contacts.vcf"_s).count("BEGIN:VCARD") == 1);
    const QByteArray readme = made.read(u"README.txt"_s);
    for (const char* said : {"Žofie Černá-Strauß", "dossier.pdf", "quotes.json: ", "--from FOLDER"})
        CHECK(readme.contains(said));
    const Result<ExportFolder> folder = ExportFolder::open(made.folder);
    REQUIRE(folder);
    CHECK(folder->verify({}));
    CHECK(folder->strangers().isEmpty());
}

TEST_CASE("the dossier of a company holds its people with all that is theirs", "[N13]")
{
    TestBusiness business(Engine::Sqlite);
    const Customers shop(business.session());
    const Made made(business.session(), shop.company.id);
    const std::unique_ptr<Session> back = made.back();

    CHECK(back->get(shop.company.id).value() == shop.company);
    CHECK(back->get(shop.anna.id).value() == shop.anna);
    CHECK(countOf(*back, u"quote"_s) == 1);
    CHECK(made.read(u"contacts.vcf"_s).count("BEGIN:VCARD") == 2);
}

TEST_CASE("a dossier that is stopped leaves nothing behind, and none takes the place of another folder", "[N13]")
{
    TestBusiness business(Engine::Sqlite);
    const Customers shop(business.session());
    const QTemporaryDir directory;
    const QString folder = directory.filePath(u"dossier"_s);
    const auto left
        = [&] { return QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };

    int steps = 0;
    const Result<> stopped = exportDossier(business.session(), shop.anna.id, folder,
        {.paper = &somePaper, .progress = [&](qint64, qint64) { return ++steps < 4; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(left().isEmpty());
    const Result<> unprinted = exportDossier(business.session(), shop.anna.id, folder,
        {.paper = [](Session&, Id<Contact>) { return Result<QByteArray>(invalid(u"no paper"_s)); }});
    CHECK_FALSE(unprinted);
    CHECK(left().isEmpty());

    REQUIRE(QDir(directory.path()).mkdir(u"dossier"_s));
    writeBytes(folder + u"/mine.txt"_s, "mine");
    const Result<> refused = exportDossier(
        business.session(), shop.anna.id, folder, {.overwrite = Overwrite::Replace, .paper = &somePaper});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Access);
    CHECK(bytesOf(folder + u"/mine.txt"_s) == "mine");
}

TEST_CASE("the paper of a dossier says all of it", "[N13]")
{
    TestBusiness business(Engine::Sqlite);
    const Customers shop(business.session());
    const Result<PaperDocument> document = dossierDocument(business.session(), shop.anna.id);
    REQUIRE(document);
    QString text;
    for (const PaperMarks& page : document->pages) {
        for (const PaperMark& mark : page) {
            if (const TextMark* line = std::get_if<TextMark>(&mark))
                text += line->text + u'\n';
        }
    }
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    for (const QString& said : {u"Žofie Černá-Strauß"_s, u"K-10042"_s, u"0171/234 56 78"_s, u"39"_s, u"14 days"_s,
             u"Bert Maier"_s, u"Counter"_s, shop.quote.number, u"Oak worktop"_s, u"Drawer sticks"_s, u"It sticks."_s,
             u"Asked for oak"_s, u"second"_s, u"Ring back"_s, u"Plan Küche.txt"_s})
        CHECK((text.contains(said) ? said : QString()) == said);
    CHECK_FALSE(text.contains(u"ecret"_s));
    CHECK(document->title == u"Žofie Černá-Strauß"_s);
}

TEST_CASE("a note longer than a page goes on over several, and no line leaves the paper", "[N13]")
{
    TestBusiness business(Engine::Sqlite);
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.notes = QString(u"sehr lang "_s.repeated(40) + u'\n').repeated(60);
    anna = stored(business.session(), anna);
    const Result<PaperDocument> document = dossierDocument(business.session(), anna.id);
    REQUIRE(document);
    CHECK(document->pageCount() > 3);
    int lines = 0;
    for (const PaperMarks& page : document->pages) {
        for (const PaperMark& mark : page) {
            const TextMark* line = std::get_if<TextMark>(&mark);
            if (!line)
                continue;
            lines += line->text.contains(u"lang"_s);
            CHECK(line->at.x() >= 24.5);
            CHECK(line->at.x() + textWidth(line->text, line->style) <= 190.5);
            CHECK(line->at.y() <= 290);
        }
    }
    CHECK(lines > 200);
}
