#include "ui/contacts/purchases_tab.h"

#include "core/sales/quote_actions.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"

#include <QDir>
#include <QPixmap>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("a card lists what was bought, and Enter opens the quote", "[A7]")
{
    TestWorkbench bench;
    const Contact huber = bench.stored(test::aCompany(u"Huber"_s));
    Quote quote = test::aQuote(u"Counter"_s, huber.id);
    quote.lines = {test::aLine(u"Oak desk"_s, u"2"_s, u"500"_s)};
    quote = bench.stored(quote);
    PurchasesTab tab(bench);
    tab.resize(800, 400);
    tab.setContact(huber.id);
    tab.show();
    CHECK(tab.currentIndex() == 1);

    const Result<QString> number
        = sendQuote(bench.session(), quote.id, [](const Quote&) { return QByteArray("%PDF"); });
    REQUIRE(number);
    REQUIRE(acceptQuote(bench.session(), quote.id));
    tab.setContact(huber.id);

    auto* table = tab.findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 1);
    CHECK(tab.currentIndex() == 0);
    CHECK(table->item(0, 0)->text().contains(u"Oak desk"));
    CHECK(table->item(0, 4)->text().contains(*number));
    CHECK(accessibilityFaults(tab) == QStringList());
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(bench.opened.size() == 1);
    CHECK(bench.opened[0] == std::pair<const EntityDesc*, qint64>(&describe<Quote>(), quote.id.value));
}
