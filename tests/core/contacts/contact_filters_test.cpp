#include "core/contacts/contact_queries.h"
#include "core/contacts/contact_tags.h"
#include "core/sales/new_business.h"
#include "core/sample/sample_business.h"
#include "core/storage/list_query.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("a filter of the contacts that is saved as a list finds whom it found", "[C1][P6]")
{
    const Result<std::unique_ptr<Session>> session = Session::createInMemory({});
    NewBusiness wishes;
    wishes.name = u"Berger Joinery"_s;
    wishes.isSample = true;
    REQUIRE(populateNewBusiness(**session, wishes));
    REQUIRE(fillSampleBusiness(**session));
    for (const QString& aged : {u"UPDATE contact SET touch_every = 7, created = 1 WHERE id % 2 = 0"_s,
             u"UPDATE contact SET updated = 1 WHERE id % 3 = 0"_s})
        REQUIRE((*session)->database().run(aged));
    const QDate today = (*session)->clock().today();
    const auto idsBy = [&](const SqlCondition& condition) {
        return idsOf((*session)->database(), {&describe<Contact>(), condition, {}, {}, 0}).value();
    };
    for (const ContactFilter filter : {ContactFilter::All, ContactFilter::People, ContactFilter::Companies,
             ContactFilter::Customers, ContactFilter::NoNextStep, ContactFilter::LosingTouch, ContactFilter::Stale}) {
        CAPTURE(static_cast<int>(filter));
        for (const std::optional<ContactKind> kind :
            {std::optional<ContactKind>(), std::optional(ContactKind::Company)}) {
            if (kind && filter == ContactFilter::People)
                continue;
            const std::vector<qint64> found = idsBy(contactsWhere(kind, filter, today));
            CHECK((kind || !found.empty()));
            CHECK(idsBy(compiledFilter(describe<Contact>(), contactsExpression(kind, filter), today).value()) == found);
        }
    }
}

TEST_CASE("contacts are put into a list by hand with a tag, in one act", "[C1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, {});
    anna.tags = QStringList{u"Fair"_s};
    anna = stored(session, anna);
    const Contact bob = stored(session, aPerson(u"Bob"_s, {}));

    REQUIRE(addTag(session, {anna.id.value, bob.id.value}, u" Christmas  cards "_s));
    REQUIRE(addTag(session, {anna.id.value, bob.id.value}, u"Christmas cards"_s));
    CHECK(session.get(anna.id)->tags == QStringList{u"Fair"_s, u"Christmas cards"_s});
    CHECK(session.get(bob.id)->tags == QStringList{u"Christmas cards"_s});
    CHECK_FALSE(addTag(session, {bob.id.value}, u"  "_s));
    REQUIRE(session.undo());
    CHECK(session.get(anna.id)->tags == QStringList{u"Fair"_s});
    CHECK(session.get(bob.id)->tags.isEmpty());
}
