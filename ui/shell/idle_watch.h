#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace kartei {

/// Tells when nobody has used keyboard or mouse in this program for so long; again and again until somebody does.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    /// `minutes` is asked at each look; 0: never.
    IdleWatch(std::function<int()> minutes, QObject* parent);

    /// As if the last key was pressed at that moment.
    void setLastUse(qint64 utcMs) { m_lastUse = utcMs; }
    void look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<int()> m_minutes;
    QTimer m_timer;
    qint64 m_lastUse; ///< of the clock on the wall: a machine that slept was not used either
};

} // namespace kartei
