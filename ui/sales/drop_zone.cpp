#include "ui/sales/drop_zone.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/sales/board_column_model.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace kartei {

DropZone::DropZone(const QString& text, Icon picture, Status status, QWidget* parent)
    : QWidget(parent), m_text(text), m_picture(picture), m_status(status)
{
    setAcceptDrops(true);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DropZone::sizeHint() const
{
    return {200, textHeight(1, 28)};
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    m_isOver = BoardColumnModel::dealIn(*event->mimeData()) > 0;
    if (m_isOver)
        event->acceptProposedAction();
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isOver = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    event->acceptProposedAction();
    Q_EMIT dealDropped(BoardColumnModel::dealIn(*event->mimeData()));
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Tone tone = theme().tone(m_status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tone.ground);
    painter.setPen(QPen(tone.ink, m_isOver ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::cardRadius, Metrics::cardRadius);
    const QFont font = themeFont(FontSize::Body, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(m_text) + 24;
    const QRect line((this->width() - width) / 2, 0, width, height());
    const QRect picture(line.left(), (height() - 16) / 2, 16, 16);
    const IconTint tint = m_status == Status::Success ? IconTint::Success
        : m_status == Status::Danger                  ? IconTint::Danger
                                                      : IconTint::Normal;
    drawIcon(&painter, mirrored(layoutDirection(), line, picture), m_picture, tint);
    drawElided(&painter, mirrored(layoutDirection(), line, line.adjusted(24, 0, 0, 0)), m_text, font, tone.ink);
}

} // namespace kartei
