#include "ui/sales/quote_grid.h"

#include "core/sales/quote_lines.h"
#include "ui/base/number_input.h"
#include "ui/sales/pasted_lines.h"
#include "ui/sales/quote_lines_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace kartei {

using Lines = QuoteLinesModel;

namespace {

const QString kLinesMime = QStringLiteral("application/x-kartei-quote-lines+json");

/// What people write into a line; position and total are computed.
constexpr int kCopiedColumns[] = {Lines::Item, Lines::Quantity, Lines::Unit, Lines::Price, Lines::Discount, Lines::Tax};

QString cellForSpreadsheet(const QString& shown)
{
    QString cell = withoutDirectionMarks(shown).replace(QChar(0x2212), u'-');
    if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

} // namespace

std::vector<int> QuoteGrid::markedLines() const
{
    std::vector<int> rows;
    for (const QModelIndex& marked : selectionModel()->selectedRows()) {
        if (m_model->isLine(marked.row()))
            rows.push_back(marked.row());
    }
    if (rows.empty() && m_model->isLine(currentIndex().row()))
        rows.push_back(currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

size_t QuoteGrid::placeBelow() const
{
    const int row = currentIndex().row();
    return m_model->isLine(row) ? static_cast<size_t>(row) + 1 : m_model->quote().lines.size();
}

void QuoteGrid::goTo(size_t line, int column)
{
    const QModelIndex cell = m_model->index(static_cast<int>(line), column);
    if (!cell.isValid())
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

void QuoteGrid::insertAfter(const std::vector<QuoteLine>& added, size_t place)
{
    std::vector<QuoteLine> lines = m_model->quote().lines;
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), added.begin(), added.end());
    m_model->propose(lines);
}

void QuoteGrid::insertLine(LineKind kind)
{
    const int row = currentIndex().row();
    const bool isAbove = kind == LineKind::Heading && m_model->isLine(row);
    const size_t place = isAbove ? static_cast<size_t>(row) : placeBelow();
    QuoteLine line = m_model->newLine();
    line.kind = kind;
    insertAfter({line}, place);
    if (kind == LineKind::Subtotal)
        goTo(place, Lines::Item);
    else
        startAt(static_cast<int>(place));
}

void QuoteGrid::removeLines()
{
    const std::vector<int> rows = markedLines();
    if (rows.empty() || !m_model->isEditable())
        return;
    std::vector<QuoteLine> lines = m_model->quote().lines;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        lines.erase(lines.begin() + *row);
    const int column = currentIndex().column();
    m_model->propose(lines);
    goTo(static_cast<size_t>(rows.front()), column);
}

void QuoteGrid::duplicateLines()
{
    std::vector<QuoteLine> copies;
    const std::vector<int> rows = markedLines();
    copies.reserve(rows.size());
    for (const int row : rows)
        copies.push_back(copyOf(m_model->line(row)));
    if (copies.empty() || !m_model->isEditable())
        return;
    const size_t place = static_cast<size_t>(rows.back()) + 1;
    const int column = currentIndex().column();
    insertAfter(copies, place);
    goTo(place, column);
}

void QuoteGrid::moveLine(Qt::Key direction)
{
    const QModelIndex current = currentIndex();
    if (!m_model->isLine(current.row()) || !m_model->isEditable())
        return;
    std::vector<QuoteLine> lines = m_model->quote().lines;
    const size_t place
        = moveBlock(lines, static_cast<size_t>(current.row()), direction == Qt::Key_Up ? Step::Up : Step::Down);
    m_model->propose(lines);
    goTo(place, current.column());
}

void QuoteGrid::setKind(LineKind kind)
{
    std::vector<QuoteLine> lines = m_model->quote().lines;
    const QModelIndex current = currentIndex();
    for (const int row : markedLines())
        lines[static_cast<size_t>(row)].kind = kind;
    m_model->propose(lines);
    goTo(static_cast<size_t>(current.row()), current.column());
}

void QuoteGrid::paste(const QMimeData& clip)
{
    if (!m_model->isEditable())
        return;
    std::vector<QuoteLine> lines = linesFromCarried(m_session, clip.data(kLinesMime), m_model->quote());
    if (lines.empty())
        lines = pastedLines(clip.text(), m_model->newLine(), QLocale());
    if (lines.empty())
        return;
    const size_t place = placeBelow();
    insertAfter(lines, place);
    goTo(place + lines.size() - 1, Lines::Item);
}

void QuoteGrid::copyRows()
{
    std::vector<QuoteLine> lines;
    QStringList rows;
    for (const int row : markedLines()) {
        QStringList cells;
        for (const int column : kCopiedColumns)
            cells.append(cellForSpreadsheet(m_model->index(row, column).data().toString()));
        rows.append(cells.join(u'\t'));
        lines.push_back(m_model->line(row));
    }
    if (rows.isEmpty())
        return;
    auto* clip = new QMimeData;
    clip->setText(rows.join(u'\n'));
    clip->setData(kLinesMime, carriedLines(m_model->quote(), std::move(lines)));
    QGuiApplication::clipboard()->setMimeData(clip);
}

} // namespace kartei
