#include "core/contacts/contact.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/acts.h"
#include "ui/base/history_dialog.h"

#include <QTableWidget>

using namespace kartei;

TEST_CASE("what changed in a record is told in words, newest first")
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
