#include "core/business/number_ranges.h"

#include "core/service/ticket.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Ticket numbered(Session& session, const QString& number)
{
    Ticket ticket = aTicket(u"Drawer sticks"_s, stored(session, aPerson(u"Anna"_s, u"Huber"_s)).id);
    ticket.number = number;
    return stored(session, ticket);
}

void setPattern(Session& session, const QString& name, const QString& pattern)
{
    const NumberRange range = session.list<NumberRange>(u"WHERE name = ?"_s, {name})->front();
    NumberRange other = range;
    other.pattern = pattern;
    REQUIRE(changed(session, range, other));
}

} // namespace

TEST_CASE("a drawn number is one that no imported record has")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    for (const char* number : {"T-1001", "T-1002", "T-1004"})
        numbered(session, QLatin1String(number));

    CHECK(nextNumber(session, u"ticket"_s, describe<Ticket>()) == u"T-1003");
    CHECK(numbered(session, {}).number == u"T-1003");
    CHECK(numbered(session, {}).number == u"T-1005");
    CHECK(nextNumber(session, u"ticket"_s, describe<Ticket>()) == u"T-1006");
}

TEST_CASE("a pattern that makes one number only says so when it is used up")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    setPattern(session, u"ticket"_s, u"Ticket"_s);
    CHECK(numbered(session, {}).number == u"Ticket");

    const Id<Contact> bob = stored(session, aPerson(u"Bob"_s, u"Maier"_s)).id;

    const Result<> second = session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) {
        Ticket ticket = aTicket(u"Another"_s, bob);
        return tx.insert(ticket);
    });

    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Kind::Invalid);
    CHECK(second.error().message.contains(u"pattern"_s));
}
