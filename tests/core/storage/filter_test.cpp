#include "core/storage/list_query.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/in_zone.h"
#include "tests/support/records.h"

#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);

/// Titles of what the filter finds, in the order of the list, joined by spaces.
QString found(Session& session, const EntityDesc& entity, const QString& expression, const QStringList& sort = {})
{
    const Result<SqlCondition> condition = compiledFilter(entity, expression, kToday);
    if (!condition)
        return condition.error().message;
    const Result<std::vector<qint64>> ids = idsOf(
        session.database(), {.entity = &entity, .condition = *condition, .search = {}, .sort = sort, .limit = 0});
    if (!ids)
        return ids.error().message + ids.error().detail;
    const Result<std::vector<Record>> records = session.byIds(entity, *ids);
    QStringList titles;
    for (const Record& record : *records)
        titles += record.title();
    return titles.join(u' ');
}

Contact person(const QString& name, const QString& city, const QStringList& tags, const QString& created)
{
    Contact contact = aPerson(name, {});
    if (!city.isEmpty())
        contact.addresses.push_back({.id = {},
            .label = AddressLabel::Postal,
            .street = {},
            .postalCode = {},
            .city = city,
            .region = {},
            .country = u"DE"_s});
    contact.tags = tags;
    contact.created = Instant::fromText(created).value();
    return contact;
}

void storePeople(Session& session)
{
    Contact anna = person(u"Anna"_s, u"Köln"_s, {u"VIP"_s, u"Messe"_s}, u"2026-01-01T00:00:00Z"_s);
    anna.company = stored(session, aCompany(u"Huber"_s)).id;
    anna.birthday = QDate(1980, 2, 29);
    anna.discount = Percent::fromText(u"2.5"_s).value();
    anna.emails
        = {{.id = {}, .label = ReachLabel::Work, .value = u"anna@example.org"_s, .preferred = true, .match = {}}};
    anna.notes = u"likes \"oak\" 100%"_s;
    stored(session, anna);
    Contact bob = person(u"Bob"_s, u"Bonn"_s, {u"VIPs"_s}, u"2026-01-01T23:59:59Z"_s);
    bob.addresses.push_back(bob.addresses.front());
    bob.addresses.back().city = u"Köln"_s;
    bob.lifecycle = Lifecycle::Retained;
    stored(session, bob);
    Contact carl = person(u"Carl"_s, {}, {}, u"2026-01-02T00:00:00Z"_s);
    carl.birthday = QDate(1990, 1, 1);
    stored(session, carl);
}

} // namespace

TEST_CASE("a moment belongs to the day that windows show it on, in every zone and on days of 23 and 25 hours")
{
    const char* name = GENERATE(from_range(std::begin(kZones), std::end(kZones)));
    const InZone zone(name);
    CAPTURE(name);
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 9, 6)}) {
        CAPTURE(day);
        const qint64 begin = day.startOfDay().toMSecsSinceEpoch();
        const qint64 end = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        const QString tag = day.toString(Qt::ISODate);
        for (const auto& [title, moment] : {std::pair{"Before", begin - 1}, std::pair{"First", begin},
                 std::pair{"Last", end - 1}, std::pair{"After", end}}) {
            Contact contact = aPerson(QLatin1String(title), {});
            contact.tags = QStringList{tag};
            contact.created = Instant{moment};
            stored(session, contact);
        }
        const auto among = [&](const QString& condition) {
            return found(
                session, describe<Contact>(), u"tags has \"%1\" and created %2 %1"_s.arg(tag, condition), {u"id"_s});
        };
        CHECK(among(u"="_s) == u"First Last"_s);
        CHECK(among(u"!="_s) == u"Before After"_s);
        CHECK(among(u">="_s) == u"First Last After"_s);
        CHECK(among(u">"_s) == u"After"_s);
        CHECK(among(u"<"_s) == u"Before"_s);
        CHECK(among(u"<="_s) == u"Before First Last"_s);
    }
}

TEST_CASE("a filter finds what its sentence says")
{
    const InZone zone("UTC");
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    storePeople(session);
    static constexpr std::pair<const char*, const char*> kCases[]{
        {"", "Anna Bob Carl Huber"},
        {"city = \"Köln\"", "Anna Bob"},
        {"city != Köln", "Carl Huber"},
        {"not city = Köln", "Carl Huber"},
        {"city = \"\"", "Carl Huber"},
        {"addresses.city = Bonn", "Bob"},
        {"address.country = DE", "Anna Bob"},
        {"city contains KÖL", "Anna Bob"},
        {"city contains ö and city contains bon", "Bob"},
        {"created >= 2026-01-01 and created < 2026-01-02", "Anna Bob"},
        {"created = 2026-01-01", "Anna Bob"},
        {"created != 2026-01-01 and kind = person", "Carl"},
        {"created > 2026-01-01 and kind = person", "Carl"},
        {"created <= 2026-01-01", "Anna Bob"},
        {"created >= 2026-01-01T12:00:00Z and kind = person", "Bob Carl"},
        {"tags has \"VIP\"", "Anna"},
        {"tags has vip", ""},
        {"tags contains vip", "Anna Bob"},
        {"tags = \"\" and kind = person", "Carl"},
        {"not tags has VIP", "Bob Carl Huber"},
        {"birthday = 1980-02-29", "Anna"},
        {"birthday < 1985-01-01", "Anna"},
        {"not birthday < 1985-01-01", "Bob Carl Huber"},
        {"birthday != 1980-02-29", "Bob Carl Huber"},
        {"birthday = \"\"", "Bob Huber"},
        {"birthday != ''", "Anna Carl"},
        {"company.name = Huber", "Anna"},
        {"company = Huber", "Anna"},
        {"company contains UB", "Anna"},
        {"company = \"\"", "Bob Carl Huber"},
        {"company.city = \"\" and kind = person", "Anna Bob Carl"},
        {"emails = anna@example.org", "Anna"},
        {"email contains EXAMPLE", "Anna"},
        {"emails = \"\"", "Bob Carl Huber"},
        {"emails.label = work", "Anna"},
        {"emails.preferred", "Anna"},
        {"not emails.preferred", "Bob Carl Huber"},
        {"discount = 2.5", "Anna"},
        {"discount >= 2.50%", "Anna"},
        {"lifecycle = retained", "Bob"},
        {"lifecycle > reached", "Bob"},
        {"lifecycle = \"\"", "Anna Carl Huber"},
        {"notes contains '\"oak\" 100%'", "Anna"},
        {"notes contains \"\\\"oak\\\"\"", "Anna"},
        {"notes contains '0%x'", ""},
        {"kind = company or (city = Köln and not city = Bonn)", "Anna Huber"},
        {"KIND = person", "Filter, character 1: “KIND” is no field of “Contact”."},
        {"kind = person AND NOT tags has VIP", "Bob Carl"},
        {"name > Bob", "Carl Huber"},
        {"id > 0 and id <= 2", "Anna Huber"},
    };

    for (const auto& [expression, expected] : kCases) {
        CAPTURE(expression);
        CHECK(found(session, describe<Contact>(), QString::fromUtf8(expression)) == QString::fromUtf8(expected));
    }
}

TEST_CASE("a filter that can't be understood says where and what is expected")
{
    const auto [expression, expected] = GENERATE(table<const char*, const char*>({
        {"cty = Bonn", "Filter, character 1: “cty” is no field of “Contact”."},
        {"sort_key = x", "Filter, character 1: “sort_key” is no field of “Contact”."},
        {"city", "Filter, character 5: one of these is expected: =, !=, <, <=, >, >=, contains."},
        {"city = ", "Filter, character 8: a value is expected."},
        {"city = \"Bonn", "Filter, character 8: this quotation mark is not closed."},
        {"city ! Bonn", "Filter, character 6: “!” stands only in “!=”; write “not”."},
        {"city has Bonn", "Filter, character 6: “city” takes one of: =, !=, <, <=, >, >=, contains."},
        {"tags has ''", "Filter, character 10: a value is expected."},
        {"created = yesterday",
            "Filter, character 11: a day such as 2026-01-31 or a moment such as 2026-01-31T10:30:00Z is expected."},
        {"birthday = 2026-02-30", "Filter, character 12: a day such as 2026-01-31 is expected."},
        {"kind = robot", "Filter, character 8: one of these is expected: person, company."},
        {"id = 1.5", "Filter, character 6: a whole number is expected."},
        {"discount = a", "Filter, character 12: a number such as 12.5 is expected."},
        {"emails.preferred = 2", "Filter, character 20: yes or no is expected."},
        {"(city = Bonn", "Filter, character 1: this bracket is not closed."},
        {"(city = Bonn kind = person)", "Filter, character 14: “and”, “or” or “)” is expected."},
        {"city = Bonn kind = person", "Filter, character 13: “and”, “or” or the end is expected."},
        {"city = Bonn and", "Filter, character 16: the name of a field is expected."},
        {"label = work",
            "Filter, character 1: “label” can mean emails.label, phones.label, addresses.label, urls.label: write one "
            "of them."},
        {"company.company.name = x",
            "Filter, character 1: only one reference can be followed, not the one in “company.company.name”."},
        {"name.city = x", "Filter, character 1: “city” is no field of “Contact”."},
        {"company. = x", "Filter, character 1: “” is no field of “Contact”."},
        {"= x", "Filter, character 1: the name of a field is expected."},
        {"count(tickets", "Filter, character 6: this bracket is not closed."},
        {"count(tickets) = x", "Filter, character 18: a whole number is expected."},
        {"count(tickets) has x", "Filter, character 16: “tickets” takes one of: =, !=, <, <=, >, >=."},
        {"count(tickets)", "Filter, character 15: one of these is expected: =, !=, <, <=, >, >=."},
        {"count(quotes.total) > 1", "Filter, character 7: what is counted is expected, such as tickets."},
        {"sum(quotes) > 1", "Filter, character 5: what is added up is expected, such as quotes.total."},
        {"sum(quotes.city) > 1", "Filter, character 5: “city” is no field of “Quote”."},
        {"sum(quotes.title) > 1", "Filter, character 21: “title” of “Quote” can't be added up."},
        {"count(tickets where city = x) > 1", "Filter, character 21: “city” is no field of “Ticket”."},
        {"count(tickets status) > 1", "Filter, character 15: “where”, “and”, “or” or “)” is expected."},
        {"count(products) = 0",
            "Filter, character 7: “products” does not belong to “Contact”. There are: activities, addresses, "
            "assets, attachments, consent, contacts, deals, emails, phones, quotes, relations, tasks, tickets, urls."},
        {"created < today - 2 moons",
            "Filter, character 17: days, weeks, months or years are expected, such as “- 12 months”."},
    }));
    CAPTURE(expression);

    const Result<SqlCondition> condition = compiledFilter(describe<Contact>(), QString::fromUtf8(expression), kToday);

    REQUIRE_FALSE(condition);
    CHECK(condition.error().kind == Error::Kind::Usage);
    CHECK(condition.error().message == QString::fromUtf8(expected));
}

TEST_CASE("a filter too deep or too long is refused, not run")
{
    CHECK_FALSE(compiledFilter(
        describe<Contact>(), u"("_s.repeated(5000) + u"kind = person"_s + u")"_s.repeated(5000), kToday));
    CHECK_FALSE(compiledFilter(describe<Contact>(), u"not "_s.repeated(1000) + u"kind = person"_s, kToday));
    CHECK_FALSE(compiledFilter(describe<Contact>(), u"kind = person or "_s.repeated(500) + u"kind = person"_s, kToday));
    CHECK_FALSE(compiledFilter(describe<Contact>(), u"notes = "_s + u"x"_s.repeated(20'000), kToday));
}

TEST_CASE("what is as deep as a filter takes is run, and what is deeper is refused", "[C1]")
{
    ON_EACH_ENGINE(business);
    const auto nested = [](const QString& opening, int times, const QString& inside, const QString& closing) {
        return QString(opening.repeated(times) + inside + closing.repeated(times));
    };
    const auto totals = [&](int times, const QString& inside) {
        return nested(u"count(contacts where "_s, times, inside, u") > 0"_s);
    };
    const QString shallow = u"emails.value contains x"_s;
    const QStringList taken{totals(5, shallow), totals(5, u"sum(deals.value) > 0.5"_s),
        nested(u"(name = x or "_s, 20, shallow, u")"_s), nested(u"not (name != x or "_s, 15, shallow, u")"_s),
        totals(2, nested(u"(name = x and "_s, 12, shallow, u")"_s)), nested(u"not "_s, 60, shallow, {}),
        QStringList(200, u"name = x"_s).join(u" or "_s), QStringList(30, totals(5, shallow)).join(u" and "_s)};
    for (const QString& expression : taken) {
        CAPTURE(expression);
        const Result<SqlCondition> condition = compiledFilter(describe<Contact>(), expression, kToday);
        REQUIRE(condition);
        CHECK(idsOf(business.session().database(), {&describe<Contact>(), *condition, {}, {}, 0}));
    }
    for (const QString& expression : {totals(6, shallow), totals(8, shallow), totals(5, u"("_s + shallow + u")"_s),
             nested(u"(name = x or "_s, 21, shallow, u")"_s)}) {
        CAPTURE(expression);
        const Result<SqlCondition> condition = compiledFilter(describe<Contact>(), expression, kToday);
        REQUIRE_FALSE(condition);
        CHECK(condition.error().message.contains(u"nested too deeply"_s));
    }
}

TEST_CASE("amounts compare in the currency of their row")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const auto add = [&](const QString& title, qint64 minor, const QString& currency) {
        Deal deal = aDeal(title, contact.id);
        deal.value = {minor};
        deal.currency = {currency};
        deal.rank = session.list<Deal>(u""_s)->size() + 1;
        stored(session, deal);
    };
    add(u"euro"_s, 100'050, u"EUR"_s);
    add(u"yen"_s, 1'000, u"JPY"_s);
    add(u"dinar"_s, 1'000'500, u"KWD"_s);
    const EntityDesc& deals = describe<Deal>();

    CHECK(found(session, deals, u"value = 1000.50"_s) == u"euro dinar"_s);
    CHECK(found(session, deals, u"value = 1000"_s) == u"yen"_s);
    CHECK(found(session, deals, u"value >= 1000.5"_s) == u"euro dinar"_s);
    CHECK(found(session, deals, u"value > 999.5"_s) == u"euro yen dinar"_s);
    CHECK(found(session, deals, u"value < 1000.5"_s) == u"yen"_s);
    CHECK(found(session, deals, u"value != 1000.5"_s) == u"yen"_s);
    CHECK(found(session, deals, u"currency = JPY"_s) == u"yen"_s);
    CHECK(found(session, deals, u"contact.last_name = Huber and value <= 1000"_s) == u"yen"_s);
    CHECK(
        found(session, deals, u"value = 1.2345"_s) == u"Filter, character 9: an amount such as 1000.50 is expected."_s);
}

TEST_CASE("lines of a quote are found by their own fields and amounts")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Quote quote = aQuote(u"Counter"_s, contact.id);
    quote.lines = {aLine(u"Oak"_s, u"2.5"_s, u"10.25"_s)};
    stored(session, quote);
    const EntityDesc& quotes = describe<Quote>();

    CHECK(found(session, quotes, u"lines.text = Oak and lines.quantity = 2.5"_s) == u"Counter"_s);
    CHECK(found(session, quotes, u"line.unit_price >= 10.25"_s) == u"Counter"_s);
    CHECK(found(session, quotes, u"amount = 25.63"_s) == u"Counter"_s);
    CHECK(found(session, quotes, u"lines contains oak and total > 30"_s) == u"Counter"_s);
    CHECK(found(session, quotes, u"sum(lines.quantity where text = Oak) = 2.5 and count(lines) = 1"_s) == u"Counter"_s);
    CHECK(found(session, quotes, u"sum(lines.amount) > 1"_s).endsWith(u"can't be added up."_s));
    CHECK(found(session, quotes, u"status = draft and sent = ''"_s) == u"Counter"_s);
    CHECK(found(session, quotes, u"status >= sent"_s).isEmpty());
}

TEST_CASE("a list is sorted as people sort, with what is missing last")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    storePeople(session);
    stored(session, person(u"Ärmel"_s, u"Aachen"_s, {}, u"2020-01-01"_s));
    stored(session, person(u"anton"_s, u"Östrich"_s, {}, u"2021-01-01"_s));
    const EntityDesc& contacts = describe<Contact>();

    CHECK(found(session, contacts, {}) == u"Anna anton Ärmel Bob Carl Huber"_s);
    CHECK(found(session, contacts, {}, {u"name"_s}) == u"Anna anton Ärmel Bob Carl Huber"_s);
    CHECK(found(session, contacts, {}, {u"-name"_s}) == u"Huber Carl Bob Ärmel anton Anna"_s);
    CHECK(found(session, contacts, {}, {u"city"_s}) == u"Ärmel Bob Anna anton Huber Carl"_s);
    CHECK(found(session, contacts, {}, {u"-city"_s}) == u"anton Anna Bob Ärmel Huber Carl"_s);
    CHECK(found(session, contacts, {}, {u"birthday"_s, u"-name"_s}) == u"Anna Carl Huber Bob Ärmel anton"_s);
    CHECK(found(session, contacts, {}, {u"-birthday"_s, u"name"_s}) == u"Carl Anna anton Ärmel Bob Huber"_s);
    CHECK(
        found(session, contacts, u"kind = person"_s, {u"company"_s, u"-created"_s}) == u"Anna Carl Bob anton Ärmel"_s);
    CHECK(found(session, contacts, {}, {u"-kind"_s, u"created"_s}).startsWith(u"Huber "_s));
    CHECK(found(session, contacts, {}, {u"nothing"_s}) == u"“nothing” is no field of “Contact” to sort by."_s);
}

TEST_CASE("a list takes search words, a condition and a limit together")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    storePeople(session);
    ListQuery query{.entity = &describe<Contact>(), .condition = {}, .search = u"koln"_s, .sort = {}, .limit = 0};

    CHECK(idsOf(session.database(), query)->size() == 2);
    query.limit = 1;
    CHECK(idsOf(session.database(), query)->size() == 1);
    query.limit = 0;
    query.condition = compiledFilter(*query.entity, u"tags has VIP"_s, kToday).value();
    const std::vector<qint64> ids = idsOf(session.database(), query).value();
    REQUIRE(ids.size() == 1);
    CHECK(session.get(Id<Contact>{ids[0]})->name == u"Anna"_s);
}

TEST_CASE("every entity can be listed, searched and sorted by each of its fields")
{
    ON_EACH_ENGINE(business);
    for (const EntityDesc* entity : allEntities()) {
        CAPTURE(entity->name);
        for (const Field& field : entity->fields) {
            CAPTURE(field.name);
            const ListQuery query{.entity = entity,
                .condition = {},
                .search = u"x"_s,
                .sort = {QString(u'-' + QLatin1String(field.name))},
                .limit = 5};
            CHECK(idsOf(business.session().database(), query));
        }
    }
}

TEST_CASE("a random filter is refused or runs, and never breaks")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    storePeople(session);
    static constexpr std::array kPieces{"city", "name", "tags", "created", "birthday", "kind", "company",
        "company.name", "emails", "discount", "id", "lifecycle", "confirmed", "value", "preferred", "=", "!=", "<",
        "<=", ">", ">=", "has", "contains", "and", "or", "not", "(", ")", "\"", "'", "\"x\"", "''", "2026-01-01",
        "2026-01-01T10:00:00Z", "person", "12.5", "7", "9998999999999999999", "%", "_", "\\", "?", ":a", "$1", ";",
        "--", "ö", "count(tickets)", "count(deals where", "sum(deals.value)", "today", "- 2 days", "\xF0\x9F\x98\x80",
        "yes", ".", "\x01"};
    std::mt19937 random(20261121);
    const auto below = [&](size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(random); };
    int accepted = 0;
    for (int i = 0; i < 3000; ++i) {
        QString expression;
        for (size_t n = 1 + below(9); n > 0; --n)
            expression += QString::fromUtf8(kPieces[below(kPieces.size())]) + (below(5) > 0 ? u" "_s : u""_s);
        // half of them begin so that they can be right
        if (i % 2 == 0)
            expression = QString::fromUtf8(kPieces[below(15)]) + u' ' + QString::fromUtf8(kPieces[15 + below(8)]) + u' '
                + QString::fromUtf8(kPieces[below(kPieces.size())]) + (below(3) == 0 ? u" or "_s + expression : u""_s);
        const Result<SqlCondition> condition = compiledFilter(describe<Contact>(), expression, kToday);
        if (!condition)
            continue;
        ++accepted;
        INFO(expression.toStdString());
        const auto ids = idsOf(session.database(),
            {.entity = &describe<Contact>(), .condition = *condition, .search = {}, .sort = {}, .limit = 0});
        INFO((ids ? std::string() : ids.error().detail.toStdString()));
        REQUIRE(ids);
    }
    CHECK(accepted > 100);
}

TEST_CASE("days are written from today", "[C1]")
{
    const InZone zone("UTC");
    const auto dayIn = [](const QString& expression) {
        return compiledFilter(describe<Contact>(), expression, kToday).value().values.front().toString();
    };
    CHECK(dayIn(u"birthday = today"_s) == u"2026-11-21"_s);
    CHECK(dayIn(u"birthday > TODAY - 1 day"_s) == u"2026-11-20"_s);
    CHECK(dayIn(u"birthday > today + 2 weeks"_s) == u"2026-12-05"_s);
    CHECK(dayIn(u"birthday > today - 9 months"_s) == u"2026-02-21"_s);
    CHECK(dayIn(u"birthday >= today - 12 years"_s) == u"2014-11-21"_s);
    CHECK(dayIn(u"notes = today"_s) == u"today"_s);
    CHECK(dayIn(u"created < today"_s) == QString::number(startOf(kToday).utcMs));
    CHECK_FALSE(compiledFilter(describe<Contact>(), u"birthday > today - 99999 years"_s, kToday));
}

TEST_CASE("what belongs to a record is counted and added up", "[C1]")
{
    const InZone zone("UTC");
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, {}));
    const Contact bob = stored(session, aPerson(u"Bob"_s, {}));
    Contact carl = aPerson(u"Carl"_s, {});
    carl.company = stored(session, aCompany(u"Huber"_s)).id;
    carl.emails = {{.id = {}, .label = ReachLabel::Work, .value = u"c@example.org"_s, .preferred = true, .match = {}}};
    carl = stored(session, carl);
    stored(session, aTicket(u"Drawer"_s, anna.id));
    Ticket closed = aTicket(u"Hinge"_s, bob.id);
    closed.status = TicketStatus::Closed;
    stored(session, closed);
    const auto sell = [&](const Contact& contact, qint64 minor, const QString& currency, QDate on) {
        Deal deal = aDeal(u"Shelf"_s, contact.id);
        deal.value = {minor};
        deal.currency = {currency};
        deal.expectedClose = on;
        deal.rank = session.list<Deal>(u""_s)->size() + 1;
        stored(session, deal);
    };
    sell(anna, 60'000, u"EUR"_s, kToday.addMonths(-2));
    sell(anna, 60'000, u"EUR"_s, kToday.addMonths(-20));
    sell(bob, 70'000, u"EUR"_s, kToday.addMonths(-1));
    sell(bob, 30'001, u"EUR"_s, kToday.addMonths(-3));
    sell(carl, 500'000, u"CHF"_s, kToday.addMonths(-3));
    static constexpr std::pair<const char*, const char*> kCases[]{
        {"count(tickets) > 0", "Anna Bob"},
        {"count(tickets) = 0", "Carl Huber"},
        {"count(tickets) != 0", "Anna Bob"},
        {"not count(tickets) = 0", "Anna Bob"},
        {"count(tickets where status != closed) = 0", "Bob Carl Huber"},
        {"count(tickets where status != closed and subject contains draw) >= 1", "Anna"},
        {"count(tickets) < 1 and kind = person", "Carl"},
        {"count(emails) = 1", "Carl"},
        {"count(emails where label = home) = 0 and kind = person", "Anna Bob Carl"},
        {"count(contacts) = 1", "Huber"},
        {"count(contacts where count(deals) > 0) = 1", "Huber"},
        {"count(contacts where count(deals where count(tasks) = 0) > 0) = 1", "Huber"},
        {"sum(deals.value) > 1000", "Anna Bob"},
        {"sum(deals.value) = 1000.01", "Bob"},
        {"sum(deals.value where expected_close >= today - 12 months) > 1000", "Bob"},
        {"sum(deals.value where expected_close >= today - 12 months) <= 1000", "Anna Carl Huber"},
        {"sum(deals.value) = 0", "Carl Huber"},
        {"sum(deals.value) > 1000 CHF", "Carl"},
        {"sum(deals.value) >= 5000 CHF and count(tickets) = 0", "Carl"},
        {"sum(deals.value) < 8999999999999999", "Anna Bob Carl Huber"},
        {"(sum(deals.value) > 1000 and count(tickets where status != closed) = 0) or name = Huber", "Bob Huber"},
        {"company.name = Huber and count(deals) = 1", "Carl"},
    };
    for (const auto& [expression, expected] : kCases) {
        CAPTURE(expression);
        CHECK(found(session, describe<Contact>(), QString::fromUtf8(expression)) == QString::fromUtf8(expected));
    }
}
