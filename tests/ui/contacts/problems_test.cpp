#include "ui/contacts/problems_dialog.h"

#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "ui/contacts/contact_aside.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

Contact withEmail(const QString& address)
{
    Contact contact = test::aPerson(u"Anna"_s, u"Huber"_s);
    contact.emails.emplace_back();
    contact.emails.back().value = address;
    return contact;
}

} // namespace

TEST_CASE("the problems of all cards are listed, Enter opens the card, and one that is mended is gone", "[E25]")
{
    TestWorkbench bench;
    Contact wrong = bench.stored(withEmail(u"anna@huber"_s));
    bench.stored(withEmail(u"bob@example.com"_s));
    QWidget window;
    window.show();
    ProblemsDialog dialog(&window, bench);
    dialog.open();
    auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table);
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    CHECK(table->item(0, 1)->text().contains(u"anna@huber"_s));
    CHECK(accessibilityFaults(dialog) == QStringList());

    Contact right = wrong;
    right.emails.front().value = u"anna@huber.de"_s;
    REQUIRE(
        bench.session().transact(u"Edit"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(wrong, right); }));
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 0; }));
    REQUIRE(bench.session().undo());
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(bench.opened.size() == 1);
    CHECK(bench.opened[0].second == wrong.id.value);
}

TEST_CASE("a card says what is likely wrong on it, and how complete it is", "[E25][E29]")
{
    TestWorkbench bench;
    const Contact wrong = bench.stored(withEmail(u"anna@huber"_s));
    ContactAside aside(bench, [](const QUrl&) { return true; });
    aside.showContact(wrong);
    aside.show();
    auto* problem = aside.findChild<QLabel*>(u"contact_problem"_s);
    REQUIRE(problem);
    CHECK(problem->text().contains(u"anna@huber"_s));
    auto* completeness = aside.findChild<QLabel*>(u"contact_completeness"_s);
    REQUIRE(completeness);
    CHECK(completeness->text().contains(u"25"_s));
    CHECK(completeness->text().contains(u"Salutation"_s));
}
