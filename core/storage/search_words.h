#pragma once

#include "core/schema/record.h"
#include "core/storage/filter.h"

#include <array>

namespace kartei {

/// What a record is found by, folded: "\n\n", the words of its title with two spaces between them, then a line for each
/// other searchable field and each of its parts, then "\n\n". So the beginning of the title, of its words and of a line
/// are looked for like any other letters, and every letter has two behind it. Empty: it can't be found.
QString searchTextOf(const Record& record);

/// What the index of words knows a search text by, between spaces: the first word of the title behind "¹", its others
/// each behind "²", and a character for each line without digits. (Those with digits are rare enough for their letters
/// to find them.)
QString searchTermsOf(const QString& folded);

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
    Sequence, ///< "en & so" stands so in the title; words of three letters or more are enough in any order
    LineSequence, ///< the same in another line
    Anywhere,
};
constexpr size_t kFits = 6;

/// What tells the fit of texts to a pattern.
struct FitRules {
    explicit FitRules(const SearchPattern& pattern);
    Fit of(const QString& folded) const;
    /// Whether a text can have this fit.
    bool allows(Fit fit) const;
    /// Parts that a text with this fit holds, one of them; not for Anywhere.
    QStringList partsOf(Fit fit) const;
    /// What searchTermsOf() a text with this fit holds, in the language of FTS5. Empty: terms do not tell.
    QString termQuery(Fit fit) const;
    /// On `s.folded`: the text has this fit or a better one that looks the same.
    SqlCondition condition(Fit fit) const;

private:
    bool hasSequence() const;

    QStringList m_words;
    std::array<QString, 2> m_forms; ///< of a title, of another line
    std::array<QString, 2> m_lines;
    QString m_title;
    QString m_word;
};

} // namespace kartei
