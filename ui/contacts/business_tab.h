#pragma once

#include "core/storage/list_query.h"

#include <QStackedWidget>

namespace kartei {

class EmptyState;
class EntityTableView;
struct Field;
class Workbench;

/// Deals, quotes or tickets of a contact and of those who work there, or a company's people. Its list is made when it
/// is first looked at; before, they are only counted, where that takes no longer than a list may.
class BusinessTab final : public QStackedWidget {
    Q_OBJECT
public:
    struct Words {
        QString none; ///< "No deals yet."
        QString make; ///< "New deal"
    };
    BusinessTab(const EntityDesc& entity, const Words& words, std::vector<const Field*> columns, Workbench& bench);

    void setCondition(const SqlCondition& condition);
    int count() const;

Q_SIGNALS:
    void newWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeList();
    void showRows();

    const EntityDesc& m_entity;
    const Words m_words;
    const std::vector<const Field*> m_columns;
    Workbench& m_bench;
    std::optional<SqlCondition> m_condition; ///< nothing: of nobody yet
    int m_count = 0; ///< while there is no list
    EntityTableView* m_table = nullptr; ///< null until it is needed
    EmptyState* m_empty = nullptr;
};

} // namespace kartei
