#include "tests/durability/shim.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/syscall.h>

using namespace kartei::test;

namespace {

mode_t modeOf(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;
}

} // namespace

// The names of glibc, put there by the assembler: its headers declare them with other attributes. A 64-bit off_t makes
// each 64 variant the same function.
#define NAMED(name) __asm__(#name)
#define ALSO(name, first) __asm__(#name) __attribute__((alias(#first)))

static_assert(sizeof(off_t) == 8);

extern "C" {

ssize_t shimWrite(int fd, const void* bytes, size_t size) NAMED(write);
ssize_t shimWrite(int fd, const void* bytes, size_t size)
{
    return written("write", fd, bytes, size, -1);
}

ssize_t shimPwrite(int fd, const void* bytes, size_t size, off_t offset) NAMED(pwrite);
ssize_t shimPwrite(int fd, const void* bytes, size_t size, off_t offset)
{
    return written("pwrite", fd, bytes, size, offset);
}
ssize_t shimPwrite64(int fd, const void* bytes, size_t size, off_t offset) ALSO(pwrite64, pwrite);

ssize_t shimWritev(int fd, const iovec* parts, int count) NAMED(writev);
ssize_t shimWritev(int fd, const iovec* parts, int count)
{
    return writtenParts("writev", fd, parts, count, -1);
}

ssize_t shimPwritev(int fd, const iovec* parts, int count, off_t offset) NAMED(pwritev);
ssize_t shimPwritev(int fd, const iovec* parts, int count, off_t offset)
{
    return writtenParts("pwritev", fd, parts, count, offset);
}
ssize_t shimPwritev64(int fd, const iovec* parts, int count, off_t offset) ALSO(pwritev64, pwritev);

int shimFsync(int fd) NAMED(fsync);
int shimFsync(int fd)
{
    return synced("fsync", fd, SYS_fsync);
}

int shimFdatasync(int fd) NAMED(fdatasync);
int shimFdatasync(int fd)
{
    return synced("fdatasync", fd, SYS_fdatasync);
}

int shimFtruncate(int fd, off_t size) NAMED(ftruncate);
int shimFtruncate(int fd, off_t size)
{
    return truncated("ftruncate", fd, size);
}
int shimFtruncate64(int fd, off_t size) ALSO(ftruncate64, ftruncate);

int shimRename(const char* name, const char* newName) NAMED(rename);
int shimRename(const char* name, const char* newName)
{
    return renamed("rename", AT_FDCWD, name, AT_FDCWD, newName, 0);
}

int shimRenameat(int from, const char* name, int to, const char* newName) NAMED(renameat);
int shimRenameat(int from, const char* name, int to, const char* newName)
{
    return renamed("renameat", from, name, to, newName, 0);
}

int shimRenameat2(int from, const char* name, int to, const char* newName, unsigned flags) NAMED(renameat2);
int shimRenameat2(int from, const char* name, int to, const char* newName, unsigned flags)
{
    return renamed("renameat2", from, name, to, newName, flags);
}

int shimLink(const char* name, const char* newName) NAMED(link);
int shimLink(const char* name, const char* newName)
{
    return linked("link", AT_FDCWD, name, AT_FDCWD, newName, 0);
}

int shimLinkat(int from, const char* name, int to, const char* newName, int flags) NAMED(linkat);
int shimLinkat(int from, const char* name, int to, const char* newName, int flags)
{
    return linked("linkat", from, name, to, newName, flags);
}

int shimUnlink(const char* path) NAMED(unlink);
int shimUnlink(const char* path)
{
    return unlinked("unlink", AT_FDCWD, path, 0);
}

int shimUnlinkat(int directory, const char* path, int flags) NAMED(unlinkat);
int shimUnlinkat(int directory, const char* path, int flags)
{
    return unlinked("unlinkat", directory, path, flags);
}

int shimRemove(const char* path) NAMED(remove);
int shimRemove(const char* path)
{
    const int done = unlinked("remove", AT_FDCWD, path, 0);
    return done != 0 && errno == EISDIR ? unlinked("remove", AT_FDCWD, path, AT_REMOVEDIR) : done;
}

int shimOpen(const char* path, int flags, ...) NAMED(open);
int shimOpen(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened("open", AT_FDCWD, path, flags, mode);
}
int shimOpen64(const char* path, int flags, ...) ALSO(open64, open);

int shimOpenat(int directory, const char* path, int flags, ...) NAMED(openat);
int shimOpenat(int directory, const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened("openat", directory, path, flags, mode);
}
int shimOpenat64(int directory, const char* path, int flags, ...) ALSO(openat64, openat);

int shimMkostemp(char* name, int flags) NAMED(mkostemp);
int shimMkostemp(char* name, int flags)
{
    return openedTemporary("mkostemp", name, flags);
}
int shimMkostemp64(char* name, int flags) ALSO(mkostemp64, mkostemp);

int shimMkstemp(char* name) NAMED(mkstemp);
int shimMkstemp(char* name)
{
    return openedTemporary("mkstemp", name, 0);
}
int shimMkstemp64(char* name) ALSO(mkstemp64, mkstemp);
}
