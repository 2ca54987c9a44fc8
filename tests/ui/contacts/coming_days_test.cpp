#include "ui/contacts/coming_days_dialog.h"

#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("who has a birthday soon is listed, and their card opened with Return", "[A4]")
{
    TestWorkbench bench;
    const auto born = [&](const QString& name, QDate birthday) {
        Contact person;
        person.firstName = name;
        person.birthday = birthday;
        return bench.stored(person).id;
    };
    const Id<Contact> anna = born(u"Anna"_s, QDate(1980, 11, 24)); // today is 2026-11-21
    born(u"Bert"_s, QDate(1990, 12, 30));
    QWidget window;
    auto* dialog = new ComingDaysDialog(&window, bench);
    dialog->open();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    CHECK(accessibilityFaults(*dialog) == QStringList());
    auto* table = dialog->findChild<QTableWidget*>();
    CHECK(table->rowCount() == 1);
    auto* ahead = dialog->findChild<QComboBox*>(u"days_ahead"_s);
    ahead->setCurrentIndex(ahead->findData(90));
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 2)->text() == u"Birthday (46)"_s);
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(bench.opened.size() == 1);
    CHECK(bench.opened.front().second == anna.value);
}
