#include "tests/ui/shell/window_case.h"

#include "core/service/ticket.h"
#include "tests/support/accessible_window.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/shell/recently_deleted.h"
#include "ui/shell/what_i_did.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTableWidget>

using namespace kartei;

namespace {

Contact person(const QString& name)
{
    Contact contact;
    contact.firstName = name;
    contact.lastName = QStringLiteral("Huber");
    return contact;
}

void remove(TestWorkbench& bench, Id<Contact> id)
{
    REQUIRE(bench.session().transact(
        QStringLiteral("Delete"), Undo::Possible, [&](Transaction& tx) { return tx.remove(id); }));
}

/// A list and its parts as the user sees them.
template <class Dialog>
struct Shown {
    explicit Shown(TestWorkbench& bench) : dialog(new Dialog(&window, bench))
    {
        dialog->open();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        table = dialog->template findChild<QTableWidget*>(QStringLiteral("list"));
        search = dialog->template findChild<QLineEdit*>(QStringLiteral("search"));
    }
    QPushButton* button(const char* name) const
    {
        return dialog->template findChild<QPushButton*>(QLatin1String(name));
    }
    QString cell(int row, int column) const { return table->item(row, column)->text(); }
    QString sentence() const { return dialog->template findChild<QLabel*>(QStringLiteral("sentence"))->text(); }
    void searchFor(const QString& text, int rows) const
    {
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, text);
        REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == rows; }));
    }

    QWidget window;
    Dialog* dialog;
    QTableWidget* table;
    QLineEdit* search;
};

} // namespace

TEST_CASE("what was deleted is searched and restored with Return, and the toast takes that back", "[P5]")
{
    TestWorkbench bench;
    const Contact anna = bench.stored(person(QStringLiteral("Anna")));
    const Contact bob = bench.stored(person(QStringLiteral("Bob")));
    Ticket ticket;
    ticket.subject = QStringLiteral("Drawer");
    ticket.contact = anna.id;
    ticket = bench.stored(ticket);
    remove(bench, anna.id);
    remove(bench, bob.id);
    Shown<RecentlyDeleted> list(bench);
    REQUIRE(QTest::qWaitFor([&] { return list.table->rowCount() == 2; }));
    CHECK(list.cell(0, 1).contains(QStringLiteral("Bob Huber")));
    CHECK(list.cell(0, 3) == QStringLiteral("Jana"));
    CHECK(list.cell(1, 4).contains(QStringLiteral("Drawer")));

    list.searchFor(QStringLiteral("drawer"), 1);
    list.table->setFocus();
    QTest::keyClick(list.table, Qt::Key_Return);

    CHECK(bench.session().get(anna.id));
    CHECK(bench.session().get(ticket.id));
    CHECK(bench.reported.empty());
    REQUIRE(bench.announced.size() == 1);
    CHECK(bench.announced[0].text.contains(QStringLiteral("Anna Huber")));
    CHECK(bench.session().undoAct(bench.announced[0].undoJournal));
    CHECK_FALSE(bench.session().get(anna.id));
}

TEST_CASE("an empty list of deleted entries says so and offers nothing to restore")
{
    TestWorkbench bench;
    const Contact anna = bench.stored(person(QStringLiteral("Anna")));
    remove(bench, anna.id);
    Shown<RecentlyDeleted> list(bench);
    CHECK(QTest::qWaitFor([&] { return list.button("restore")->isEnabled(); }));

    auto* kind = list.dialog->findChild<QComboBox*>(QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("deal")));

    CHECK(list.table->rowCount() == 0);
    CHECK_FALSE(list.button("restore")->isEnabled());
    const auto* nothing = list.dialog->findChild<QLabel*>(QStringLiteral("nothing"));
    CHECK(nothing->isVisible());
    CHECK(nothing->text() == QStringLiteral("Nothing here matches what is chosen above."));
    kind->setCurrentIndex(0);
    QTest::mouseClick(list.button("restore"), Qt::LeftButton);
    CHECK(bench.session().get(anna.id));
    CHECK(list.table->rowCount() == 0);
    CHECK(nothing->text().startsWith(QStringLiteral("Nothing here was deleted")));
}

TEST_CASE("what is chosen before the deleted entries are read is looked for when they are")
{
    TestWorkbench bench;
    const Contact anna = bench.stored(person(QStringLiteral("Anna")));
    remove(bench, anna.id);
    QWidget window;
    RecentlyDeleted dialog(&window, bench);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto* nothing = dialog.findChild<QLabel*>(QStringLiteral("nothing"));
    const auto* sentence = dialog.findChild<QLabel*>(QStringLiteral("sentence"));
    dialog.findChild<QComboBox*>(QStringLiteral("kind"))->setCurrentIndex(1);
    CHECK(nothing->isHidden());
    CHECK(sentence->text().startsWith(QStringLiteral("Looking for")));

    CHECK(QTest::qWaitFor([&] { return !sentence->text().startsWith(QStringLiteral("Looking for")); }));
}

TEST_CASE("a search that finds nothing says what was searched for")
{
    TestWorkbench bench;
    remove(bench, bench.stored(person(QStringLiteral("Anna"))).id);
    Shown<RecentlyDeleted> deleted(bench);
    REQUIRE(QTest::qWaitFor([&] { return deleted.table->rowCount() == 1; }));
    deleted.searchFor(QStringLiteral("drawer"), 0);
    CHECK(deleted.dialog->findChild<QLabel*>(QStringLiteral("nothing"))->text().contains(QStringLiteral("drawer")));
    Shown<WhatIDid> acts(bench);
    acts.searchFor(QStringLiteral("drawer"), 0);
    CHECK(acts.dialog->findChild<QLabel*>(QStringLiteral("nothing"))->text().contains(QStringLiteral("drawer")));
}

TEST_CASE("of many deleted entries the first are listed, and more when asked for")
{
    TestWorkbench bench;
    std::vector<Id<Contact>> ids;
    REQUIRE(bench.session().transact(QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) -> Result<> {
        ids.clear();
        for (int i = 0; i < 250; ++i) {
            Contact contact = person(i == 0 ? QStringLiteral("Zoe") : QStringLiteral("Anna"));
            if (const Result<> done = tx.insert(contact); !done)
                return done;
            ids.push_back(contact.id);
        }
        return {};
    }));
    REQUIRE(bench.session().transact(QStringLiteral("Delete"), Undo::InPart, [&](Transaction& tx) -> Result<> {
        for (const Id<Contact> id : ids) {
            if (const Result<> done = tx.remove(id); !done)
                return done;
        }
        return {};
    }));
    Shown<RecentlyDeleted> list(bench);
    REQUIRE(QTest::qWaitFor([&] { return list.table->rowCount() == 200; }));
    REQUIRE(list.button("more")->isVisible());
    QTest::mouseClick(list.button("more"), Qt::LeftButton);
    CHECK(list.table->rowCount() == 250);
    CHECK_FALSE(list.button("more")->isVisible());
    list.searchFor(QStringLiteral("zoe"), 1);
}

TEST_CASE("while an arrow key is held, whether an act can be undone is tried where it comes to rest")
{
    TestWorkbench bench;
    for (const char* name : {"Anna", "Bob", "Carl"})
        bench.stored(person(QLatin1String(name)));
    Shown<WhatIDid> list(bench);
    REQUIRE(list.table->rowCount() == 4);
    list.table->selectRow(1); // the list was filled a moment ago
    CHECK_FALSE(list.button("undo_act")->isEnabled());
    CHECK(list.sentence().isEmpty());
    CHECK(QTest::qWaitFor([&] { return list.button("undo_act")->isEnabled(); }));
    CHECK_FALSE(list.sentence().isEmpty());
    list.table->selectRow(2);
    CHECK(list.button("undo_act")->isEnabled());
    list.table->selectRow(3);
    list.table->selectRow(1);
    list.table->setFocus();
    QTest::keyClick(list.table, Qt::Key_Return); // not waited for
    CHECK(bench.announced.size() == 1);
}

TEST_CASE("what I did is undone row by row, and what was built upon says why not")
{
    TestWorkbench bench;
    const Contact anna = bench.stored(person(QStringLiteral("Anna")));
    const Contact bob = bench.stored(person(QStringLiteral("Bob")));
    Contact baker = anna;
    baker.position = QStringLiteral("Baker");
    REQUIRE(bench.session().transact(
        QStringLiteral("Make Anna a baker"), Undo::Possible, [&](Transaction& tx) { return tx.update(anna, baker); }));
    Shown<WhatIDid> list(bench);
    REQUIRE(list.table->rowCount() == 4); // the business itself was made first
    CHECK(list.cell(0, 2) == QStringLiteral("Make Anna a baker"));
    CHECK(list.cell(3, 3) == QStringLiteral("for good"));

    list.table->selectRow(2);
    CHECK(QTest::qWaitFor([&] { return list.sentence().contains(QStringLiteral("Make Anna a baker")); }));
    CHECK_FALSE(list.button("undo_act")->isEnabled());
    list.table->selectRow(1);
    CHECK(QTest::qWaitFor([&] { return list.button("undo_act")->isEnabled(); }));
    QTest::mouseClick(list.button("undo_act"), Qt::LeftButton);

    CHECK_FALSE(bench.session().get(bob.id));
    CHECK(bench.session().get(anna.id));
    CHECK(list.cell(1, 3) == QStringLiteral("undone"));
    CHECK_FALSE(list.button("undo_act")->isEnabled());
    CHECK(bench.announced.size() == 1);
    list.searchFor(QStringLiteral("baker jana"), 1);
}

TEST_CASE("what was done is exported to a file")
{
    TestWorkbench bench;
    bench.stored(person(QStringLiteral("Anna")));
    const QTemporaryDir folder;
    bench.answers.paths = {folder.filePath(QStringLiteral("history.csv"))};
    Shown<WhatIDid> list(bench);

    QTest::mouseClick(list.button("export_acts"), Qt::LeftButton);

    REQUIRE(QTest::qWaitFor([&] { return !bench.announced.empty(); }));
    QFile file(folder.filePath(QStringLiteral("history.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("\"added\""));
}

TEST_CASE("both lists are reached from the menu, by the keyboard and by a screen reader, in both directions")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        applyTheme(*qApp, Theme::Mode::Light);
        WindowCase test;
        Contact contact = person(QStringLiteral("Anna"));
        REQUIRE(test.session->transact(
            QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) { return tx.insert(contact); }));
        REQUIRE(test.session->transact(
            QStringLiteral("Delete"), Undo::Possible, [&](Transaction& tx) { return tx.remove(contact.id); }));
        for (const auto& [command, name] :
            {std::pair{Menus::ShowDeleted, "recently_deleted"}, std::pair{Menus::ShowActs, "what_i_did"}}) {
            test.trigger(command);
            auto* dialog = test.window->findChild<QDialog*>(QLatin1String(name));
            REQUIRE(dialog);
            REQUIRE(QTest::qWaitForWindowExposed(dialog));
            CHECK(accessibilityFaults(*dialog) == QStringList());
            const QString picture = QLatin1String(name)
                + (direction == Qt::RightToLeft ? QStringLiteral("-rtl.png") : QStringLiteral(".png"));
            REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
            CHECK(dialog->grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(picture)));
            QTest::keyClick(dialog, Qt::Key_Escape);
            CHECK_FALSE(dialog->isVisible());
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
