#pragma once

#include "ui/base/field_editor.h"

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kartei {

class PartRowEditor;

/// Parts of a record as rows: phones, e-mails, addresses. Editors are named as the columns of a file: "phone_1_value".
/// A row in which nothing is entered is no part.
class PartListEditor final : public QWidget {
    Q_OBJECT
public:
    PartListEditor(const PartList& list, const EditorContext& context, QWidget* parent = nullptr);

    const PartList& list() const { return m_list; }
    void load(const void* owner);
    /// Says beside the label, and to screen readers, that the business wants one.
    void setRequired(bool isRequired);
    /// Replaces the parts of `owner`. Invalid: something can't be read; it is told where it stands.
    Result<> store(void* owner);
    /// The same without what can't be read.
    void storeReadable(void* owner) const;

Q_SIGNALS:
    void edited();
    /// Its editors are at the end of the tab order still.
    void rowAdded();

private:
    PartRowEditor* addRow(const std::shared_ptr<void>& part);
    void removeRow(PartRowEditor* row);
    void rename();

    const PartList& m_list;
    EditorContext m_context; ///< of the part
    QString m_labelText;
    QLabel* m_label;
    QVBoxLayout* m_rowColumn;
    std::vector<PartRowEditor*> m_rows;
};

/// One part. What the editors do not show (its id) is kept.
class PartRowEditor final : public QWidget {
    Q_OBJECT
public:
    PartRowEditor(const EditorContext& context, std::shared_ptr<void> part, QWidget* parent = nullptr);

    void rename(const QString& prefix, int number);
    bool isEmpty() const;
    /// Copies the part into `to`.
    Result<> store(void* to);
    void storeReadable(void* to) const;
    void focusValue();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void arrangeLine(QVBoxLayout& column);
    void arrangeBlock(QVBoxLayout& column);
    QWidget* tail();
    FieldEditor* editorOf(const Field& field);

    const EditorContext& m_context;
    std::shared_ptr<void> m_part;
    std::vector<FieldEditor*> m_editors;
    QToolButton* m_remove;
    QToolButton* m_preferred = nullptr;
    const Field* m_preferredField = nullptr;
};

} // namespace kartei
