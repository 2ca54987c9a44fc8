#include "ui/shell/palette_match.h"

#include "core/base/text.h"

#include <algorithm>

namespace kartei {

namespace {

QString initialsIn(const QString& title)
{
    QString initials;
    bool isStart = true;
    for (const QChar c : title) {
        if (isStart && c.isLetterOrNumber())
            initials += c;
        isStart = !c.isLetterOrNumber();
    }
    return initials;
}

bool startsAWord(const QString& title, const QString& text)
{
    for (qsizetype at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1)) {
        if (at == 0 || !title[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// Beginning with the letter of a word: else nearly everything is found.
bool hasLettersInOrder(const QString& title, const QString& text)
{
    const auto isWordStart = [&](qsizetype at) { return at == 0 || !title[at - 1].isLetterOrNumber(); };
    qsizetype at = title.indexOf(text[0]);
    while (at > 0 && !isWordStart(at))
        at = title.indexOf(text[0], at + 1);
    return at >= 0 && std::ranges::all_of(text, [&](QChar letter) {
        at = title.indexOf(letter, at) + 1;
        return at > 0;
    });
}

} // namespace

std::optional<MatchRank> matchRank(const QString& title, const QString& text, bool withLetters)
{
    if (title == text)
        return MatchRank::Exact;
    if (title.startsWith(text))
        return MatchRank::NamePrefix;
    if (startsAWord(title, text))
        return MatchRank::WordPrefix;
    if (text.size() > 1 && initialsIn(title).startsWith(text))
        return MatchRank::Initials;
    if (title.contains(text))
        return MatchRank::Substring;
    if (withLetters && text.size() > 1 && hasLettersInOrder(title, text))
        return MatchRank::Letters;
    return {};
}

TextSpan matchSpan(const QString& title, const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString foldedTitle = folded(title);
    if (foldedTitle.size() != title.size()) { // "ß" became "ss": positions differ
        const qsizetype at = title.indexOf(text, 0, Qt::CaseInsensitive);
        return at < 0 ? TextSpan() : TextSpan{at, text.size()};
    }
    const QString needle = folded(text);
    const qsizetype at = foldedTitle.indexOf(needle);
    return at < 0 ? TextSpan() : TextSpan{at, needle.size()};
}

} // namespace kartei
