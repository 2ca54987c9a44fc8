#include "core/business/segment.h"
#include "core/contacts/custom_field.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Segment aSegment(const QString& name, const QString& where)
{
    Segment segment;
    segment.name = name;
    segment.where = where;
    return segment;
}

qint64 countIn(Session& session, const Segment& segment)
{
    return countOf(session.database(), queryOf(session.database(), segment, session.clock().today()).value()).value();
}

QString refusalOf(Session& session, const Segment& segment)
{
    const Result<> done = session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) {
        Segment copy = segment;
        return tx.insert(copy);
    });
    return done ? QString() : done.error().message;
}

} // namespace

TEST_CASE("a saved list is live: who comes to fit is in it, and who does not fit any more is out", "[C1][P6]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, {});
    anna.tags = QStringList{u"VIP"_s};
    anna = stored(session, anna);
    const Segment list = stored(
        session, aSegment(u"  Best   ones "_s, u"tags has \"VIP\" and count(tickets where status != closed) = 0"_s));
    CHECK(list.name == u"Best ones"_s);
    CHECK(countIn(session, list) == 1);

    Contact bob = aPerson(u"Bob"_s, {});
    bob.tags = QStringList{u"VIP"_s};
    stored(session, bob);
    CHECK(countIn(session, list) == 2);
    stored(session, aTicket(u"Drawer"_s, anna.id));
    CHECK(countIn(session, list) == 1);
}

TEST_CASE("a saved list is refused when its filter, order, columns, kind or name are wrong, and says why", "[C1][P6]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, aSegment(u"VIP"_s, u"tags has \"VIP\""_s));

    CHECK(refusalOf(session, aSegment({}, {})) == u"A saved list needs a name."_s);
    CHECK(refusalOf(session, aSegment(u"A"_s, u"shoe = 1"_s))
        == u"The list “A” can't be saved so. Filter, character 1: “shoe” is no field of “Contact”."_s);
    CHECK(refusalOf(session, aSegment(u"VIP"_s, {}))
        == u"There is a list “VIP” already. Choose another name, or change that one."_s);
    Segment quotes = aSegment(u"VIP"_s, u"status = sent"_s);
    quotes.kind = u"quotes"_s;
    CHECK(refusalOf(session, quotes).isEmpty());
    Segment wrong = aSegment(u"A"_s, {});
    wrong.sort = u"-shoe"_s;
    CHECK(refusalOf(session, wrong).contains(u"shoe"_s));
    wrong.sort = u"-updated,name"_s;
    wrong.columns = u"name,shoe"_s;
    CHECK(refusalOf(session, wrong).contains(u"shoe"_s));
    wrong.columns = u"name, tags"_s;
    wrong.kind = u"shoes"_s;
    CHECK(refusalOf(session, wrong).contains(u"contacts"_s));
    wrong.kind = u"contacts"_s;
    CHECK(refusalOf(session, wrong).isEmpty());
}

TEST_CASE("a saved list is found by its name, however it is written, and undone like anything else", "[P6]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Segment list = stored(session, aSegment(u"Köln"_s, u"city = Köln"_s));
    CHECK(segmentNamed(session, describe<Contact>(), u"koln"_s)->id == list.id);
    CHECK(segmentNamed(session, describe<Contact>(), u"Bonn"_s).error().message
        == u"There is no saved list “Bonn”. There are: Köln."_s);
    CHECK(segmentNamed(session, describe<Quote>(), u"Köln"_s).error().kind == Error::Kind::NotFound);

    Segment renamed = list;
    renamed.name = u"Cologne"_s;
    REQUIRE(changed(session, list, renamed));
    REQUIRE(removed(session, list.id));
    CHECK(segmentsOf(session, describe<Contact>())->empty());
    REQUIRE(session.undo());
    CHECK(segmentsOf(session, describe<Contact>())->front().name == u"Cologne"_s);
    REQUIRE(session.undo());
    CHECK(segmentsOf(session, describe<Contact>())->front() == list);
}

TEST_CASE("a saved list takes columns of the business's own, and no others", "[P6][P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Segment list = aSegment(u"Feet"_s, {});
    list.columns = u"name,shoe_size"_s;
    CHECK(refusalOf(session, list).contains(u"shoe_size"_s));
    CustomField size;
    size.label = u"Shoe size"_s;
    size.kind = CustomKind::Number;
    stored(session, size);
    CHECK(refusalOf(session, list).isEmpty());
}

TEST_CASE("blanks inside quotation marks of a saved filter stay as they are", "[C1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, {});
    anna.position = u"Head  of sales"_s;
    stored(session, anna);
    const Segment list = stored(session, aSegment(u"Heads"_s, u"  position = \"Head  of sales\"\n "_s));
    CHECK(list.where == u"position = \"Head  of sales\""_s);
    CHECK(countIn(session, list) == 1);
}

TEST_CASE("a list that asks for a field that is gone says that it can't be shown", "[C1][P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Segment list = aSegment(u"Feet"_s, u"shoe_size > 40"_s);
    CHECK(queryOf(session.database(), list, session.clock().today()).error().message
        == u"The list “Feet” can't be shown. Filter, character 1: “shoe_size” is no field of “Contact”."_s);
}
