#pragma once

#include <random>

namespace kartei::test {

/// Of every random choice in a run: KARTEI_SEED, or a new one, printed once.
unsigned seed();

} // namespace kartei::test
