#include "ui/shell/health_view.h"

#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/section.h"
#include "ui/base/widget_style.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kNameWidth = 130;
constexpr int kFigureWidth = 32;
constexpr int kEmphasis = 600;

QLabel* sentence(const QString& text, FontSize size, TextColour colour)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(*label, size, colour);
    return label;
}

/// "4.16"
QString pointsText(Percent points)
{
    return quantityText(Quantity::fromText(points.toText()).value_or(Quantity()));
}

QString wayText(HealthPlace::Kind kind)
{
    switch (kind) {
    case HealthPlace::Kind::Nowhere:
        return {};
    case HealthPlace::Kind::Contacts:
    case HealthPlace::Kind::Problems:
    case HealthPlace::Kind::Duplicates:
        return HealthView::tr("Show…");
    case HealthPlace::Kind::Backups:
    case HealthPlace::Kind::Access:
        return HealthView::tr("Settings");
    case HealthPlace::Kind::Permissions:
        return HealthView::tr("Keep it to myself");
    }
    Q_UNREACHABLE();
}

} // namespace

HealthView::HealthView(const DataHealth& health, QWidget* parent) : QWidget(parent)
{
    setProperty("scrollBody", true);
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space16);
    for (size_t i = 0; i < kHealthAttributes; ++i)
        addAttribute(*column, health, static_cast<HealthAttribute>(i));
    if (!health.fixes.empty()) {
        column->addWidget(hairline());
        addFixes(*column, health.fixes);
    }
    column->addStretch();
}

void HealthView::addAttribute(QVBoxLayout& column, const DataHealth& health, HealthAttribute attribute)
{
    const int score = health.score(attribute);
    auto* head = new QHBoxLayout;
    head->setSpacing(Metrics::space12);
    auto* name = new QLabel(labelOf(attribute));
    name->setMinimumWidth(kNameWidth);
    setTextStyle(*name, FontSize::Body, TextColour::Text, kEmphasis);
    auto* bar = new QProgressBar;
    bar->setObjectName(QStringLiteral("health_") + nameOf(attribute));
    bar->setTextVisible(false);
    bar->setValue(score);
    bar->setAccessibleName(labelOf(attribute));
    bar->setAccessibleDescription(meaningOf(attribute));
    auto* figure = new QLabel(countText(score));
    figure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    figure->setMinimumWidth(kFigureWidth);
    setTextStyle(*figure, FontSize::Body, TextColour::Text, kEmphasis);
    head->addWidget(name);
    head->addWidget(bar, 1, Qt::AlignVCenter);
    head->addWidget(figure);
    auto* group = new QVBoxLayout;
    plain(*group, Metrics::space2);
    group->addLayout(head);
    group->addWidget(sentence(meaningOf(attribute), FontSize::Small, TextColour::Text3));
    for (const HealthCheck& check : health.checks) {
        if (check.attribute == attribute)
            addCheck(*group, check);
    }
    column.addLayout(group);
}

void HealthView::addCheck(QVBoxLayout& column, const HealthCheck& check)
{
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space12);
    auto* finding = sentence(check.finding, FontSize::Body, TextColour::Text);
    finding->setMinimumHeight(textHeight(1, Metrics::space8));
    row->addWidget(finding, 1);
    QPushButton* way
        = check.isGood() ? nullptr : makeWay(check.place, check.finding, QStringLiteral("health_check_") + check.name);
    if (way)
        row->addWidget(way);
    column.addLayout(row);
}

void HealthView::addFixes(QVBoxLayout& column, const std::vector<HealthFix>& fixes)
{
    auto* group = new QVBoxLayout;
    plain(*group, Metrics::space4);
    group->addWidget(new Section(tr("What raises it most")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::space12);
    grid->setVerticalSpacing(Metrics::space2);
    grid->setColumnStretch(0, 1);
    for (int row = 0; const HealthFix& fix : fixes) {
        grid->addWidget(sentence(fix.text, FontSize::Body, TextColour::Text), row, 0);
        //: points that something adds to a figure of 100: "+4.16"
        auto* gain = new QLabel(tr("+%1").arg(pointsText(fix.gain)));
        gain->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        setTextStyle(*gain, FontSize::Body, TextColour::Success);
        grid->addWidget(gain, row, 1);
        if (QPushButton* way = makeWay(fix.place, fix.text, QStringLiteral("health_fix_%1").arg(row + 1)))
            grid->addWidget(way, row, 2);
        ++row;
    }
    group->addLayout(grid);
    column.addLayout(group);
}

QPushButton* HealthView::makeWay(const HealthPlace& place, const QString& title, const QString& name)
{
    const QString text = wayText(place.kind);
    if (text.isEmpty())
        return nullptr;
    QPushButton* button = textButton(text, ButtonKind::Link, name);
    button->setAutoDefault(false);
    //: a button, and what it is about: "Show…: 3 cards have no name."
    button->setAccessibleName(tr("%1: %2").arg(text, title));
    connect(button, &QPushButton::clicked, this, [this, place, title] { Q_EMIT wanted(place, title); });
    return button;
}

} // namespace kartei
