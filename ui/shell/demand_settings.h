#pragma once

#include "core/contacts/field_demand.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace kartei {

class SegmentedControl;
class Workbench;

/// What the business wants to know of persons and of companies: a choice for each field of a card.
class DemandSettings final : public QWidget {
    Q_OBJECT

public:
    explicit DemandSettings(Workbench& bench, QWidget* parent = nullptr);

private:
    ContactKind kind() const;
    void refresh();
    void makeRows();
    void addRow(const DemandedField& field);
    void choose(size_t row);

    struct Row {
        QString field; ///< public name
        QComboBox* box;
    };
    Workbench& m_bench;
    SegmentedControl* m_kind;
    QGridLayout* m_grid;
    FieldDemands m_demands;
    std::vector<DemandedField> m_fields; ///< of m_demands
    std::vector<Row> m_rows; ///< one for each of these
};

} // namespace kartei
