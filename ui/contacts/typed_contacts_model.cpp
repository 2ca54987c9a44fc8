#include "ui/contacts/typed_contacts_model.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <algorithm>
#include <set>

namespace kartei {

namespace {

constexpr size_t kMostCompared = 150; ///< rows: each with those above it

} // namespace

void TypedContactsModel::setColumns(std::vector<ColumnTarget> columns)
{
    beginResetModel();
    for (QStringList& row : m_typed.rows) {
        QStringList cells;
        for (const ColumnTarget& column : columns) {
            const auto old = std::ranges::find(m_typed.columns, column);
            cells += old == m_typed.columns.end() ? QString() : row.value(old - m_typed.columns.begin());
        }
        row = cells;
    }
    m_typed.columns = std::move(columns);
    ensureEmptyRow();
    endResetModel();
    renew();
}

void TypedContactsModel::setRows(std::vector<QStringList> rows)
{
    beginResetModel();
    m_typed.rows = std::move(rows);
    for (QStringList& row : m_typed.rows)
        row.resize(std::ssize(m_typed.columns));
    ensureEmptyRow();
    endResetModel();
    renew();
}

/// All of them are to be looked at again.
void TypedContactsModel::renew()
{
    m_judgements.assign(m_typed.rows.size(), {});
    m_unknown.clear();
    for (size_t row = 0; row < m_typed.rows.size(); ++row) {
        if (!isBlankRow(row))
            m_unknown.push_back(row);
    }
    Q_EMIT edited();
}

int TypedContactsModel::filledRows() const
{
    return static_cast<int>(
        std::ranges::count_if(m_typed.rows, [&](const QStringList& row) { return !isBlank(m_typed.columns, row); }));
}

bool TypedContactsModel::isBlankRow(size_t row) const
{
    return isBlank(m_typed.columns, m_typed.rows[row]);
}

void TypedContactsModel::ensureEmptyRow()
{
    const QStringList empty(std::ssize(m_typed.columns), QString());
    if (m_typed.rows.empty() || !isBlankRow(m_typed.rows.size() - 1))
        m_typed.rows.push_back(empty);
    m_judgements.resize(m_typed.rows.size());
}

void TypedContactsModel::write(size_t row, int column, const QString& text)
{
    const bool wasBlank = isBlankRow(row);
    m_typed.rows[row][column] = text;
    if (wasBlank && !isBlankRow(row))
        carryOn(row);
    m_judgements[row] = {};
    std::erase(m_unknown, row);
    if (!isBlankRow(row))
        m_unknown.push_back(row);
}

/// What most rows have in common is typed once.
void TypedContactsModel::carryOn(size_t row)
{
    for (qsizetype i = 0; row > 0 && i < std::ssize(m_typed.columns); ++i) {
        QString& cell = m_typed.rows[row][i];
        if (cell.isEmpty() && isCarriedOn(m_typed.columns[static_cast<size_t>(i)]))
            cell = m_typed.rows[row - 1][i];
    }
}

bool TypedContactsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() >= stateColumn())
        return false;
    if (data(index, Qt::EditRole) != value)
        put(index, {{value.toString()}});
    return true;
}

void TypedContactsModel::put(const QModelIndex& from, const std::vector<QStringList>& cells)
{
    const auto first = static_cast<size_t>(from.row());
    const auto needed = static_cast<int>(first + cells.size());
    if (needed >= rowCount()) {
        beginInsertRows({}, rowCount(), needed);
        const QStringList empty(std::ssize(m_typed.columns), QString());
        m_typed.rows.resize(static_cast<size_t>(needed) + 1, empty);
        m_judgements.resize(m_typed.rows.size());
        endInsertRows();
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        for (qsizetype k = 0; k < cells[i].size() && from.column() + k < stateColumn(); ++k)
            write(first + i, from.column() + static_cast<int>(k), cells[i][k]);
    }
    Q_EMIT dataChanged(index(from.row(), 0), index(needed - 1, stateColumn()));
    if (!isBlankRow(m_typed.rows.size() - 1)) {
        beginInsertRows({}, rowCount(), rowCount());
        ensureEmptyRow();
        endInsertRows();
    }
    Q_EMIT edited();
}

void TypedContactsModel::clearCells(const QModelIndexList& cells)
{
    for (const QModelIndex& cell : cells) {
        if (cell.column() < stateColumn())
            write(static_cast<size_t>(cell.row()), cell.column(), {});
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, stateColumn()));
    Q_EMIT edited();
}

void TypedContactsModel::repeatAbove(const QModelIndexList& cells)
{
    QModelIndexList sorted = cells;
    std::sort(sorted.begin(), sorted.end()); // several below each other: all as the one above them
    for (const QModelIndex& cell : sorted) {
        if (cell.row() > 0 && cell.column() < stateColumn())
            put(cell, {{m_typed.rows[static_cast<size_t>(cell.row()) - 1][cell.column()]}});
    }
}

void TypedContactsModel::removeRowsOf(const QModelIndexList& cells)
{
    std::set<int> rows;
    for (const QModelIndex& cell : cells)
        rows.insert(cell.row());
    beginResetModel();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        m_typed.rows.erase(m_typed.rows.begin() + *row);
    ensureEmptyRow();
    endResetModel();
    renew();
}

void TypedContactsModel::setOutlooks(const std::vector<std::pair<QStringList, RowOutlook>>& outlooks)
{
    std::vector<size_t> left;
    for (const size_t row : m_unknown) {
        const auto known
            = std::ranges::find(outlooks, m_typed.rows[row], [](const auto& outlook) { return outlook.first; });
        if (known != outlooks.end())
            m_judgements[row].outlook = known->second;
        else
            left.push_back(row);
    }
    m_unknown = std::move(left);
    findTwins();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, stateColumn()));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT judged();
}

void TypedContactsModel::findTwins()
{
    std::vector<const Contact*> contacts;
    for (const Judgement& judgement : m_judgements) {
        const bool isKnown = judgement.outlook && judgement.outlook->contact;
        contacts.push_back(isKnown ? &*judgement.outlook->contact : nullptr);
    }
    for (size_t row = 0; row < std::min(contacts.size(), kMostCompared); ++row) {
        const std::optional<TwinRow> twin = twinOf(contacts, row);
        //: Row of a table, and what it has in common with this one
        m_judgements[row].twin = twin
            ? tr("As row %1: %2").arg(countText(static_cast<qint64>(twin->row) + 1), likenessText(twin->why))
            : QString();
    }
}

void TypedContactsModel::keepRejected(const std::vector<RejectedRow>& rejected)
{
    std::vector<QStringList> rows;
    std::vector<Judgement> judgements;
    for (const RejectedRow& row : rejected) {
        rows.push_back(m_typed.rows[static_cast<size_t>(row.line) - 1]);
        RowOutlook outlook;
        outlook.refusal = row.reason;
        judgements.push_back({outlook, {}});
    }
    setRows(std::move(rows));
    std::ranges::copy(judgements, m_judgements.begin());
    m_unknown.clear();
    Q_EMIT judged();
}

TypedContactsModel::State TypedContactsModel::stateOf(size_t row) const
{
    const Judgement& judgement = m_judgements[row];
    if (isBlankRow(row) || !judgement.outlook)
        return State::None;
    if (!judgement.outlook->refusal.isEmpty())
        return State::Refused;
    const bool isNew
        = judgement.outlook->doubt.isEmpty() && judgement.twin.isEmpty() && judgement.outlook->problem.isEmpty();
    return isNew ? State::New : State::Doubtful;
}

QString TypedContactsModel::stateText(size_t row) const
{
    const Judgement& judgement = m_judgements[row];
    switch (stateOf(row)) {
    case State::None:
        return {};
    case State::New:
        return tr("New");
    case State::Refused:
        return judgement.outlook->refusal;
    case State::Doubtful:
        break;
    }
    QStringList doubts{judgement.outlook->doubt, judgement.twin, judgement.outlook->problem};
    doubts.removeAll(QString());
    return doubts.join(QStringLiteral(" · "));
}

QVariant TypedContactsModel::stateData(size_t row, int role) const
{
    const State state = stateOf(row);
    const bool isRefused = state == State::Refused;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return stateText(row);
    if (role == Qt::ForegroundRole && state != State::None)
        return isRefused ? theme().danger.ink : state == State::Doubtful ? theme().warning.ink : theme().text2;
    if (role == Qt::DecorationRole && (isRefused || state == State::Doubtful))
        return icon(Icon::Warning, isRefused ? IconTint::Danger : IconTint::Warning);
    return {};
}

bool TypedContactsModel::isCode(int column) const
{
    const Field* field = m_typed.columns[static_cast<size_t>(column)].field;
    return field && field->is(Code);
}

int TypedContactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_typed.rows.size());
}

int TypedContactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : stateColumn() + 1;
}

QVariant TypedContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) // the last column may be out of sight
        return role == Qt::DisplayRole ? countText(section + 1) : stateData(static_cast<size_t>(section), role);
    if (role != Qt::DisplayRole)
        return {};
    return section == stateColumn() ? tr("What becomes of it")
                                    : headingOf(m_typed.columns[static_cast<size_t>(section)]);
}

QVariant TypedContactsModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<size_t>(index.row());
    if (index.column() == stateColumn())
        return stateData(row, role);
    const QString& cell = m_typed.rows[row][index.column()];
    if (role == Qt::DisplayRole && !cell.isEmpty())
        return isCode(index.column()) ? isolatedLtr(cell) : isolated(cell);
    return role == Qt::EditRole ? cell : QVariant();
}

Qt::ItemFlags TypedContactsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() < stateColumn() ? usual | Qt::ItemIsEditable : usual;
}

} // namespace kartei
