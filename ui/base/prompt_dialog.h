#pragma once

#include "ui/base/widget_style.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kartei {

/// A few sentences over a row of verbs. Esc steps back; the result is the index of the button, -1 for stepping back.
class PromptDialog final : public QDialog {
    Q_OBJECT

public:
    PromptDialog(const QString& title, const QString& text, QWidget* parent = nullptr);

    QLineEdit* addField(const QString& label, const QString& text);
    /// Folded away behind a button.
    void addDetails(const QString& details);
    /// Stands at the trailing end; buttons added later stand before it.
    QPushButton* addAnswer(const QString& text, ButtonKind kind, const QString& name);
    void addCancel(const QString& text);

    int answer();

private:
    void place(QPushButton* button);

    QBoxLayout* m_column;
    QBoxLayout* m_row;
    int m_answers = 0;
    int m_answer = -1;
};

} // namespace kartei
