#pragma once

#include "core/contacts/contact.h"
#include "ui/base/entity_table_view.h"

#include <QStackedWidget>

class QPushButton;

namespace kartei {

class EmptyState;

/// Deals, quotes or tickets of a contact and of those who work there, or a company's people.
class BusinessTab final : public QStackedWidget {
    Q_OBJECT
public:
    struct Words {
        QString none; ///< "No deals yet."
        QString make; ///< "New deal"
    };
    BusinessTab(const EntityDesc& entity, const Words& words, std::vector<const Field*> columns, Workbench& bench);

    void setCondition(const SqlCondition& condition);
    EntityTableView& table() { return *m_table; }

Q_SIGNALS:
    void newWanted();

private:
    void showRows();

    EntityTableView* m_table;
    EmptyState* m_empty;
};

} // namespace kartei
