#pragma once

#include <sys/types.h>
#include <sys/uio.h>

namespace kartei::test {

/// What is loaded into `kartei` by LD_PRELOAD: stands between it and the disk, to let calls fail or to write down what
/// they did; disk_log.h says how it is told. Knows neither Qt nor our code, and reaches the kernel by system calls
/// only, so that none of its functions runs into another. Each is the function of glibc named by `call`.

/// `offset` < 0: at the position of the file.
ssize_t written(const char* call, int fd, const void* bytes, size_t size, off_t offset);
ssize_t writtenParts(const char* call, int fd, const iovec* parts, int count, off_t offset);
int opened(const char* call, int directory, const char* path, int flags, mode_t mode);
/// A file of its own, by a name that ends in XXXXXX.
int openedTemporary(const char* call, char* name, int flags);
/// `number` of the system call.
int synced(const char* call, int fd, long number);
int truncated(const char* call, int fd, off_t size);
int renamed(const char* call, int from, const char* name, int to, const char* newName, unsigned flags);
int linked(const char* call, int from, const char* name, int to, const char* newName, int flags);
int unlinked(const char* call, int directory, const char* path, int flags);

} // namespace kartei::test
