#include "ui/base/apply_theme.h"
#include "ui/base/chip_row.h"
#include "ui/base/elided_label.h"
#include "ui/base/segmented_control.h"
#include "ui/base/status_chip.h"
#include "ui/base/toast.h"
#include "ui/base/widget_style.h"

#include "tests/support/catch_qt.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace kartei;

namespace {

QPushButton* moreButton(ChipRow& row)
{
    return row.findChild<QPushButton*>(QStringLiteral("moreChips"));
}

} // namespace

TEST_CASE("a long name does not widen its window")
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->addWidget(new ElidedLabel(QString(200, u'm')));
    auto* hugging = new ElidedLabel(QString(200, u'm'), nullptr, ElidedLabel::Fit::Hug);
    row->addWidget(hugging);
    CHECK(window.minimumSizeHint().width() < 200);
    ElidedLabel brief(QStringLiteral("Anna"), nullptr, ElidedLabel::Fit::Hug);
    CHECK(brief.sizeHint().width() < 100);
}

TEST_CASE("chips that do not fit go behind a count, the checked one stays")
{
    QWidget window;
    ChipRow row(&window);
    for (const char* text : {"All", "Customers", "Leads", "No next step", "Birthdays this month"})
        row.addFilter(QLatin1String(text));
    window.resize(700, 60);
    row.resize(row.sizeHint().width(), 30);
    window.show();
    CHECK_FALSE(moreButton(row)->isVisible());
    row.resize(260, 30);
    CHECK(moreButton(row)->isVisible());
    int visible = 0;
    for (const QWidget* chip : row.chips()) {
        visible += chip->isVisible();
        CHECK((!chip->isVisible() || row.rect().contains(chip->geometry())));
    }
    CHECK(moreButton(row)->text().contains(QStringLiteral("+%1").arg(5 - visible)));
    CHECK(row.rect().contains(moreButton(row)->geometry()));
    CHECK_FALSE(row.chips()[4]->isVisible());
    qobject_cast<Chip*>(row.chips()[4])->setChecked(true);
    CHECK(row.chips()[4]->isVisible());
    CHECK(row.rect().contains(row.chips()[4]->geometry()));
}

TEST_CASE("chips behind a count lay themselves out once and rest")
{
    class Requests final : public QObject {
    public:
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return false;
        }
    };
    QWidget window;
    ChipRow row(&window);
    for (const char* text : {"All", "Customers", "Leads", "No next step", "Birthdays this month"})
        row.addFilter(QLatin1String(text));
    window.resize(700, 60);
    row.resize(260, 30);
    window.show();
    QTest::qWait(20);
    Requests requests;
    row.installEventFilter(&requests);
    QTest::qWait(20);
    CHECK(moreButton(row)->isVisible());
    CHECK(requests.count == 0);
}

TEST_CASE("choosing a filter unchecks the others and tells which")
{
    ChipRow row;
    Chip* all = row.addFilter(QStringLiteral("All"));
    Chip* leads = row.addFilter(QStringLiteral("Leads"));
    CHECK(all->isChecked());
    QSignalSpy chosen(&row, &ChipRow::filterChosen);
    leads->click();
    CHECK_FALSE(all->isChecked());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 1);
}

TEST_CASE("a segmented control is made of exclusive buttons that keys can reach")
{
    SegmentedControl control({QStringLiteral("Board"), QStringLiteral("List")}, QStringLiteral("View"));
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    CHECK(control.current() == 0);
    control.setCurrent(1);
    CHECK(control.current() == 1);
    CHECK(chosen.isEmpty());
    control.findChild<QPushButton*>(QStringLiteral("segment0"))->click();
    CHECK(control.current() == 0);
    CHECK(chosen.size() == 1);
}

TEST_CASE("a toast gives way to the next one and does only its own act")
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast toast(&window);
    QStringList undone;
    const auto moved = [&undone](const QString& deal) {
        return ToastMessage{deal, QStringLiteral("Undo"), [&undone, deal] { undone << deal; }};
    };
    toast.tell(moved(QStringLiteral("A")));
    CHECK(toast.text() == QStringLiteral("A"));
    toast.tell(moved(QStringLiteral("B")));
    CHECK(toast.text() == QStringLiteral("B"));
    CHECK(window.rect().contains(toast.geometry()));
    CHECK(qAbs(toast.geometry().center().x() - window.rect().center().x()) <= 1);
    toast.findChild<QPushButton*>()->click();
    CHECK(undone == QStringList{QStringLiteral("B")});
    CHECK_FALSE(toast.isVisible());
    toast.tell({QStringLiteral("Draft kept"), {}, {}});
    CHECK(toast.text() == QStringLiteral("Draft kept"));
    CHECK_FALSE(toast.findChild<QPushButton*>()->isVisible());
}

TEST_CASE("margins are given by reading direction")
{
    QWidget holder;
    QHBoxLayout layout(&holder);
    margins(layout, 40, 1, 2, 3);
    CHECK(layout.contentsMargins() == QMargins(40, 1, 2, 3));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    margins(layout, 40, 1, 2, 3);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(layout.contentsMargins() == QMargins(2, 1, 40, 3));
}

TEST_CASE("icon buttons have a name for the screen reader and a shortcut in the tool tip")
{
    QWidget holder;
    const QToolButton* back
        = iconButton(Icon::Back, QStringLiteral("Back"), QStringLiteral("back"), &holder, QStringLiteral("Alt+Left"));
    CHECK(back->accessibleName() == QStringLiteral("Back"));
    CHECK(back->toolTip() == QStringLiteral("Back (Alt+Left)"));
    CHECK(back->size() == QSize(32, 32));
}

TEST_CASE("a status chip is as wide as its text and no wider")
{
    StatusChip late(QStringLiteral("2 d late"), Status::Danger);
    const int plainWidth = late.sizeHint().width();
    late.setStatus(Status::Danger, Icon::Call);
    CHECK(late.sizeHint().width() > plainWidth);
    CHECK(late.sizePolicy().horizontalPolicy() == QSizePolicy::Maximum);
}

TEST_CASE("the mouse wheel scrolls a form and changes none of its values on the way")
{
    const auto wheelOver = [](QWidget& widget) {
        QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&widget, &event);
        return event.isAccepted(); // else the scroll area around it gets it
    };
    applyTheme(*qApp, Theme::Mode::Light);
    QWidget form;
    auto* box = new QComboBox(&form);
    box->addItems({QStringLiteral("Lead"), QStringLiteral("Customer")});
    auto* days = new QSpinBox(&form);
    days->setRange(-9, 9);
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    CHECK_FALSE(wheelOver(*box));
    CHECK_FALSE(wheelOver(*days));
    box->setFocus();
    CHECK_FALSE(wheelOver(*box));
    CHECK(box->currentIndex() == 0);
    CHECK(days->value() == 0);
    CHECK_FALSE(days->hasFocus());
    days->setFocus();
    wheelOver(*days);
    CHECK(days->value() == -1);
}

TEST_CASE("one click in a list opens nothing, whatever the desktop does")
{
    applyTheme(*qApp, Theme::Mode::Light);
    CHECK(QApplication::style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick) == 0);
}
