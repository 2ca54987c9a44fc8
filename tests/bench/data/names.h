#pragma once

#include <vector>

namespace kartei::bench {

/// How people and firms of one country are called and where they live; UTF-8.
struct Country {
    const char* code; ///< ISO 3166-1
    const char* name; ///< as people write it in a list
    const char* dial; ///< "49"
    int share; ///< of 100 contacts
    std::vector<const char*> first;
    std::vector<const char*> last;
    std::vector<const char*> lastEnds; ///< second halves of made-up names; empty: names are used as they are
    std::vector<const char*> cities;
    std::vector<const char*> streets;
    std::vector<const char*> firms; ///< legal forms
    const char* domain;
};
const std::vector<Country>& countries();

/// Words of firms, notes and so on that are the same everywhere.
const std::vector<const char*>& brands();
const std::vector<const char*>& trades();
const std::vector<const char*>& jobs();
const std::vector<const char*>& tags();
const std::vector<const char*>& sentences();
const std::vector<const char*>& goods();
const std::vector<const char*>& mailHosts();

} // namespace kartei::bench
