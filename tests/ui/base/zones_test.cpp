#include "core/planning/activity.h"
#include "tests/support/catch_qt.h"
#include "tests/support/in_zone.h"
#include "tests/support/test_workbench.h"
#include "ui/base/date_input.h"
#include "ui/base/display_text.h"
#include "ui/base/entity_form.h"

#include <QLineEdit>
#include <QTest>

using namespace kartei;
using namespace kartei::test;

namespace {

/// Beside the days on which clocks are put forward or back: what the short form of a time does not show.
const QStringList kMoments{QStringLiteral("2026-03-29T00:59:59.999Z"), QStringLiteral("2026-03-29T01:00:00Z"),
    QStringLiteral("2026-10-25T00:30:00Z"), QStringLiteral("2026-10-25T01:30:00Z"),
    QStringLiteral("2026-09-06T04:00:01Z"), QStringLiteral("2026-12-31T23:59:59Z")};

} // namespace

TEST_CASE("a form leaves a moment that nobody touched as it is to the millisecond, in every zone")
{
    const InZone zone(GENERATE(from_range(std::begin(kZones), std::end(kZones))));
    TestWorkbench bench;
    EntityForm form(describe<Activity>(), bench);
    form.addAll();
    for (const QString& moment : kMoments) {
        CAPTURE(moment);
        Activity activity;
        activity.subject = QStringLiteral("Called");
        activity.at = *Instant::fromText(moment);
        form.load(Record::of(activity));
        auto* subject = form.findChild<QLineEdit*>(QStringLiteral("subject"));
        REQUIRE(subject);
        QTest::keyClicks(subject, QStringLiteral("!"));

        const Activity entered = form.entered().as<Activity>();
        CHECK(entered.subject != activity.subject);
        CHECK(entered.at.toText() == moment);
    }
}

TEST_CASE("a time that the clock skips is taken as one of the same day")
{
    const InZone zone("Europe/Berlin");
    TestWorkbench bench;
    EntityForm form(describe<Activity>(), bench);
    form.addAll();
    Activity activity;
    activity.at = *Instant::fromText(u"2026-03-29T10:00:00Z");
    form.load(Record::of(activity));
    auto* time = form.findChild<QLineEdit*>(QStringLiteral("at_time"));
    REQUIRE(time);
    time->selectAll();
    QTest::keyClicks(time, QStringLiteral("2:30"));

    CHECK(localDay(form.entered().as<Activity>().at) == QDate(2026, 3, 29));
}

TEST_CASE("a day is shown and read as the same day in every zone and region")
{
    const InZone zone(GENERATE(from_range(std::begin(kZones), std::end(kZones))));
    for (const char* region : {"en_GB", "de_DE", "tr_TR", "he_IL", "cs_CZ"}) {
        const QLocale locale{QLatin1String(region)};
        for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(1980, 2, 29), QDate(2026, 12, 31)}) {
            CAPTURE(region, day);
            CHECK(dateFromInput(dateText(day, locale), day, locale) == day);
        }
    }
}
