#pragma once

#include <QtGlobal>

#include <compare>

namespace kartei {

/// Database key of one entity type; ids of different entities do not mix. Zero: not stored, or no reference.
template <class Entity>
struct Id {
    qint64 value = 0;
    constexpr bool isSet() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace kartei
