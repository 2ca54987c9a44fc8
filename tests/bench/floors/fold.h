#pragma once

#include <string>
#include <string_view>

namespace kartei::bench {

/// Lower case without accents, for Latin, Greek and Cyrillic letters; other scripts stay. Not valid UTF-8: empty.
std::string folded(std::string_view utf8);
std::string digitsOf(std::string_view text);

} // namespace kartei::bench
