#include "tests/support/faulty_disk.h"

#include <sqlite3.h>

namespace kartei::test {

namespace {

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_vfs* realVfs()
{
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    FaultyDisk::Fault fault{};
    sqlite3_file* real = realOf(file);
    if (!FaultyDisk::instance().failsNow(true, &fault))
        return real->pMethods->xWrite(real, bytes, size, offset);
    if (fault == FaultyDisk::Fault::HalfWritten)
        real->pMethods->xWrite(real, bytes, size / 2, offset);
    return fault == FaultyDisk::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int syncFile(sqlite3_file* file, int flags)
{
    FaultyDisk::Fault fault{};
    sqlite3_file* real = realOf(file);
    return FaultyDisk::instance().failsNow(false, &fault) ? SQLITE_IOERR_FSYNC : real->pMethods->xSync(real, flags);
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 2; // without memory mapping
        made.xClose = [](sqlite3_file* f) { return realOf(f)->pMethods->xClose(realOf(f)); };
        made.xRead = [](sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
            return realOf(f)->pMethods->xRead(realOf(f), to, size, at);
        };
        made.xWrite = &writeFile;
        made.xTruncate
            = [](sqlite3_file* f, sqlite3_int64 size) { return realOf(f)->pMethods->xTruncate(realOf(f), size); };
        made.xSync = &syncFile;
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
    auto* wrapped = reinterpret_cast<File*>(file);
    wrapped->real = reinterpret_cast<sqlite3_file*>(wrapped + 1);
    wrapped->base.pMethods = nullptr;
    const int result = realVfs()->xOpen(realVfs(), name, wrapped->real, flags, out);
    if (wrapped->real->pMethods)
        wrapped->base.pMethods = &methods();
    return result;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    static sqlite3_vfs vfs = *realVfs(); // all else as the real one does it
    vfs.zName = "kartei-faulty";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs()->szOsFile;
    vfs.xOpen = &openFile;
    sqlite3_vfs_register(&vfs, 1);
}

FaultyDisk& FaultyDisk::instance()
{
    static FaultyDisk only;
    return only;
}

void FaultyDisk::arm(Fault fault, int call, bool andLater)
{
    m_fault = fault;
    m_left = call;
    m_andLater = andLater;
    m_failed = false;
}

bool FaultyDisk::disarm()
{
    m_left = 0;
    return m_failed;
}

bool FaultyDisk::failsNow(bool isWrite, Fault* fault)
{
    if (m_left == 0 || (!isWrite && m_fault != Fault::Error))
        return false;
    if (m_left > 1) {
        --m_left;
        return false;
    }
    m_left = m_andLater ? 1 : 0;
    m_failed = true;
    *fault = m_fault;
    return true;
}

} // namespace kartei::test
