#pragma once

#include "ui/base/entity_table_model.h"

#include <QTableView>

namespace kartei {

class TableColumns;

/// Table of any kind: a click on the head sorts, Enter or a double click opens, Delete deletes with an undo, Ctrl+C
/// copies rows as text and as a table; Ctrl+Shift+K and the head's menu choose columns, and the head moves them.
class EntityTableView final : public QTableView {
    Q_OBJECT
public:
    EntityTableView(const EntityDesc& entity, Workbench& bench, QWidget* parent = nullptr);

    EntityTableModel& rows() { return *m_rows; }
    TableColumns& columns() { return *m_columns; }
    /// Of the context menu, before the choice of columns.
    void setRecordActions(const QList<QAction*>& actions);
    std::vector<qint64> selectedIds() const;
    /// Of several selected rows these, else all; in the order of the table.
    std::vector<qint64> listedIds() const;
    /// 0: none.
    qint64 currentId() const;
    /// False: not in this list. One that is still being read is selected when it is there.
    bool selectId(qint64 id);

Q_SIGNALS:
    void opened(qint64 id);
    void currentIdChanged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCurrent(int row);
    void copySelection() const;
    void deleteSelection();
    void openColumnMenu(const QPoint& at);

    Workbench& m_bench;
    EntityTableModel* m_rows;
    TableColumns* m_columns;
    QAction* m_choose;
    bool m_isFitted = false;
    qint64 m_wanted = 0; ///< was made current last; rows that come and go make others so
    bool m_isReloading = false;
};

} // namespace kartei
