#include "core/base/file_name.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace kartei {

namespace {

constexpr qsizetype kMostBytes = 150;
constexpr qsizetype kMostSuffixBytes = 20;

bool isHidden(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(const QString& text)
{
    QString kept;
    for (const uint letter : text.toUcs4()) {
        if (isHidden(letter))
            continue;
        if (QChar::category(letter) == QChar::Separator_Space)
            kept += u' ';
        else
            kept += QChar::fromUcs4(letter);
    }
    return kept;
}

QString withoutEdges(QString name)
{
    const auto lead = std::ranges::find_if_not(name, [](QChar c) { return c == u'.' || c == u'-' || c == u' '; });
    name.remove(0, lead - name.begin());
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

/// At most `bytes` of it, cut between letters as people see them; of a letter that is larger, its beginning.
QString cut(const QString& text, qsizetype bytes)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        if (QStringView(text).left(next).toUtf8().size() > bytes)
            break;
        end = next;
    }
    if (end > 0 || text.isEmpty())
        return text.left(end);
    QString beginning;
    for (const uint mark : text.toUcs4()) {
        QString longer = beginning;
        longer += QChar::fromUcs4(mark);
        if (longer.toUtf8().size() > bytes)
            break;
        beginning = longer;
    }
    return beginning;
}

} // namespace

QString plainFileName(const QString& given)
{
    const qsizetype slash = std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\'));
    const QString name = withoutEdges(visible(given.mid(slash + 1).normalized(QString::NormalizationForm_C)));
    if (name.toUtf8().size() <= kMostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.mid(dot).toUtf8().size() <= kMostSuffixBytes ? name.mid(dot) : QString();
    const QString stem = name.chopped(suffix.size());
    return withoutEdges(cut(stem, kMostBytes - suffix.toUtf8().size())) + suffix;
}

} // namespace kartei
