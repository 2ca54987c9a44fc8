#include "core/storage/search_words.h"

#include "core/base/text.h"
#include "core/storage/record_sql.h"

#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUsualSize = 256; ///< of a text, at most

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
{
    const QString asTitle = pattern.words.join(u"  "_s);
    m_lines = {u'\n' + asTitle + u'\n', u'\n' + pattern.words.join(u' ') + u'\n'};
    m_title = u"\n\n"_s + asTitle;
    m_word = u"  "_s + asTitle;
}

Fit FitRules::of(const QString& folded) const
{
    if (folded.contains(m_lines[0]) || folded.contains(m_lines[1]))
        return Fit::Line;
    if (folded.contains(m_title))
        return Fit::Title;
    return folded.contains(m_word) ? Fit::Word : Fit::Anywhere;
}

QStringList FitRules::partsOf(Fit fit) const
{
    if (fit == Fit::Line)
        return m_lines[0] == m_lines[1] ? QStringList{m_lines[0]} : QStringList{m_lines[0], m_lines[1]};
    return {fit == Fit::Title ? m_title : m_word};
}

SqlCondition FitRules::condition(Fit fit) const
{
    return holding(partsOf(fit), u" OR "_s);
}

} // namespace kartei
