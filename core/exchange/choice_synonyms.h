#pragma once

#include "core/schema/field.h"

namespace kartei {

/// The choice of `field` that a word of another program means ("pending", "solved", "p1", "Handy"), by its public name;
/// nothing: none is known. `word` is folded.
std::optional<QString> synonymOf(const Field& field, const QString& word);

} // namespace kartei
