#include "ui/shell/search_button.h"

#include "core/base/text.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QKeySequence>
#include <QPainter>

namespace kartei {

namespace {

constexpr int kSearchWidth = 440;
constexpr int kLeastSearchWidth = 160;

} // namespace

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("search"));
    setText(tr("Search or type a command"));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(kSearchWidth);
}

QSize SearchButton::sizeHint() const
{
    return {kSearchWidth, controlHeight()};
}

QSize SearchButton::minimumSizeHint() const
{
    return {kLeastSearchWidth, controlHeight()};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(&painter, rect(), Metrics::controlRadius, theme().base, underMouse() ? theme().input : theme().border);
    const auto at = [this](const QRect& place) { return mirrored(layoutDirection(), rect(), place); };
    drawIcon(
        &painter, at({10, (height() - Metrics::smallIcon) / 2, Metrics::smallIcon, Metrics::smallIcon}), Icon::Search);
    const QString keys = isolatedLtr(QKeySequence(Qt::CTRL | Qt::Key_K).toString());
    const QFont font = themeFont(FontSize::Body);
    const int keysWidth = QFontMetrics(font).horizontalAdvance(keys) + Metrics::space8;
    const int textAt = 34;
    const int room = width() - textAt - keysWidth - Metrics::space24;
    drawElided(&painter, at({textAt, 0, room, height()}), text(), font, theme().text3);
    drawElided(
        &painter, at({width() - keysWidth - Metrics::space12, 0, keysWidth, height()}), keys, font, theme().text3);
    if (hasFocus())
        drawFocusRing(&painter, rect(), Metrics::controlRadius);
}

} // namespace kartei
