#include "ui/contacts/introducers_dialog.h"

#include "core/contacts/relation.h"
#include "core/sales/quote_actions.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/gallery.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// Ida introduced somebody who accepted a quote, and Max somebody who did not.
Contact someReferrals(TestWorkbench& bench)
{
    const auto introduce = [&](const Contact& by, const Contact& who) {
        Relation relation;
        relation.contact = who.id;
        relation.role = RelationRole::IntroducedBy;
        relation.other = by.id;
        bench.stored(relation);
    };
    const Contact ida = bench.stored(test::aPerson(u"Ida"_s, u"Link"_s));
    const Contact huber = bench.stored(test::aCompany(u"Huber"_s));
    introduce(bench.stored(test::aPerson(u"Max"_s, u"Mentor"_s)), bench.stored(test::aCompany(u"Mill"_s)));
    introduce(ida, huber);
    Quote quote = test::aQuote(u"Counter"_s, huber.id);
    quote.currency = {u"EUR"_s};
    quote.lines = {test::aLine(u"Counter"_s, u"2"_s, u"500"_s)};
    quote = bench.stored(quote);
    REQUIRE(sendQuote(bench.session(), quote.id, [](const Quote&) { return QByteArray("%PDF"); }));
    REQUIRE(acceptQuote(bench.session(), quote.id));
    return ida;
}

} // namespace

TEST_CASE("introducers are listed with what they brought, are found by name, and Enter opens the card", "[A22]")
{
    TestWorkbench bench;
    const Contact ida = someReferrals(bench);
    QWidget window;
    window.show();
    IntroducersDialog dialog(&window, bench);
    dialog.open();
    auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table);
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 2; }));
    CHECK(table->item(0, 0)->text().contains(u"Ida Link"));
    CHECK(table->item(0, 1)->text() == u"1");
    CHECK(table->item(0, 2)->text().contains(u"000"));
    CHECK(accessibilityFaults(dialog) == QStringList());

    auto* search = dialog.findChild<QLineEdit*>(u"search"_s);
    QTest::keyClicks(search, u"mentor"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    search->clear();
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 2; }));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(bench.opened.size() == 1);
    CHECK(bench.opened[0].second == ida.id.value);
}

TEST_CASE("the introducers are drawn in both themes and both directions", "[A22]")
{
    test::inEachLook([](const QString& look) {
        TestWorkbench bench;
        someReferrals(bench);
        IntroducersDialog dialog(nullptr, bench);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        REQUIRE(QTest::qWaitFor([&] { return dialog.findChild<QTableWidget*>()->rowCount() == 2; }));
        CHECK(dialog.grab().save(test::galleryFile(u"introducers-"_s + look + u".png"_s)));
    });
}
