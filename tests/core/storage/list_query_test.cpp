#include "core/storage/list_query.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPlenty = 100'000'000;

Contact anyPerson(std::mt19937& random)
{
    static const QStringList names{u"Ärmel"_s, u"anton"_s, u"Berg"_s, u"Çelik"_s, u"Nguyễn"_s, u"Zoë"_s, u"כהן"_s};
    static const QStringList cities{u""_s, u"Köln"_s, u"Brno"_s, u"Aachen"_s, u"חיפה"_s};
    const auto one
        = [&](const QStringList& of) { return of[static_cast<qsizetype>(random() % static_cast<size_t>(of.size()))]; };
    Contact made = aPerson(one(names), one(names) + QString::number(random() % 30));
    made.position = one(cities);
    if (const QString city = one(cities); !city.isEmpty()) {
        ContactAddress address;
        address.city = city;
        made.addresses = {address};
    }
    return made;
}

ListQuery listOf(const QStringList& sort)
{
    return {.entity = &describe<Contact>(), .condition = {}, .search = {}, .sort = sort, .limit = 0};
}

} // namespace

TEST_CASE("a list that takes long is given up within its steps, and its first rows are not")
{
    TestBusiness business(Engine::Sqlite);
    std::mt19937 random(7);
    storeMany(business.session(), 500, [&](int) { return anyPerson(random); });
    Database& database = business.session().database();
    ListQuery query = listOf({});

    const auto cut = idsWithin(database, query, 900);
    REQUIRE(cut);
    CHECK_FALSE(*cut);
    const auto whole = idsWithin(database, query, kPlenty);
    REQUIRE(whole);
    CHECK(**whole == *idsOf(database, query));
    query.limit = 100;
    const auto first = idsWithin(database, query, 900);
    REQUIRE(first);
    REQUIRE(*first);
    CHECK(**first == std::vector((*whole)->begin(), (*whole)->begin() + 100));
}

TEST_CASE("reading a list ends when somebody wants it to stop, and the connection reads on")
{
    ON_EACH_ENGINE(business);
    std::mt19937 random(7);
    storeMany(business.session(), 400, [&](int) { return anyPerson(random); });
    Database& database = business.session().database();
    std::stop_source stop;
    CHECK(idsUntil(database, listOf({}), stop.get_token())->size() == 400);
    stop.request_stop();

    const auto stopped = idsUntil(database, listOf({}), stop.get_token());

    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(idsOf(database, listOf({}))->size() == 400);
}

TEST_CASE("the place of a new record is where reading the whole list puts it, in whatever order")
{
    ON_EACH_ENGINE(business);
    std::mt19937 random(20261129);
    Session& session = business.session();
    storeMany(session, 300, [&](int) { return anyPerson(random); });
    for (const QStringList& sort :
        {QStringList{}, QStringList{u"-name"_s}, QStringList{u"city"_s}, QStringList{u"-position"_s, u"name"_s},
            QStringList{u"kind"_s, u"-created"_s}, QStringList{u"company"_s}}) {
        CAPTURE(sort.join(u' '));
        const ListQuery query = listOf(sort);
        std::vector<qint64> ids = *idsOf(session.database(), query);
        for (int i = 0; i < 5; ++i) {
            const qint64 id = stored(session, anyPerson(random)).id.value;
            const auto place = placeOf(session.database(), query, ids, id, kPlenty);
            REQUIRE(place);
            REQUIRE(*place);
            REQUIRE((*place)->isListed);
            ids.insert(ids.begin() + static_cast<std::ptrdiff_t>((*place)->row), id);
        }
        CHECK(ids == *idsOf(session.database(), query));
    }
}

TEST_CASE("a record that a list leaves out has no place in it, and rows that are gone are passed over")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    ListQuery query = listOf({});
    query.condition = {u"contact.name <> ?"_s, {u"Mid Berg"_s}};
    std::vector<qint64> ids;
    for (const QString& name : {u"Ada"_s, u"Bob"_s, u"Zoe"_s})
        ids.push_back(stored(session, aPerson(name, u"Berg"_s)).id.value);
    const qint64 out = stored(session, aPerson(u"Mid"_s, u"Berg"_s)).id.value;
    const qint64 in = stored(session, aPerson(u"Nora"_s, u"Berg"_s)).id.value;
    REQUIRE(removed(session, Id<Contact>{ids[1]}));

    CHECK_FALSE((*placeOf(session.database(), query, ids, out, kPlenty))->isListed);
    const ListPlace place = **placeOf(session.database(), query, ids, in, kPlenty);
    CHECK(place.isListed);
    CHECK((place.row == 1 || place.row == 2)); // on either side of the one that is gone
}
