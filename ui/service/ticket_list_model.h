#pragma once

#include "core/service/ticket_queries.h"

#include <QAbstractListModel>

namespace kartei {

/// Lines of the inbox.
class TicketListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit TicketListModel(QObject* parent) : QAbstractListModel(parent) { }
    void setRows(std::vector<TicketRow> rows, QDate today);
    const TicketRow* ticket(const QModelIndex& index) const;
    int rowOf(qint64 id) const; ///< -1: not here
    QDate today() const { return m_today; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TicketRow> m_rows;
    QDate m_today;
};

/// Labels of a status and a priority, translated.
QString statusText(TicketStatus status);
QString priorityText(TicketPriority priority);

} // namespace kartei
