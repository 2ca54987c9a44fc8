#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kartei {

class Workbench;

/// What the editors of one form share.
struct EditorContext {
    const EntityDesc& entity;
    Workbench& bench;
    std::function<Currency()> currency; ///< of the amounts in the form
};

/// "Birthday (required)".
QString requiredLabel(const QString& label);

/// One field of a form: label, control, and below it what cannot be read. The control's objectName is the field's name.
class FieldEditor final : public QWidget {
    Q_OBJECT
public:
    /// The control and how it and the stored form become each other. `read` gives null for "nothing entered" and
    /// Invalid for what it cannot read.
    struct Control {
        QWidget* widget = nullptr;
        std::function<void(const QVariant& stored)> write;
        std::function<Result<QVariant>()> read;
        bool saysItsLabel = false;
    };
    enum class Label { Above, None };

    FieldEditor(const Field& field, const QString& label, Label place, QWidget* parent = nullptr);
    ~FieldEditor() override;
    void setControl(Control control);

    const Field& field() const { return m_field; }
    const QString& label() const { return m_labelText; }
    QWidget* control() const { return m_control.widget; }

    void setStored(const QVariant& stored);
    Result<QVariant> stored() const;
    /// Reads into `row`. When that fails it is told below the control, and what was typed stays.
    Result<> store(void* row);
    /// Says beside the label, and to screen readers, that the business wants it filled in.
    void setRequired(bool isRequired);
    /// Empty: all is well.
    void showProblem(const QString& problem);
    /// Tells below the control what cannot be read; called when it is left.
    void check();

Q_SIGNALS:
    void edited();

private:
    const Field& m_field;
    QString m_labelText;
    QVBoxLayout* m_column;
    QLabel* m_label = nullptr;
    QLabel* m_problem = nullptr;
    Control m_control;
};

} // namespace kartei
