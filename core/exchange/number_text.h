#pragma once

#include <QString>

#include <optional>

namespace kartei {

/// Machine form of a number in a file of somebody else: "1.234,56", "1 234,56", "1'234.56", "12,5", "19 %". A lone
/// point is the decimal one. Nothing: no number, or doubtful, such as "1,234".
std::optional<QString> machineNumber(const QString& text);

} // namespace kartei
