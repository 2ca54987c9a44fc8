#pragma once

#include "core/base/result.h"

#include <vector>

namespace kartei {

struct FilterToken {
    enum class Kind { Word, Quoted, Operator, Open, Close, End };
    Kind kind = Kind::End;
    QString text; ///< without its quotes
    qsizetype position = 0; ///< first character, from 0
};

/// Always ends with End. Usage: a quote is not closed, a lone "!".
Result<std::vector<FilterToken>> filterTokens(const QString& expression);

/// "Filter, character 8: …"; `position` from 0.
Error filterError(qsizetype position, const QString& what);

} // namespace kartei
