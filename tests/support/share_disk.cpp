#include "tests/support/share_disk.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool isShare = false;
bool canLink = true;

int answer(long result)
{
    return static_cast<int>(result);
}

} // namespace

// instead of those of the C library, in the whole test program
extern "C" int renameat2(int oldDir, const char* from, int newDir, const char* to, unsigned flags) noexcept
{
    if (isShare && flags != 0) {
        errno = EINVAL;
        return -1;
    }
    return answer(::syscall(SYS_renameat2, oldDir, from, newDir, to, flags));
}

extern "C" int link(const char* from, const char* to) noexcept
{
    if (isShare && !canLink) {
        errno = ENOSYS;
        return -1;
    }
    return answer(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

namespace kartei::test {

ShareDisk::ShareDisk(Links links)
{
    isShare = true;
    canLink = links == Links::Can;
}

ShareDisk::~ShareDisk()
{
    isShare = false;
}

} // namespace kartei::test
