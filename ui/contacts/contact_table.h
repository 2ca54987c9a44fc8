#pragma once

#include "ui/contacts/contact_list_pane.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace kartei {

class ChipRow;
class EmptyState;
class EntityTableView;

/// The contacts as a table over the whole page, with the filters of the list.
class ContactTable final : public QWidget {
    Q_OBJECT
public:
    /// `name`: that its columns are remembered by.
    ContactTable(
        Workbench& bench, ContactListPane& list, const QString& title, const QString& name, QWidget* parent = nullptr);

    /// With the list's filters; `id` is current.
    void showContact(qint64 id);
    std::vector<qint64> selectedIds() const;
    QStringList listedFields() const;
    std::vector<qint64> listedIds() const; ///< of several selected ones only these
    /// Of the context menu.
    void setRecordActions(const QList<QAction*>& actions);
    /// So many rows further; the ends of the table hold.
    void step(int rows);
    void focusFilter();

Q_SIGNALS:
    void cardsWanted();
    void opened(qint64 id);
    /// 0: none; only while the table is seen.
    void currentChanged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead(const QString& title);
    QWidget* makeBody();
    void showRows();
    void showFilters();
    void takeQuery();
    void takeColumns();
    Segment shown() const;

    ContactListPane& m_list;
    EntityTableView* m_table;
    QLabel* m_count;
    ChipRow* m_chips;
    SavedListBar* m_saved;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

} // namespace kartei
