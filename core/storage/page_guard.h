#pragma once

namespace kartei {

/// Bytes at the end of each page of a business file that SQLite leaves to us: they hold the page's digest.
inline constexpr int kGuardBytes = 8;

/// Name of an SQLite file system that keeps a digest of every page in the page and compares it at every reading, so
/// that a flipped bit or a page in a wrong place is an error (SQLITE_IOERR_DATA) and never a value: SQLite's own check
/// passes every fifth flipped bit. The digest is XXH3-64 of the page with its number as seed, big-endian. A file
/// without the reserved bytes is read and written as it is; the write-ahead log has digests of its own (log_damage.h).
/// Other programs can read such a file; what they write into it is found to be damage.
const char* guardedFileSystem();

/// Has the pages of a new file, or those that VACUUM writes anew, leave room for the digest.
void reserveGuardBytes(void* sqlite3Handle);
bool hasGuardBytes(void* sqlite3Handle);

} // namespace kartei
