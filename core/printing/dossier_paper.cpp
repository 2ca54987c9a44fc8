#include "core/printing/dossier_paper.h"

#include "core/printing/paper_language.h"
#include "core/printing/paper_sheet.h"

namespace kartei {

namespace {

constexpr qreal kLead = 34; ///< mm, with the gap behind it
constexpr qreal kGap = 3;
constexpr qreal kPitch = 4.4;
constexpr qreal kEntryGap = 1.8;
constexpr qreal kTitleAbove = 5;
constexpr qreal kTitleBelow = 6.6;
constexpr TextStyle kTitle{11, QFont::DemiBold};
constexpr TextStyle kHeading{9, QFont::DemiBold};
constexpr TextStyle kText{9};
constexpr TextStyle kGrey{8, QFont::Normal, kPaperGrey};

class Writing {
public:
    explicit Writing(const ReportFrame& frame) : m_frame(frame), m_width(frame.end() - frame.begin() - kLead) { }

    void add(const DossierPaper::Section& section)
    {
        if (section.entries.empty())
            return;
        Sheet sheet = m_frame.sheet();
        const qreal above = m_blocks.empty() ? 0 : kTitleAbove;
        sheet.sentence(m_frame.begin(), above + 3.8, section.title, kTitle);
        sheet.line(m_frame.begin(), m_frame.end(), above + 5.4);
        m_blocks.push_back({sheet.take(), above + kTitleBelow, true, false, {}});
        for (const DossierPaper::Entry& entry : section.entries)
            add(entry);
    }

    std::vector<PaperBlock> take() { return std::move(m_blocks); }

private:
    /// A block for each line, so that any may be the last of a page.
    void add(const DossierPaper::Entry& entry)
    {
        m_lead = entry.lead;
        for (const QString& line : wrapped(entry.heading, kHeading, m_width))
            addLine(line, kHeading, !entry.paragraphs.isEmpty());
        for (const QString& paragraph : entry.paragraphs) {
            for (const QString& line : wrapped(paragraph, kText, m_width))
                addLine(line, kText, false);
        }
        if (!m_blocks.empty())
            m_blocks.back().height += kEntryGap;
    }

    void addLine(const QString& line, const TextStyle& style, bool joined)
    {
        Sheet sheet = m_frame.sheet();
        const QString lead = std::exchange(m_lead, QString());
        sheet.sentence(m_frame.begin(), 3.4, elided(lead, kGrey, kLead - kGap), kGrey);
        sheet.data(m_frame.begin() + kLead, 3.4, line, style);
        m_blocks.push_back({sheet.take(), kPitch, joined, false, {}});
    }

    const ReportFrame& m_frame;
    qreal m_width;
    QString m_lead; ///< of the next line
    std::vector<PaperBlock> m_blocks;
};

} // namespace

PaperDocument laidOut(const DossierPaper& paper)
{
    const PaperLanguage language(paper.language, paper.head.business.country);
    const ReportFrame frame(paper.head, language, Qt::Vertical);
    Writing writing(frame);
    for (const DossierPaper::Section& section : paper.sections)
        writing.add(section);
    return frame.document(writing.take(), {});
}

} // namespace kartei
