#include "tests/ui/shell/window_case.h"

#include "core/planning/attachment_files.h"
#include "ui/base/toast.h"
#include "ui/planning/files_dialog.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace kartei;

TEST_CASE("opening a record shows it in the page of its kind, and Back returns to where one was")
{
    WindowCase test;
    const Contact company = test.contact(ContactKind::Company);
    const Contact person = test.contact(ContactKind::Person);
    test.window->open(describe<Contact>(), person.id.value);
    CHECK(test.window->currentPage() == &test.window->page(0));
    test.window->open(describe<Contact>(), company.id.value);
    CHECK(test.window->currentPage() == &test.window->page(1));
    CHECK(test.page(1).shownId() == company.id.value);

    QTest::keyClick(test.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(test.window->currentPage() == &test.window->page(0));
    CHECK(test.page(0).shownId() == person.id.value);
    QTest::keyClick(test.window.get(), Qt::Key_Right, Qt::AltModifier);
    CHECK(test.window->currentPage() == &test.window->page(1));
}

TEST_CASE("a record that is gone is told and leaves the page as it is")
{
    WindowCase test;
    test.window->open(describe<Contact>(), 999'999);
    CHECK(test.window->currentPage() == &test.window->page(0));
    CHECK(test.window->findChild<Toast*>()->text() == QStringLiteral("This is not there any more."));
}

TEST_CASE("Ctrl+Z takes back the last act and says which, Ctrl+Shift+Z does it again")
{
    WindowCase test;
    Contact made;
    made.firstName = QStringLiteral("Anna");
    made.lastName = QStringLiteral("Zeller");
    REQUIRE(test.session->transact(
        QStringLiteral("Add Anna Zeller"), Undo::Possible, [&](Transaction& tx) { return tx.insert(made); }));
    CHECK(test.window->menus().action(Menus::Undo)->text().contains(QStringLiteral("Add Anna Zeller")));

    QTest::keyClick(test.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(test.session->get(made.id));
    CHECK(test.window->findChild<Toast*>()->text().contains(QStringLiteral("Add Anna Zeller")));
    QTest::keyClick(test.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.session->get(made.id));
}

TEST_CASE("Ctrl+Z in a text field with nothing to take back takes back the last act")
{
    WindowCase test;
    Contact made;
    made.lastName = QStringLiteral("Zeller");
    REQUIRE(test.session->transact(
        QStringLiteral("Add Zeller"), Undo::Possible, [&](Transaction& tx) { return tx.insert(made); }));
    auto* note = new QPlainTextEdit(&test.page(0));
    note->show();
    for (QWidget* field : {static_cast<QWidget*>(note), static_cast<QWidget*>(test.page(0).filter)}) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("abc"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(note->toPlainText().isEmpty());
        CHECK(test.page(0).filter->text().isEmpty());
        CHECK(test.session->get(made.id));
        note->clear(); // as a composer does when it saved
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK_FALSE(test.session->get(made.id));
        QTest::keyClick(test.page(0).list, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(test.session->get(made.id));
    }
}

TEST_CASE("the keys of the sidebar walk its pages, Ctrl+N makes what the page holds")
{
    WindowCase test;
    QTest::keyClick(test.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(test.window->currentPage() == &test.window->page(1));
    QTest::keyClick(test.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(test.page(1).newCount == 1);
    QTest::keyClick(test.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.window->currentPage() == &test.window->page(0));
    CHECK(test.page(0).newCount == 1);
    QTest::keyClick(test.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(test.window->currentPage() == &test.window->page(1));
}

TEST_CASE("a page is made when it is first shown or asked; what sidebar and menus say of it is there before")
{
    WindowCase test;
    const auto made = [&] { return test.window->findChildren<Page*>().size(); };
    REQUIRE(made() == 1);
    const auto action = [&](const char* name) { return test.window->findChild<QAction*>(QString::fromLatin1(name)); };
    CHECK(action("goTo1")->text() == QStringLiteral("Companies"));
    CHECK(action("new1")->text() == QStringLiteral("New company"));
    CHECK(action("new1")->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    const auto* sidebar = test.window->findChild<QAbstractItemView*>(QStringLiteral("pages"));
    CHECK(sidebar->model()->match(sidebar->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Companies")).size()
        == 1);

    SECTION("for a new record")
    {
        QTest::keyClick(test.window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(made() == 2);
        CHECK(test.page(1).newCount == 1);
        CHECK(test.page(1).isVisible());
    }
    SECTION("by its number, with what was stored meanwhile")
    {
        Contact company;
        company.kind = ContactKind::Company;
        company.companyName = QStringLiteral("Zeller Ltd");
        REQUIRE(test.session->transact(
            QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) { return tx.insert(company); }));
        REQUIRE(made() == 1);
        QTest::keyClick(test.window.get(), Qt::Key_2, Qt::ControlModifier);
        CHECK(made() == 2);
        CHECK(test.page(1).isVisible());
        CHECK(test.page(1).list->findItems(QStringLiteral("Zeller"), Qt::MatchContains).size() == 1);
    }
    SECTION("to say its keys")
    {
        QTimer::singleShot(0, [] { QApplication::activeModalWidget()->close(); });
        test.trigger(Menus::Shortcuts);
        CHECK(made() == 2);
        CHECK(test.window->currentPage() == &test.page(0));
    }
}

TEST_CASE("F6 walks the parts of the window and comes back to where the focus was")
{
    WindowCase test;
    test.page(0).list->setFocus();
    QTest::keyClick(test.window.get(), Qt::Key_F6);
    CHECK(test.window->focusWidget()->objectName() == QStringLiteral("pages"));
    QTest::keyClick(test.window.get(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(test.window->focusWidget() == test.page(0).list);
}

TEST_CASE("below 1280 the sidebar is a rail of icons")
{
    WindowCase test;
    auto* sidebar = test.window->findChild<QWidget*>(QStringLiteral("sidebar"));
    const int wide = sidebar->width();
    test.window->resize(1200, 800);
    CHECK(sidebar->width() < wide / 2);
    test.window->resize(1440, 900);
    CHECK(sidebar->width() == wide);
}

TEST_CASE("what is deleted in a dialog is taken back in the dialog")
{
    WindowCase test;
    Attachment place;
    place.contact = test.contact(ContactKind::Person).id;
    REQUIRE(attach(*test.session, place, {QStringLiteral("plan.txt"), "oak"}));
    auto* dialog
        = new FilesDialog(test.window.get(), *test.window, &openInDesktop, describe<Contact>(), place.contact.value);
    dialog->open();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    auto* list = dialog->findChild<QListView*>(QStringLiteral("file_list"));
    const int before = list->model()->rowCount();
    list->setCurrentIndex(list->model()->index(0, 0));
    dialog->findChild<QAction*>(QStringLiteral("delete_file"))->trigger();
    REQUIRE(list->model()->rowCount() == before - 1);

    auto* undo = dialog->findChild<QPushButton*>(QStringLiteral("toastAction"));
    REQUIRE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);

    CHECK(list->model()->rowCount() == before);
    dialog->close();
    test.window->announce(QStringLiteral("Hello"));
    CHECK(test.window->findChild<QStackedWidget*>()->findChild<Toast*>()->text() == QStringLiteral("Hello"));
}

TEST_CASE("the window keeps how a table was left among the user's settings", "[P6]")
{
    WindowCase test;
    test.window->noteLook(QStringLiteral("contacts_page"), QStringLiteral("name,tags:120|-updated"));
    CHECK(test.settings.look(QStringLiteral("contacts_page")) == QStringLiteral("name,tags:120|-updated"));
    CHECK(test.window->look(QStringLiteral("contacts_page")) == QStringLiteral("name,tags:120|-updated"));
}
