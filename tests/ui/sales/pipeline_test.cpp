#include "core/sales/deal_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/chip_row.h"
#include "ui/base/record_dialog.h"
#include "ui/sales/board_column_view.h"
#include "ui/sales/board_view.h"
#include "ui/sales/drop_zone.h"
#include "ui/sales/pipeline_page.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// Kiosk and Bench, 1000 and 2000 euros, in the first stage; Stairs, 3000, in the second.
struct PipelineCase {
    PipelineCase()
    {
        Contact anna;
        anna.firstName = u"Anna"_s;
        anna.lastName = u"Huber"_s;
        contact = bench.stored(anna).id;
        stages = *bench.session().list<Stage>(u"ORDER BY rank"_s);
        kiosk = add(u"Kiosk"_s, 0, 100'000);
        bench2 = add(u"Bench"_s, 0, 200'000);
        stairs = add(u"Stairs"_s, 1, 300'000);
        page = std::make_unique<PipelinePage>(bench);
        page->resize(1200, 800);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    qint64 add(const QString& title, size_t stage, qint64 value)
    {
        Deal deal;
        deal.title = title;
        deal.contact = contact;
        deal.stage = stages[stage].id;
        deal.value = {value};
        deal.currency = {u"EUR"_s};
        return bench.stored(deal).id.value;
    }
    Deal deal(qint64 id) { return *bench.session().get(Id<Deal>{id}); }
    std::vector<BoardColumnView*> columns() const
    {
        const auto found = page->findChildren<BoardColumnView*>();
        std::vector<BoardColumnView*> sorted(found.begin(), found.end());
        std::ranges::sort(
            sorted, {}, [](const BoardColumnView* view) { return view->columnModel()->column().stage.rank; });
        return sorted;
    }
    QStringList titles(size_t column) const
    {
        QStringList shown;
        for (const BoardCard& card : columns()[column]->columnModel()->column().cards)
            shown += card.deal.title;
        return shown;
    }
    QString figure(const QString& name) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    QWidget* focus() const { return QApplication::focusWidget(); }
    void drop(QWidget* target, qint64 id, const QPoint& at)
    {
        QMimeData data;
        data.setData(BoardColumnModel::mimeType(), QByteArray::number(id));
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        REQUIRE(enter.isAccepted());
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &move);
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
        QCoreApplication::processEvents(); // what comes of it waits for the end of the drag
    }
    DropZone* zone(const QString& name) const
    {
        for (DropZone* zone : page->findChildren<DropZone*>()) {
            if (zone->accessibleName() == name)
                return zone;
        }
        return nullptr;
    }

    TestWorkbench bench;
    Id<Contact> contact;
    std::vector<Stage> stages;
    qint64 kiosk = 0;
    qint64 bench2 = 0;
    qint64 stairs = 0;
    std::unique_ptr<PipelinePage> page;
};

} // namespace

TEST_CASE("Ctrl+Right carries a deal into the next stage, with its sum, and undo brings it back")
{
    PipelineCase test;
    REQUIRE(test.page->showRecord(test.kiosk));
    test.press(Qt::Key_Right, Qt::ControlModifier);

    CHECK(test.deal(test.kiosk).stage == test.stages[1].id);
    CHECK(test.titles(0) == QStringList{u"Bench"_s});
    CHECK(test.titles(1) == QStringList{u"Kiosk"_s, u"Stairs"_s});
    CHECK(test.columns()[1]->columnModel()->column().sum.amount.minor == 400'000);
    CHECK(test.focus() == test.columns()[1]);

    REQUIRE(test.bench.announced.size() == 1);
    CHECK(test.bench.announced[0].text.contains(test.stages[1].name));
    REQUIRE(test.bench.session().undoAct(test.bench.announced[0].undoJournal));
    CHECK(test.titles(0) == QStringList{u"Kiosk"_s, u"Bench"_s});
}

TEST_CASE("Ctrl+Down and Ctrl+Up change the order within a stage")
{
    PipelineCase test;
    REQUIRE(test.page->showRecord(test.kiosk));
    test.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(test.titles(0) == QStringList{u"Bench"_s, u"Kiosk"_s});
    test.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(test.titles(0) == QStringList{u"Kiosk"_s, u"Bench"_s});
    test.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(test.titles(0) == QStringList{u"Kiosk"_s, u"Bench"_s});
}

TEST_CASE("plain arrows walk from card to card, also over an empty column, and only one card is chosen")
{
    PipelineCase test;
    REQUIRE(test.page->showRecord(test.bench2));
    test.press(Qt::Key_Right);
    CHECK(test.page->viewState().toList().first().toLongLong() == test.stairs);
    test.press(Qt::Key_Right);
    CHECK(test.focus() == test.columns()[2]);
    test.press(Qt::Key_Left);
    CHECK(test.page->viewState().toList().first().toLongLong() == test.stairs);
    test.press(Qt::Key_Left);
    CHECK(test.page->viewState().toList().first().toLongLong() == test.kiosk);
    CHECK(test.columns()[1]->selectionModel()->selectedIndexes().isEmpty());
}

TEST_CASE("in Hebrew the arrows mean what the eye sees: left is on")
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        PipelineCase test;
        REQUIRE(test.page->showRecord(test.kiosk));
        test.press(Qt::Key_Right, Qt::ControlModifier);
        CHECK(test.deal(test.kiosk).stage == test.stages[0].id);
        test.press(Qt::Key_Left, Qt::ControlModifier);
        CHECK(test.deal(test.kiosk).stage == test.stages[1].id);
        CHECK(test.columns()[0]->mapTo(test.page.get(), QPoint()).x()
            > test.columns()[1]->mapTo(test.page.get(), QPoint()).x());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a dropped deal lands where it was let go, and the sums of the page follow")
{
    PipelineCase test;
    const QString weighted = test.figure(u"Weighted"_s);
    CHECK(test.figure(u"Open"_s).contains(u"6,000"_s));
    BoardColumnView* target = test.columns()[1];
    test.drop(target->viewport(), test.bench2, {40, target->viewport()->height() - 5});
    CHECK(test.titles(1) == QStringList{u"Stairs"_s, u"Bench"_s});
    test.drop(test.columns()[1]->viewport(), test.kiosk, {40, 10});
    CHECK(test.titles(1) == QStringList{u"Kiosk"_s, u"Stairs"_s, u"Bench"_s});
    CHECK(test.figure(u"Open"_s).contains(u"6,000"_s));
    CHECK(test.figure(u"Weighted"_s) != weighted);
    CHECK(test.bench.announced.size() == 2);
}

TEST_CASE("a deal let go where it lay is not moved")
{
    PipelineCase test;
    BoardColumnView* column = test.columns()[0];
    const QRect card = column->visualRect(column->columnModel()->index(0));
    test.drop(column->viewport(), test.kiosk, card.center() + QPoint(0, 10));
    CHECK(test.bench.announced.empty());
    CHECK(column->columnModel()->gap() == -1);
}

TEST_CASE("while a deal is dragged over a column, room opens between its cards")
{
    PipelineCase test;
    BoardColumnView* column = test.columns()[0];
    const int before = column->visualRect(column->columnModel()->index(1)).height();
    QMimeData data;
    data.setData(BoardColumnModel::mimeType(), QByteArray::number(test.stairs));
    const QPoint at = column->visualRect(column->columnModel()->index(1)).topLeft() + QPoint(20, 10);
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(column->viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(column->viewport(), &move);
    QCoreApplication::processEvents();
    CHECK(column->columnModel()->gap() == 1);
    CHECK(column->visualRect(column->columnModel()->index(1)).height() > before);

    QDragLeaveEvent leave;
    QApplication::sendEvent(column->viewport(), &leave);
    QCoreApplication::processEvents();
    CHECK(column->visualRect(column->columnModel()->index(1)).height() == before);
}

TEST_CASE("a deal dropped on Lost asks why and leaves the board, without a reason it stays")
{
    PipelineCase test;
    test.drop(test.zone(u"Lost…"_s), test.kiosk, {5, 5});
    CHECK(test.deal(test.kiosk).status == DealStatus::Open);
    test.bench.answers.texts = {u"Too dear"_s};
    test.drop(test.zone(u"Lost…"_s), test.kiosk, {5, 5});
    CHECK(test.deal(test.kiosk).status == DealStatus::Lost);
    CHECK(test.deal(test.kiosk).lostReason == u"Too dear");
    CHECK(test.titles(0) == QStringList{u"Bench"_s});
    CHECK(test.bench.answers.textsAsked.size() == 2);
    REQUIRE(test.bench.session().undoAct(test.bench.announced.back().undoJournal));
    CHECK(test.titles(0) == QStringList{u"Kiosk"_s, u"Bench"_s});
}

TEST_CASE("Won and Delete are places to drop, too")
{
    PipelineCase test;
    test.drop(test.zone(u"Won"_s), test.kiosk, {5, 5});
    CHECK(test.deal(test.kiosk).status == DealStatus::Won);
    test.drop(test.zone(u"Delete"_s), test.bench2, {5, 5});
    CHECK_FALSE(test.bench.session().get(Id<Deal>{test.bench2}));
    CHECK(test.titles(0).isEmpty());
}

TEST_CASE("the places to drop are there only while a deal is dragged")
{
    PipelineCase test;
    CHECK_FALSE(test.zone(u"Won"_s)->isVisible());
    Q_EMIT test.columns()[0]->dragging(true);
    CHECK(test.zone(u"Won"_s)->isVisible());
    Q_EMIT test.columns()[0]->dragging(false);
    CHECK_FALSE(test.zone(u"Won"_s)->isVisible());
}

TEST_CASE("F7 offers every stage, Won and Lost, and moves the chosen deal")
{
    PipelineCase test;
    REQUIRE(test.page->showRecord(test.kiosk));
    test.bench.answers.choices = {2};
    test.press(Qt::Key_F7);
    REQUIRE(test.bench.answers.questionsAsked.size() == 1);
    CHECK(test.bench.answers.questionsAsked[0].answers.size() == static_cast<qsizetype>(test.stages.size()) + 2);
    CHECK(test.deal(test.kiosk).stage == test.stages[2].id);
    test.bench.answers.choices = {static_cast<int>(test.stages.size())};
    test.press(Qt::Key_F7);
    CHECK(test.deal(test.kiosk).status == DealStatus::Won);
}

TEST_CASE("the keys of the board work from beside it, but Delete does not")
{
    PipelineCase test;
    REQUIRE(test.page->showRecord(test.kiosk));
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* sidebar = new QPushButton(u"Sidebar"_s);
    row->addWidget(sidebar);
    row->addWidget(test.page.get());
    window.resize(1200, 800);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    sidebar->setFocus();
    test.bench.answers.choices = {2};
    test.press(Qt::Key_F7);
    CHECK(test.deal(test.kiosk).stage == test.stages[2].id);
    test.press(Qt::Key_Delete);
    CHECK(test.bench.session().get(Id<Deal>{test.kiosk}));
    test.page->hide();
    test.press(Qt::Key_F7);
    CHECK(test.bench.answers.questionsAsked.size() == 1);
    test.page->setParent(nullptr);
}

TEST_CASE("a won or lost deal is reopened from its form")
{
    PipelineCase test;
    REQUIRE(loseDeal(test.bench.session(), {test.stairs}, u"Too dear"_s, {}));
    REQUIRE(test.page->showRecord(test.stairs));
    auto* dialog = test.page->findChild<RecordDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>(u"reopen"_s)->click();
    CHECK(test.deal(test.stairs).status == DealStatus::Open);
    CHECK(test.titles(1) == QStringList{u"Stairs"_s});
    REQUIRE(test.bench.announced.size() == 1);
    REQUIRE(test.bench.session().undoAct(test.bench.announced[0].undoJournal));
    CHECK(test.deal(test.stairs).status == DealStatus::Lost);
}

TEST_CASE("an open deal has nothing to be reopened")
{
    PipelineCase test;
    Q_EMIT test.columns()[0]->dealActivated(test.kiosk);
    auto* dialog = test.page->findChild<RecordDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"reopen"_s));
}

TEST_CASE("a narrow board follows a card to the column it is carried or dragged to")
{
    PipelineCase test;
    test.page->resize(500, 800);
    REQUIRE(test.page->showRecord(test.kiosk));
    QCoreApplication::processEvents();
    QScrollBar* bar = test.page->findChild<QScrollArea*>()->horizontalScrollBar();
    REQUIRE(bar->maximum() > 0);
    CHECK(bar->value() == 0);
    test.press(Qt::Key_Right, Qt::ControlModifier);
    test.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(test.columns()[2]->visibleRegion().boundingRect().width() == test.columns()[2]->width());

    bar->setValue(0);
    BoardColumnView* column = test.columns()[1];
    QMimeData data;
    data.setData(BoardColumnModel::mimeType(), QByteArray::number(test.bench2));
    const QPoint edge = column->viewport()->mapFrom(test.page.get(), QPoint(test.page->width() - 30, 300));
    QDragEnterEvent enter(edge, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(column->viewport(), &enter);
    QDragMoveEvent move(edge, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(column->viewport(), &move);
    CHECK(QTest::qWaitFor([bar] { return bar->value() == bar->maximum(); }, 5000));
    QDragLeaveEvent leave;
    QApplication::sendEvent(column->viewport(), &leave);
    bar->setValue(0);
    QTest::qWait(100);
    CHECK(bar->value() == 0);
}

TEST_CASE("a double click opens a deal, a single one only marks it")
{
    PipelineCase test;
    BoardColumnView* column = test.columns()[0];
    const QPoint at = column->visualRect(column->columnModel()->index(0)).center();
    QTest::mouseClick(column->viewport(), Qt::LeftButton, {}, at);
    CHECK_FALSE(test.page->findChild<RecordDialog*>());
    QTest::mouseDClick(column->viewport(), Qt::LeftButton, {}, at);
    CHECK(test.page->findChild<RecordDialog*>());
}

TEST_CASE("Delete removes the deal, the next one is chosen, and Undo is offered")
{
    PipelineCase test;
    REQUIRE(test.page->showRecord(test.kiosk));
    test.press(Qt::Key_Delete);
    CHECK_FALSE(test.bench.session().get(Id<Deal>{test.kiosk}));
    CHECK(test.page->viewState().toList().first().toLongLong() == test.bench2);
    REQUIRE(test.bench.session().undoAct(test.bench.announced.back().undoJournal));
    CHECK(test.titles(0) == QStringList{u"Kiosk"_s, u"Bench"_s});
}

TEST_CASE("a filter shows what fits, counts it, and gives way to a deal that is asked for")
{
    PipelineCase test;
    Task step;
    step.subject = u"Call"_s;
    step.deal = {test.kiosk};
    step.contact = test.contact;
    step.due = QDate(2026, 11, 25);
    test.bench.stored(step);
    const auto chips = test.page->findChildren<Chip*>();
    const auto attention
        = std::ranges::find_if(chips, [](const Chip* chip) { return chip->text() == u"Needs attention · 2"_s; });
    REQUIRE(attention != chips.end());
    (*attention)->click();
    CHECK(test.titles(0) == QStringList{u"Bench"_s});
    CHECK(test.figure(u"Open"_s).contains(u"5,000"_s));
    REQUIRE(test.page->showRecord(test.kiosk));
    CHECK(test.titles(0) == QStringList{u"Kiosk"_s, u"Bench"_s});
}

TEST_CASE("choosing a filter leaves the keyboard on it and the chosen deal chosen")
{
    PipelineCase test;
    REQUIRE(test.page->showRecord(test.bench2));
    test.page->focusFilter();
    QWidget* chip = test.focus();
    QTest::keyClick(chip, Qt::Key_Space);
    CHECK(test.focus() == chip);
    CHECK(test.page->viewState().toList().first().toLongLong() == test.bench2);
}

TEST_CASE("every card says itself aloud in one sentence")
{
    PipelineCase test;
    const BoardColumnModel* model = test.columns()[0]->columnModel();
    const QString said = model->data(model->index(0), Qt::AccessibleTextRole).toString();
    CHECK(said.contains(u"Kiosk"_s));
    CHECK(said.contains(u"Anna Huber"_s));
    CHECK(said.contains(u"No next step"_s));
    CHECK_FALSE(said.contains(u'%'));
}
