#include "ui/contacts/purchases_tab.h"

#include "core/sales/quote_actions.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/gallery.h"
#include "ui/base/record_dialog.h"
#include "ui/base/reference_edit.h"

#include <QApplication>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// Huber, who bought two planers with two years of warranty.
struct Owner {
    Owner()
    {
        huber = bench.stored(test::aCompany(u"Huber"_s));
        planer.name = u"Planer"_s;
        planer.warrantyMonths = 24;
        planer = bench.stored(planer);
        Quote quote = test::aQuote(u"Workshop"_s, huber.id);
        quote.lines = {test::aLine(u"Planer"_s, u"2"_s, u"900"_s)};
        quote.lines[0].product = planer.id;
        sale = bench.stored(quote);
        REQUIRE(sendQuote(bench.session(), sale.id, [](const Quote&) { return QByteArray("%PDF"); }));
        REQUIRE(acceptQuote(bench.session(), sale.id));
        window.resize(900, 600);
        tab = new PurchasesTab(bench);
        tab->setParent(&window);
        tab->resize(900, 600);
        QObject::connect(&bench.session(), &Session::changed, tab, [this] { tab->setContact(huber.id); });
        tab->setContact(huber.id);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    Asset own(const QString& serial, QDate sold)
    {
        Asset asset;
        asset.contact = huber.id;
        asset.product = planer.id;
        asset.serial = serial;
        asset.sold = sold;
        return bench.stored(asset);
    }
    QTableWidget& table(const QString& name) const { return *tab->findChild<QTableWidget*>(name); }
    QStringList cells(const QString& name, int row) const
    {
        QStringList texts;
        for (int column = 0; column < table(name).columnCount(); ++column)
            texts += table(name)
                         .item(row, column)
                         ->text()
                         .remove(QChar(0x2068))
                         .remove(QChar(0x2066))
                         .remove(QChar(0x2069));
        return texts;
    }
    /// The form that is open.
    RecordDialog& form() const
    {
        REQUIRE(QTest::qWaitFor([&] { return window.findChild<RecordDialog*>() != nullptr; }));
        return *window.findChild<RecordDialog*>();
    }
    void waitUntilClosed()
    {
        REQUIRE(QTest::qWaitFor([&] { return window.findChild<RecordDialog*>() == nullptr; }));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    TestWorkbench bench;
    Contact huber;
    Product planer;
    Quote sale;
    QWidget window;
    PurchasesTab* tab = nullptr;
};

} // namespace

TEST_CASE("a key notes what was bought as owned, piece by piece, and asks for the serial number", "[A7]")
{
    Owner owner;
    QTableWidget& bought = owner.table(u"purchases"_s);
    REQUIRE(bought.rowCount() == 1);
    CHECK(owner.table(u"owned"_s).isHidden());
    CHECK(owner.cells(u"purchases"_s, 0)[2] == u"2");

    bought.setFocus();
    QTest::keyClick(&bought, Qt::Key_Insert);
    RecordDialog& form = owner.form();
    CHECK(form.focusWidget()->objectName() == u"serial");
    QTest::keyClicks(form.focusWidget(), u"SN-1"_s);
    auto* quantity = form.findChild<QLineEdit*>(u"quantity"_s);
    REQUIRE(quantity->text() == u"2");
    quantity->setText(u"1"_s);
    form.save();
    owner.waitUntilClosed();

    REQUIRE(owner.table(u"owned"_s).rowCount() == 1);
    const QStringList owned = owner.cells(u"owned"_s, 0);
    CHECK(owned[0] == u"Planer");
    CHECK(owned[1] == u"SN-1");
    CHECK(owned[4] == owner.bench.session().get(owner.sale.id)->number);
    CHECK(owned[5].startsWith(u"In warranty until"));
    CHECK(owned[5].contains(u"2028"));
    REQUIRE(bought.rowCount() == 1);
    CHECK(owner.cells(u"purchases"_s, 0)[2] == u"1");

    owner.tab->findChild<QPushButton*>(u"note_owned"_s)->click();
    owner.form().save();
    owner.waitUntilClosed();
    CHECK(bought.rowCount() == 0);
    CHECK_FALSE(bought.isVisible());
    CHECK(owner.table(u"owned"_s).rowCount() == 2);
    CHECK(accessibilityFaults(*owner.tab) == QStringList());
}

TEST_CASE("what is owned says whether it is in warranty, opens with Enter, and Delete takes it off", "[A7]")
{
    Owner owner;
    owner.own(u"NEW"_s, QDate(2024, 11, 21));
    owner.own(u"OLD"_s, QDate(2024, 11, 20));
    QTableWidget& owned = owner.table(u"owned"_s);
    REQUIRE(owned.rowCount() == 2);
    CHECK(owner.cells(u"owned"_s, 0)[5].startsWith(u"In warranty until"));
    CHECK(owner.cells(u"owned"_s, 1)[5].startsWith(u"Out of warranty since"));
    CHECK(owner.cells(u"owned"_s, 1)[5].contains(u"21"));

    owned.setFocus();
    owned.setCurrentCell(1, 0);
    QTest::keyClick(&owned, Qt::Key_Return);
    CHECK(owner.form().findChild<QLineEdit*>(u"serial"_s)->text() == u"OLD");
    owner.form().reject();
    owner.waitUntilClosed();
    QTest::keyClick(&owned, Qt::Key_Delete);
    CHECK(owned.rowCount() == 1);
    CHECK(owner.bench.announced.size() == 1);
    REQUIRE(owner.bench.session().undo());
    CHECK(owned.rowCount() == 2);

    QTest::keyClick(&owned, Qt::Key_Insert);
    CHECK(owner.form().findChild<QLineEdit*>(u"serial"_s)->text().isEmpty());
    CHECK(owner.form().findChild<ReferenceEdit*>(u"contact"_s)->id() == owner.huber.id.value);
}

TEST_CASE("the list of what is owned is drawn in both themes and both directions", "[A7]")
{
    test::inEachLook([](const QString& look) {
        Owner owner;
        owner.own(u"SN-4711"_s, QDate(2025, 3, 15));
        owner.own(u"SN-0815"_s, QDate(2021, 1, 31));
        QTest::qWait(20);
        CHECK(owner.window.grab().save(test::galleryFile(u"owned-"_s + look + u".png"_s)));
        owner.table(u"owned"_s).setFocus();
        QTest::keyClick(&owner.table(u"owned"_s), Qt::Key_Return);
        RecordDialog& form = owner.form();
        QTest::qWait(20);
        CHECK(form.grab().save(test::galleryFile(u"owned-form-"_s + look + u".png"_s)));
        form.close();
        owner.waitUntilClosed();
    });
}

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

    auto* table = tab.findChild<QTableWidget*>(u"purchases"_s);
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
