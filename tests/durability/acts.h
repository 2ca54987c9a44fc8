#pragma once

#include "tests/durability/starts.h"

#include <QStringList>

#include <span>

namespace kartei::test {

/// One call of the program that writes. Whatever cuts it, the directory holds what it held before or what it holds
/// after.
struct Act {
    const char* name;
    Start start;
    const char* line; ///< arguments; files are in the directory it begins in
    bool isSlow = false; ///< hundreds of calls to the disk, and much to compare after each
};

/// Every act under test: a new verb of the command line is one line there.
std::span<const Act> acts();

QStringList argumentsOf(const Act& act);

} // namespace kartei::test
