#pragma once

#include "core/schema/record.h"
#include "ui/base/field_editor.h"

#include <QLineEdit>

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace kartei {

class Workbench;

/// One record of another kind, found by typing any of its words; the first hit is marked and Enter or Tab takes it.
/// Where the kind can be made by its name alone, the last line is "Create “…”".
class ReferenceEdit final : public QLineEdit {
    Q_OBJECT
public:
    ReferenceEdit(const EntityDesc& target, Workbench& bench, QWidget* parent = nullptr);
    /// Given to a new record before its form opens: the company of a person is a company.
    void setPreparation(std::function<Record(const QString& name)> prepared);

    void setId(qint64 id);
    /// 0: empty. Nothing: what stands there is nobody.
    std::optional<qint64> id() const;

Q_SIGNALS:
    void edited();
    /// By hand: from the list, or by clearing the line.
    void chosen(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openList(const QString& typed);
    void offer(const QString& typed);
    void take(const QModelIndex& index);
    void settle();
    void create(const QString& name);

    const EntityDesc& m_target;
    Workbench& m_bench;
    QStandardItemModel* m_hits;
    QCompleter* m_popup; ///< not QLineEdit's own, which would write the whole line of the list into the field
    std::function<Record(const QString&)> m_prepared;
    qint64 m_id = 0;
    QString m_title; ///< of m_id
};

/// A list where the kind is short (stages), else a ReferenceEdit.
FieldEditor::Control referenceControl(FieldEditor& editor, const EditorContext& context);

} // namespace kartei
