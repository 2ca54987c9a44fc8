#include "core/storage/page_guard.h"

#include <sqlite3.h>
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <vector>

namespace kartei {

namespace {

constexpr int kHeaderBytes = 100;
constexpr int kPageSizeAt = 16; // SQLite file format, section 1.3
constexpr int kReservedAt = 20;

/// What SQLite holds; the real file lies behind it. Only the database itself has pages to guard.
struct GuardedFile {
    sqlite3_file base;
    sqlite3_file* real;
    sqlite3_int64 pageSize; ///< 0: not guarded
    bool isDatabase;
};

GuardedFile& guarded(sqlite3_file* file)
{
    return *reinterpret_cast<GuardedFile*>(file);
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return guarded(file).real;
}

/// The first page says whether the pages have digests; it can change when a file is converted or rolled back.
void lookAtHeader(GuardedFile& file, const unsigned char* header)
{
    const int stored = header[kPageSizeAt] << 8 | header[kPageSizeAt + 1];
    const bool isGuarded = std::memcmp(header, "SQLite format 3", 16) == 0 && header[kReservedAt] == kGuardBytes;
    file.pageSize = isGuarded ? (stored == 1 ? 65536 : stored) : 0;
}

XXH64_canonical_t digestOf(const unsigned char* page, sqlite3_int64 pageSize, sqlite3_int64 offset)
{
    const auto number = static_cast<XXH64_hash_t>(offset / pageSize + 1);
    XXH64_canonical_t digest;
    XXH64_canonicalFromHash(&digest, XXH3_64bits_withSeed(page, static_cast<size_t>(pageSize - kGuardBytes), number));
    return digest;
}

int writePage(GuardedFile& file, const void* bytes, sqlite3_int64 offset)
{
    static thread_local std::vector<unsigned char> page; // the bytes given are SQLite's cache
    const auto* from = static_cast<const unsigned char*>(bytes);
    page.assign(from, from + file.pageSize);
    const XXH64_canonical_t digest = digestOf(page.data(), file.pageSize, offset);
    std::ranges::copy(digest.digest, page.end() - kGuardBytes);
    return file.real->pMethods->xWrite(file.real, page.data(), static_cast<int>(file.pageSize), offset);
}

/// SQLite leaves out pages that an act made and gave up again; they would be without a digest.
int fillUpTo(GuardedFile& file, sqlite3_int64 offset)
{
    sqlite3_int64 size = 0;
    if (const int failed = file.real->pMethods->xFileSize(file.real, &size); failed != SQLITE_OK)
        return failed;
    if (size >= offset)
        return SQLITE_OK;
    const std::vector<unsigned char> empty(static_cast<size_t>(file.pageSize));
    for (sqlite3_int64 at = size - size % file.pageSize; at < offset; at += file.pageSize) {
        if (const int failed = writePage(file, empty.data(), at); failed != SQLITE_OK)
            return failed;
    }
    return SQLITE_OK;
}

int writeBytes(sqlite3_file* base, const void* bytes, int size, sqlite3_int64 offset)
{
    GuardedFile& file = guarded(base);
    if (file.isDatabase && offset == 0 && size >= kHeaderBytes)
        lookAtHeader(file, static_cast<const unsigned char*>(bytes));
    if (file.pageSize == 0 || size != file.pageSize || offset % file.pageSize != 0)
        return file.real->pMethods->xWrite(file.real, bytes, size, offset);
    const int filled = fillUpTo(file, offset);
    return filled == SQLITE_OK ? writePage(file, bytes, offset) : filled;
}

int readBytes(sqlite3_file* base, void* to, int size, sqlite3_int64 offset)
{
    GuardedFile& file = guarded(base);
    if (const int failed = file.real->pMethods->xRead(file.real, to, size, offset); failed != SQLITE_OK)
        return failed;
    const auto* bytes = static_cast<const unsigned char*>(to);
    if (file.isDatabase && offset == 0 && size >= kHeaderBytes)
        lookAtHeader(file, bytes);
    if (file.pageSize == 0 || size != file.pageSize || offset % file.pageSize != 0)
        return SQLITE_OK;
    const XXH64_canonical_t digest = digestOf(bytes, file.pageSize, offset);
    return std::memcmp(digest.digest, bytes + file.pageSize - kGuardBytes, kGuardBytes) == 0 ? SQLITE_OK
                                                                                             : SQLITE_IOERR_DATA;
}

int closeFile(sqlite3_file* file)
{
    const int closed = realOf(file)->pMethods->xClose(realOf(file));
    sqlite3_free(realOf(file));
    return closed;
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 2; // no xFetch: memory-mapped pages would not be looked at
        made.xClose = &closeFile;
        made.xRead = &readBytes;
        made.xWrite = &writeBytes;
        made.xTruncate
            = [](sqlite3_file* f, sqlite3_int64 size) { return realOf(f)->pMethods->xTruncate(realOf(f), size); };
        made.xSync = [](sqlite3_file* f, int flags) { return realOf(f)->pMethods->xSync(realOf(f), flags); };
        made.xFileSize
            = [](sqlite3_file* f, sqlite3_int64* size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); };
        made.xLock = [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xLock(realOf(f), level); };
        made.xUnlock = [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xUnlock(realOf(f), level); };
        made.xCheckReservedLock
            = [](sqlite3_file* f, int* out) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out); };
        made.xFileControl
            = [](sqlite3_file* f, int op, void* arg) { return realOf(f)->pMethods->xFileControl(realOf(f), op, arg); };
        made.xSectorSize = [](sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
        made.xDeviceCharacteristics
            = [](sqlite3_file* f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); };
        made.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
            return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, out);
        };
        made.xShmLock = [](sqlite3_file* f, int offset, int n, int flags) {
            return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags);
        };
        made.xShmBarrier = [](sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
        made.xShmUnmap = [](sqlite3_file* f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); };
        return made;
    }();
    return all;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out)
{
    sqlite3_vfs* usual = sqlite3_vfs_find(nullptr); // asked for anew: tests put a failing disk there
    auto* made = new (file) GuardedFile{{}, nullptr, 0, (flags & SQLITE_OPEN_MAIN_DB) != 0};
    made->real = static_cast<sqlite3_file*>(sqlite3_malloc(usual->szOsFile));
    if (!made->real)
        return SQLITE_NOMEM;
    std::memset(made->real, 0, static_cast<size_t>(usual->szOsFile));
    const int result = usual->xOpen(usual, name, made->real, flags, out);
    if (made->real->pMethods)
        made->base.pMethods = &methods();
    else
        sqlite3_free(made->real);
    return result;
}

} // namespace

const char* guardedFileSystem()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *sqlite3_vfs_find(nullptr); // all else as the usual one does it
        made.zName = "kartei";
        made.szOsFile = static_cast<int>(sizeof(GuardedFile));
        made.pNext = nullptr;
        made.xOpen = &openFile;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : nullptr;
}

void reserveGuardBytes(void* sqlite3Handle)
{
    int bytes = kGuardBytes;
    sqlite3_file_control(static_cast<sqlite3*>(sqlite3Handle), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

bool hasGuardBytes(void* sqlite3Handle)
{
    int bytes = -1; // only asks
    sqlite3_file_control(static_cast<sqlite3*>(sqlite3Handle), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    return bytes == kGuardBytes;
}

} // namespace kartei
