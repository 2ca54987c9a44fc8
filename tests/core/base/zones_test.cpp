#include "core/base/instant.h"
#include "core/exchange/date_text.h"
#include "core/exchange/exporter.h"
#include "core/planning/activity.h"
#include "core/storage/filter.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/in_zone.h"
#include "tests/support/records.h"

#include <QDateTime>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Days on which a clock is put forward or back somewhere, and the ends of a year.
const QStringList kDays{u"2026-03-27"_s, u"2026-03-29"_s, u"2026-04-05"_s, u"2026-09-06"_s, u"2026-10-25"_s,
    u"2026-12-31"_s, u"2027-01-01"_s, u"1980-02-29"_s, u"1899-12-31"_s};

/// As the window shows it.
QString localDay(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs).date().toString(Qt::ISODate);
}

} // namespace

TEST_CASE("a moment without a zone is UTC wherever the machine stands, also when the clock there skips it")
{
    const InZone zone(GENERATE(from_range(std::begin(kZones), std::end(kZones))));
    for (const QString& day : kDays) {
        for (const QString& time : {u"00:00:00"_s, u"00:30:00"_s, u"02:30:00"_s, u"23:59:59"_s}) {
            const QString written = day + u'T' + time + u'Z';
            CAPTURE(written);
            const std::optional<Instant> stated = Instant::fromText(written);
            REQUIRE(stated);
            CHECK(stated->toText() == written);
            CHECK(Instant::fromText(QString(day + u'T' + time)) == stated);
            CHECK(Instant::fromText(QString(day + u' ' + time)) == stated);
            CHECK(instantFromText(day + u' ' + time.first(5)) == Instant::fromText(QString(written.first(16) + u'Z')));
        }
        CHECK(Instant::fromText(day)->toText() == QString(day + u"T00:00:00Z"_s));
        CHECK(dateFromText(day)->toString(Qt::ISODate) == day);
    }
}

TEST_CASE("a moment is written in ISO 8601, in whatever year")
{
    const auto asQtDoes = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    };
    for (qint64 ms = -62'200'000'000'000; ms < 253'500'000'000'000; ms += 1'234'567'891'011)
        CHECK(Instant{ms}.toText() == asQtDoes(ms));
    for (const qint64 ms : {-86'400'001LL, -86'400'000LL, -1LL, 0LL, 999LL, 1000LL, 951'782'400'000LL})
        CHECK(Instant{ms}.toText() == asQtDoes(ms));
}

TEST_CASE("a moment with an offset is the same moment wherever the machine stands")
{
    const InZone zone(GENERATE(from_range(std::begin(kZones), std::end(kZones))));
    CHECK(Instant::fromText(u"2026-03-29T02:30:00+02:00")->toText() == u"2026-03-29T00:30:00Z"_s);
    CHECK(Instant::fromText(u"2026-10-25T02:30:00.125-11:00")->toText() == u"2026-10-25T13:30:00.125Z"_s);
}

TEST_CASE(
    "days and moments are stored and exported alike, and found by the day that they have there, wherever the machine stands")
{
    ON_EACH_ENGINE(business);
    const Contact contact = stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));
    QStringList first;
    for (const char* name : kZones) {
        CAPTURE(name);
        const InZone zone(name);
        QStringList told;
        for (const QString& day : kDays) {
            Task task;
            task.subject = u"Call"_s;
            task.contact = contact.id;
            task.due = QDate::fromString(day, Qt::ISODate);
            task = stored(business.session(), task);
            CHECK(business->get(task.id)->due == task.due);
            Activity activity;
            activity.subject = u"Called"_s;
            activity.contact = contact.id;
            activity.at = *Instant::fromText(QString(day + u"T23:30:00Z"_s));
            activity = stored(business.session(), activity);

            const SqlCondition due = compiledFilter(describe<Task>(), u"due = "_s + day, {}).value();
            CHECK(business->list<Task>(u"WHERE "_s + due.where, due.values)->size() == 1);
            const SqlCondition at
                = compiledFilter(describe<Activity>(), u"at = "_s + localDay(activity.at), {}).value();
            CHECK(business->list<Activity>(u"WHERE "_s + at.where, at.values)->size() == 1);
            ExportOptions options;
            options.fields = QStringList{u"due"_s};
            told += QString::fromUtf8(exportCsv(business.session(), describe<Task>(), options).value());
            options.fields = QStringList{u"at"_s};
            told += QString::fromUtf8(exportCsv(business.session(), describe<Activity>(), options).value());
            REQUIRE(removed(business.session(), task.id));
            REQUIRE(removed(business.session(), activity.id));
        }
        if (first.isEmpty())
            first = told;
        CHECK(told == first);
    }
}
