#include "ui/base/beside_window.h"

#include <QEvent>

namespace kartei {

BesideWindow::BesideWindow(QWidget& neighbour, Qt::WindowFlags flags)
    : QDialog(nullptr, flags | Qt::WindowStaysOnTopHint), m_neighbour(&neighbour)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    neighbour.installEventFilter(this);
    connect(&neighbour, &QObject::destroyed, this, [this] { delete this; });
}

/// A minimised neighbour stays shown as far as Qt is concerned, and so does its call.
bool BesideWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_neighbour || event->spontaneous())
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::Hide && isVisible()) {
        m_comesBack = true;
        hide();
    } else if (event->type() == QEvent::Show && m_comesBack) {
        m_comesBack = false;
        show();
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kartei
