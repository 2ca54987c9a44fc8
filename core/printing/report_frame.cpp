#include "core/printing/report_frame.h"

#include "core/base/text.h"
#include "core/printing/letter_frame.h"

#include <algorithm>
#include <iterator>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle kTitle{16, QFont::DemiBold};
constexpr TextStyle kSubtitle{9, QFont::Normal, kPaperGrey};
constexpr TextStyle kFirm{9.5, QFont::DemiBold};
constexpr TextStyle kSmall{8, QFont::Normal, kPaperGrey};
constexpr TextStyle kFilter{8, QFont::Medium};
constexpr TextStyle kNextTitle{9, QFont::DemiBold};

constexpr qreal kHeadLine = 30.6;
constexpr qreal kFilterBase = 35;
constexpr qreal kFilterPitch = 4.6;
constexpr qreal kNextTop = 22;

} // namespace

ReportFrame::ReportFrame(const ReportHead& head, const PaperLanguage& language, Qt::Orientation orientation)
    : m_head(head), m_language(language), m_size(LetterFrame::forCountry(head.business.country).size)
{
    const bool landscape = orientation == Qt::Horizontal;
    if (landscape)
        m_size.transpose();
    m_begin = landscape ? 15 : 25;
    m_end = m_size.width() - (landscape ? 15 : 20);
    m_footLine = m_size.height() - (landscape ? 12 : 16);
}

QString ReportFrame::asOf() const
{
    const QString day = m_language.date(m_head.day);
    const QString moment = m_head.time.isValid() ? QString(day + u", " + m_language.time(m_head.time)) : day;
    //: moment of the figures in a report
    return m_language.word(QT_TRANSLATE_NOOP("Paper", "As of %1"))
        .arg(m_language.isMirrored() ? isolatedLtr(moment) : moment);
}

/// Lines of filters, y from the base line of the first.
std::vector<PaperMarks> ReportFrame::filterLines() const
{
    std::vector<PaperMarks> lines;
    Sheet paper = sheet();
    qreal x = m_begin;
    for (const auto& [name, value] : m_head.filters) {
        const QString shown = elided(value, kFilter, 100);
        const qreal nameWidth = textWidth(name, kSmall) + 1.6;
        const qreal width = nameWidth + textWidth(shown, kFilter);
        if (x > m_begin && x + width > m_end) {
            lines.push_back(paper.take());
            paper = sheet();
            x = m_begin;
        }
        const qreal y = kFilterPitch * static_cast<qreal>(lines.size());
        paper.sentence(x, y, name, kSmall);
        paper.data(x + nameWidth, y, shown, kFilter);
        x += width + 7;
    }
    if (!m_head.filters.empty())
        lines.push_back(paper.take());
    return lines;
}

PaperMarks ReportFrame::firstHead(const std::vector<PaperMarks>& filters) const
{
    Sheet paper = sheet();
    const Business& business = m_head.business;
    const qreal half = (m_end - m_begin) / 2;
    paper.sentence(m_begin, 20.4, elided(m_head.title, kTitle, half), kTitle);
    paper.sentence(m_begin, 26.5, elided(m_head.subtitle, kSubtitle, half), kSubtitle);
    const qreal logoEnd = drawLogo(paper, business, {m_end - 8, 13.6, 8, 8});
    const qreal text = logoEnd > m_end - 8 ? m_end - 10 : m_end;
    paper.dataEnd(text, 17, elided(business.name, kFirm, half - 12), kFirm);
    paper.sentenceEnd(text, 20.8, asOf(), kSmall);
    paper.line(m_begin, m_end, kHeadLine);
    PaperMarks marks = paper.take();
    for (PaperMarks line : filters) {
        shift(line, kFilterBase);
        std::ranges::move(line, std::back_inserter(marks));
    }
    return marks;
}

PaperMarks ReportFrame::nextHead() const
{
    Sheet paper = sheet();
    const qreal half = (m_end - m_begin) / 2 - 2;
    paper.sentence(m_begin, 15, elided(m_head.title, kNextTitle, half), kNextTitle);
    const QString right = m_head.business.name + u" · " + asOf();
    paper.sentenceEnd(m_end, 15, elided(right, kSmall, half), kSmall);
    paper.line(m_begin, m_end, 17);
    return paper.take();
}

PaperMarks ReportFrame::foot(int page, int pages) const
{
    Sheet paper = sheet();
    paper.line(m_begin, m_end, m_footLine);
    paper.sentence(m_begin, m_footLine + 4.2, elided(m_head.note, kSmall, (m_end - m_begin) * 0.7), kSmall);
    paper.sentenceEnd(m_end, m_footLine + 4.2,
        m_language.word(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"))
            .arg(m_language.count(page), m_language.count(pages)),
        kSmall);
    return paper.take();
}

PaperDocument ReportFrame::document(const std::vector<PaperBlock>& blocks, const PaperBlock& tableHead) const
{
    const std::vector<PaperMarks> filters = filterLines();
    const qreal top
        = filters.empty() ? kHeadLine + 5 : kFilterBase + kFilterPitch * static_cast<qreal>(filters.size()) + 2.2;
    std::vector<PaperMarks> bodies = pagesOf(blocks, {top, kNextTop, m_footLine - 4.5, tableHead, {}, {}});
    PaperDocument document{m_head.title, m_size, {}};
    const int pages = static_cast<int>(bodies.size());
    for (int page = 0; page < pages; ++page) {
        PaperMarks marks = page == 0 ? firstHead(filters) : nextHead();
        std::ranges::move(bodies[static_cast<size_t>(page)], std::back_inserter(marks));
        std::ranges::move(foot(page + 1, pages), std::back_inserter(marks));
        document.pages.push_back(std::move(marks));
    }
    return document;
}

} // namespace kartei
