#include "tests/durability/seed.h"

#include <QtGlobal>

#include <iostream>

namespace kartei::test {

unsigned seed()
{
    static const unsigned chosen = [] {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("KARTEI_SEED", &isGiven);
        const unsigned made = isGiven ? static_cast<unsigned>(given) : std::random_device{}() & 0x7fffffff;
        std::cout << "KARTEI_SEED=" << made << std::endl;
        return made;
    }();
    return chosen;
}

} // namespace kartei::test
