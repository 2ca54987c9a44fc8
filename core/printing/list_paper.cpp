#include "core/printing/list_paper.h"

namespace kartei {

using namespace Qt::StringLiterals;

PaperDocument laidOut(const ListPaper& paper)
{
    const PaperLanguage language(paper.language, paper.head.business.country);
    const ReportFrame frame(paper.head, language, Qt::Horizontal);
    const ReportTable table(frame, paper.columns, paper.rows, frame.begin() + (paper.groups.isEmpty() ? 0 : 6));
    std::vector<PaperBlock> blocks;
    for (size_t i = 0; i < paper.rows.size(); ++i) {
        const qsizetype at = static_cast<qsizetype>(i);
        const QString group = paper.groups.value(at);
        blocks.push_back(table.row(paper.rows[i], i > 0 && group == paper.groups.value(at - 1) ? QString() : group));
    }
    if (blocks.empty())
        blocks.push_back(table.row({language.word(QT_TRANSLATE_NOOP("Paper", "The list is empty."))}));
    return frame.document(blocks, table.head());
}

QString confidentialNote(const QString& language)
{
    return PaperLanguage(language, {}).word(QT_TRANSLATE_NOOP("Paper", "Confidential – contains personal data"));
}

QString initialOf(const QString& name, const QString& language)
{
    const QString plain = name.normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (language == u"cs" && QStringView(plain).sliced(i).startsWith(u"ch", Qt::CaseInsensitive))
            return u"Ch"_s; // a letter of its own, after H
        if (c.isLetter())
            return QString(c).toUpper();
        if (c.isDigit())
            break;
    }
    return u"#"_s;
}

} // namespace kartei
