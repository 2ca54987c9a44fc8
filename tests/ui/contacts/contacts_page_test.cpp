#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/entity_table_model.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/record_dialog.h"
#include "ui/contacts/contact_aside.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contact_list_pane.h"
#include "ui/contacts/contact_table.h"
#include "ui/contacts/contacts_page.h"
#include "ui/contacts/duplicates_dialog.h"
#include "ui/planning/call_form.h"

#include "core/planning/next_steps.h"
#include "core/planning/timeline.h"
#include "core/sample/sample_business.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace kartei;

namespace {

template <class W>
W* named(QWidget& parent, const char* name)
{
    W* found = parent.findChild<W*>(QLatin1String(name));
    if (!found)
        throw std::runtime_error(std::string("no widget ") + name);
    return found;
}

Contact person(const char16_t* first, const char16_t* last)
{
    Contact contact;
    contact.firstName = QString::fromUtf16(first);
    contact.lastName = QString::fromUtf16(last);
    return contact;
}

/// A page over two people and a company, as in the window.
struct Desk {
    TestWorkbench bench;
    Contact company;
    Contact anna;
    Contact tomas;
    std::vector<QUrl> urls;
    std::unique_ptr<ContactsPage> page;

    explicit Desk(std::optional<ContactKind> kind = {})
    {
        Contact firm;
        firm.kind = ContactKind::Company;
        firm.companyName = QStringLiteral("Bäckerei Huber GmbH");
        company = bench.stored(firm);
        Contact first = person(u"Anna", u"Huber");
        first.company = company.id;
        first.phones = {{{}, ReachLabel::Mobile, QStringLiteral("+49 171 2345678"), false, {}}};
        anna = bench.stored(first);
        tomas = bench.stored(person(u"Tomáš", u"Novák"));
        page = std::make_unique<ContactsPage>(bench, kind, [this](const QUrl& url) {
            urls.push_back(url);
            return true;
        });
        page->resize(1220, 848);
        page->show();
        REQUIRE(QTest::qWaitFor([&] { return page->findChild<ContactDetail*>(); }));
    }
    QListView& list() { return *named<QListView>(*page, "contact_list"); }
    QString shownName() { return named<QLabel>(*page, "contact_name")->text(); }
    QAction* action(const char* name) { return page->findChild<QAction*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("a new contact is typed and found again")
{
    Desk desk;
    desk.page->startNew();
    auto* dialog = desk.page->window()->findChild<RecordDialog*>();
    REQUIRE(dialog);
    QTest::keyClicks(named<QLineEdit>(*dialog, "first_name"), QStringLiteral("Yael"));
    QTest::keyClicks(named<QLineEdit>(*dialog, "last_name"), QStringLiteral("Ben-Ami"));
    QTest::keyClicks(named<QLineEdit>(*dialog, "phone_1_value"), QStringLiteral("+972 52 318 4409"));
    QTest::keyClick(named<QLineEdit>(*dialog, "last_name"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.bench.opened.size() == 1);
    desk.page->focusFilter();
    auto* filter = named<QLineEdit>(*desk.page, "contact_filter");
    QTest::keyClicks(filter, QStringLiteral("0523184409"));
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(desk.list().model()->rowCount() == 1);
    CHECK(desk.shownName() == QStringLiteral("Yael Ben-Ami"));
    CHECK(desk.bench.opened.front().second == desk.list().currentIndex().data(EntityTableModel::IdRole).toLongLong());
}

TEST_CASE("the contact beside the list is made when the list was painted")
{
    Desk desk;
    ContactsPage page(desk.bench, {}, [](const QUrl&) { return true; });
    page.resize(1220, 848);
    CHECK_FALSE(page.findChild<ContactDetail*>());
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<ContactDetail*>(); }));
    CHECK(page.findChild<ContactDetail*>()->isVisible());
    CHECK(named<QLabel>(page, "contact_name")->text()
        == page.findChild<QListView*>(QStringLiteral("contact_list"))->currentIndex().data().toString());
}

TEST_CASE("what is done to the contact does not wait until it is shown")
{
    Desk desk;
    ContactsPage page(desk.bench, {}, [](const QUrl&) { return true; });
    auto* edit = page.findChild<QAction*>(QStringLiteral("act_edit"));
    REQUIRE(edit->isEnabled());
    edit->trigger();
    auto* dialog = page.window()->findChild<RecordDialog*>();
    REQUIRE(dialog);
    CHECK(page.findChild<ContactDetail*>()->id()
        == page.findChild<QListView*>(QStringLiteral("contact_list"))->currentIndex().data(EntityTableModel::IdRole));
}

TEST_CASE("the rows follow each letter at once, the contact beside them when the fingers rest")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    auto* filter = named<QLineEdit>(*desk.page, "contact_filter");
    filter->setText(QStringLiteral("nov"));
    CHECK(desk.list().model()->rowCount() == 1);
    CHECK(desk.shownName() == QStringLiteral("Anna Huber"));
    CHECK(QTest::qWaitFor([&] { return desk.shownName() == QStringLiteral("Tomáš Novák"); }));

    filter->setText(QStringLiteral("hub"));
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    CHECK(desk.shownName() == QStringLiteral("Anna Huber"));
}

TEST_CASE("the table has the rows of each letter at once")
{
    Desk desk;
    desk.action("act_table")->trigger();
    auto* mode = desk.page->findChild<ContactTable*>();
    QTest::keyClick(named<QLineEdit>(*mode, "table_filter"), Qt::Key_V);
    CHECK(named<EntityTableView>(*mode, "contact_table")->rows().rowCount() == 1);
    CHECK(desk.list().model()->rowCount() == 1);
}

TEST_CASE("deleting a contact can be undone")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    CHECK(desk.list().model()->rowCount() == 2);
    CHECK(desk.shownName() != QStringLiteral("Anna Huber"));
    REQUIRE(desk.bench.announced.size() == 1);
    REQUIRE(desk.bench.session().undoAct(desk.bench.announced.front().undoJournal));
    CHECK(desk.list().model()->rowCount() == 3);
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    CHECK(desk.shownName() == QStringLiteral("Anna Huber"));
}

TEST_CASE("the next step is planned, postponed and finished on its card")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    auto* line = named<QLineEdit>(*desk.page, "step_text");
    REQUIRE(line->isVisible());
    QTest::keyClicks(line, QStringLiteral("Send samples"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto step = [&] {
        const auto steps = nextStepsOfContacts(desk.bench.session(), {desk.tomas.id.value}).value();
        return steps.isEmpty() ? std::optional<Task>() : std::optional(*steps.constBegin());
    };
    REQUIRE(step());
    CHECK(step()->due == QDate(2026, 11, 22));
    CHECK(named<QLabel>(*desk.page, "next_step_subject")->text() == QStringLiteral("Send samples"));
    desk.action("act_later")->trigger();
    auto* menu = desk.page->findChild<QMenu*>(QStringLiteral("later_menu"));
    REQUIRE(menu);
    menu->actions().at(2)->trigger();
    CHECK(step()->due == QDate(2026, 11, 23));
    desk.action("act_done")->trigger();
    CHECK_FALSE(step());
    CHECK(line->isVisible());
}

TEST_CASE("chips keep customers and those without a next step")
{
    Desk desk;
    Task task;
    task.subject = QStringLiteral("Call back");
    task.contact = desk.anna.id;
    task.due = QDate(2026, 11, 20);
    desk.bench.stored(task);
    auto* pane = desk.page->findChild<ContactListPane*>();
    pane->setView({3, {}, 0});
    CHECK(desk.list().model()->rowCount() == 1); // the company's step is with Anna
    CHECK(desk.shownName() == QStringLiteral("Tomáš Novák"));
    pane->setView({2, {}, 0});
    CHECK(desk.list().model()->rowCount() == 0);
    CHECK(named<QPushButton>(*desk.page, "empty_clear")->isVisible());
    QTest::mouseClick(named<QPushButton>(*desk.page, "empty_clear"), Qt::LeftButton);
    CHECK(desk.list().model()->rowCount() == 3);
}

TEST_CASE("a company shows what its people do, and persons are left to the other page")
{
    Desk desk(ContactKind::Company);
    Activity call;
    call.kind = ActivityKind::Call;
    call.subject = QStringLiteral("About the counter");
    call.contact = desk.anna.id;
    desk.bench.stored(call);
    CHECK_FALSE(desk.page->showRecord(desk.anna.id.value));
    REQUIRE(desk.page->showRecord(desk.company.id.value));
    CHECK(named<QListView>(*desk.page, "timeline")->model()->rowCount() == 2);
    CHECK(named<QTabBar>(*desk.page, "contact_tabs")->isTabVisible(1));
}

TEST_CASE("where a company's people had their tab a person shows the next one, not a gap")
{
    Desk desk;
    auto* tabs = named<QTabBar>(*desk.page, "contact_tabs");
    const QAbstractItemModel& rows = *desk.list().model();
    for (int row = 0; row < rows.rowCount() && !tabs->isTabVisible(1); ++row)
        desk.list().setCurrentIndex(rows.index(row, 0));
    REQUIRE(tabs->isTabVisible(1));
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    CHECK_FALSE(tabs->isTabVisible(1));
    CHECK(tabs->tabRect(2).left() == tabs->tabRect(0).right() + 1);
}

TEST_CASE("a phone number that is clicked is dialled, and the form to log the call counts its time", "[B29]")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    SECTION("by the button")
    {
        QTest::mouseClick(named<QPushButton>(*desk.page, "header_call"), Qt::LeftButton);
    }
    SECTION("beside the contact")
    {
        for (QPushButton* link : desk.page->findChild<ContactAside*>()->findChildren<QPushButton*>()) {
            if (link->text().contains(QStringLiteral("171 2345678")))
                link->click();
        }
    }
    REQUIRE(desk.urls.size() == 1);
    CHECK(desk.urls.front().toString() == QStringLiteral("tel:+491712345678"));
    const std::vector<CallForm*> forms = BesideWindow::allBeside<CallForm>(*desk.page->window());
    CallForm* form = forms.empty() ? nullptr : forms.front();
    REQUIRE(form);
    CHECK(form->isRunning());
    auto* text = named<QPlainTextEdit>(*form, "call_text");
    QTest::keyClicks(text, QStringLiteral("Wants oak instead of ash"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto entries = timelineOf(desk.bench.session(), {desk.anna.id});
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().activity == ActivityKind::Call);
    CHECK(entries->front().direction == Direction::Outgoing);
    CHECK(entries->front().minutes == 1);
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    CHECK_FALSE(named<QPushButton>(*desk.page, "header_call")->isEnabled());
}

TEST_CASE("back restores the contact, the filter and the tab")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    named<QTabBar>(*desk.page, "contact_tabs")->setCurrentIndex(2);
    const QVariant state = desk.page->viewState();
    named<QLineEdit>(*desk.page, "contact_filter")->setText(QStringLiteral("anna"));
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    desk.page->restoreViewState(state);
    CHECK(desk.shownName() == QStringLiteral("Tomáš Novák"));
    CHECK(named<QLineEdit>(*desk.page, "contact_filter")->text().isEmpty());
    CHECK(named<QTabBar>(*desk.page, "contact_tabs")->currentIndex() == 2);
}

TEST_CASE("what belongs to a contact is counted before anybody looks at it, and listed when somebody does")
{
    Desk desk;
    constexpr int kDeals = 2;
    for (const char16_t* title : {u"Counter", u"Shelves"}) {
        Deal deal;
        deal.title = QString::fromUtf16(title);
        deal.contact = desk.anna.id;
        desk.bench.stored(deal);
    }
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    auto* tabs = named<QTabBar>(*desk.page, "contact_tabs");
    CHECK(tabs->tabText(kDeals).endsWith(u'2'));
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    CHECK_FALSE(tabs->tabText(kDeals).endsWith(u'2'));

    CHECK(desk.page->findChildren<EntityTableView*>(QStringLiteral("deal_table")).isEmpty());

    tabs->setCurrentIndex(kDeals);
    CHECK(named<QPushButton>(*desk.page, "deal_new")->isVisible());
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    CHECK_FALSE(named<QPushButton>(*desk.page, "deal_new")->isVisible());
    auto* table = named<EntityTableView>(*desk.page, "deal_table");
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 2);

    Deal third;
    third.title = QStringLiteral("Door");
    third.contact = desk.anna.id;
    desk.bench.stored(third);
    CHECK(table->model()->rowCount() == 3);
    CHECK(tabs->tabText(kDeals).endsWith(u'3'));
    CHECK(accessibilityFaults(*desk.page) == QStringList());
    tabs->setCurrentIndex(kDeals + 2); // bought
    CHECK(accessibilityFaults(*desk.page) == QStringList());
}

TEST_CASE("an empty business asks for its first contact")
{
    TestWorkbench bench;
    ContactsPage page(bench);
    page.show();
    QTest::mouseClick(named<QPushButton>(page, "empty_new"), Qt::LeftButton);
    CHECK(page.findChild<RecordDialog*>());
}

namespace {

void renderPage(Theme::Mode mode, Qt::LayoutDirection direction, QSize size, std::optional<ContactKind> kind,
    const QString& file, bool asTable = false)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, mode);
    TestWorkbench bench;
    REQUIRE(fillSampleBusiness(bench.session()));
    ContactsPage page(bench, kind, [](const QUrl&) { return true; });
    page.resize(size);
    page.show();
    if (asTable)
        page.findChild<QAction*>(QStringLiteral("act_table"))->trigger();
    QTest::qWait(30);
    CHECK(page.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(file)));
    CHECK(page.minimumSizeHint().width() <= size.width());
    CHECK(bench.reported.empty());
}

} // namespace

TEST_CASE("the contacts fit the window in both themes, both directions and on a small laptop")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    const QSize wide(1220, 848); // of a window of 1440x900
    renderPage(Theme::Mode::Light, Qt::LeftToRight, wide, {}, QStringLiteral("contacts-light.png"));
    renderPage(Theme::Mode::Dark, Qt::RightToLeft, wide, {}, QStringLiteral("contacts-dark-rtl.png"));
    renderPage(Theme::Mode::Light, Qt::LeftToRight, {1060, 748}, ContactKind::Company,
        QStringLiteral("companies-light-1280.png"));
    renderPage(Theme::Mode::Dark, Qt::LeftToRight, {828, 508}, {}, QStringLiteral("contacts-dark-880.png"));
    renderPage(Theme::Mode::Light, Qt::LeftToRight, wide, {}, QStringLiteral("contacts-table-light.png"), true);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}

TEST_CASE("the table shows what the list shows, and Enter goes to the record")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    desk.action("act_table")->trigger();
    auto* mode = desk.page->findChild<ContactTable*>(); // a company's people are such a table too
    REQUIRE(mode);
    auto* table = named<EntityTableView>(*mode, "contact_table");
    REQUIRE(table->isVisible());
    CHECK(table->rows().rowCount() == 3);
    CHECK(table->currentId() == desk.tomas.id.value);
    REQUIRE(table->selectId(desk.anna.id.value));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK_FALSE(table->isVisible());
    CHECK(desk.shownName() == QStringLiteral("Anna Huber"));
}

TEST_CASE("the next contact is shown without leaving the detail")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    const QString before = desk.shownName();
    desk.action("act_next")->trigger();
    CHECK(desk.shownName() != before);
    desk.action("act_previous")->trigger();
    CHECK(desk.shownName() == before);
}

TEST_CASE("in the table every act is for the row that is current there")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    desk.action("act_table")->trigger();
    auto* table = named<EntityTableView>(*desk.page->findChild<ContactTable*>(), "contact_table");
    REQUIRE(table->selectId(desk.anna.id.value));
    CHECK(desk.action("act_call")->isEnabled());
    desk.action("act_delete")->trigger();
    CHECK_FALSE(desk.bench.session().get(desk.anna.id));
    CHECK(desk.bench.session().get(desk.tomas.id));
    desk.action("act_next")->trigger();
    CHECK(table->isVisible());
    desk.action("act_later")->trigger();
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("a table without rows says so and shows everything again")
{
    Desk desk;
    desk.action("act_table")->trigger();
    auto* mode = desk.page->findChild<ContactTable*>();
    auto* filter = named<QLineEdit>(*mode, "table_filter");
    QTest::keyClicks(filter, QStringLiteral("nobody at all"));
    auto* clear = named<QPushButton>(*mode, "table_empty_clear");
    REQUIRE(QTest::qWaitFor([&] { return clear->isVisible(); }));
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(named<EntityTableView>(*mode, "contact_table")->rows().rowCount() == 3);
    CHECK(filter->text().isEmpty());
}

TEST_CASE("when the current contact goes, the one beside it is selected as it is shown")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    const QModelIndexList selected = desk.list().selectionModel()->selectedIndexes();
    REQUIRE(selected.size() == 1);
    CHECK(selected.front() == desk.list().currentIndex());
    CHECK(desk.shownName() == desk.list().currentIndex().data().toString());
}

TEST_CASE("calling becomes possible as soon as a number is known")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    CHECK_FALSE(desk.action("act_call")->isEnabled());
    Contact after = *desk.bench.session().get(desk.tomas.id);
    const Contact before = after;
    after.phones = {{{}, ReachLabel::Work, QStringLiteral("+420 123"), false, {}}};
    REQUIRE(desk.bench.session().transact(
        QStringLiteral("test"), Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); }));
    CHECK(desk.action("act_call")->isEnabled());
}

TEST_CASE("a filtered timeline says that it is, and shows everything again")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    Activity note;
    note.subject = QStringLiteral("Likes oak");
    note.contact = desk.anna.id;
    desk.bench.stored(note);
    auto* filter = named<QToolButton>(*desk.page, "timeline_filter");
    filter->click();
    auto* menu = named<QMenu>(*desk.page, "timeline_filter_menu");
    menu->actions().at(static_cast<int>(TimelineFilter::Calls))->trigger();
    menu->close();
    CHECK(filter->isChecked());
    auto* everything = named<QPushButton>(*desk.page, "timeline_everything");
    REQUIRE(everything->isVisible());
    QTest::mouseClick(everything, Qt::LeftButton);
    CHECK_FALSE(filter->isChecked());
    CHECK(named<QListView>(*desk.page, "timeline")->isVisible());
}

TEST_CASE("the timeline shows the days that were asked for, until everything is wanted again", "[A3]")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    const QDate today = desk.bench.session().clock().today();
    const auto noteOn = [&](const QString& subject, QDate day) {
        Activity note;
        note.subject = subject;
        note.contact = desk.anna.id;
        note.at = {day.startOfDay().addSecs(3600).toMSecsSinceEpoch()};
        desk.bench.stored(note);
    };
    noteOn(QStringLiteral("Likes oak"), today.addYears(-1));
    noteOn(QStringLiteral("Likes ash"), today);
    const auto* rows = named<QListView>(*desk.page, "timeline")->model();
    const auto shows = [&](const QString& text) {
        return !rows->match(rows->index(0, 0), Qt::AccessibleTextRole, text, -1, Qt::MatchContains).isEmpty();
    };
    const auto choose = [&](const QString& text) {
        named<QToolButton>(*desk.page, "timeline_filter")->click();
        auto* menu = named<QMenu>(*desk.page, "timeline_filter_menu");
        const QList<QAction*> actions = menu->actions();
        const auto action = std::ranges::find(actions, text, &QAction::text);
        REQUIRE(action != actions.end());
        (*action)->trigger();
        delete menu;
    };
    REQUIRE(shows(QStringLiteral("oak")));
    choose(QStringLiteral("Last 30 days"));
    CHECK(named<QToolButton>(*desk.page, "timeline_filter")->isChecked());
    CHECK_FALSE(shows(QStringLiteral("oak")));
    CHECK(shows(QStringLiteral("ash")));

    choose(QStringLiteral("Between two days…"));
    auto* from = named<QLineEdit>(*desk.page, "period_from");
    auto* to = named<QLineEdit>(*desk.page, "period_to");
    REQUIRE(from->isVisible());
    from->selectAll();
    QTest::keyClicks(from, today.addDays(-300).toString(Qt::ISODate) + QLatin1Char('\t'));
    QTest::keyClicks(to, today.addYears(-2).toString(Qt::ISODate) + QLatin1Char('\t')); // the wrong way round
    CHECK(shows(QStringLiteral("oak")));
    CHECK_FALSE(shows(QStringLiteral("ash")));

    QTest::mouseClick(named<QToolButton>(*desk.page, "period_close"), Qt::LeftButton);
    CHECK_FALSE(from->isVisible());
    CHECK(shows(QStringLiteral("oak")));
    CHECK(shows(QStringLiteral("ash")));
}

TEST_CASE("a note and a task that were begun wait for their contact with all they had")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    auto* text = named<QPlainTextEdit>(*desk.page, "composer_text");
    auto* day = named<QLineEdit>(*desk.page, "composer_day");
    named<QPushButton>(*desk.page, "composer_task")->click();
    QTest::keyClicks(text, QStringLiteral("Send the offer"));
    day->setText(QStringLiteral("2026-12-24"));
    REQUIRE(desk.page->showRecord(desk.tomas.id.value));
    CHECK(text->toPlainText().isEmpty());
    named<QPushButton>(*desk.page, "composer_task")->click();
    CHECK_FALSE(day->text().contains(QStringLiteral("24")));
    ContactsPage rebuilt(desk.bench);
    REQUIRE(rebuilt.showRecord(desk.anna.id.value));
    CHECK(named<QPlainTextEdit>(rebuilt, "composer_text")->toPlainText() == QStringLiteral("Send the offer"));
    CHECK(named<QPushButton>(rebuilt, "composer_task")->isChecked());
    CHECK(named<QLineEdit>(rebuilt, "composer_day")->text().contains(QStringLiteral("24")));
}

TEST_CASE("a note of one's own is deleted from its context menu")
{
    Desk desk;
    REQUIRE(desk.page->showRecord(desk.anna.id.value));
    Activity note;
    note.subject = QStringLiteral("Likes oak");
    note.contact = desk.anna.id;
    note = desk.bench.stored(note);
    auto* timeline = named<QListView>(*desk.page, "timeline");
    timeline->setCurrentIndex(timeline->model()->index(1, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(timeline->viewport(), &event);
    auto* menu = named<QMenu>(*desk.page, "timeline_menu");
    menu->actions().back()->trigger();
    CHECK_FALSE(desk.bench.session().get(note.id));
}

TEST_CASE("a contact that is taken out of all that are selected is not among those that an act takes")
{
    Desk desk;
    auto* list = named<QListView>(*desk.page, "contact_list");
    list->selectAll();
    const QModelIndex second = list->model()->index(1, 0);
    const qint64 spared = second.data(EntityTableModel::IdRole).toLongLong();

    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, list->visualRect(second).center());

    const std::optional<std::vector<qint64>> chosen = desk.page->listedIds();
    REQUIRE(chosen);
    CHECK(chosen->size() == 2);
    CHECK(std::ranges::find(*chosen, spared) == chosen->end());
}

TEST_CASE("two selected cards are laid side by side and become one", "[P1]")
{
    Desk desk;
    desk.bench.stored(person(u"Tomáš", u"Novák"));
    QListView& list = desk.list();
    const auto dialog = [&] { return desk.page->findChild<DuplicatesDialog*>(); };
    const auto people = [&] {
        return desk.bench.session()
            .list<Contact>(QStringLiteral("WHERE kind = 'person' ORDER BY id"), {}, Parts::Load)
            ->size();
    };
    list.clearSelection();
    list.setCurrentIndex(list.model()->index(0, 0));
    desk.action("act_merge")->trigger();
    CHECK(desk.bench.reported.size() == 1);
    CHECK_FALSE(dialog());

    desk.page->restoreViewState(
        QVariantMap{{QStringLiteral("id"), desk.tomas.id.value}, {QStringLiteral("text"), QStringLiteral("Novák")}});
    REQUIRE(list.model()->rowCount() == 2);
    list.selectAll();
    desk.action("act_merge")->trigger();
    REQUIRE(dialog());
    named<QPushButton>(*dialog(), "merge")->click();
    CHECK(people() == 2);
    REQUIRE(desk.bench.opened.size() == 1);
    CHECK(desk.bench.opened[0].second == desk.tomas.id.value);
    REQUIRE(desk.bench.announced.size() == 1);
    REQUIRE(desk.bench.session().undoAct(desk.bench.announced[0].undoJournal));
    CHECK(people() == 3);
}

TEST_CASE("a tag for very many contacts is given beside the window, is stopped there, and is one act", "[P6]")
{
    Desk desk;
    REQUIRE(desk.bench.session().transact(QStringLiteral("test"), Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (int i = 0; i < 400; ++i) {
            Contact contact = person(u"Many", u"People");
            if (const Result<> done = tx.insert(contact); !done)
                return done;
        }
        return {};
    }));
    REQUIRE(QTest::qWaitFor([&] { return desk.list().model()->rowCount() == 403; }));
    const auto tagged = [&] {
        return desk.bench.session()
            .select(QStringLiteral("SELECT count(*) FROM contact WHERE tags LIKE '%Fair%'"))
            ->front()[0]
            .toInt();
    };
    const auto tag = [&] {
        desk.list().selectAll();
        desk.bench.answers.texts.emplace_back(QStringLiteral("Fair"));
        desk.action("act_tag")->trigger();
        CHECK(tagged() == 0);
        return named<QProgressDialog>(*desk.page, "export_progress");
    };
    QPointer<QProgressDialog> progress = tag();
    progress->findChild<QPushButton*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return !progress; }));
    CHECK(tagged() == 0);
    CHECK(desk.bench.announced.empty());
    REQUIRE(desk.bench.reported.size() == 1);
    CHECK(desk.bench.reported[0].kind == Error::Kind::Cancelled);

    progress = tag();
    REQUIRE(QTest::qWaitFor([&] { return !progress; }, 60'000));
    CHECK(tagged() == 403);
    REQUIRE(desk.bench.announced.size() == 1);
    REQUIRE(desk.bench.session().undoAct(desk.bench.announced[0].undoJournal));
    CHECK(tagged() == 0);
}
