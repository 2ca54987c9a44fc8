#include "ui/base/status_chip.h"

#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/widget_style.h"

#include <QPainter>

namespace kartei {

StatusChip::StatusChip(const QString& text, Status status, QWidget* parent) : QLabel(text, parent), m_status(status)
{
    setTextFormat(Qt::PlainText);
    setTextStyle(*this, FontSize::Small, TextColour::Text2, QFont::Medium);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusChip::setStatus(Status status)
{
    m_status = status;
    m_icon.reset();
    updateGeometry();
    update();
}

void StatusChip::setStatus(Status status, Icon chipIcon)
{
    m_status = status;
    m_icon = chipIcon;
    updateGeometry();
    update();
}

void StatusChip::setDot(int place)
{
    m_dot = place;
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    ensurePolished();
    return {m_dot >= 0 ? tagChipWidth(text(), font(), true) : chipWidth(text(), font(), m_icon.has_value()),
        qMax(Metrics::statusChip, fontMetrics().height() + Metrics::space4)};
}

QSize StatusChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 48), sizeHint().height()};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_icon)
        drawChip(&painter, rect(), text(), font(), m_status, *m_icon);
    else if (m_dot >= 0)
        drawTagChip(&painter, rect(), text(), font(), theme().series[static_cast<size_t>(m_dot)]);
    else
        drawChip(&painter, rect(), text(), font(), m_status);
}

} // namespace kartei
