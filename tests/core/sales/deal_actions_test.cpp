#include "core/sales/deal_actions.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

struct Deals {
    explicit Deals(Session& given) : session(given)
    {
        contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s)).id;
        stages = *session.list<Stage>(u"ORDER BY rank"_s);
        for (const QString& title : {u"a"_s, u"b"_s, u"c"_s})
            ids.push_back(stored(session, aDeal(title, contact)).id);
    }
    QString column(size_t stage)
    {
        QString titles;
        const Result<std::vector<Deal>> deals
            = session.list<Deal>(u"WHERE stage = ? ORDER BY rank, id"_s, {stages[stage].id.value});
        REQUIRE(deals);
        for (const Deal& deal : *deals)
            titles += deal.title;
        return titles;
    }

    Session& session;
    Id<Contact> contact;
    std::vector<Stage> stages;
    std::vector<Id<Deal>> ids;
};

} // namespace

TEST_CASE("a deal is put above another, or at the foot of a stage")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    REQUIRE(deals.column(0) == u"abc");

    REQUIRE(moveDeal(deals.session, deals.ids[2], deals.stages[0].id, deals.ids[0]));
    CHECK(deals.column(0) == u"cab");
    REQUIRE(moveDeal(deals.session, deals.ids[2], deals.stages[0].id, {}));
    CHECK(deals.column(0) == u"abc");
    REQUIRE(moveDeal(deals.session, deals.ids[0], deals.stages[1].id, {}));
    REQUIRE(moveDeal(deals.session, deals.ids[1], deals.stages[1].id, deals.ids[0]));
    CHECK(deals.column(0) == u"c");
    CHECK(deals.column(1) == u"ba");
}

TEST_CASE("the order survives more moves between two neighbours than there is room for")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    for (int i = 0; i < 30; ++i) {
        REQUIRE(moveDeal(deals.session, deals.ids[2], deals.stages[0].id, deals.ids[1]));
        REQUIRE(deals.column(0) == u"acb");
        REQUIRE(moveDeal(deals.session, deals.ids[1], deals.stages[0].id, deals.ids[2]));
        REQUIRE(deals.column(0) == u"abc");
    }
}

TEST_CASE("moving to another stage starts its days anew, moving within one does not")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    const Instant since = deals.session.get(deals.ids[1])->stageSince;
    REQUIRE(moveDeal(deals.session, deals.ids[1], deals.stages[0].id, deals.ids[0]));
    CHECK(deals.session.get(deals.ids[1])->stageSince == since);
    REQUIRE(moveDeal(deals.session, deals.ids[1], deals.stages[1].id, {}));
    CHECK(deals.session.get(deals.ids[1])->stageSince > since);
    REQUIRE(deals.session.undo());
    CHECK(deals.session.get(deals.ids[1])->stageSince == since);
    CHECK(deals.column(0) == u"bac");
}

TEST_CASE("a lost deal needs a reason; moving it onto the board opens it again")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    CHECK_FALSE(loseDeal(deals.session, deals.ids[0], u"  "_s, {}));
    CHECK(deals.session.get(deals.ids[0])->status == DealStatus::Open);
    REQUIRE(loseDeal(deals.session, deals.ids[0], u"Too dear"_s, u"Oak & Sons"_s));
    const Deal lost = *deals.session.get(deals.ids[0]);
    CHECK(lost.status == DealStatus::Lost);
    CHECK(lost.lostReason == u"Too dear");
    CHECK(lost.competitor == u"Oak & Sons");
    CHECK(lost.closed == QDate(2026, 11, 21));
    REQUIRE(moveDeal(deals.session, deals.ids[0], deals.stages[1].id, {}));
    CHECK(deals.session.get(deals.ids[0])->status == DealStatus::Open);
    CHECK_FALSE(deals.session.get(deals.ids[0])->closed.isValid());
}

TEST_CASE("a won deal has a day and no reason it was lost for")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    REQUIRE(loseDeal(deals.session, deals.ids[0], u"Too dear"_s, {}));
    REQUIRE(winDeal(deals.session, deals.ids[0]));
    const Deal won = *deals.session.get(deals.ids[0]);
    CHECK(won.status == DealStatus::Won);
    CHECK(won.lostReason.isEmpty());
    CHECK(won.closed == QDate(2026, 11, 21));
}

TEST_CASE("a new deal begins in the first stage and belongs to who writes it down")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    const Result<Deal> deal = newDeal(deals.session);
    REQUIRE(deal);
    CHECK(deal->stage == deals.stages[0].id);
    CHECK(deal->owner == deals.session.options().author);
    CHECK_FALSE(deal->currency.code.isEmpty());
}
