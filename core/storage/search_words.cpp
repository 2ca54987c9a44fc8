#include "core/storage/search_words.h"

#include "core/base/text.h"
#include "core/storage/record_sql.h"

#include <xxhash.h>

#include <algorithm>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUsualSize = 256; ///< of a text, at most
constexpr QChar kFirstWord = u'¹';
constexpr QChar kOtherWord = u'²';
constexpr char32_t kFirstBehindBmp = 0x10000; ///< of the characters that stand for lines
constexpr quint64 kBehindBmp = 0x100000; ///< how many they are: all of planes 1 to 16
constexpr qsizetype kAskedWords = 16;
constexpr qsizetype kLetters = 3; ///< of a term of the index of letters

/// As QString::simplified() has it.
void appendSimplified(QString& text, QStringView value)
{
    const qsizetype begin = text.size();
    bool isGap = false;
    for (const QChar c : value) {
        if (c.isSpace()) {
            isGap = true;
            continue;
        }
        if (std::exchange(isGap, false) && text.size() > begin)
            text += u' ';
        text += c;
    }
}

/// A line for each value that is given to it; their texts are looked at where they are, an import has millions.
class Lines final : public ValueSink {
public:
    explicit Lines(QString& text) : m_text(text) { }

    void take(const Field& field, const void* row, bool isTitle)
    {
        m_hasDigits = field.is(Code);
        m_isTitle = isTitle;
        field.give(row, *this);
    }

    void nothing() override { }
    void integer(qint64 value) override { text(QString::number(value)); }
    void truth(bool value) override { text(value ? u"true" : u"false"); }
    void word(const char* ascii) override { text(QString::fromLatin1(ascii)); }
    void blob(QByteArrayView value) override { text(QString::fromUtf8(value)); }
    void text(QStringView value) override
    {
        if (value.isEmpty())
            return;
        if (!m_isTitle) {
            m_text += u'\n';
            appendSimplified(m_text, value);
        }
        // phones are looked for by their digits, however they are written
        if (m_hasDigits && !value.contains(u'@')) {
            const QString digits = digitsOf(value);
            if (digits.size() >= 3 && digits != value)
                m_text += u'\n' + digits;
        }
    }

private:
    QString& m_text;
    bool m_hasDigits = false;
    bool m_isTitle = false; ///< stands in front already
};

void appendLines(QString& text, const EntityDesc& entity, const void* row, bool isOwner)
{
    Lines lines(text);
    for (const Field& field : entity.fields) {
        if (field.is(Searchable))
            lines.take(field, row, isOwner && field.is(Title));
    }
}

QString titleForm(const QString& title)
{
    return title.simplified().replace(u' ', u"  "_s);
}

/// "06 28 23 04 55" and "+33 (0)6 28…" are one phone number: its digits without the leading zeros of a national or
/// international prefix. Empty: not a phone number.
QString phoneTail(QString text)
{
    text.remove(u"(0)"_s);
    for (const QChar c : text) {
        if (!c.isDigit() && !c.isSpace() && !QStringView(u"+-/().").contains(c))
            return {};
    }
    QString digits = digitsOf(text);
    if (digits.size() < 4)
        return {};
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

SqlCondition holding(const QStringList& parts, const QString& joint)
{
    SqlCondition condition;
    for (const QString& part : parts) {
        condition.where += condition.where.isEmpty() ? u"("_s : joint;
        condition.where += u"s.folded LIKE ? ESCAPE '\\'"_s;
        condition.values += likePattern(part);
    }
    condition.where += u')';
    return condition;
}

/// Punctuation is as wide as a Han character, which FTS5's tokenizer takes for a letter.
QString termOf(QChar sign, QStringView word)
{
    constexpr char16_t kWide = 0xFEE0;
    QString term(sign);
    for (const QChar c : word)
        term += c.unicode() < 0x80 && !c.isLetterOrNumber() ? QChar(c.unicode() + kWide) : c;
    return term;
}

/// Lines that are not the same may have the same. Empty: it has digits.
QString termOfLine(const QString& line)
{
    if (std::ranges::any_of(line, [](QChar c) { return c.isDigit(); }))
        return {};
    const QByteArray bytes = line.toUtf8();
    const quint64 hash = XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size()));
    const auto character = static_cast<char32_t>(kFirstBehindBmp + hash % kBehindBmp);
    return QString::fromUcs4(&character, 1);
}

/// All of the terms; of the last one the beginning.
QString asBeginning(const QStringList& terms)
{
    return u'"' + terms.mid(0, kAskedWords).join(u"\" AND \""_s) + (terms.size() > kAskedWords ? u"\""_s : u"\"*"_s);
}

} // namespace

QString searchTextOf(const Record& record)
{
    const EntityDesc& entity = record.desc();
    QString lines;
    lines.reserve(kUsualSize);
    appendLines(lines, entity, record.row(), true);
    for (const PartList& list : entity.parts) {
        for (qsizetype i = 0; i < list.size(record.row()); ++i)
            appendLines(lines, list.desc(), list.at(record.row(), i), false);
    }
    const QString title = entity.title().is(Searchable) ? titleForm(record.title()) : QString();
    if (title.isEmpty() && lines.isEmpty())
        return {};
    const QString first = title.isEmpty() ? title : QString(u"\n\n"_s + title);
    return folded(QString(first + lines + u"\n\n"_s));
}

QString searchTermsOf(const QString& folded)
{
    QStringList lines = folded.split(u'\n', Qt::SkipEmptyParts);
    QStringList terms;
    if (folded.startsWith(u"\n\n"_s) && !lines.isEmpty()) {
        const QStringList words = lines.front().split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words)
            terms += termOf(terms.isEmpty() ? kFirstWord : kOtherWord, word);
        lines.front() = words.join(u' ');
    }
    for (const QString& line : lines)
        terms += termOfLine(line);
    terms.removeAll(QString());
    return terms.join(u' ');
}

SearchPattern SearchPattern::of(const QString& text)
{
    const QString needle = folded(text).simplified();
    if (needle.isEmpty())
        return {};
    return {needle.split(u' '), phoneTail(text)};
}

SqlCondition SearchPattern::condition() const
{
    SqlCondition condition = holding(words, u" AND "_s);
    if (phone.isEmpty())
        return condition;
    const SqlCondition asPhone = holding({phone}, {});
    return {u'(' + condition.where + u" OR "_s + asPhone.where + u')', condition.values + asPhone.values};
}

FitRules::FitRules(const SearchPattern& pattern)
    : m_words(pattern.words), m_forms{m_words.join(u"  "_s), m_words.join(u' ')}, m_lines{u'\n' + m_forms[0] + u'\n',
                                                                                      u'\n' + m_forms[1] + u'\n'},
      m_title(u"\n\n"_s + m_forms[0]), m_word(u"  "_s + m_forms[0])
{
}

Fit FitRules::of(const QString& folded) const
{
    if (folded.contains(m_lines[0]) || folded.contains(m_lines[1]))
        return Fit::Line;
    if (folded.contains(m_title))
        return Fit::Title;
    if (folded.contains(m_word))
        return Fit::Word;
    if (!hasSequence())
        return Fit::Anywhere;
    if (folded.contains(m_forms[0]))
        return Fit::Sequence;
    return folded.contains(m_forms[1]) ? Fit::LineSequence : Fit::Anywhere;
}

QStringList FitRules::partsOf(Fit fit) const
{
    if (fit == Fit::Line)
        return m_lines[0] == m_lines[1] ? QStringList{m_lines[0]} : QStringList{m_lines[0], m_lines[1]};
    if (fit == Fit::Sequence || fit == Fit::LineSequence)
        return {fit == Fit::Sequence ? m_forms[0] : m_forms[1]};
    return {fit == Fit::Title ? m_title : m_word};
}

bool FitRules::allows(Fit fit) const
{
    return (fit != Fit::Sequence && fit != Fit::LineSequence) || hasSequence();
}

bool FitRules::hasSequence() const
{
    const auto isShort = [](const QString& word) { return word.toUcs4().size() < kLetters; };
    return m_words.size() > 1 && std::ranges::all_of(m_words, isShort);
}

QString FitRules::termQuery(Fit fit) const
{
    if (fit == Fit::Line) {
        const QString term = termOfLine(m_forms[1]);
        return term.isEmpty() ? term : QString(u'"' + term + u'"');
    }
    if (fit != Fit::Title && fit != Fit::Word)
        return {};
    QStringList terms;
    for (const QString& word : m_words)
        terms += termOf(terms.isEmpty() && fit == Fit::Title ? kFirstWord : kOtherWord, word);
    return asBeginning(terms);
}

SqlCondition FitRules::condition(Fit fit) const
{
    return holding(partsOf(fit), u" OR "_s);
}

} // namespace kartei
