#include "ui/shell/menu_bar_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>

namespace kartei {

MenuBarKeys::MenuBarKeys(QMainWindow& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this); // Alt alone is no key sequence
}

void MenuBarKeys::setKept(bool isKept)
{
    m_isKept = isKept;
    m_window.menuBar()->setVisible(isKept);
}

void MenuBarKeys::toggle()
{
    QMenuBar* bar = m_window.menuBar();
    if (bar->activeAction()) {
        bar->setActiveAction(nullptr);
        hideUnlessUsed();
        return;
    }
    bar->setVisible(true);
    bar->setFocus(Qt::MenuBarFocusReason);
    bar->setActiveAction(bar->actions().constFirst());
}

bool MenuBarKeys::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        m_isAltAlone = key->key() == Qt::Key_Alt && key->modifiers() == Qt::AltModifier;
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::ShortcutOverride:
    case QEvent::WindowDeactivate:
        m_isAltAlone = m_isAltAlone && event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
        break;
    case QEvent::KeyRelease:
        if (m_isAltAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt && m_window.isActiveWindow()) {
            m_isAltAlone = false;
            toggle();
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_window.menuBar())
            QTimer::singleShot(0, this, [this] { hideUnlessUsed(); });
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void MenuBarKeys::hideUnlessUsed()
{
    const bool isUsed = m_window.menuBar()->hasFocus() || QApplication::activePopupWidget();
    if (!isUsed)
        m_window.menuBar()->setVisible(m_isKept);
}

} // namespace kartei
