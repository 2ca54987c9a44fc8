#pragma once

#include "core/schema/record.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kartei {

class EntityForm;
class Workbench;

/// Panel for one new or existing record of any kind. Ctrl+Enter saves, Esc cancels. Window-modal, not blocking; goes by
/// itself when closed. What was typed and not saved is there again the next time, also after a crash.
class RecordDialog final : public QDialog {
    Q_OBJECT
public:
    /// `prefilled` is what the form begins with.
    static RecordDialog* openNew(QWidget* parent, Workbench& bench, const Record& prefilled);
    /// Null: the record is not there any more; reported.
    static RecordDialog* openEdit(QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id);

    EntityForm& form() { return *m_form; }
    /// Something else to be done with the record, before the buttons that close.
    QPushButton* addButton(const QString& text, const QString& name);
    /// Saves and closes. What is refused is told above the buttons, and everything typed stays.
    void save();

    void reject() override;

Q_SIGNALS:
    void saved(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RecordDialog(QWidget* parent, Workbench& bench, const Record& before);
    void addHeading(QVBoxLayout& column);
    void resumeDraft(QVBoxLayout& column);
    void addForm(QVBoxLayout& column);
    void addRefusal(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    /// False: there is nothing to keep.
    bool keepDraft();
    void showRefusal(const QString& message);

    Workbench& m_bench;
    Record m_before;
    EntityForm* m_form;
    QLabel* m_refusal;
    QHBoxLayout* m_buttons;
};

} // namespace kartei
