#include "core/base/text.h"

#include <unicode/coll.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QHash>

#include <algorithm>
#include <memory>
#include <vector>

namespace kartei {

namespace {

icu::UnicodeString toIcu(QStringView text)
{
    return {reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size())};
}

/// ICU objects are not safe to share between threads: one each.
icu::Transliterator* foldingRules()
{
    thread_local const std::unique_ptr<icu::Transliterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower; NFC", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return rules.get();
}

icu::Collator* collatorFor(const QString& locale)
{
    thread_local QHash<QString, std::shared_ptr<icu::Collator>> collators;
    std::shared_ptr<icu::Collator>& collator = collators[locale];
    if (!collator) {
        UErrorCode status = U_ZERO_ERROR;
        collator.reset(icu::Collator::createInstance(icu::Locale(locale.toLatin1().constData()), status));
        if (collator)
            collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    }
    return collator.get();
}

constexpr char16_t kBehindAscii = 0x80;

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < kBehindAscii; });
}

QChar lowerAscii(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

/// Controls other than tab and line end, embeddings and overrides of direction, and what has no width.
bool isUnseen(QChar character)
{
    const char16_t c = character.unicode();
    return (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7f && c < 0xa0) || c == 0x200b
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) || c == 0x180e || c == 0xfeff;
}

bool isJoiner(QChar c)
{
    return c.unicode() == 0x200c || c.unicode() == 0x200d;
}

/// Between characters that a joiner can change: not among the alphabets that stand letter by letter.
bool joins(const QString& text, qsizetype place)
{
    const auto mayJoin = [](QChar c) { return c.unicode() >= 0x0590 && !c.isSpace(); };
    return place > 0 && place + 1 < text.size() && mayJoin(text[place - 1]) && mayJoin(text[place + 1]);
}

} // namespace

namespace {

QString foldedByRules(QStringView text)
{
    icu::UnicodeString work = toIcu(text);
    if (icu::Transliterator* rules = foldingRules())
        rules->transliterate(work);
    return QString(reinterpret_cast<const QChar*>(work.getBuffer()), work.length());
}

constexpr char16_t kFirstHan = 0x4e00;
constexpr char16_t kBehindHan = 0xa000;

/// Latin, Cyrillic and Hebrew letters and punctuation fold one by one, whatever stands beside them; Han stay.
bool foldsAlone(QChar character)
{
    const char16_t c = character.unicode();
    return c < 0x0250 || (c >= 0x0400 && c < 0x0530) || (c >= 0x0590 && c < 0x0600) || (c >= 0x1e00 && c < 0x1f00)
        || (c >= 0x2000 && c < 0x20d0) || (c >= kFirstHan && c < kBehindHan);
}

/// Asks the rules once: they take longer for a letter than a whole text takes here.
const QString& foldedLetter(char16_t letter)
{
    thread_local std::vector<QString> known(0x20d0);
    QString& folded = known[letter];
    if (folded.isNull()) {
        folded = foldedByRules(QStringView(&letter, 1));
        if (folded.isNull())
            folded = QStringLiteral("");
    }
    return folded;
}

void appendFolded(QString& result, QStringView word)
{
    if (!std::all_of(word.begin(), word.end(), foldsAlone)) {
        result += foldedByRules(word);
        return;
    }
    for (const QChar c : word) {
        if (c.unicode() < kBehindAscii)
            result += lowerAscii(c);
        else if (c.unicode() >= kFirstHan)
            result += c;
        else
            result += foldedLetter(c.unicode());
    }
}

} // namespace

/// Word by word, since the rules take a hundred times as long and look at nothing beyond a space.
QString folded(QStringView text)
{
    if (isPlainAscii(text)) {
        QString lower(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), lower.begin(), lowerAscii);
        return lower;
    }
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype begin = 0; begin < text.size();) {
        const auto* const end
            = std::find_if(text.begin() + begin, text.end(), [](QChar c) { return c == u' ' || c == u'\n'; });
        const qsizetype length = end - text.begin() - begin;
        appendFolded(result, text.sliced(begin, length));
        begin += length;
        if (begin < text.size())
            result += text[begin++];
    }
    return result;
}

QStringList searchedWords(const QString& typed)
{
    return folded(typed).split(u' ', Qt::SkipEmptyParts);
}

bool hasAllWords(const QString& foldedText, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return foldedText.contains(word); });
}

QByteArray sortKey(QStringView text, const QString& locale)
{
    icu::Collator* collator = collatorFor(locale);
    if (!collator)
        return folded(text).toUtf8();
    const icu::UnicodeString source = toIcu(text);
    QByteArray key(64, Qt::Uninitialized);
    const auto room = [&key] { return reinterpret_cast<uint8_t*>(key.data()); };
    const int32_t needed = collator->getSortKey(source, room(), static_cast<int32_t>(key.size()));
    if (needed > key.size()) {
        key.resize(needed);
        collator->getSortKey(source, room(), needed);
    }
    key.resize(needed > 0 ? needed - 1 : 0); // without the closing zero byte
    return key;
}

/// No control, and composed (NFC) whatever stands beside it: of the most common scripts.
static bool isNormal(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= 0x20 && c < 0x7f) || c == u'\n' || c == u'\t' || (c >= 0xa0 && c < 0x0300)
        || (c >= 0x0400 && c < 0x0483) || (c >= 0x05d0 && c < 0x05eb) || (c >= 0x2010 && c < 0x2027)
        || (c >= kFirstHan && c < kBehindHan);
}

bool isNormalised(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isNormal);
}

QString normalised(const QString& text)
{
    if (isNormalised(text))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                kept += u'\n';
        } else if (c.unicode() >= 0x20 ? c.unicode() < 0x7f || c.unicode() > 0x9f : c == u'\t' || c == u'\n') {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QString legible(const QString& data)
{
    if (isPlainAscii(data) && std::none_of(data.begin(), data.end(), isUnseen))
        return data;
    QString shown = data;
    std::vector<qsizetype> open; // isolates that are not closed yet
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const char16_t c = data[i].unicode();
        if (c >= 0x2066 && c <= 0x2068)
            open.push_back(i);
        else if (c == 0x2069 && !open.empty())
            open.pop_back();
        else if (c == 0x2069 || isUnseen(data[i]) || (isJoiner(data[i]) && !joins(data, i)))
            shown[i] = QChar::ReplacementCharacter;
    }
    for (const qsizetype place : open)
        shown[place] = QChar::ReplacementCharacter;
    return shown;
}

QString isolated(const QString& data)
{
    return data.isEmpty() ? data : QChar(0x2068) + legible(data) + QChar(0x2069);
}

QString isolatedLtr(const QString& data)
{
    return data.isEmpty() ? data : QChar(0x2066) + legible(data) + QChar(0x2069);
}

} // namespace kartei
