#include "core/planning/data_health.h"

#include "core/contacts/field_demand.h"
#include "core/planning/activity.h"
#include "core/printing/report_printing.h"
#include "core/storage/backup_shelf.h"
#include "core/storage/filter.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/pdf_text.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

DataHealth healthOf(Session& session, const BackupPlan& plan = {})
{
    const Result<DataHealth> health = dataHealth(session, plan);
    if (!health)
        throw std::runtime_error(health.error().message.toStdString() + health.error().detail.toStdString());
    return *health;
}

const HealthCheck& check(const DataHealth& health, const QString& name)
{
    const auto found = std::ranges::find(health.checks, name, &HealthCheck::name);
    REQUIRE(found != health.checks.end());
    return *found;
}

/// A card of which nothing is missing or wrong.
Contact sound(const QString& name)
{
    Contact contact = aPerson(name, name + u"mann"_s);
    contact.salutation = u"Frau"_s;
    contact.emails.emplace_back().value = name.toLower() + u"@example.org"_s;
    contact.phones.emplace_back().value = u"0171/234 56 %1"_s.arg(10 + name.size());
    contact.addresses.emplace_back();
    contact.addresses.back().street = u"Weg 1"_s;
    contact.addresses.back().postalCode = u"80331"_s;
    contact.addresses.back().city = u"München"_s;
    return contact;
}

qint64 foundBy(Session& session, const QString& filter)
{
    const auto own = session.database().ownFields(describe<Contact>());
    REQUIRE(own);
    const auto condition = compiledFilter(describe<Contact>(), filter, session.clock().today(), **own);
    REQUIRE(condition);
    return static_cast<qint64>(session.list<Contact>(u"WHERE "_s + condition->where, condition->values)->size());
}

} // namespace

TEST_CASE("a business of sound cards has whole marks for them", "[N4]")
{
    ON_EACH_ENGINE(business);
    stored(business.session(), sound(u"Anna"_s));
    stored(business.session(), sound(u"Berta"_s));
    const DataHealth health = healthOf(business.session());
    for (const HealthAttribute attribute : {HealthAttribute::Sharable, HealthAttribute::Relevant,
             HealthAttribute::Accurate, HealthAttribute::UpToDate, HealthAttribute::Transportable}) {
        INFO(nameOf(attribute).toStdString());
        CHECK(health.score(attribute) == 100);
    }
}

TEST_CASE("what is wrong on cards is counted, and each fix finds exactly those", "[N4][E25][E26]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, sound(u"Anna"_s));
    Contact twin = sound(u"Anna"_s);
    stored(session, twin);
    Contact old = sound(u"Clara"_s);
    old.created = startOf(QDate(2020, 1, 1));
    old.phones.front().value = u"call in the evening"_s;
    stored(session, old);
    Contact nameless;
    nameless.emails.emplace_back().value = u"info@example.net"_s;
    stored(session, nameless);

    const DataHealth health = healthOf(session);
    CHECK(check(health, u"duplicates"_s).good == 3);
    CHECK(check(health, u"in_use"_s).good == 3);
    CHECK(check(health, u"named"_s).good == 3);
    CHECK(check(health, u"phones"_s).good == 3);
    CHECK(check(health, u"problems"_s).good == 3);
    CHECK(check(health, u"complete"_s).all == 16);
    CHECK(check(health, u"complete"_s).good == 13);
    CHECK(health.score() < 100);

    for (const HealthCheck& found : health.checks) {
        if (found.place.kind != HealthPlace::Kind::Contacts || found.name == u"complete")
            continue;
        INFO(found.place.where.toStdString());
        CHECK(foundBy(session, found.place.where) == found.all - found.good);
    }
    const auto ofCards = std::ranges::count(
        health.fixes, HealthPlace::Kind::Contacts, [](const HealthFix& fix) { return fix.place.kind; });
    CHECK(ofCards >= 4);
    for (const HealthFix& fix : health.fixes) {
        INFO(fix.place.where.toStdString());
        CHECK((fix.place.kind != HealthPlace::Kind::Contacts || foundBy(session, fix.place.where) == 1));
    }
    CHECK(std::ranges::is_sorted(
        health.fixes, std::ranges::greater{}, [](const HealthFix& fix) { return fix.gain.scaled; }));
}

TEST_CASE("somebody with whom there was something is in use, however old the card", "[N4]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact old = sound(u"Clara"_s);
    old.created = startOf(QDate(2019, 1, 1));
    old = stored(session, old);
    CHECK(check(healthOf(session), u"in_use"_s).good == 0);
    Activity call;
    call.contact = old.id;
    call.subject = u"Question"_s;
    call.at = session.clock().now();
    stored(session, call);
    CHECK(check(healthOf(session), u"in_use"_s).good == 1);
}

TEST_CASE("without a fresh backup, a passphrase and a file of one's own, data are not secured", "[N4][E28]")
{
    const BusinessFile file;
    BackupPlan plan;
    plan.folder = file.shelf();
    const auto session = file.open();
    QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const DataHealth before = healthOf(*session, plan);
    CHECK(before.score(HealthAttribute::Secured) == 0);
    CHECK(check(before, u"backup"_s).good == 0);

    REQUIRE(backUp(session->database(), plan, BackupReason::Asked, session->clock().now()));
    QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner);
    const DataHealth after = healthOf(*session, plan);
    CHECK(check(after, u"backup"_s).good == 1);
    CHECK(after.score(HealthAttribute::Secured) == 50);
    CHECK(std::ranges::count(after.fixes, HealthPlace::Kind::Access, [](const HealthFix& fix) {
        return fix.place.kind;
    }) == 1);
}

TEST_CASE("what is missing of what a business wants is found by the fix of each field", "[N4][E29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    CustomField size;
    size.label = u"Shoe size"_s;
    size.kind = CustomKind::Number;
    stored(session, size);
    stored(session, sound(u"Anna"_s));
    stored(session, aPerson(u"Bob"_s, u"Nobody"_s));
    Contact carl = aPerson(u"Carl"_s, u"Berg"_s);
    carl.addresses.emplace_back().street = u"Weg 1"_s; // an address, though without a town
    stored(session, carl);
    const Result<FieldDemands> delivered = FieldDemands::read(session.database());
    REQUIRE(delivered);
    for (const DemandedField& field : delivered->fields(ContactKind::Person)) {
        if (!FieldDemands::takes(field, Demand::Wanted))
            continue;
        INFO(field.name().toStdString());
        REQUIRE(session.transact(u"Demand"_s, Undo::Possible,
            [&](Transaction& tx) { return setDemand(tx, ContactKind::Person, field, Demand::Wanted); }));
        const auto contacts = session.list<Contact>(u"ORDER BY id"_s, {}, Parts::Load);
        REQUIRE(contacts);
        const auto without
            = std::ranges::count_if(*contacts, [&](const Contact& contact) { return !field.isSaidBy(contact); });
        const QString missing = field.parts ? u"count(%1) = 0"_s : u"%1 = \"\""_s;
        CHECK(foundBy(session, u"kind = person and "_s + missing.arg(field.name())) == without);
    }
    const HealthCheck complete = check(healthOf(session), u"complete"_s);
    CHECK(foundBy(session, complete.place.where) == 3);
    CHECK(complete.place.where.contains(u"(kind = person and count(addresses) = 0)"));
}

TEST_CASE("the look at the data tells how far it is and stops when it is told to", "[N4]")
{
    ON_EACH_ENGINE(business);
    stored(business.session(), sound(u"Anna"_s));
    std::vector<qint64> percents;
    const auto until = [&](bool goesOn) {
        return dataHealth(business.session(), {}, [&, goesOn](qint64 done, qint64 total) {
            percents.push_back(total == 0 ? 0 : 100 * done / total);
            return goesOn;
        });
    };
    REQUIRE(until(true));
    CHECK(percents.size() >= 2);
    CHECK(std::ranges::is_sorted(percents));
    CHECK(percents.back() <= 100);
    CHECK(until(false).error().kind == Error::Kind::Cancelled);
}

TEST_CASE("how good the data are can be printed on one page", "[N4]")
{
    TestBusiness business(Engine::Sqlite);
    stored(business.session(), sound(u"Anna"_s));
    const Result<PaperDocument> document = healthDocument(business.session(), healthOf(business.session()));
    REQUIRE(document);
    CHECK(document->pages.size() == 1);
    const Result<QByteArray> pdf = pdfOf(*document);
    REQUIRE(pdf);
    const std::optional<QStringList> pages = pageTexts(*pdf);
    if (!pages)
        return;
    for (const auto& text : {u"Data health"_s, u"Accurate"_s, u"Secured"_s, u"What raises it most"_s})
        CHECK(pages->front().contains(text));
}
