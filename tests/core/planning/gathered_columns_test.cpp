#include "core/contacts/custom_field.h"
#include "core/exchange/exporter.h"
#include "core/planning/activity.h"
#include "core/planning/next_steps.h"
#include "core/storage/filter_names.h"
#include "core/storage/gathered_values.h"
#include "core/storage/list_query.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <algorithm>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000; // ms

Activity daysAgo(ActivityKind kind, Id<Contact> contact, qint64 days)
{
    Activity activity;
    activity.kind = kind;
    activity.subject = u"talked"_s;
    activity.contact = contact;
    activity.at = {testNow().utcMs - days * kDay};
    return activity;
}

Task step(const QString& subject, Id<Contact> contact, QDate due, const QString& time = {})
{
    Task task;
    task.subject = subject;
    task.contact = contact;
    task.due = due;
    task.time = time;
    return task;
}

QVariant valueOf(Session& session, const EntityDesc& entity, const char* name, qint64 id)
{
    const Field* field = entity.findGathered(name);
    REQUIRE(field);
    const auto values = gatheredValues(session.database(), entity, {field}, {id});
    REQUIRE(values);
    return values->value(field).value(id);
}

QStringList found(Session& session, const QString& where, const QStringList& sort = {})
{
    const auto condition = compiledFilter(describe<Contact>(), where, session.clock().today());
    INFO(where.toStdString());
    REQUIRE(condition);
    const auto ids = idsOf(session.database(), {&describe<Contact>(), *condition, {}, sort, 0});
    REQUIRE(ids);
    QStringList names;
    for (const qint64 id : *ids)
        names += session.get(Id<Contact>{id})->name;
    return names;
}

struct Three {
    Contact anna;
    Contact bob;
    Contact never;
};

/// Anna was called 100 days ago and visited 10 ago, Bob called 95 ago; both were noted something of today.
Three threeContacts(Session& session)
{
    Three all{stored(session, aPerson({}, u"Anna"_s)), stored(session, aPerson({}, u"Bob"_s)),
        stored(session, aPerson({}, u"Never"_s))};
    stored(session, daysAgo(ActivityKind::Call, all.anna.id, 100));
    stored(session, daysAgo(ActivityKind::Visit, all.anna.id, 10));
    stored(session, daysAgo(ActivityKind::Call, all.bob.id, 95));
    stored(session, daysAgo(ActivityKind::Note, all.anna.id, 0));
    stored(session, daysAgo(ActivityKind::Note, all.bob.id, 0));
    return all;
}

} // namespace

TEST_CASE("contacts are sorted and filtered by when somebody was last in touch with them", "[A24]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    threeContacts(session);
    CHECK(found(session, u"last_contact < today - 90 days"_s) == QStringList{u"Bob"_s});
    CHECK(found(session, u"last_contact >= today - 90 days"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"last_contact = \"\""_s) == QStringList{u"Never"_s});
    CHECK(found(session, u"not last_contact < today - 90 days"_s) == QStringList{u"Anna"_s, u"Never"_s});
    CHECK(found(session, {}, {u"last_contact"_s}) == QStringList{u"Bob"_s, u"Anna"_s, u"Never"_s});
    CHECK(found(session, {}, {u"-last_contact"_s}) == QStringList{u"Anna"_s, u"Bob"_s, u"Never"_s});
    const auto names = filterNames(describe<Contact>(), std::make_shared<const OwnFields>());
    CHECK(std::ranges::count(names, u"last_contact"_s, &FilterName::text) == 1);
}

TEST_CASE("what is asked of the company of a contact may be when it was last in touch", "[A24]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact huber = stored(session, aCompany(u"Huber"_s));
    Contact anna = aPerson({}, u"Anna"_s);
    anna.company = huber.id;
    stored(session, anna);
    stored(session, aPerson({}, u"Bob"_s));
    stored(session, daysAgo(ActivityKind::Call, huber.id, 100));
    CHECK(found(session, u"company.last_contact < today - 90 days"_s) == QStringList{u"Anna"_s});
}

TEST_CASE("the next step of a company may be with one of its people, in columns as on its card", "[A24]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QDate day(2026, 12, 1);
    const Contact huber = stored(session, aCompany(u"Huber"_s));
    Contact anna = aPerson({}, u"Anna"_s);
    anna.company = huber.id;
    anna = stored(session, anna);
    stored(session, step(u"some day"_s, huber.id, {}));
    stored(session, step(u"later"_s, huber.id, day, u"11:00"_s));
    stored(session, step(u"sooner"_s, anna.id, day, u"09:00"_s));
    Task done = step(u"done"_s, anna.id, day.addDays(-9));
    done.done = true;
    stored(session, done);
    const auto agrees = [&](Id<Contact> contact, const QString& subject) {
        const auto steps = nextStepsWithPeople(session, {contact.value});
        REQUIRE(steps);
        CHECK(steps->value(contact.value).subject == subject);
        CHECK(valueOf(session, describe<Contact>(), "next_step", contact.value).toString() == subject);
    };
    agrees(huber.id, u"sooner"_s);
    agrees(anna.id, u"sooner"_s);
    CHECK(valueOf(session, describe<Contact>(), "next_step_due", huber.id.value) == u"2026-12-01"_s);
    stored(session, step(u"as soon"_s, huber.id, day, u"09:00"_s));
    agrees(huber.id, u"sooner"_s);

    stored(session, aPerson({}, u"Bob"_s));
    CHECK(found(session, u"next_step = \"\""_s) == QStringList{u"Bob"_s});
    CHECK(found(session, u"next_step contains \"soon\""_s) == QStringList{u"Anna"_s, u"Huber"_s});
    CHECK(found(session, u"next_step_due <= 2026-12-01"_s, {u"-name"_s}) == QStringList{u"Huber"_s, u"Anna"_s});
}

TEST_CASE("deals and tickets have their next step as columns", "[A24]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson({}, u"Anna"_s));
    const Deal deal = stored(session, aDeal(u"Bar"_s, anna.id));
    const Ticket ticket = stored(session, aTicket(u"Sticks"_s, anna.id));
    Task offer = step(u"Offer"_s, {}, QDate(2026, 12, 1));
    offer.deal = deal.id;
    stored(session, offer);
    CHECK(valueOf(session, describe<Deal>(), "next_step", deal.id.value) == u"Offer"_s);
    CHECK(valueOf(session, describe<Deal>(), "next_step_due", deal.id.value) == u"2026-12-01"_s);
    CHECK(valueOf(session, describe<Ticket>(), "next_step", ticket.id.value) == u""_s);
    CHECK(valueOf(session, describe<Ticket>(), "next_step_due", ticket.id.value).isNull());
    Task visit = step(u"Visit"_s, {}, {});
    visit.ticket = ticket.id;
    stored(session, visit);
    CHECK(valueOf(session, describe<Ticket>(), "next_step", ticket.id.value) == u"Visit"_s);
}

TEST_CASE("an export has what is known from other records where it is asked for by name, and an import leaves it out",
    "[A24]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Three all = threeContacts(session);
    stored(session, step(u"Call again"_s, all.bob.id, QDate(2026, 12, 1)));
    ExportOptions options;
    options.order = u"id"_s;
    options.fields = QStringList{u"last_name"_s, u"last_contact"_s, u"next_step"_s, u"next_step_due"_s};
    const auto csv = exportCsv(session, describe<Contact>(), options);
    REQUIRE(csv);
    INFO(csv->toStdString());
    CHECK(csv->contains(R"("last_name","last_contact","next_step","next_step_due")"
                        "\r\n"
                        R"("Anna","2026-11-11T10:00:00Z","","")"));
    CHECK(csv->contains(R"(,"Call again","2026-12-01")"));
    CHECK(csv->trimmed().endsWith(R"("Never","","","")"));
    CHECK_FALSE(exportCsv(session, describe<Contact>())->contains("last_contact"));

    QByteArray file = *csv;
    QBuffer input(&file);
    REQUIRE(input.open(QIODevice::ReadOnly));
    const auto plan = planImport(input, describe<Contact>());
    REQUIRE(plan);
    CHECK(std::ranges::none_of(plan->targets, [](const auto& target) { return !target; }));
    const auto report = importCsv(session, input, *plan, {});
    REQUIRE(report);
    CHECK(report->created == 3);
    CHECK(report->rejected.empty());
    CHECK(report->unmapped.isEmpty());
    CHECK(found(session, u"last_contact = \"\""_s).size() == 4);
}

TEST_CASE(
    "a field of the business's own that is called as a column that came later stays what its name means", "[A24][P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    CustomField own;
    own.label = u"Last contact"_s;
    own.name = u"last_contact"_s;
    const Result<> refused
        = session.transact(u"Define"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(own); });
    CHECK_FALSE(refused);
    own.name = u"last_touch"_s;
    own = stored(session, own);
    REQUIRE(
        session.database().run(u"UPDATE custom_field SET name = 'last_contact'"_s)); // of before there was the column
    session.database().forgetOwnFields();
    const auto fields = session.database().ownFields(describe<Contact>());
    REQUIRE(fields);
    CHECK(findShown(describe<Contact>(), **fields, "last_contact")->own != nullptr);
    const std::vector<const Field*> shown = shownFields(describe<Contact>(), **fields);
    CHECK(std::ranges::count(shown, std::string_view("last_contact"), [](const Field* field) {
        return std::string_view(field->name);
    }) == 1);
    CHECK(compiledFilter(describe<Contact>(), u"last_contact = \"by phone\""_s, session.clock().today(), **fields));
}
