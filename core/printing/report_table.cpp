#include "core/printing/report_table.h"

#include "core/printing/letter_frame.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

constexpr TextStyle kHead{8, QFont::DemiBold, kPaperGrey};
constexpr TextStyle kCell{9};
constexpr TextStyle kStrong{9, QFont::Medium};
constexpr TextStyle kPostalCode{9, QFont::Normal, kPaperGrey};
constexpr TextStyle kSum{9, QFont::DemiBold};

constexpr qreal kGap = 3;
constexpr qreal kFirstBase = 4.1;
constexpr qreal kPitch = 3.9;
constexpr qreal kBelow = 2.1;
constexpr qreal kWidest = 75; ///< that a column asks for
constexpr size_t kMeasured = 1000; ///< rows that decide how wide columns are
constexpr qsizetype kLines = 3; ///< of one cell

const TextStyle& styleOf(Kind kind)
{
    return kind == Kind::Strong ? kStrong : kCell;
}

/// Columns too wide together give room: the widest of those first that can be broken between words.
void shrink(std::vector<qreal>& widths, const std::vector<qreal>& words, qreal room)
{
    const auto total = [&widths] { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    const auto widest = [&](const auto& mayGive) {
        qreal* found = nullptr;
        for (size_t i = 0; i < widths.size(); ++i)
            if (mayGive(i) && (!found || widths[i] > *found))
                found = &widths[i];
        return found;
    };
    while (total() > room) {
        qreal* width = widest([&](size_t i) { return widths[i] > words[i]; });
        if (!width)
            width = widest([](size_t) { return true; });
        if (*width < 6)
            return;
        *width -= std::min(total() - room, 0.5);
    }
}

qreal widestWord(const QString& text, const TextStyle& style)
{
    qreal widest = 0;
    for (const QString& word : text.split(u' '))
        widest = std::max(widest, textWidth(word, style));
    return widest;
}

} // namespace

ReportTable::ReportTable(
    const ReportFrame& frame, std::vector<ReportColumn> columns, const std::vector<QStringList>& rows, qreal begin)
    : m_frame(frame), m_columns(std::move(columns)), m_begin(begin)
{
    placeColumns(rows);
}

void ReportTable::placeColumns(const std::vector<QStringList>& rows)
{
    std::vector<qreal> words;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Kind kind = m_columns[i].kind;
        qreal width = textWidth(m_columns[i].label, kHead);
        qreal word = width;
        qreal code = 0;
        for (const QStringList& row : std::span(rows).first(std::min(rows.size(), kMeasured))) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            const QString text = kind == Kind::Place ? cell.section(u'\t', 1) : cell;
            if (kind == Kind::Place)
                code = std::max(code, numberWidth(cell.section(u'\t', 0, 0), kCell) + 1.5);
            const qreal needed = kind == Kind::Figures ? numberWidth(text, kSum) : textWidth(text, styleOf(kind));
            width = std::max(width, kind == Kind::Sentence ? needed : std::min(needed, kWidest));
            word = std::max(word, std::min(kind == Kind::Figures ? needed : widestWord(text, styleOf(kind)), kWidest));
        }
        m_widths.push_back(width + code);
        words.push_back(word + code);
        m_towns.push_back(code);
    }
    const qreal gaps = kGap * static_cast<qreal>(m_columns.size() - 1);
    const qreal room = m_frame.end() - m_begin - gaps;
    shrink(m_widths, words, room);
    const qreal spare = std::max(0.0, room - std::accumulate(m_widths.begin(), m_widths.end(), 0.0));
    qreal x = m_begin;
    for (qreal& width : m_widths) {
        width += spare / static_cast<qreal>(m_widths.size());
        m_starts.push_back(x);
        x += width + kGap;
    }
}

qreal ReportTable::rightEdge(size_t column) const
{
    const Sheet paper = m_frame.sheet();
    const qreal end = m_starts[column] + m_widths[column];
    return std::max(paper.physical(m_starts[column]), paper.physical(end));
}

PaperBlock ReportTable::head() const
{
    Sheet paper = m_frame.sheet();
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].kind == Kind::Figures)
            paper.right(rightEdge(i), 2.8, m_columns[i].label, kHead);
        else
            paper.sentence(m_starts[i], 2.8, m_columns[i].label, kHead);
    paper.line(m_frame.begin(), m_frame.end(), 4.7, 0.18, kPaperBlack);
    return {paper.take(), 4.7, false, true, {}};
}

QStringList ReportTable::cellLines(size_t column, const QString& cell, const TextStyle& style) const
{
    const Kind kind = m_columns[column].kind;
    if (kind == Kind::Figures)
        return {cell};
    if (kind == Kind::Place)
        return wrapped(cell.section(u'\t', 1), style, m_widths[column] - m_towns[column]).mid(0, kLines);
    QStringList lines = wrapped(cell, style, m_widths[column]);
    if (lines.size() > kLines) {
        const QString rest = lines.mid(kLines - 1).join(u' ');
        lines = lines.mid(0, kLines - 1);
        lines.append(elided(rest, style, m_widths[column]));
    }
    return lines;
}

void ReportTable::drawCell(Sheet& paper, size_t column, qreal y, const QString& text, const TextStyle& style) const
{
    if (m_columns[column].kind == Kind::Figures)
        paper.number(rightEdge(column), y, text, style);
    else
        paper.data(m_starts[column] + m_towns[column], y, text, style);
}

PaperBlock ReportTable::row(const QStringList& cells, const QString& group) const
{
    Sheet paper = m_frame.sheet();
    qsizetype rows = 1;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Kind kind = m_columns[i].kind;
        const QString cell = cells.value(static_cast<qsizetype>(i));
        if (kind == Kind::Place)
            paper.data(m_starts[i], kFirstBase, cell.section(u'\t', 0, 0), kPostalCode);
        const QStringList lines = cellLines(i, cell, styleOf(kind));
        for (qsizetype line = 0; line < lines.size(); ++line)
            drawCell(paper, i, kFirstBase + kPitch * static_cast<qreal>(line), lines[line], styleOf(kind));
        rows = std::max(rows, lines.size());
    }
    if (!group.isEmpty())
        paper.data(m_frame.begin(), kFirstBase, group, {9, QFont::DemiBold, brandInk(m_frame.business())});
    const qreal height = kFirstBase + kPitch * static_cast<qreal>(rows - 1) + kBelow;
    paper.line(m_begin, m_frame.end(), height);
    return {paper.take(), height, false, true, {}};
}

PaperBlock ReportTable::sums(const QStringList& cells) const
{
    Sheet paper = m_frame.sheet();
    paper.line(m_begin, m_frame.end(), 0, 0.18, kPaperBlack);
    for (size_t i = 0; i < m_columns.size(); ++i)
        drawCell(paper, i, kFirstBase, cells.value(static_cast<qsizetype>(i)), kSum);
    return {paper.take(), kFirstBase + kBelow, false, true, {}};
}

} // namespace kartei
