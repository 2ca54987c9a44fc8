#include "core/base/text.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("a contact that becomes a customer gets a customer number")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Contact interested = anna;
    interested.lifecycle = Lifecycle::Acquired;
    REQUIRE(changed(session, anna, interested));
    CHECK(session.get(anna.id)->number.isEmpty());

    Contact customer = interested;
    customer.lifecycle = Lifecycle::Converted;
    REQUIRE(changed(session, interested, customer));
    CHECK(session.get(anna.id)->number == u"K-10001");

    REQUIRE(session.undo());
    CHECK(session.get(anna.id)->number.isEmpty());
    REQUIRE(session.redo());
    CHECK(session.get(anna.id)->number == u"K-10001");
}

TEST_CASE("a customer keeps the number that was typed, and who comes as a customer has the number that came along")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Contact customer = anna;
    customer.lifecycle = Lifecycle::Retained;
    customer.number = u"4711"_s;
    REQUIRE(changed(session, anna, customer));
    CHECK(session.get(anna.id)->number == u"4711");

    Contact imported = aPerson(u"Bob"_s, u"Maier"_s);
    imported.lifecycle = Lifecycle::Retained;
    CHECK(stored(session, imported).number.isEmpty());
}

TEST_CASE("control characters of both ranges are removed from texts, tab and line end stay")
{
    CHECK(normalised(u"a\u0000b\u001bc\u007fd\u0080e\u0085f\u009fg\u00a0h\ti\nj"_s) == u"abcdefg\u00a0h\ti\nj"_s);
}
