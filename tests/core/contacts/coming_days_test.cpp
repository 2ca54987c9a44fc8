#include "core/contacts/coming_days.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

void born(Session& session, const QString& name, QDate birthday, QDate anniversary = {})
{
    Contact person = aPerson(name, {});
    person.birthday = birthday;
    person.anniversary = anniversary;
    stored(session, person);
}

QStringList told(Session& session, QDate today, int days, int limit = 100)
{
    const auto found = comingDays(session, today, days, limit);
    REQUIRE(found);
    QStringList lines;
    for (const ComingDay& coming : *found)
        lines += coming.day.toString(Qt::ISODate) + u' ' + coming.name + (coming.isBirthday ? u'*' : u'+')
            + QString::number(coming.years);
    return lines;
}

} // namespace

TEST_CASE("birthdays and anniversaries of the next days come in their order, over the end of the year", "[A4]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    born(session, u"Anna"_s, QDate(1980, 12, 30));
    born(session, u"Bert"_s, QDate(1990, 1, 3), QDate(2006, 12, 31));
    born(session, u"Cora"_s, QDate(1970, 1, 9));
    born(session, u"Dora"_s, {});
    const QDate today(2026, 12, 30);
    CHECK(told(session, today, 5)
        == QStringList{u"2026-12-30 Anna*46"_s, u"2026-12-31 Bert+20"_s, u"2027-01-03 Bert*37"_s});
    CHECK(told(session, today, 0) == QStringList{u"2026-12-30 Anna*46"_s});
    CHECK(told(session, today, 10, 1) == QStringList{u"2026-12-30 Anna*46"_s});
    CHECK(told(session, today.addDays(1), 365).size() == 4);
}

TEST_CASE("who was born on 29 February has a birthday in every year", "[A4]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    born(session, u"Leo"_s, QDate(2000, 2, 29));
    CHECK(told(session, QDate(2027, 2, 28), 0) == QStringList{u"2027-02-28 Leo*27"_s});
    CHECK(told(session, QDate(2027, 2, 20), 8) == QStringList{u"2027-02-28 Leo*27"_s});
    CHECK(told(session, QDate(2028, 2, 28), 0).isEmpty());
    CHECK(told(session, QDate(2028, 2, 28), 1) == QStringList{u"2028-02-29 Leo*28"_s});
    CHECK(told(session, QDate(2027, 3, 1), 10).isEmpty());
}

TEST_CASE("an age is that of the last birthday", "[A4]")
{
    CHECK(ageOn(QDate(1980, 5, 3), QDate(2026, 5, 2)) == 45);
    CHECK(ageOn(QDate(1980, 5, 3), QDate(2026, 5, 3)) == 46);
    CHECK(ageOn(QDate(2000, 2, 29), QDate(2027, 2, 27)) == 26);
    CHECK(ageOn(QDate(2000, 2, 29), QDate(2027, 2, 28)) == 27);
    CHECK_FALSE(ageOn(QDate(2030, 1, 1), QDate(2026, 1, 1)));
    CHECK_FALSE(ageOn({}, QDate(2026, 1, 1)));
}
