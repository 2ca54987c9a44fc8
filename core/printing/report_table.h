#pragma once

#include "core/printing/page_flow.h"
#include "core/printing/report_frame.h"

#include <vector>

namespace kartei {

struct ReportColumn {
    enum class Kind {
        Text,
        Strong, ///< what the row is about
        Sentence, ///< as wide as there is room
        Figures, ///< right-aligned
        Place, ///< postal code, tab, town: in two columns under one head
    };
    QString label;
    Kind kind = Kind::Text;
};

/// Rows under a head: columns as wide as their cells need; where the sheet is too narrow, texts go over several lines.
class ReportTable {
public:
    /// Between begin and end of the frame's text, or from `begin`.
    ReportTable(
        const ReportFrame& frame, std::vector<ReportColumn> columns, const std::vector<QStringList>& rows, qreal begin);

    PaperBlock head() const;
    /// `group`: initial in front of the first row that begins with it.
    PaperBlock row(const QStringList& cells, const QString& group = {}) const;
    /// Bold, below a rule.
    PaperBlock sums(const QStringList& cells) const;

private:
    void placeColumns(const std::vector<QStringList>& rows);
    qreal rightEdge(size_t column) const;
    void drawCell(Sheet& paper, size_t column, qreal y, const QString& text, const TextStyle& style) const;
    QStringList cellLines(size_t column, const QString& cell, const TextStyle& style) const;

    const ReportFrame& m_frame;
    std::vector<ReportColumn> m_columns;
    qreal m_begin;
    std::vector<qreal> m_starts;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_towns; ///< of places: from the start of the column
};

} // namespace kartei
