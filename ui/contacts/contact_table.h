#pragma once

#include "ui/contacts/contact_list_pane.h"

class QLabel;
class QLineEdit;

namespace kartei {

class ChipRow;
class EntityTableView;

/// The contacts as a table over the whole page, with the filters of the list.
class ContactTable final : public QWidget {
    Q_OBJECT
public:
    ContactTable(Workbench& bench, ContactListPane& list, const QString& title, QWidget* parent = nullptr);

    /// With the list's filters; `id` is current.
    void show(qint64 id);
    void focusFilter();

Q_SIGNALS:
    void cardsWanted();
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead(const QString& title);
    void takeQuery();

    ContactListPane& m_list;
    EntityTableView* m_table;
    QLabel* m_count;
    ChipRow* m_chips;
    QLineEdit* m_filter;
    QTimer m_typing;
};

} // namespace kartei
