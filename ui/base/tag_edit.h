#pragma once

#include "ui/base/field_editor.h"

#include <QStringList>

class QLineEdit;

namespace kartei {

class TagColours;

/// Labels as chips, each removable, and a line for the next one: Enter or comma takes it, Backspace in the empty line
/// takes the last one away.
class TagEdit final : public QWidget {
    Q_OBJECT
public:
    explicit TagEdit(std::function<QStringList()> known, QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    /// The colours that chips show from now on.
    void setColours(const TagColours& colours);
    /// What the line asks for, where that is no tag.
    void setPrompt(const QString& placeholder, const QString& accessibleName);
    /// With what stands in the line but was not taken yet.
    QStringList tags() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void remove(const QString& tag);
    void rebuild();

    QStringList m_tags;
    const TagColours* m_colours = nullptr;
    QWidget* m_chips;
    QLineEdit* m_line;
};

FieldEditor::Control tagControl(FieldEditor& editor, const EditorContext& context);

} // namespace kartei
