#include "ui/base/avatar.h"

#include <QPainter>

namespace kartei {

Avatar::Avatar(int side, QWidget* parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void Avatar::setSubject(const QString& name, qint64 id, AvatarShape shape)
{
    m_name = name;
    m_id = id;
    m_shape = shape;
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    drawAvatar(&painter, rect(), m_name, m_id, m_shape);
}

} // namespace kartei
