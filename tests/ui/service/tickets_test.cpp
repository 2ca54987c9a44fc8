#include "core/planning/activity.h"
#include "core/service/reply_template.h"
#include "core/service/ticket_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/gallery.h"
#include "ui/base/chip_row.h"
#include "ui/base/entity_form.h"
#include "ui/base/record_dialog.h"
#include "ui/service/ticket_aside.h"
#include "ui/service/ticket_list_model.h"
#include "ui/service/ticket_thread.h"
#include "ui/service/tickets_page.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// Anna's drawer jams (new), Ben's door squeaks (resolved).
struct TicketsCase {
    TicketsCase()
    {
        jam = add(u"Drawer jams"_s, u"Anna"_s, TicketStatus::New);
        squeak = add(u"Door squeaks"_s, u"Ben"_s, TicketStatus::Resolved);
        key = add(u"Key is lost"_s, u"Cleo"_s, TicketStatus::New);
        page = std::make_unique<TicketsPage>(bench);
        page->resize(1200, 800);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        REQUIRE(page->showRecord(jam));
    }

    qint64 add(const QString& subject, const QString& customer, TicketStatus status)
    {
        Contact contact;
        contact.firstName = customer;
        contact.lastName = u"Huber"_s;
        contact.emails = {{{}, ReachLabel::Work, u"post@%1.example"_s.arg(customer.toLower()), true, {}}};
        Ticket ticket;
        ticket.subject = subject;
        ticket.contact = bench.stored(contact).id;
        ticket.status = status;
        ticket.messages = {{{}, MessageKind::Incoming, customer, {}, u"%1!"_s.arg(subject)}};
        return bench.stored(ticket).id.value;
    }
    Ticket ticket(qint64 id) { return *bench.session().get(Id<Ticket>{id}); }
    QStringList listed() const
    {
        QStringList subjects;
        const QAbstractItemModel* model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            subjects += model->index(row, 0).data().toString();
        return subjects;
    }
    QListView* list() const { return page->findChild<QListView*>(u"ticket_list"_s); }
    QPlainTextEdit* text() const { return page->findChild<QPlainTextEdit*>(u"message"_s); }
    QAction* action(const QString& name) const { return page->findChild<QAction*>(name); }
    bool threadShows(const QString& words) const
    {
        QCoreApplication::processEvents(); // new messages are laid out first
        for (const QLabel* label : page->findChild<TicketThread*>()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void filter(const QString& name)
    {
        for (Chip* chip : page->findChildren<Chip*>()) {
            if (chip->text() == name)
                chip->click();
        }
    }
    /// Chooses from the menu of who may take care of it.
    void assign(const std::function<bool(const QAction&)>& isIt)
    {
        press(Qt::Key_G, Qt::ControlModifier);
        auto* menu = page->findChild<QMenu*>(u"assign_menu"_s);
        REQUIRE(QTest::qWaitFor([&] { return menu->isVisible(); }));
        const QList<QAction*> actions = menu->actions();
        const auto found = std::ranges::find_if(actions, [&](const QAction* action) { return isIt(*action); });
        REQUIRE(found != actions.end());
        menu->setActiveAction(*found);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    void assign(const QString& name)
    {
        assign([&](const QAction& action) { return action.objectName() == name || action.data().toString() == name; });
    }
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    }

    TestWorkbench bench;
    qint64 jam = 0;
    qint64 squeak = 0;
    qint64 key = 0;
    std::unique_ptr<TicketsPage> page;
};

} // namespace

TEST_CASE("a reply typed and sent with Ctrl+Enter opens a new ticket and shows in the conversation")
{
    TicketsCase test;
    test.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == test.text());
    QTest::keyClicks(test.text(), u"We come on Friday."_s);
    test.press(Qt::Key_Return, Qt::ControlModifier);

    const Ticket after = test.ticket(test.jam);
    CHECK(after.status == TicketStatus::Open);
    REQUIRE(after.messages.size() == 2);
    CHECK(after.messages[1].kind == MessageKind::Outgoing);
    CHECK(after.messages[1].author == u"Jana");
    CHECK(test.threadShows(u"We come on Friday."_s));
    CHECK(test.text()->toPlainText().isEmpty());
}

TEST_CASE("nothing can be sent before something is written")
{
    TicketsCase test;
    auto* send = test.page->findChild<QPushButton*>(u"send"_s);
    CHECK_FALSE(send->isEnabled());
    test.text()->setPlainText(u"  \n "_s);
    CHECK_FALSE(send->isEnabled());
    test.text()->setFocus();
    test.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test.ticket(test.jam).messages.size() == 1);
}

TEST_CASE("a reply that waits for the customer leaves the open tickets but stays shown")
{
    TicketsCase test;
    test.text()->setPlainText(u"Which drawer?"_s);
    test.page->findChild<QPushButton*>(u"send_and_wait"_s)->click();
    CHECK(test.ticket(test.jam).status == TicketStatus::WaitingForCustomer);
    CHECK(test.listed() == QStringList{u"Key is lost"_s});
    CHECK(test.threadShows(u"Which drawer?"_s));
    test.filter(u"Waiting"_s);
    CHECK(test.listed() == QStringList{u"Drawer jams"_s});
}

TEST_CASE("what was begun for a ticket waits there, as the kind it was begun as")
{
    TicketsCase test;
    test.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(test.text(), u"customer is difficult"_s);
    REQUIRE(test.page->showRecord(test.key));
    CHECK(test.text()->toPlainText().isEmpty());
    QTest::keyClicks(test.text(), u"A new key"_s);
    REQUIRE(test.page->showRecord(test.jam));
    CHECK(test.text()->toPlainText() == u"customer is difficult");
    test.text()->setFocus();
    test.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test.ticket(test.jam).messages.back().kind == MessageKind::Note);
    REQUIRE(test.page->showRecord(test.key));
    CHECK(test.text()->toPlainText() == u"A new key");
    test.text()->setFocus();
    test.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test.ticket(test.key).messages.back().kind == MessageKind::Outgoing);
}

TEST_CASE("resolving a ticket offers to reopen it, and can be undone")
{
    TicketsCase test;
    auto* button = test.page->findChild<QPushButton*>(u"resolve"_s);
    button->click();
    CHECK(test.ticket(test.jam).status == TicketStatus::Resolved);
    CHECK(test.ticket(test.jam).resolved.has_value());
    CHECK(button->text() == u"Reopen");
    CHECK(test.listed() == QStringList{u"Key is lost"_s});
    button->click();
    CHECK(test.ticket(test.jam).status == TicketStatus::Reopened);
    CHECK_FALSE(test.ticket(test.jam).resolved.has_value());
    CHECK(button->text() == u"Resolve");
    REQUIRE(test.bench.session().undoAct(test.bench.announced.back().undoJournal));
    CHECK(test.ticket(test.jam).status == TicketStatus::Resolved);
}

TEST_CASE("a chosen filter shows its tickets and the first of them")
{
    TicketsCase test;
    CHECK(test.listed() == QStringList{u"Drawer jams"_s, u"Key is lost"_s});
    test.filter(u"Resolved"_s);
    CHECK(test.listed() == QStringList{u"Door squeaks"_s});
    CHECK(test.threadShows(u"Door squeaks!"_s));
    test.filter(u"Waiting"_s);
    CHECK(test.listed().isEmpty());
    test.filter(u"All"_s);
    CHECK(test.listed().size() == 3);
}

TEST_CASE("the filter field finds tickets by their words and by their customer")
{
    TicketsCase test;
    test.page->focusFilter();
    auto* field = test.page->findChild<QLineEdit*>(u"filter"_s);
    REQUIRE(QApplication::focusWidget() == field);
    QTest::keyClicks(field, u"lost"_s);
    CHECK(test.listed() == QStringList{u"Key is lost"_s});
    CHECK(test.threadShows(u"Key is lost!"_s));
    field->clear();
    CHECK(test.listed().size() == 2);
}

TEST_CASE("Delete in the list removes the ticket, shows the next one and offers Undo; in a text it deletes a letter")
{
    TicketsCase test;
    test.text()->setPlainText(u"ab"_s);
    test.text()->setFocus();
    test.press(Qt::Key_Delete);
    CHECK(test.text()->toPlainText() == u"b");
    test.list()->setFocus();
    test.press(Qt::Key_Delete);
    CHECK_FALSE(test.bench.session().get(Id<Ticket>{test.jam}));
    CHECK(test.threadShows(u"Key is lost!"_s));
    REQUIRE(test.bench.session().undoAct(test.bench.announced.back().undoJournal));
    CHECK(test.ticket(test.jam).messages.size() == 1);
    CHECK(test.listed().size() == 2);
}

TEST_CASE("a ticket outside the filter is shown all the same, and the first of the list can be chosen afterwards")
{
    TicketsCase test;
    REQUIRE(test.page->showRecord(test.squeak));
    CHECK(test.threadShows(u"Door squeaks!"_s));
    CHECK(test.list()->selectionModel()->selectedIndexes().isEmpty());
    const QPoint first = test.list()->visualRect(test.list()->model()->index(0, 0)).center();
    QTest::mouseClick(test.list()->viewport(), Qt::LeftButton, {}, first);
    CHECK(test.threadShows(u"Drawer jams!"_s));
    CHECK_FALSE(test.page->showRecord(999'999));
}

TEST_CASE("beside an open ticket stands its next step, or that it has none", "[A24]")
{
    TicketsCase test;
    const auto says = [&](const QString& words) {
        QCoreApplication::processEvents(); // new labels are laid out first
        const QList<QLabel*> labels = test.page->findChild<QWidget*>(u"ticket_aside"_s)->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    CHECK(says(u"None planned"_s));
    Task task;
    task.subject = u"Bring a new rail"_s;
    task.ticket = {test.jam};
    test.bench.stored(task);
    CHECK(says(u"Bring a new rail"_s));
    CHECK_FALSE(says(u"None planned"_s));
    REQUIRE(test.page->showRecord(test.squeak));
    CHECK_FALSE(says(u"None planned"_s));
}

TEST_CASE("who takes care of a ticket is asked and kept")
{
    TicketsCase test;
    test.bench.answers.texts = {u" Milan "_s};
    test.assign(u"assign_other"_s);
    CHECK(test.ticket(test.jam).assignee == u"Milan");
    CHECK(test.bench.announced.size() == 1);
    REQUIRE(test.page->showRecord(test.key));
    test.assign(u"Milan"_s);
    CHECK(test.ticket(test.key).assignee == u"Milan");
    test.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(test.ticket(test.key).assignee == u"Jana");
}

TEST_CASE("what a colleague writes appears in the open ticket and keeps what is being typed")
{
    TicketsCase test;
    test.text()->setPlainText(u"half a sen"_s);
    REQUIRE(addMessage(test.bench.session(), {test.jam}, MessageKind::Note, u"Spare part is here"_s));
    CHECK(test.threadShows(u"Spare part is here"_s));
    CHECK(test.text()->toPlainText() == u"half a sen");
}

TEST_CASE("in a narrow window the aside takes the place of the conversation when asked for")
{
    TicketsCase test;
    auto* aside = test.page->findChild<TicketAside*>();
    auto* details = test.page->findChild<QPushButton*>(u"ticket_details"_s);
    CHECK(aside->isVisible());
    CHECK_FALSE(details->isVisible());
    test.page->resize(828, 500);
    CHECK_FALSE(aside->isVisible());
    REQUIRE(details->isVisible());
    details->click();
    CHECK(aside->isVisible());
    CHECK_FALSE(test.text()->isVisible());
    test.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(test.text()->isVisible());
    test.page->resize(1200, 800);
    CHECK(aside->isVisible());
    CHECK(test.text()->isVisible());
}

TEST_CASE("every line of the inbox says itself aloud in one sentence")
{
    TicketsCase test;
    const QString said = test.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(u"Drawer jams"_s));
    CHECK(said.contains(u"Anna Huber"_s));
    CHECK(said.contains(u"waits for an answer"_s));
    CHECK_FALSE(said.contains(u'%'));
}

TEST_CASE("an assignment that changes nothing announces nothing and so can't undo something else")
{
    TicketsCase test;
    test.bench.answers.texts = {u"Milan"_s};
    test.assign(u"assign_other"_s);
    test.assign(u"Milan"_s);
    CHECK(test.bench.announced.size() == 1);
    test.assign(u"assign_nobody"_s);
    CHECK(test.ticket(test.jam).assignee.isEmpty());
    REQUIRE(test.bench.announced.size() == 2);
    CHECK(test.bench.announced.back().text.contains(u"nobody"_s));
    REQUIRE(test.bench.session().undoAct(test.bench.announced.back().undoJournal));
    CHECK(test.ticket(test.jam).assignee == u"Milan");
}

TEST_CASE("any status can be chosen, and waiting be taken back")
{
    TicketsCase test;
    auto* menu = test.page->findChild<QMenu*>(u"status_menu"_s);
    REQUIRE(menu);
    const auto choose = [&](TicketStatus status) {
        for (QAction* action : menu->actions()) {
            if (action->data().toInt() == static_cast<int>(status))
                action->trigger();
        }
        return test.ticket(test.jam).status;
    };
    CHECK(choose(TicketStatus::WaitingForPart) == TicketStatus::WaitingForPart);
    CHECK(test.threadShows(u"Drawer jams!"_s));
    CHECK(choose(TicketStatus::Open) == TicketStatus::Open);
    CHECK(choose(TicketStatus::Closed) == TicketStatus::Closed);
    REQUIRE(test.bench.session().undoAct(test.bench.announced.back().undoJournal));
    CHECK(test.ticket(test.jam).status == TicketStatus::Open);
}

TEST_CASE("the keys of the tickets work wherever in the window the focus is")
{
    QWidget window;
    QHBoxLayout row(&window);
    QLineEdit sidebar;
    row.addWidget(&sidebar);
    TicketsCase test;
    row.addWidget(test.page.get());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    sidebar.setFocus();
    test.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == test.text());
    test.page->setParent(nullptr);
}

TEST_CASE("a reply that was begun is there again after the window was built anew")
{
    TicketsCase test;
    test.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(test.text(), u"half a sen"_s);
    test.page = std::make_unique<TicketsPage>(test.bench);
    REQUIRE(test.page->showRecord(test.jam));
    CHECK(test.text()->toPlainText() == u"half a sen");
    CHECK(test.page->findChild<QPushButton*>(u"send"_s)->text() == u"Save note");
}

TEST_CASE(
    "D15: a reply is begun from a template in two keystrokes, and templates are made and changed where replies are typed")
{
    TicketsCase test;
    auto* button = test.page->findChild<QPushButton*>(u"templates"_s);
    const auto entryNamed = [&](const QMenu* menu, const QString& text) {
        const QList<QAction*> entries = menu->actions();
        const auto found = std::ranges::find_if(entries, [&](const QAction* entry) { return entry->text() == text; });
        REQUIRE(found != entries.end());
        return *found;
    };
    QMenu* menu = button->menu();
    Q_EMIT menu->aboutToShow();
    entryNamed(menu, u"New template…"_s)->trigger();
    auto* dialog = test.page->findChild<RecordDialog*>();
    REQUIRE(dialog);
    auto* name = qobject_cast<QLineEdit*>(dialog->form().editor(fieldOf<&ReplyTemplate::name>())->control());
    auto* text = qobject_cast<QPlainTextEdit*>(dialog->form().editor(fieldOf<&ReplyTemplate::text>())->control());
    name->setText(u"R&D"_s);
    text->setPlainText(u"About {ticket.subject}: we come, "_s);
    text->moveCursor(QTextCursor::End);
    entryNamed(dialog->findChild<QPushButton*>(u"insert_field"_s)->menu(), u"Contact: First name"_s)->trigger();
    CHECK(text->toPlainText().endsWith(u"{contact.first_name}"_s));
    dialog->save();

    Q_EMIT menu->aboutToShow();
    entryNamed(menu, u"R&&D"_s)->trigger();
    CHECK(test.text()->toPlainText() == u"About Drawer jams: we come, Anna"_s);
    test.text()->undo();
    CHECK(test.text()->toPlainText().isEmpty());

    QTest::qWait(0);
    entryNamed(entryNamed(menu, u"Change template"_s)->menu(), u"R&&D"_s)->trigger();
    const QList<RecordDialog*> dialogs = test.page->findChildren<RecordDialog*>();
    dialogs.back()->findChild<QPushButton*>(u"delete_template"_s)->click();
    Q_EMIT menu->aboutToShow();
    CHECK_FALSE(entryNamed(menu, u"No template yet"_s)->isEnabled());
}

TEST_CASE("a ticket taken from the inbox makes room for the next, by key", "[D13]")
{
    TicketsCase test;
    const qint64 third = test.add(u"Lamp flickers"_s, u"Dora"_s, TicketStatus::Open);
    test.filter(u"Inbox %1"_s.arg(3));
    REQUIRE(test.listed() == QStringList{u"Drawer jams"_s, u"Key is lost"_s, u"Lamp flickers"_s});
    REQUIRE(test.page->showRecord(test.key));

    test.press(Qt::Key_M, Qt::ControlModifier);

    CHECK(test.ticket(test.key).assignee == u"Jana");
    CHECK(test.listed() == QStringList{u"Drawer jams"_s, u"Lamp flickers"_s});
    CHECK(test.list()->currentIndex().data().toString() == u"Lamp flickers");
    test.assign(u"assign_evenly"_s);
    CHECK(test.ticket(third).assignee == u"Jana");
    CHECK(test.list()->currentIndex().data().toString() == u"Drawer jams");
    const auto chips = test.page->findChildren<Chip*>();
    CHECK(std::ranges::any_of(chips, [](const Chip* chip) { return chip->text() == u"Inbox 1"; }));
    REQUIRE(test.bench.session().undo());
    CHECK(test.listed().contains(u"Lamp flickers"_s));
}

TEST_CASE("the whole inbox is given out evenly, and one undo takes it back", "[D13]")
{
    TicketsCase test;
    Ticket milans = test.ticket(test.squeak);
    milans.id = {};
    milans.number.clear();
    milans.assignee = u"Milan"_s;
    milans.status = TicketStatus::Open;
    milans.messages.clear();
    test.bench.stored(milans);
    test.add(u"Lamp flickers"_s, u"Dora"_s, TicketStatus::Open);

    test.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);

    CHECK(test.ticket(test.jam).assignee == u"Jana");
    CHECK(test.ticket(test.key).assignee == u"Jana");
    CHECK(*unassignedTickets(test.bench.session()) == 0);
    REQUIRE(test.bench.announced.size() == 1);
    CHECK(test.bench.announced[0].text.contains(u"Milan"));
    REQUIRE(test.bench.session().undoAct(test.bench.announced[0].undoJournal));
    CHECK(*unassignedTickets(test.bench.session()) == 3);
    REQUIRE(test.bench.session().redo());
    test.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.bench.announced.back().undoJournal == 0);
}

TEST_CASE("the inbox and whom to give a ticket to fit in both themes and both directions", "[D13]")
{
    test::inEachLook([](const QString& look) {
        TicketsCase test;
        REQUIRE(assignTickets(test.bench.session(), {{test.squeak}}, u"Milan"_s));
        test.filter(u"Inbox %1"_s.arg(2));
        QCoreApplication::processEvents();
        CHECK(test.page->grab().save(test::galleryFile(u"inbox-"_s + look + u".png"_s)));
        test.press(Qt::Key_G, Qt::ControlModifier);
        auto* menu = test.page->findChild<QMenu*>(u"assign_menu"_s);
        REQUIRE(QTest::qWaitFor([&] { return menu->isVisible(); }));
        CHECK(menu->grab().save(test::galleryFile(u"inbox-assign-"_s + look + u".png"_s)));
        menu->close();
    });
}
