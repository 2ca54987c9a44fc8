#include "ui/shell/business_button.h"

#include "core/base/text.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kBusinessAvatar = 28;

} // namespace

BusinessButton::BusinessButton(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("business"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void BusinessButton::setBusiness(const QString& name)
{
    m_name = name;
    setAccessibleName(tr("Business %1: switch, open, make a new one").arg(isolated(name)));
    setToolTip(name);
    update();
}

void BusinessButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    update();
}

QSize BusinessButton::sizeHint() const
{
    return {Metrics::sidebarRail, Metrics::topBar};
}

void BusinessButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect inside = rect().adjusted(Metrics::space8, Metrics::space4, -Metrics::space8, -Metrics::space4);
    if (underMouse() || isDown())
        drawRounded(&painter, inside, Metrics::controlRadius, mixed(theme().sidebar, theme().text, 0.05));
    const auto at = [this](const QRect& place) { return mirrored(layoutDirection(), rect(), place); };
    const int lead = m_isNarrow ? (width() - kBusinessAvatar) / 2 : Metrics::space16;
    drawAvatar(&painter, at({lead, (height() - kBusinessAvatar) / 2, kBusinessAvatar, kBusinessAvatar}), m_name, 0,
        AvatarShape::Company);
    if (!m_isNarrow) {
        const QRect arrow(width() - Metrics::space16 - 12, (height() - 12) / 2, 12, 12);
        drawIcon(&painter, at(arrow), Icon::ArrowDown);
        const int textAt = lead + kBusinessAvatar + 10;
        drawElided(&painter, at({textAt, 0, arrow.left() - Metrics::space4 - textAt, height()}), m_name,
            themeFont(FontSize::Body, QFont::DemiBold), theme().text);
    }
    if (hasFocus())
        drawFocusRing(&painter, inside, Metrics::controlRadius);
}

} // namespace kartei
