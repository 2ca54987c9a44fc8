#include "ui/contacts/feedback_dialog.h"

#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "ui/contacts/composer.h"
#include "ui/contacts/timeline_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct Counter {
    TestWorkbench bench;
    Contact anna = bench.stored(test::aPerson(u"Anna"_s, u"Huber"_s));

    Activity told(Feedback feedback, const QString& subject)
    {
        Activity activity;
        activity.contact = anna.id;
        activity.feedback = feedback;
        activity.subject = subject;
        return bench.stored(activity);
    }
    std::vector<Activity> all() { return *bench.session().list<Activity>(u"ORDER BY id"_s); }
};

template <class W>
W* named(const QWidget& parent, const char* name)
{
    W* found = parent.findChild<W*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a complaint is written down where a note is, with the day until which it is answered", "[A5]")
{
    Counter shop;
    Composer composer(shop.bench);
    composer.setContact(shop.anna.id);
    composer.resize(700, 120);
    composer.show();
    auto* text = named<QPlainTextEdit>(composer, "composer_text");
    auto* feedback = named<QComboBox>(composer, "composer_feedback");
    auto* day = named<QLineEdit>(composer, "composer_day");
    CHECK_FALSE(feedback->isVisible());
    QTest::keyClicks(text, u"Delivered late"_s);
    REQUIRE(feedback->isVisible());
    CHECK_FALSE(day->isVisible());
    CHECK(accessibilityFaults(composer) == QStringList());
    QTest::keyClick(feedback, Qt::Key_End); // the last of the list
    REQUIRE(feedback->currentData().toInt() == static_cast<int>(Feedback::Complaint));
    CHECK(day->isVisible());
    CHECK_FALSE(named<QComboBox>(composer, "composer_owner")->isVisible()); // nobody else is there
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(shop.all().size() == 1);
    const Activity complaint = shop.all().front();
    CHECK(complaint.kind == ActivityKind::Note);
    CHECK(complaint.feedback == Feedback::Complaint);
    CHECK(complaint.state == FeedbackState::Open);
    CHECK(complaint.due == shop.bench.session().clock().today().addDays(2));
    CHECK(complaint.owner == shop.bench.session().options().author);
    QTest::keyClicks(text, u"Next note"_s);
    CHECK(feedback->currentIndex() == 0);
}

TEST_CASE(
    "open complaints stand in one list, are settled there one after the other, and the toast takes it back", "[A5]")
{
    Counter shop;
    shop.told(Feedback::Preference, u"Likes oak"_s);
    shop.told(Feedback::Complaint, u"Delivered late"_s);
    shop.told(Feedback::Suggestion, u"Open on Saturdays"_s);
    QWidget window;
    window.show();
    FeedbackDialog dialog(&window, shop.bench);
    dialog.open();
    auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table);
    CHECK(table->rowCount() == 2);
    CHECK(accessibilityFaults(dialog) == QStringList());
    named<QComboBox>(dialog, "kind")->setCurrentIndex(1);
    REQUIRE(table->rowCount() == 1);
    named<QPushButton>(dialog, "settle")->click();
    CHECK(table->rowCount() == 0);
    CHECK_FALSE(named<QPushButton>(dialog, "settle")->isEnabled());
    CHECK(shop.all()[1].state == FeedbackState::Settled);
    REQUIRE(shop.bench.announced.size() == 1);
    CHECK(shop.bench.announced[0].undoJournal != 0);

    named<QComboBox>(dialog, "kind")->setCurrentIndex(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(shop.bench.opened.size() == 1);
    CHECK(shop.bench.opened[0].second == shop.anna.id.value);
}

TEST_CASE("a complaint is settled and opened again from the timeline, which says so", "[A5][A3]")
{
    Counter shop;
    const Activity complaint = shop.told(Feedback::Complaint, u"Delivered late"_s);
    TimelinePane pane(shop.bench);
    pane.resize(700, 500);
    pane.setContact(shop.anna);
    pane.show();
    auto* view = named<QListView>(pane, "timeline");
    const auto choose = [&] {
        view->setCurrentIndex(view->model()->index(1, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view->viewport(), &event);
        auto* menu = pane.findChild<QMenu*>(u"timeline_menu"_s);
        REQUIRE(menu);
        REQUIRE(menu->actions().size() == 3);
        menu->actions()[1]->trigger();
        delete menu;
    };
    const auto isSettled = [&] { return shop.bench.session().get(complaint.id)->state == FeedbackState::Settled; };
    CHECK(view->model()->index(1, 0).data().toString() == u"Complaint"_s);
    choose();
    CHECK(isSettled());
    pane.setContact(shop.anna);
    choose();
    CHECK_FALSE(isSettled());
}
