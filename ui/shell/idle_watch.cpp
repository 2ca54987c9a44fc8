#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <chrono>
#include <cstdlib>

namespace kartei {

namespace {

constexpr std::chrono::seconds kLookEvery{5};
constexpr qint64 kMinute = 60'000; // ms

} // namespace

IdleWatch::IdleWatch(std::function<int()> minutes, QObject* parent)
    : QObject(parent), m_minutes(std::move(minutes)), m_lastUse(QDateTime::currentMSecsSinceEpoch())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start(kLookEvery);
}

void IdleWatch::look()
{
    const int minutes = m_minutes();
    // either way: a clock that was set back must not keep the window open
    if (minutes > 0 && std::abs(QDateTime::currentMSecsSinceEpoch() - m_lastUse) >= minutes * kMinute)
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_lastUse = QDateTime::currentMSecsSinceEpoch();
        break;
    default:
        break;
    }
    return false;
}

} // namespace kartei
