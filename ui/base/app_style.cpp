#include "ui/base/app_style.h"

#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QIconEngine>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QWheelEvent>

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

/// Buttons, fields and tabs get their ring from the sheet; what it cannot say is here.
void drawFocus(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    if (widget && widget->property("kind") == QStringLiteral("primary")) // an accent ring would not show on fill
        drawRounded(painter, widget->rect().adjusted(3, 3, -3, -3), 3, {}, theme().onFill);
    else if (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget))
        drawFocusRing(painter, option.rect, Metrics::space4);
    else if (qobject_cast<const QAbstractItemView*>(widget))
        drawFocusRing(painter, option.rect, Metrics::space2);
}

/// An icon of the style that is looked for when it is first painted: that takes longer than all else of a line edit.
class LateIcon final : public QIconEngine {
public:
    LateIcon(const QProxyStyle& style, QStyle::StandardPixmap name) : m_style(&style), m_name(name) { }

    QIconEngine* clone() const override { return new LateIcon(*this); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        found().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return found().pixmap(size, 1, mode, state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return found().pixmap((QSizeF(size) / scale).toSize(), scale, mode, state);
    }
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return found().actualSize(size, mode, state);
    }
    bool isNull() override { return false; }

private:
    const QIcon& found()
    {
        if (m_icon.isNull() && m_style)
            m_icon = m_style->QProxyStyle::standardIcon(m_name);
        return m_icon;
    }

    QPointer<const QProxyStyle> m_style;
    QStyle::StandardPixmap m_name;
    QIcon m_icon;
};

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
    case SH_ItemView_ActivateItemOnSingleClick: // the desktop's wish; here a click selects and Enter opens
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
        drawFocus(painter, *option, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon AppStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    if (pixmap == SP_LineEditClearButton || pixmap == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new LateIcon(*this, pixmap));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void AppStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        alignToWindow(*label);
        // also those of message boxes and tooltips: as they come, they take data with tags in it for HTML and read the
        // files that it names
        if (label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    // Fusion leaves 4 px between icon and text; the wider box gives 8
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setIconSize(QSize(Metrics::smallIcon + Metrics::space4, Metrics::smallIcon));
}

/// The wheel scrolls the form it is turned over; it changes no value on its way.
bool AppStyle::eventFilter(QObject* watched, QEvent* event)
{
    const auto* box = event->type() == QEvent::Wheel ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!box || (box->hasFocus() && qobject_cast<const QAbstractSpinBox*>(box)))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace kartei
