// Pictures for the eye of whoever changed a widget: build/<preset>/tests/ui/gallery.
#include "ui/base/apply_theme.h"
#include "ui/base/avatar.h"
#include "ui/base/chip_row.h"
#include "ui/base/elided_label.h"
#include "ui/base/empty_state.h"
#include "ui/base/inline_bar.h"
#include "ui/base/painting.h"
#include "ui/base/prompt_dialog.h"
#include "ui/base/section.h"
#include "ui/base/segmented_control.h"
#include "ui/base/status_chip.h"
#include "ui/base/table_style.h"
#include "ui/base/toast.h"
#include "ui/base/widget_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace kartei;

namespace {

QHBoxLayout* row(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    column->addLayout(line);
    return line;
}

void addButtons(QVBoxLayout* column)
{
    QHBoxLayout* line = row(column);
    line->addWidget(textButton(QStringLiteral("New"), Icon::Add, ButtonKind::Primary, QStringLiteral("a")));
    line->addWidget(textButton(QStringLiteral("Call"), Icon::Call, ButtonKind::Secondary, QStringLiteral("b")));
    auto* off = textButton(QStringLiteral("Print"), Icon::Print, ButtonKind::Secondary, QStringLiteral("c"));
    off->setEnabled(false);
    line->addWidget(off);
    auto* note = textButton(QStringLiteral("Note"), Icon::Note, ButtonKind::Quiet, QStringLiteral("d"));
    note->setCheckable(true);
    note->setChecked(true);
    line->addWidget(note);
    line->addWidget(textButton(QStringLiteral("Delete"), Icon::Delete, ButtonKind::Danger, QStringLiteral("e")));
    line->addWidget(textButton(QStringLiteral("Clear filter"), ButtonKind::Link, QStringLiteral("f")));
    line->addWidget(iconButton(Icon::Back, QStringLiteral("Back"), QStringLiteral("g")));
    line->addWidget(iconButton(Icon::Menu, QStringLiteral("Menu"), QStringLiteral("h")));
    line->addStretch();
}

void addFields(QVBoxLayout* column)
{
    QHBoxLayout* line = row(column);
    auto* name = new QLineEdit(QStringLiteral("Bäckerei Huber GmbH"));
    name->setFixedHeight(controlHeight());
    name->addAction(icon(Icon::Contacts), QLineEdit::LeadingPosition);
    line->addWidget(name);
    auto* wrong = new QLineEdit(QStringLiteral("1.234"));
    wrong->setFixedHeight(controlHeight());
    setInvalid(*wrong, true);
    line->addWidget(wrong);
    auto* language = new QComboBox;
    language->addItems({QStringLiteral("Deutsch"), QStringLiteral("English")});
    line->addWidget(language);
    auto* day = new QDateEdit(QDate(2026, 11, 21));
    day->setCalendarPopup(true);
    line->addWidget(day);
    QHBoxLayout* choices = row(column);
    auto* ticked = new QCheckBox(QStringLiteral("Ask again"));
    ticked->setChecked(true);
    choices->addWidget(ticked);
    choices->addWidget(new QCheckBox(QStringLiteral("Off")));
    auto* chosen = new QRadioButton(QStringLiteral("Net"));
    chosen->setChecked(true);
    choices->addWidget(chosen);
    choices->addWidget(new QRadioButton(QStringLiteral("Gross")));
    choices->addStretch();
}

void addTable(QVBoxLayout* column)
{
    auto* tabs = new QTabBar;
    for (const char* text : {"Timeline", "Deals  2", "Quotes  3"})
        tabs->addTab(QLatin1String(text));
    column->addWidget(tabs);
    auto* table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("City"), QStringLiteral("Turnover")});
    styleTable(*table);
    for (int i = 0; i < 4; ++i) {
        table->setItem(i, 0, new QTableWidgetItem(QStringLiteral("Anna Huber")));
        table->setItem(i, 1, new QTableWidgetItem(QStringLiteral("München")));
    }
    table->selectRow(1);
    table->setFixedHeight(140);
    column->addWidget(table);
    auto* text = new QPlainTextEdit(QString(QStringLiteral("Good morning,\n")).repeated(12));
    text->setFixedHeight(80);
    column->addWidget(text);
}

class Painted : public QWidget {
public:
    Painted() { setMinimumHeight(110); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const auto at = [this](QRect place) { return mirrored(layoutDirection(), rect(), place); };
        drawAvatar(&painter, at({0, 0, 36, 36}), QStringLiteral("Anna Huber"), 1, AvatarShape::Person);
        drawAvatar(&painter, at({44, 0, 36, 36}), QStringLiteral("Bäckerei Huber GmbH"), 2, AvatarShape::Company);
        drawAvatar(&painter, at({88, 8, 20, 20}), QStringLiteral("Café Lumière"), 3, AvatarShape::Company);
        const QFont small = themeFont(FontSize::Small, QFont::Medium);
        int x = 120;
        for (const Status status :
            {Status::Neutral, Status::Accent, Status::Success, Status::Warning, Status::Danger, Status::Info}) {
            drawChip(&painter, at({x, 8, 80, 20}), QStringLiteral("Customer"), small, status);
            x += 88;
        }
        drawChip(&painter, at({0, 48, 90, 22}), QStringLiteral("2 d late"), small, Status::Danger, Icon::Call);
        drawFocusRing(&painter, at({100, 44, 120, 30}), 6);
        drawTabular(
            &painter, at({220, 44, 120, 20}), QStringLiteral("(1.111,10 €)"), themeFont(FontSize::Body), theme().text);
        drawTabular(
            &painter, at({220, 64, 120, 20}), QStringLiteral("8.888,88 €"), themeFont(FontSize::Body), theme().text);
        drawHairlineBelow(&painter, rect());
    }
};

void addHeader(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* avatar = new Avatar(56);
    avatar->setSubject(QStringLiteral("Anna Huber"), 5, AvatarShape::Person);
    line->addWidget(avatar);
    auto* texts = new QVBoxLayout;
    plain(*texts, 4);
    auto* first = new QHBoxLayout;
    plain(*first, 8);
    auto* name = new ElidedLabel(QStringLiteral("Anna Huber"), nullptr, ElidedLabel::Fit::Hug);
    setTextStyle(*name, FontSize::Display);
    first->addWidget(name);
    first->addWidget(new StatusChip(QStringLiteral("Customer"), Status::Success));
    first->addWidget(new StatusChip(QStringLiteral("Bakery")));
    auto* late = new StatusChip(QStringLiteral("2 d late"));
    late->setStatus(Status::Danger, Icon::Call);
    first->addWidget(late);
    first->addStretch();
    texts->addLayout(first);
    auto* about = new ElidedLabel(QStringLiteral("Owner at Bäckerei Huber GmbH · München"));
    setTextStyle(*about, FontSize::Body, TextColour::Text2);
    texts->addWidget(about);
    line->addLayout(texts, 1);
    line->addWidget(new SegmentedControl(
        {QStringLiteral("Board"), QStringLiteral("List"), QStringLiteral("Forecast")}, QStringLiteral("View")));
    column->addLayout(line);
}

void addFilters(QVBoxLayout* column)
{
    auto* bar = new InlineBar(Status::Info, QStringLiteral("This is a sample business."));
    bar->addButton(QStringLiteral("Start my own"), QStringLiteral("own"));
    column->addWidget(bar);
    auto* filters = new ChipRow;
    for (const char* text : {"All", "Customers", "Leads", "No next step", "Birthdays", "Suppliers and partners abroad"})
        filters->addFilter(QLatin1String(text));
    column->addWidget(filters);
    auto* section = new Section(QStringLiteral("Details"));
    section->addButton(Icon::Edit, QStringLiteral("Edit"), QStringLiteral("edit"));
    column->addWidget(section);
    column->addWidget(hairline());
    auto* empty = new EmptyState(QStringLiteral("No quotes yet."));
    empty->addButton(QStringLiteral("New quote"), ButtonKind::Primary, QStringLiteral("new"));
    empty->addButton(QStringLiteral("Import"), ButtonKind::Secondary, QStringLiteral("import"));
    column->addWidget(empty);
}

void save(QWidget& page, const QString& name)
{
    CHECK(page.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
}

void renderDialog(const QString& name)
{
    PromptDialog dialog(QStringLiteral("Kartei"), QStringLiteral("The file is open on LAPTOP-2."));
    dialog.addDetails(QStringLiteral("/home/anna/shop.kartei"));
    dialog.addAnswer(QStringLiteral("Open read-only"), ButtonKind::Primary, QStringLiteral("a"));
    dialog.addAnswer(QStringLiteral("Try again"), ButtonKind::Secondary, QStringLiteral("b"));
    dialog.addCancel(QStringLiteral("Cancel"));
    dialog.show();
    dialog.findChild<QPushButton*>(QStringLiteral("showDetails"))->click();
    save(dialog, name);
}

void render(const Appearance& appearance, Qt::LayoutDirection direction, const QString& suffix)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, appearance);
    QWidget page;
    setSurface(page, Surface::Base);
    auto* column = new QVBoxLayout(&page);
    margins(*column, 24, 16, 24, 16);
    column->setSpacing(12);
    addHeader(column);
    addButtons(column);
    addFields(column);
    column->addWidget(new Painted);
    addTable(column);
    addFilters(column);
    const int width = 760 * appearance.textPercent / 100;
    page.resize(width, 960);
    page.show();
    Toast toast(&page);
    toast.tell({QStringLiteral("Bar and wine racks: Negotiation"), QStringLiteral("Undo"), {}});
    save(page, QString(QStringLiteral("widgets") + suffix));
    CHECK(page.minimumSizeHint().width() <= width);
    renderDialog(QString(QStringLiteral("dialog") + suffix));
}

} // namespace

TEST_CASE("the gallery of widgets fits its window in both themes and both directions")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    render({Theme::Mode::Light}, Qt::LeftToRight, QStringLiteral("-light.png"));
    render({Theme::Mode::Dark}, Qt::LeftToRight, QStringLiteral("-dark.png"));
    render({Theme::Mode::Light}, Qt::RightToLeft, QStringLiteral("-light-rtl.png"));
    render({Theme::Mode::Dark}, Qt::RightToLeft, QStringLiteral("-dark-rtl.png"));
    render({Theme::Mode::Light, 150}, Qt::LeftToRight, QStringLiteral("-large.png"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Appearance{Theme::Mode::Light});
}
