#include "ui/contacts/stage_bar.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kHeight = 4;
constexpr int kGap = 4;

} // namespace

StageBar::StageBar(int reached, int count, QWidget* parent) : QWidget(parent), m_reached(reached), m_count(count)
{
    setFixedHeight(kHeight);
}

QSize StageBar::sizeHint() const
{
    return {m_count * 24, kHeight};
}

void StageBar::paintEvent(QPaintEvent*)
{
    if (m_count < 1)
        return;
    QPainter painter(this);
    const int room = width() - (m_count - 1) * kGap;
    for (int i = 0; i < m_count; ++i) {
        const int left = i * kGap + room * i / m_count;
        const QRect segment(left, 0, room * (i + 1) / m_count - room * i / m_count, kHeight);
        drawRounded(&painter, mirrored(layoutDirection(), rect(), segment), kHeight / 2,
            i < m_reached ? theme().fill : theme().border);
    }
}

} // namespace kartei
