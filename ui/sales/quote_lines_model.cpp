#include "ui/sales/quote_lines_model.h"

#include "core/base/text.h"
#include "core/sales/quote_lines.h"
#include "ui/base/display_text.h"
#include "ui/base/number_input.h"

#include <algorithm>

namespace kartei {

namespace {

/// A number cell that was emptied is 0, an emptied discount none.
template <class Value>
bool assign(Value& value, const QString& text, const std::optional<Value>& parsed)
{
    if (text.trimmed().isEmpty()) {
        value = {};
        return true;
    }
    if (!parsed)
        return false;
    value = *parsed;
    return true;
}

} // namespace

void QuoteLinesModel::setQuote(const Quote& quote)
{
    replaceRows(quote.lines);
    m_quote = quote;
    m_positions = positionsOf(m_quote.lines);
    if (const Result<QuoteTotals> totals = totalsOf(m_quote); totals)
        m_totals = *totals;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count_ - 1);
}

void QuoteLinesModel::replaceRows(const std::vector<QuoteLine>& lines)
{
    std::vector<QuoteLine>& old = m_quote.lines;
    const auto same = [](const QuoteLine& a, const QuoteLine& b) { return a.id == b.id; };
    const auto [oldStart, newStart] = std::mismatch(old.begin(), old.end(), lines.begin(), lines.end(), same);
    const auto [oldTail, newTail]
        = std::mismatch(std::make_reverse_iterator(old.end()), std::make_reverse_iterator(oldStart),
            std::make_reverse_iterator(lines.end()), std::make_reverse_iterator(newStart), same);
    const int first = static_cast<int>(oldStart - old.begin());
    const int removed = static_cast<int>(oldTail.base() - oldStart);
    const int added = static_cast<int>(newTail.base() - newStart);
    const int kept = std::min(removed, added);
    if (removed > kept) {
        beginRemoveRows({}, first + kept, first + removed - 1);
        old.erase(old.begin() + first + kept, old.begin() + first + removed);
        m_totals = {};
        endRemoveRows();
    }
    if (added > kept) {
        // the add row becomes the first new line, so that whoever typed there stays in it
        const bool atEnd = first + kept == static_cast<int>(old.size());
        const int shift = atEnd && m_isEditable ? 1 : 0;
        beginInsertRows({}, first + kept + shift, first + added - 1 + shift);
        old = lines;
        endInsertRows();
    }
}

void QuoteLinesModel::setEditable(bool isEditable)
{
    if (m_isEditable == isEditable)
        return;
    const int lines = static_cast<int>(m_quote.lines.size());
    if (isEditable)
        beginInsertRows({}, lines, lines);
    else
        beginRemoveRows({}, lines, lines);
    m_isEditable = isEditable;
    if (isEditable)
        endInsertRows();
    else
        endRemoveRows();
}

int QuoteLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_quote.lines.size()) + (m_isEditable ? 1 : 0);
}

int QuoteLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QString QuoteLinesModel::displayText(const QuoteLine& line, int row, int column) const
{
    const auto place = static_cast<size_t>(row);
    if (column == Position)
        return row < m_positions.size() ? m_positions.at(row) : QString();
    if (column == Item && line.kind == LineKind::Subtotal)
        return line.text.isEmpty() ? tr("Subtotal") : line.text;
    if (column == Item)
        return line.text;
    if (column == Total) {
        if (line.kind == LineKind::Text || place >= m_totals.lines.size())
            return {};
        const Amount amount = line.kind == LineKind::Heading ? m_totals.sections[place] : m_totals.lines[place];
        const QString text = amountText(amount, m_quote.currency);
        return isPriced(line.kind) && !counts(line.kind) ? tr("(%1)").arg(text) : text;
    }
    if (!isPriced(line.kind))
        return {};
    switch (column) {
    case Quantity:
        return quantityText(line.quantity);
    case Unit:
        return line.unit;
    case Price:
        return unitPriceText(line.unitPrice, m_quote.currency);
    case Discount:
        return line.discount.scaled == 0 ? QString() : percentText(line.discount);
    default:
        return percentText(line.taxRate);
    }
}

QString QuoteLinesModel::editText(const QuoteLine& line, int column) const
{
    return column == Item ? line.text : displayText(line, 0, column);
}

QString QuoteLinesModel::descriptionText(const QuoteLine& line) const
{
    const QString first = line.description.section(u'\n', 0, 0);
    const QString note = line.kind == LineKind::Optional ? tr("Optional, not in the total")
        : line.kind == LineKind::Alternative             ? tr("Alternative, not in the total")
                                                         : QString();
    return note.isEmpty() || first.isEmpty() ? QString(note + first) : tr("%1 · %2").arg(note, isolated(first));
}

QString QuoteLinesModel::spokenText(int row) const
{
    const QuoteLine& said = line(row);
    const QString kind
        = describe<QuoteLine>().displayLabel(fieldOf<&QuoteLine::kind>(), kLineKinds[static_cast<size_t>(said.kind)]);
    if (!isPriced(said.kind))
        return tr("%1: %2").arg(kind, displayText(said, row, Item));
    //: A line of a quote, for screen readers: kind, position, item, quantity, unit, total.
    return tr("%1 %2: %3, %4 %5, %6")
        .arg(kind, displayText(said, row, Position), said.text, displayText(said, row, Quantity), said.unit,
            displayText(said, row, Total));
}

QVariant QuoteLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumeric(index.column()) ? int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
                                         : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (!isLine(index.row())) {
        const bool isPrompt = index.column() == Item && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
        return isPrompt ? tr("Add line: type an item or text") : QVariant();
    }
    const QuoteLine& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(shown, index.row(), index.column());
    case Qt::EditRole:
        return editText(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Position ? spokenText(index.row()) : displayText(shown, index.row(), index.column());
    case DescriptionRole:
        return index.column() == Item ? descriptionText(shown) : QString();
    default:
        return {};
    }
}

QVariant QuoteLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumeric(section) ? int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
                                  : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position:
        return tr("Pos.", "column of positions");
    case Item:
        return tr("Item");
    case Quantity:
        return tr("Quantity");
    case Unit:
        return tr("Unit");
    case Price:
        return tr("Price");
    case Discount:
        return tr("Discount");
    case Tax:
        return tr("Tax");
    case Total:
        //: Column of totals with the currency: "Total €"
        return tr("Total %1").arg(currencySymbol(m_quote.currency));
    default:
        return {};
    }
}

Qt::ItemFlags QuoteLinesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_isEditable || index.column() == Position || index.column() == Total)
        return shown;
    if (!isLine(index.row()))
        return index.column() == Item ? shown | Qt::ItemIsEditable : shown;
    return index.column() == Item || isPriced(line(index.row()).kind) ? shown | Qt::ItemIsEditable : shown;
}

std::optional<QuoteLine> QuoteLinesModel::withText(QuoteLine line, int column, const QString& text) const
{
    bool isRead = true;
    switch (column) {
    case Item:
        line.text = line.kind == LineKind::Text ? text : text.trimmed();
        break;
    case Quantity:
        isRead = assign(line.quantity, text, quantityFromInput(text));
        break;
    case Unit:
        line.unit = text.trimmed();
        break;
    case Price:
        isRead = assign(line.unitPrice, text, unitPriceFromInput(text));
        break;
    case Discount:
        isRead = assign(line.discount, text, percentFromInput(text));
        break;
    case Tax:
        isRead = assign(line.taxRate, text, percentFromInput(text)) && line.taxRate >= Percent{}
            && line.taxRate <= Percent::of(100);
        break;
    default:
        isRead = false;
    }
    return isRead && lineAmount(line, m_quote.currency) ? std::optional(line) : std::nullopt;
}

bool QuoteLinesModel::accepts(const QModelIndex& index, const QString& text) const
{
    return withText(isLine(index.row()) ? line(index.row()) : m_newLine, index.column(), text).has_value();
}

bool QuoteLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_isEditable)
        return false;
    const bool isNew = !isLine(index.row());
    const QString text = value.toString();
    if (isNew && text.trimmed().isEmpty())
        return false;
    if (!isNew && text == editText(line(index.row()), index.column()))
        return true;
    const std::optional<QuoteLine> changed = withText(isNew ? m_newLine : line(index.row()), index.column(), text);
    if (!changed)
        return false;
    offer(index.row(), *changed);
    return true;
}

void QuoteLinesModel::setProduct(int row, const Product& product)
{
    QuoteLine filled = lineFor(m_quote, product);
    if (isLine(row)) {
        const QuoteLine& before = line(row);
        filled.id = before.id;
        filled.kind = before.kind;
        filled.quantity = before.quantity;
        filled.discount = before.discount;
    }
    offer(row, filled);
}

void QuoteLinesModel::setDescription(int row, const QString& text)
{
    if (!isLine(row) || line(row).description == text)
        return;
    QuoteLine changed = line(row);
    changed.description = text;
    offer(row, changed);
}

void QuoteLinesModel::offer(int row, const QuoteLine& changed)
{
    std::vector<QuoteLine> lines = m_quote.lines;
    if (isLine(row))
        lines[static_cast<size_t>(row)] = changed;
    else
        lines.push_back(changed);
    propose(lines);
}

void QuoteLinesModel::propose(const std::vector<QuoteLine>& lines)
{
    if (m_isEditable && lines != m_quote.lines)
        Q_EMIT linesEdited(lines);
}

} // namespace kartei
