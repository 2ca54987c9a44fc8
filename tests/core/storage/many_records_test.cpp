#include "core/storage/many_records.h"

#include "core/contacts/contact.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

RecordChange positionBecomes(const QString& position)
{
    return [position](Record& record) {
        record.edit<Contact>().position = position;
        return Result<>();
    };
}

} // namespace

TEST_CASE("five hundred records are changed in one step, which is taken back in one", "[P7]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    std::vector<qint64> ids;
    for (int i = 0; i < 500; ++i)
        ids.push_back(stored(session, aPerson(u"Anna"_s, u"Berg %1"_s.arg(i))).id.value);
    REQUIRE(changeMany(session, describe<Contact>(), ids, u"Change"_s, positionBecomes(u"Baker"_s)));
    const auto bakers = [&] { return session.list<Contact>(u"WHERE position = 'Baker'"_s)->size(); };
    CHECK(bakers() == 500);

    Contact after = *session.get(Id<Contact>{ids[7]});
    const Contact before = after;
    after.position = u"Miller"_s;
    REQUIRE(session.transact(u"t"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); }));
    REQUIRE(session.undo());
    REQUIRE(session.undo());
    CHECK(bakers() == 0);
}

TEST_CASE("where one of many can't be changed none is, and it is named", "[P7]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Id<Contact> anna = stored(session, aPerson(u"Anna"_s, u"Berg"_s)).id;
    const Id<Contact> tom = stored(session, aPerson(u"Tom"_s, u"Huber"_s)).id;
    const Result<> done = changeMany(
        session, describe<Contact>(), {anna.value, tom.value}, u"Change"_s, [](Record& record) -> Result<> {
            record.edit<Contact>().position = u"Baker"_s;
            return record.title() == u"Tom Huber"_s ? Result<>(invalid(u"Not this one."_s)) : Result<>();
        });
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(u"Tom Huber"_s));
    CHECK(done.error().message.contains(u"Not this one."_s));
    CHECK(session.get(anna)->position.isEmpty());
}

TEST_CASE("a change of many that is stopped changes nothing", "[P7]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    std::vector<qint64> ids;
    for (int i = 0; i < 250; ++i)
        ids.push_back(stored(session, aPerson(u"Anna"_s, u"Berg %1"_s.arg(i))).id.value);
    const Result<> done = changeMany(session, describe<Contact>(), ids, u"Change"_s, positionBecomes(u"Baker"_s),
        [](qint64 count, qint64) { return count < 100; });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Cancelled);
    CHECK(session.list<Contact>(u"WHERE position = 'Baker'"_s)->empty());
}
