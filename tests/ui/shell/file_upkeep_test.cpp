// That the window has done what acts leave to be done in its file.

#include "ui/shell/file_upkeep.h"

#include "core/sales/new_business.h"
#include "core/storage/migrations.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("What acts left in the file is done once nobody has changed anything for a moment", "[shell][upkeep]")
{
    const QTemporaryDir folder;
    const auto session = Session::create({folder.filePath(u"shop.kartei"_s)}, {});
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Berger Joinery"_s;
    wishes.country = u"GB"_s;
    REQUIRE(populateNewBusiness(**session, wishes));
    const auto pieces = [&] { return piecesOfSearch(**session); };
    FileUpkeep upkeep(**session, std::chrono::milliseconds(200));
    const QSignalSpy done(&upkeep, &FileUpkeep::done);
    const auto add = [&](int count) {
        for (int i = 0; i < count; ++i)
            stored(**session, aPerson(u"Anna"_s, u"Huber"_s));
    };
    add(1); // after the first act, too: the last window may have left something
    REQUIRE(QTest::qWaitFor([&] { return done.size() == 1; }));
    const auto* quiet = upkeep.findChild<QTimer*>();
    add(7);
    CHECK_FALSE(quiet->isActive());
    const qint64 left = pieces();
    add(1);
    CHECK(pieces() == left + 1);
    REQUIRE(QTest::qWaitFor([&] { return done.size() == 2; }));
    CHECK(pieces() < left);
    add(11);
    CHECK(quiet->isActive());
    add(1); // without a moment between them, not even then
    CHECK_FALSE(quiet->isActive());
    REQUIRE(QTest::qWaitFor([&] { return done.size() == 3; }));
}

TEST_CASE("A window closes while its file is kept up", "[shell][upkeep]")
{
    const QTemporaryDir folder;
    const auto session = Session::create({folder.filePath(u"shop.kartei"_s)}, {});
    REQUIRE(session);
    REQUIRE(populateNewBusiness(**session, {}));
    for (int round = 0; round < 5; ++round) {
        FileUpkeep upkeep(**session, std::chrono::milliseconds(0));
        for (int i = 0; i < 12; ++i)
            stored(**session, aPerson(u"Anna"_s, u"Huber"_s));
        QTest::qWait(round);
    }
    CHECK(checkIntegrity((*session)->database()));
}
