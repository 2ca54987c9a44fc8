#include "ui/base/elided_label.h"

#include "ui/base/painting.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kartei {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent, Fit fit) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(fit == Fit::Fill ? QSizePolicy::Ignored : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + around.left() + around.right() + 1,
        fontMetrics().height() + around.top() + around.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("mm…")), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor colour = palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole());
    drawElided(&painter, contentsRect(), text(), font(), colour, alignment());
}

bool ElidedLabel::event(QEvent* event)
{
    const bool isAsked = event->type() == QEvent::ToolTip && toolTip().isEmpty();
    if (isAsked && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace kartei
