#include "ui/base/app_style.h"

#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QLabel>
#include <QPushButton>
#include <QStyleOption>

namespace kartei {

namespace {

/// QLabel aligns by its text: English data in a Hebrew window would stand at the wrong edge.
void alignToWindow(QLabel& label)
{
    const Qt::Alignment align = label.alignment();
    if (!label.isRightToLeft() || align.testFlag(Qt::AlignAbsolute))
        return;
    if (align.testFlag(Qt::AlignLeft))
        label.setAlignment((align & ~Qt::AlignLeft) | Qt::AlignRight | Qt::AlignAbsolute);
    else if (align.testFlag(Qt::AlignRight))
        label.setAlignment((align & ~Qt::AlignRight) | Qt::AlignLeft | Qt::AlignAbsolute);
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(QStringLiteral("fusion")) { }

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return Metrics::smallIcon;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return Metrics::scrollBar;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void AppStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        drawFocusRing(painter, option->rect, Metrics::controlRadius);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget))
        alignToWindow(*label);
    // Fusion leaves 4 px between icon and text; the wider box gives 8.
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setIconSize(QSize(Metrics::smallIcon + Metrics::space4, Metrics::smallIcon));
}

} // namespace kartei
