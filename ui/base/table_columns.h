#pragma once

#include "core/schema/entity.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QAbstractItemDelegate;
class QTableView;

namespace kartei {

class EntityTableModel;
class Workbench;

/// Columns of a table of records: which ones, their order and width, and by which it is sorted. Where the table has a
/// name they are the same the next time: they are how somebody likes to look at a list, so they stay with the user and
/// not in the business.
class TableColumns final : public QObject {
    Q_OBJECT
public:
    TableColumns(QTableView& table, EntityTableModel& rows, Workbench& bench);

    QStringList names() const;
    /// Unknown ones are left out; the title always stays.
    void setNames(const QStringList& names);
    /// "-created"; empty: in the order of the list.
    QStringList sortedBy() const;
    /// Without sorting: for a list that is read in this order next.
    void setSortedBy(const QStringList& sort);
    /// As the user left them under this name, else as they are; from now on they are remembered.
    void rememberAs(const QString& name);
    /// As they are where nobody chose others.
    void reset();
    /// At least the head's words, at most what the first rows need, unless somebody drew them to a width; the title
    /// gets what is left, but never less than a name needs.
    void fit();
    /// The table has another width.
    void fitTitle();
    /// Of a field, wherever its column stands.
    void setDelegate(const Field& field, QAbstractItemDelegate* delegate);
    /// All that can be columns, as described.
    std::vector<const Field*> choices() const;
    void openDialog();

private:
    void show(std::vector<const Field*> columns);
    void placeDelegates();
    void takeMove(int logical, int from, int to);
    void takeWidth(int column, int width);
    void restore(const QString& look);
    void remember();

    QTableView& m_table;
    EntityTableModel& m_rows;
    Workbench& m_bench;
    QString m_name; ///< empty: not remembered
    std::vector<const Field*> m_usual;
    QHash<QString, int> m_widths; ///< that somebody drew, by name: fields of the business come and go
    QHash<const Field*, QAbstractItemDelegate*> m_delegates;
    bool m_isFitting = false; ///< widths that change are not drawn by anybody
};

} // namespace kartei
