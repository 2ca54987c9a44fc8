#pragma once

#include <QString>

#include <optional>

namespace kartei {

/// Machine form of a number in a file of somebody else: "1.234,56", "1 234,56", "1'234.56", "12,5", "19 %".
/// Nothing: no number, or a doubtful one.
std::optional<QString> machineNumber(const QString& text);

/// Whether the only separator may be one of thousands or of decimals: "1.234", "25,000".
bool isDoubtfulNumber(const QString& text);

} // namespace kartei
