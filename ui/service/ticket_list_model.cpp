#include "ui/service/ticket_list_model.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"

#include <algorithm>

namespace kartei {

QString statusText(TicketStatus status)
{
    const Choice& choice = choicesOf<TicketStatus>[static_cast<size_t>(status)];
    return describe<Ticket>().displayLabel(fieldOf<&Ticket::status>(), choice);
}

QString priorityText(TicketPriority priority)
{
    const Choice& choice = choicesOf<TicketPriority>[static_cast<size_t>(priority)];
    return describe<Ticket>().displayLabel(fieldOf<&Ticket::priority>(), choice);
}

void TicketListModel::setRows(std::vector<TicketRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

const TicketRow* TicketListModel::ticket(const QModelIndex& index) const
{
    return index.isValid() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
}

int TicketListModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const TicketRow& row) { return row.id.value; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TicketListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TicketListModel::data(const QModelIndex& index, int role) const
{
    const TicketRow* row = ticket(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->subject;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString turn = row->isOurTurn ? tr("waits for an answer") : statusText(row->status);
    //: Screen reader: subject, customer, number, status, priority, time of the last message
    return tr("%1, %2, %3, %4, priority %5, %6")
        .arg(isolated(row->subject), isolated(row->customer), isolatedLtr(row->number), turn,
            priorityText(row->priority), relativeMomentText(row->last, m_today));
}

} // namespace kartei
