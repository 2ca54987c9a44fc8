#include "tests/durability/shim.h"

#include "tests/durability/disk_log.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kartei::test {

namespace {

struct Setup {
    std::string directory;
    std::string failed;
    std::string fault;
    long failAt = 0; ///< 0: none
    bool isLasting = false;
    int log = -1;
};

std::string setting(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

int systemOpen(const char* path, int flags, mode_t mode)
{
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

const Setup& setup()
{
    static const Setup read = [] {
        Setup made;
        made.directory = setting(kDiskDirectory);
        made.failed = setting(kDiskFailed);
        made.fault = setting(kDiskFault);
        made.failAt = std::atol(setting(kDiskFailAt).c_str());
        made.isLasting = !setting(kDiskLasting).empty();
        if (const std::string log = setting(kDiskLog); !log.empty())
            made.log = systemOpen(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        return made;
    }();
    return read;
}

bool isBelow(const std::string& path)
{
    const std::string& directory = setup().directory;
    return !directory.empty() && path.compare(0, directory.size(), directory) == 0
        && (path.size() == directory.size() || path[directory.size()] == '/');
}

/// Empty: no file.
std::string pathOf(int fd)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    char target[4096];
    const long size = syscall(SYS_readlinkat, AT_FDCWD, link, target, sizeof target);
    return size > 0 ? std::string(target, static_cast<size_t>(size)) : std::string();
}

/// Absolute, as the kernel would read it.
std::string pathOf(int directory, const char* path)
{
    if (path[0] == '/')
        return path;
    if (directory != AT_FDCWD)
        return pathOf(directory) + '/' + path;
    char current[4096];
    return syscall(SYS_getcwd, current, sizeof current) > 0 ? std::string(current) + '/' + path : std::string(path);
}

/// Whether this call fails now: errno says how. A short write fails no call but the ones after it.
enum class Verdict { Works, Fails, Short };

Verdict judge(const char* call, const std::string& path, bool isWrite)
{
    static long made = 0;
    const Setup& plan = setup();
    if (plan.failAt == 0 || !isBelow(path))
        return Verdict::Works;
    ++made;
    if (plan.isLasting ? made < plan.failAt : made != plan.failAt)
        return Verdict::Works;
    const int out = systemOpen(plan.failed.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line = std::string(call) + ' ' + path + '\n';
    syscall(SYS_write, out, line.data(), line.size());
    syscall(SYS_close, out);
    if (plan.fault == "short" && isWrite && made == plan.failAt)
        return Verdict::Short;
    errno = plan.fault == "EIO" ? EIO : ENOSPC;
    return Verdict::Fails;
}

/// Whether the process has said something by now. The log goes with a standard output that is a file: what goes through
/// a FILE* of glibc passes no function that could be replaced.
bool hasTold()
{
    struct stat out { };
    return fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(out.st_mode) && out.st_size > 0;
}

void note(DiskCall call, int fd, const std::string& name, const std::string& newName, off_t offset, const void* bytes,
    size_t size)
{
    static bool told = false;
    const int kept = errno;
    if (!told && hasTold()) {
        told = true;
        note(DiskCall::Told, -1, {}, {}, 0, nullptr, 0);
    }
    struct stat info { };
    if (fd >= 0)
        fstat(fd, &info);
    LogHead head{};
    head.call = call;
    head.nameSize = static_cast<std::uint16_t>(name.size());
    head.newNameSize = static_cast<std::uint16_t>(newName.size());
    head.inode = info.st_ino;
    head.offset = offset;
    head.size = bytes ? size : 0;
    const iovec parts[]{{&head, sizeof head}, {const_cast<char*>(name.data()), name.size()},
        {const_cast<char*>(newName.data()), newName.size()}, {const_cast<void*>(bytes), bytes ? size : 0}};
    syscall(SYS_writev, setup().log, parts, 4);
    errno = kept;
}

bool isLogged(const std::string& path)
{
    return setup().log >= 0 && isBelow(path);
}

} // namespace

ssize_t written(const char* call, int fd, const void* bytes, size_t size, off_t offset)
{
    const std::string path = pathOf(fd);
    const Verdict verdict = judge(call, path, true);
    if (verdict == Verdict::Fails)
        return -1;
    const bool logged = isLogged(path);
    const bool isAtPosition = offset < 0;
    if (logged && isAtPosition)
        offset = (fcntl(fd, F_GETFL) & O_APPEND) ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    const size_t wanted = verdict == Verdict::Short && size > 1 ? size / 2 : size;
    const ssize_t done
        = isAtPosition ? syscall(SYS_write, fd, bytes, wanted) : syscall(SYS_pwrite64, fd, bytes, wanted, offset);
    if (logged && done > 0)
        note(DiskCall::Write, fd, path, {}, offset, bytes, static_cast<size_t>(done));
    return done;
}

ssize_t writtenParts(const char* call, int fd, const iovec* parts, int count, off_t offset)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all.append(static_cast<const char*>(parts[i].iov_base), parts[i].iov_len);
    return written(call, fd, all.data(), all.size(), offset);
}

int opened(const char* call, int directory, const char* path, int flags, mode_t mode)
{
    const bool mayCreate = (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    const std::string full = mayCreate ? pathOf(directory, path) : std::string();
    struct stat info { };
    const bool existed = mayCreate && fstatat(directory, path, &info, 0) == 0;
    if (mayCreate && (!existed || (flags & O_TRUNC)) && judge(call, full, false) != Verdict::Works)
        return -1;
    const int fd = static_cast<int>(syscall(SYS_openat, directory, path, flags, mode));
    if (fd >= 0 && isLogged(full)) {
        if (!existed)
            note(DiskCall::Create, fd, full, {}, 0, nullptr, 0);
        else if (flags & O_TRUNC)
            note(DiskCall::Truncate, fd, full, {}, 0, nullptr, 0);
    }
    return fd;
}

int synced(const char* call, int fd, long number)
{
    const std::string path = pathOf(fd);
    if (judge(call, path, false) != Verdict::Works)
        return -1;
    const int done = static_cast<int>(syscall(number, fd));
    struct stat info { };
    if (done == 0 && isLogged(path) && fstat(fd, &info) == 0)
        note(S_ISDIR(info.st_mode) ? DiskCall::SyncDirectory : DiskCall::Sync, fd, path, {}, 0, nullptr, 0);
    return done;
}

int renamed(const char* call, int from, const char* name, int to, const char* newName, unsigned flags)
{
    const std::string old = pathOf(from, name);
    if (judge(call, old, false) != Verdict::Works)
        return -1;
    const int done = static_cast<int>(syscall(SYS_renameat2, from, name, to, newName, flags));
    if (done == 0 && isLogged(old))
        note(DiskCall::Rename, -1, old, pathOf(to, newName), 0, nullptr, 0);
    return done;
}

int linked(const char* call, int from, const char* name, int to, const char* newName, int flags)
{
    const std::string target = pathOf(to, newName);
    if (judge(call, target, false) != Verdict::Works)
        return -1;
    const int done = static_cast<int>(syscall(SYS_linkat, from, name, to, newName, flags));
    if (done == 0 && isLogged(target)) {
        const int fd = systemOpen(target.c_str(), O_PATH | O_CLOEXEC, 0);
        note(DiskCall::Link, fd, target, {}, 0, nullptr, 0);
        syscall(SYS_close, fd);
    }
    return done;
}

int unlinked(const char* call, int directory, const char* path, int flags)
{
    const std::string full = pathOf(directory, path);
    if (judge(call, full, false) != Verdict::Works)
        return -1;
    const int done = static_cast<int>(syscall(SYS_unlinkat, directory, path, flags));
    if (done == 0 && isLogged(full))
        note(DiskCall::Unlink, -1, full, {}, 0, nullptr, 0);
    return done;
}

int truncated(const char* call, int fd, off_t size)
{
    const std::string path = pathOf(fd);
    if (judge(call, path, false) != Verdict::Works)
        return -1;
    const int done = static_cast<int>(syscall(SYS_ftruncate, fd, size));
    if (done == 0 && isLogged(path))
        note(DiskCall::Truncate, fd, path, {}, size, nullptr, 0);
    return done;
}

int openedTemporary(const char* call, char* name, int flags)
{
    char* const end = name + std::strlen(name);
    for (int attempt = 0; attempt < 100; ++attempt) {
        unsigned char random[6];
        if (getrandom(random, sizeof random, 0) != sizeof random)
            return -1;
        for (int i = 0; i < 6; ++i)
            end[i - 6] = static_cast<char>('a' + random[i] % 26);
        const int fd = opened(call, AT_FDCWD, name, flags | O_RDWR | O_CREAT | O_EXCL, 0600);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    return -1;
}

} // namespace kartei::test
