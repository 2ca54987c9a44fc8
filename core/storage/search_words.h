#pragma once

#include "core/schema/record.h"
#include "core/storage/filter.h"

#include <array>

namespace kartei {

/// What a record is found by, folded: "\n\n", the words of its title with two spaces between them, then a line for each
/// other searchable field and each of its parts, then "\n\n". So the beginning of the title, of its words and of a line
/// are looked for like any other letters, and every letter has two behind it. Empty: it can't be found.
QString searchTextOf(const Record& record);

/// What somebody typed, as it stands in search texts.
struct SearchPattern {
    static SearchPattern of(const QString& text);
    bool isEmpty() const { return words.isEmpty(); }
    /// On `s.folded`: it holds every word, or the digits as a phone number.
    SqlCondition condition() const;

    QStringList words; ///< all of them
    QString phone; ///< or this, unless empty
};

/// How well a text fits, best first; of records that hold the words at all.
enum class Fit {
    Line, ///< the title, a number, an address … is what was typed
    Title, ///< begins so
    Word, ///< a word of the title begins so
    Anywhere,
};

/// What tells the fit of texts to a pattern.
struct FitRules {
    explicit FitRules(const SearchPattern& pattern);
    Fit of(const QString& folded) const;
    /// Parts that a text with this fit holds, one of them; not for Anywhere.
    QStringList partsOf(Fit fit) const;
    /// On `s.folded`: the text has this fit or a better one that looks the same.
    SqlCondition condition(Fit fit) const;

private:
    std::array<QString, 2> m_lines; ///< as a title, as another line
    QString m_title;
    QString m_word;
};

} // namespace kartei
