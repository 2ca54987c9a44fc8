#pragma once

#include "tests/bench/measure.h"

#include <QStringList>

#include <utility>

namespace kartei::bench {

using Settings = std::vector<std::pair<QString, QString>>;

struct Ended {
    int status = -1;
    Spent spent;
    double peakMiB = 0; ///< of its memory, asked of the kernel every millisecond
};

/// A process of its own, without a display, whose settings and backups are in the directory that useHome() named.
struct Child {
    QString program;
    QStringList arguments;
    Settings settings = {};
    QString input = {}; ///< file; empty: none
    QString output = {}; ///< file of standard output and error; empty: away

    Ended run() const;
    /// Its process; `channel`, unless -1, is open there under the same number.
    pid_t start(int channel = -1) const;
};
/// Of this process, too.
void useHome(const QString& directory);

/// Memory of a running process in MiB, what it shares counted by its part; 0: not known here.
double proportionalMiB(pid_t process);
/// The most that it had so far.
double peakMiB(pid_t process);

} // namespace kartei::bench
