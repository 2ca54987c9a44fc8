#pragma once

#include <cstdint>

namespace kartei::test {

/// What the shim is told in the environment of the process it is loaded into.
inline constexpr char kDiskDirectory[] = "KARTEI_DISK_DIRECTORY"; ///< only files below it are looked at
inline constexpr char kDiskFailAt[] = "KARTEI_DISK_FAIL_AT"; ///< number of the call that fails, from 1
inline constexpr char kDiskFault[] = "KARTEI_DISK_FAULT"; ///< "EIO", "ENOSPC" or "short"
inline constexpr char kDiskLasting[] = "KARTEI_DISK_LASTING"; ///< set: all later calls fail, too
inline constexpr char kDiskFailed[] = "KARTEI_DISK_FAILED"; ///< file that gets a line for each call that failed
inline constexpr char kDiskLog[] = "KARTEI_DISK_LOG"; ///< file that gets a LogHead for each call that was done

enum class DiskCall : std::uint8_t { Create, Write, Truncate, Sync, SyncDirectory, Rename, Link, Unlink, Told };

/// Head of one entry in the log; both names and the bytes written follow.
struct LogHead {
    DiskCall call;
    std::uint8_t unused[3];
    std::uint16_t nameSize;
    std::uint16_t newNameSize;
    std::uint64_t inode;
    std::int64_t offset; ///< of the bytes; new size for Truncate
    std::uint64_t size; ///< of the bytes
};

} // namespace kartei::test
