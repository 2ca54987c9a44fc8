#include "ui/service/message_frame.h"

#include "ui/base/metrics.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace kartei {

void MessageFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen frame(theme().border);
    QColor ground = theme().raised;
    if (m_kind == MessageKind::Outgoing) {
        ground = theme().soft;
        frame.setColor(theme().soft);
    } else if (m_kind == MessageKind::Note) {
        ground = theme().warning.ground;
        frame = QPen(theme().warning.ink, 1, Qt::DashLine);
    }
    painter.setPen(frame);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::cardRadius, Metrics::cardRadius);
}

} // namespace kartei
