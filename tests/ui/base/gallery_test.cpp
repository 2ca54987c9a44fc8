// Pictures for the eye of whoever changed a widget: build/<preset>/tests/ui/gallery.
#include "ui/base/apply_theme.h"
#include "ui/base/painting.h"
#include "ui/base/table_style.h"
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

void addTexts(QVBoxLayout* column)
{
    auto* name = new QLabel(QStringLiteral("Anna Huber"));
    setTextStyle(*name, FontSize::Display);
    column->addWidget(name);
    auto* line = new QLabel(QStringLiteral("Owner at Bäckerei Huber GmbH · München"));
    setTextStyle(*line, FontSize::Body, TextColour::Text2);
    column->addWidget(line);
}

void render(Theme::Mode mode, Qt::LayoutDirection direction, const QString& name)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, mode);
    QWidget page;
    setSurface(page, Surface::Base);
    auto* column = new QVBoxLayout(&page);
    margins(*column, 24, 16, 24, 16);
    addTexts(column);
    addButtons(column);
    addFields(column);
    column->addWidget(new Painted);
    addTable(column);
    column->addStretch();
    page.resize(760, 700);
    page.show();
    const QPixmap picture = page.grab();
    CHECK(picture.save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
    CHECK(page.minimumSizeHint().width() <= 760);
}

} // namespace

TEST_CASE("the gallery of widgets fits its window in both themes and both directions")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    render(Theme::Mode::Light, Qt::LeftToRight, QStringLiteral("light.png"));
    render(Theme::Mode::Dark, Qt::LeftToRight, QStringLiteral("dark.png"));
    render(Theme::Mode::Light, Qt::RightToLeft, QStringLiteral("light-rtl.png"));
    render(Theme::Mode::Dark, Qt::RightToLeft, QStringLiteral("dark-rtl.png"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
