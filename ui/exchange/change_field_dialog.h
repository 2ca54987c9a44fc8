#pragma once

#include "ui/base/field_editor.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace kartei {

class OwnFields;

/// Gives one field of many records the same value, in one act. Goes by itself when closed.
class ChangeFieldDialog final : public QDialog {
    Q_OBJECT
public:
    ChangeFieldDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids);

private:
    void addFields();
    void showEditor();
    void change();

    Workbench& m_bench;
    const EntityDesc& m_entity;
    std::vector<qint64> m_ids;
    std::shared_ptr<const OwnFields> m_own; ///< whose fields the editors write
    QComboBox* m_field;
    QVBoxLayout* m_place; ///< of the editor
    FieldEditor* m_editor = nullptr;
    QPushButton* m_change;
};

} // namespace kartei
