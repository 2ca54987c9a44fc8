#pragma once

#include "core/base/safe_file.h"

#include <QString>

namespace kartei {

/// Looks at a file before SQLite does: regular, ours, not from a newer version, whole pages, no journal that would make
/// SQLite delete other files. Changes nothing. Refused or Access with what to do.
Result<> checkBeforeOpening(const QString& path);

/// Makes the empty file, readable by its owner only. Access: exists already, no permission.
Result<> createFile(const QString& path);

/// Write-ahead logging is not safe there (NFS, SMB, other network mounts).
bool isOnNetwork(const QString& path);

/// Hardening of one connection through its sqlite3 handle: defensive mode, no extensions, limits.
/// Returns whether the database turned out to be read-only.
Result<bool> hardenConnection(void* sqlite3Handle);

/// Whether closing leaves the write-ahead log of a file that was not checked as it is.
void keepLogOnClose(void* sqlite3Handle, bool keep);

} // namespace kartei
