#include "tests/bench/timing_widgets.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace kartei::bench {

void BenchWindow::report(const Error& error)
{
    giveUp(error.message + u'\n' + error.detail);
}

void showAndSettle(QWidget& widget)
{
    widget.resize(1440, 900);
    widget.show();
    QElapsedTimer timer;
    timer.start();
    constexpr int kSettled = 300; // ms
    while (!timer.hasExpired(kSettled))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

double millisecondsToPaint(QWidget& window, const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::sendPostedEvents();
    QEvent update(QEvent::UpdateRequest); // paints now what is to be painted
    QCoreApplication::sendEvent(&window, &update);
    const double spent = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents();
    return spent;
}

} // namespace kartei::bench
