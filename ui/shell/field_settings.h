#pragma once

#include "core/contacts/custom_field.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace kartei {

class Workbench;

/// The fields that the business defines for its contacts, in their order.
class FieldSettings final : public QWidget {
    Q_OBJECT

public:
    explicit FieldSettings(Workbench& bench, QWidget* parent = nullptr);

private:
    void addTable(QVBoxLayout& column);
    QPushButton* addFieldButton(const QString& text, const QString& name, void (FieldSettings::*act)()) const;
    void refresh();
    void refreshButtons();
    /// -1: none.
    int chosenRow() const;
    void addField();
    void changeField();
    void removeField();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int rows);
    void removeBeside(const CustomField& field);

    Workbench& m_bench;
    std::vector<CustomField> m_fields;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace kartei
