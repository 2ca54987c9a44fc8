#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace kartei::test {

/// How a call of the built program ended.
struct Ended {
    bool wasKilled = false;
    int status = -1;
    QByteArray out;
    QByteArray err;
    /// It said that it was done, in part at least.
    bool isAcknowledged() const { return !out.isEmpty() || (!wasKilled && (status == 0 || status == 4)); }
};

/// Settings of the environment for the shim, beside those that every call has.
using Settings = QList<std::pair<QString, QString>>;

/// Where a program that was started in `directory` keeps what belongs to its user: automatic backups.
QString homeIn(const QString& directory);

/// In `directory`.
std::unique_ptr<QProcess> started(const QStringList& arguments, const QString& directory);

/// Waits for the end; a minute without one is a failure.
Ended ended(QProcess& process);

/// As started(), with the shim loaded; `settings` say what it does, see disk_log.h. With `out`, its output goes there.
std::unique_ptr<QProcess> startedOnDisk(
    const QStringList& arguments, const QString& directory, Settings settings, const QString& out = {});

} // namespace kartei::test
