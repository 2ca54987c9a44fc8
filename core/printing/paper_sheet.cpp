#include "core/printing/paper_sheet.h"

namespace kartei {

namespace {

/// Slanted Hebrew is no letter of the font: the PDF would hold outlines that can't be searched.
TextStyle fitting(TextStyle style, const QString& text)
{
    if (directionOf(text) == Qt::RightToLeft)
        style.italic = false;
    return style;
}

void moveDown(TextMark& mark, qreal down)
{
    mark.at.ry() += down;
}
void moveDown(LineMark& mark, qreal down)
{
    mark.from.ry() += down;
    mark.to.ry() += down;
}
void moveDown(BoxMark& mark, qreal down)
{
    mark.box.translate(0, down);
}
void moveDown(ImageMark& mark, qreal down)
{
    mark.box.translate(0, down);
}

} // namespace

void Sheet::place(
    qreal x, qreal y, const QString& text, const TextStyle& style, Qt::LayoutDirection direction, bool begins)
{
    if (text.isEmpty())
        return;
    const TextStyle fitted = fitting(style, text);
    const bool leftAligned = begins != isMirrored();
    const qreal left = physical(x) - (leftAligned ? 0 : textWidth(text, fitted));
    m_marks.push_back(TextMark{text, fitted, {left, y}, direction});
}

void Sheet::sentence(qreal x, qreal y, const QString& text, const TextStyle& style)
{
    place(x, y, text, style, m_direction, true);
}

void Sheet::data(qreal x, qreal y, const QString& text, const TextStyle& style)
{
    place(x, y, text, style, directionOf(text), true);
}

void Sheet::sentenceEnd(qreal x, qreal y, const QString& text, const TextStyle& style)
{
    place(x, y, text, style, m_direction, false);
}

void Sheet::dataEnd(qreal x, qreal y, const QString& text, const TextStyle& style)
{
    place(x, y, text, style, directionOf(text), false);
}

void Sheet::right(qreal x, qreal y, const QString& text, const TextStyle& style)
{
    if (!text.isEmpty())
        m_marks.push_back(TextMark{text, style, {x - textWidth(text, style), y}, directionOf(text)});
}

void Sheet::number(qreal right, qreal y, const QString& number, const TextStyle& style)
{
    const std::vector<qreal> positions = digitPositions(number, style);
    for (qsizetype i = 0; i < number.size(); ++i)
        m_marks.push_back(
            TextMark{QString(number[i]), style, {right - positions.back() + positions[static_cast<size_t>(i)], y}});
}

void Sheet::line(qreal from, qreal to, qreal y, qreal width, QRgb ink)
{
    m_marks.push_back(LineMark{{physical(from), y}, {physical(to), y}, width, ink});
}

void Sheet::box(qreal from, qreal to, qreal top, qreal bottom, QRgb ink, qreal radius)
{
    const QRectF box = QRectF(QPointF(physical(from), top), QPointF(physical(to), bottom)).normalized();
    m_marks.push_back(BoxMark{box, ink, radius});
}

qreal numberWidth(const QString& number, const TextStyle& style)
{
    return digitPositions(number, style).back();
}

void shift(PaperMarks& marks, qreal down)
{
    for (PaperMark& mark : marks)
        std::visit([down](auto& each) { moveDown(each, down); }, mark);
}

} // namespace kartei
