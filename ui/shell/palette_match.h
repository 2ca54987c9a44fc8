#pragma once

#include <QString>

#include <optional>

namespace kartei {

/// How a text was found in a title; better ones first. ByMeaning: not in the title, but in other words for it.
enum class MatchRank { Exact, NamePrefix, WordPrefix, Initials, Substring, ByMeaning, Letters };

/// Both texts folded. Letters in order are looked for only when `withLetters`. Nothing: not found.
std::optional<MatchRank> matchRank(const QString& title, const QString& text, bool withLetters);

struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};
/// Where `text` stands in `title`, for showing it; length 0: nowhere in one piece.
TextSpan matchSpan(const QString& title, const QString& text);

} // namespace kartei
