#include "ui/base/first_painting.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace kartei {

namespace {

class FirstPainting final : public QObject {
public:
    FirstPainting(QWidget& widget, std::function<void()> act) : QObject(&widget), m_act(std::move(act))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { // what else waits for the picture, a key perhaps, comes first
                QMetaObject::invokeMethod(this, &FirstPainting::act, Qt::QueuedConnection);
            });
        }
        return false;
    }

private:
    void act()
    {
        deleteLater();
        m_act();
    }

    std::function<void()> m_act;
};

} // namespace

void afterFirstPainting(QWidget& widget, std::function<void()> act)
{
    new FirstPainting(widget, std::move(act)); // ends with itself or its widget
}

} // namespace kartei
