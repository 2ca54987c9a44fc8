#include "core/contacts/contact.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/acts.h"
#include "ui/base/history_dialog.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTest>

using namespace kartei;

TEST_CASE("what changed in a record is told in words, newest first", "[P42]")
{
    TestWorkbench bench;
    Contact contact;
    contact.firstName = QStringLiteral("Anna");
    contact.lastName = QStringLiteral("Huber");
    contact.phones = {{{}, ReachLabel::Mobile, QStringLiteral("+49 171 2345678"), false, {}}};
    contact = bench.stored(contact);
    const auto change = [&](auto edit) {
        const Contact before = *bench.session().get(contact.id);
        Contact after = before;
        edit(after);
        REQUIRE(storeRecord(bench, Record::of(before), Record::of(after)));
    };
    change([](Contact& row) { row.lifecycle = Lifecycle::Lost; });
    change([](Contact& row) { row.phones.front().value = QStringLiteral("+49 30 111"); });
    change([](Contact& row) { row.phones.clear(); });

    const auto rows = historyRows(bench.session(), describe<Contact>(), contact.id.value);
    REQUIRE(rows);
    REQUIRE(rows->size() >= 4);
    CHECK(rows->back().what == QStringLiteral("Added"));
    CHECK(rows->back().who == QStringLiteral("Jana"));
    CHECK(rows->front().before.contains(QStringLiteral("+49 30 111")));
    CHECK(rows->front().after.isEmpty());
    const HistoryRow& stage = (*rows)[rows->size() - 2];
    CHECK(stage.what == describe<Contact>().displayLabel(fieldOf<&Contact::lifecycle>()));
    CHECK(stage.after == QStringLiteral("Lost"));

    QWidget window;
    HistoryDialog::open(&window, bench, describe<Contact>(), contact.id.value);
    auto* dialog = window.findChild<HistoryDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QTableWidget*>()->rowCount() == static_cast<int>(rows->size()));
    CHECK(bench.reported.empty());
}

TEST_CASE("a row of what changed shows the record as it was before it, and sets its value again")
{
    TestWorkbench bench;
    Contact contact;
    contact.firstName = QStringLiteral("Anna");
    contact.lastName = QStringLiteral("Huber");
    contact.position = QStringLiteral("Baker");
    contact = bench.stored(contact);
    Contact after = contact;
    after.position = QStringLiteral("Miller");
    after.notes = QStringLiteral("likes oak");
    REQUIRE(storeRecord(bench, Record::of(contact), Record::of(after)));
    QWidget window;
    HistoryDialog::open(&window, bench, describe<Contact>(), contact.id.value);
    auto* dialog = window.findChild<HistoryDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    CHECK(accessibilityFaults(*dialog) == QStringList());
    auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("history"));
    auto* asItWas = dialog->findChild<QPushButton*>(QStringLiteral("as_it_was"));
    auto* restore = dialog->findChild<QPushButton*>(QStringLiteral("restore_value"));
    const QList<QTableWidgetItem*> found = table->findItems(QStringLiteral("Miller"), Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    table->setCurrentItem(found.front());

    QTest::keyClick(table, Qt::Key_Return);
    auto* past = dialog->findChild<PastRecordDialog*>();
    REQUIRE(past);
    auto* values = past->findChild<QTableWidget*>();
    CHECK(values->findItems(QStringLiteral("Baker"), Qt::MatchExactly).size() == 1);
    CHECK(values->findItems(QStringLiteral("Miller"), Qt::MatchExactly).isEmpty());
    CHECK(values->findItems(QStringLiteral("likes oak"), Qt::MatchExactly).isEmpty());
    QTest::keyClick(past, Qt::Key_Escape);

    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(bench.session().get(contact.id)->position == QStringLiteral("Baker"));
    CHECK(bench.session().get(contact.id)->notes == QStringLiteral("likes oak"));
    CHECK(bench.reported.empty());
    REQUIRE(bench.announced.size() == 1);
    REQUIRE(bench.session().undoAct(bench.announced[0].undoJournal));
    CHECK(bench.session().get(contact.id)->position == QStringLiteral("Miller"));

    table->selectRow(table->rowCount() - 1);
    CHECK_FALSE(asItWas->isEnabled());
    CHECK_FALSE(restore->isEnabled());
}

TEST_CASE("of what changed the newest row is chosen, in a mirrored window as in another")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    QApplication::setLayoutDirection(direction);
    const auto asBefore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    TestWorkbench bench;
    Contact contact;
    contact.lastName = QStringLiteral("Huber");
    contact = bench.stored(contact);
    QWidget window;
    window.resize(900, 600);
    window.show();
    HistoryDialog::open(&window, bench, describe<Contact>(), contact.id.value);
    auto* dialog = window.findChild<HistoryDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("history"));
    Contact after = contact;
    after.notes = QStringLiteral("likes oak");
    REQUIRE(storeRecord(bench, Record::of(contact), Record::of(after)));
    CHECK(table->layoutDirection() == direction);
    CHECK(table->currentRow() == 0);
    CHECK(table->selectionModel()->isRowSelected(0));
}
