#pragma once

#include "core/base/safe_file.h"

#include <QDeadlineTimer>
#include <QString>

#include <array>
#include <stop_token>

namespace kartei {

/// The file at the end of links: SQLite looks beside it for the log. As typed where there is none.
QString realPathOf(const QString& path);

/// Looks at a file before SQLite does: regular, ours, not from a newer version, whole pages, no journal that would make
/// SQLite delete other files. Changes nothing. Refused or Access with what to do.
Result<> checkBeforeOpening(const QString& path);

/// A file and what SQLite keeps beside it: log, its index, journal.
std::array<QString, 4> withLogs(const QString& path);

/// Whether somebody has the file open: by the locks that SQLite sets, also of a file that can't be opened.
/// Not for one that this process has open: that would lose its locks.
bool isLocked(const QString& path);

/// Makes the empty file, readable by its owner only. Access: exists already, no permission.
Result<> createFile(const QString& path);

/// Hardening of one connection through its sqlite3 handle: defensive mode, no extensions, limits.
/// Returns whether the database turned out to be read-only.
Result<bool> hardenConnection(void* sqlite3Handle);

/// While it lives, statements of the connection give up after some minutes, or once somebody wants them to stop, and
/// SQLite uses a quarter gigabyte at most: a file that was not checked yet may be made to take everything.
class CarefulReading {
public:
    explicit CarefulReading(void* sqlite3Handle, std::stop_token stop = {});
    ~CarefulReading();
    CarefulReading(const CarefulReading&) = delete;
    CarefulReading& operator=(const CarefulReading&) = delete;

private:
    static int isOver(void* reading);

    void* m_handle;
    bool m_isBeside; ///< can be stopped: somebody works meanwhile, and nobody waits for it
    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
};

/// After a new file was closed: everything is in it. Closing says nothing of a disk that failed then; what did not get
/// into the file is still in the log. Access.
Result<> checkLogIsGone(const QString& path);

/// Whether closing leaves the write-ahead log of a file that was not checked as it is.
void keepLogOnClose(void* sqlite3Handle, bool keep);

} // namespace kartei
