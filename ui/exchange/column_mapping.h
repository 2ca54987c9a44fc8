#pragma once

#include "core/exchange/import_plan.h"

#include <QTableWidget>

class QStringListModel;

namespace kartei {

/// One line per column of the file: its heading, the first values, the field it goes to.
class ColumnMapping final : public QTableWidget {
    Q_OBJECT
public:
    explicit ColumnMapping(QWidget* parent = nullptr);
    void setPlan(const ImportPlan& plan);
    std::vector<std::optional<ColumnTarget>> targets() const;

private:
    QWidget* makeChoice(const ImportPlan& plan, size_t column);

    std::vector<ColumnTarget> m_choices;
    QStringListModel* m_names; ///< of the choices, for all columns; the first leaves one out
};

} // namespace kartei
