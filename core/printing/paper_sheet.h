#pragma once

#include "core/printing/paper_document.h"

#include <utility>

namespace kartei {

/// Collects marks for a document that is read from either side: x is measured from the side where its lines begin, so
/// that right-to-left documents are mirrored. Numbers are right-aligned in both and take physical x.
class Sheet {
public:
    Sheet(qreal width, Qt::LayoutDirection direction) : m_width(width), m_direction(direction) { }

    qreal width() const { return m_width; }
    Qt::LayoutDirection direction() const { return m_direction; }
    bool isMirrored() const { return m_direction == Qt::RightToLeft; }
    /// From the left edge, for an x from the side where lines begin, and back.
    qreal physical(qreal x) const { return isMirrored() ? m_width - x : x; }

    /// Begins at x. A sentence of ours has the direction of the document, data has its own.
    void sentence(qreal x, qreal y, const QString& text, const TextStyle& style);
    void data(qreal x, qreal y, const QString& text, const TextStyle& style);
    /// Ends at x.
    void sentenceEnd(qreal x, qreal y, const QString& text, const TextStyle& style);
    void dataEnd(qreal x, qreal y, const QString& text, const TextStyle& style);
    /// Physical right edge.
    void right(qreal x, qreal y, const QString& text, const TextStyle& style);
    /// Figures that line up with those above; `right`: physical.
    void number(qreal right, qreal y, const QString& number, const TextStyle& style);
    void line(qreal from, qreal to, qreal y, qreal width = 0.1, QRgb ink = kPaperLine);
    void box(qreal from, qreal to, qreal top, qreal bottom, QRgb ink, qreal radius = 0);
    void add(PaperMark mark) { m_marks.push_back(std::move(mark)); }

    PaperMarks take() { return std::exchange(m_marks, {}); }

private:
    void place(
        qreal x, qreal y, const QString& text, const TextStyle& style, Qt::LayoutDirection direction, bool begins);

    qreal m_width;
    Qt::LayoutDirection m_direction;
    PaperMarks m_marks;
};

/// Millimetres that Sheet::number takes.
qreal numberWidth(const QString& number, const TextStyle& style);

void shift(PaperMarks& marks, qreal down);

} // namespace kartei
