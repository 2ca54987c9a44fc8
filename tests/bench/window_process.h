#pragma once

#include "tests/bench/child.h"

namespace kartei::bench {

/// A program with a window, started; ends with the object.
class WindowProcess {
public:
    /// Waits until `watched` is painted (inside.h).
    WindowProcess(Child child, const QString& watched);
    ~WindowProcess();
    WindowProcess(const WindowProcess&) = delete;
    WindowProcess& operator=(const WindowProcess&) = delete;

    double secondsToPaint() const { return m_seconds; }
    pid_t process() const { return m_process; }
    /// Has it do that; gives the figures that it says, in ms. The first after `word` in each line.
    std::vector<double> command(char letter, const QByteArray& word);

private:
    /// Empty: it ended, or said nothing for a minute.
    QByteArray nextLine();

    int m_channel = -1;
    pid_t m_process = -1;
    double m_seconds = 0;
    QByteArray m_read;
};

} // namespace kartei::bench
