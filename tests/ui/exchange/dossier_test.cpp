#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contacts_page.h"

#include <QAction>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("a dossier is made from the card into a folder that is then offered to be shown", "[N13]")
{
    TestWorkbench bench;
    Contact anna;
    anna.firstName = u"Anna"_s;
    anna.lastName = u"Huber / Sons"_s;
    anna = bench.stored(anna);
    QUrl shown;
    ContactsPage page(bench, std::nullopt, [&](const QUrl& url) {
        shown = url;
        return true;
    });
    page.resize(1220, 848);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<ContactDetail*>(); }));
    const QTemporaryDir directory;
    bench.answers.paths = {directory.path()};
    page.findChild<QAction*>(u"act_dossier"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !bench.offered.empty() || !bench.reported.empty(); }));
    REQUIRE(bench.reported.empty());
    const QString folder = directory.filePath(u"Anna Huber - Sons 2026-11-21"_s);
    CHECK(QDir(folder).exists(u"dossier.pdf"_s));
    CHECK(bench.offered.back().text.contains(u"Anna Huber - Sons"_s));
    bench.offered.back().act();
    CHECK(shown == QUrl::fromLocalFile(folder));

    page.findChild<QAction*>(u"act_dossier"_s)->trigger(); // steps back
    CHECK(QDir(directory.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}
