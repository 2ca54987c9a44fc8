#pragma once

#include "core/planning/activity.h"
#include "ui/base/button_fit.h"

#include <QFrame>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace kartei {

class DateEdit;
class Transaction;
class Workbench;

/// The line under the tabs that grows: a note, a call, a meeting or a task; what was told may be a complaint or another
/// feedback, with who sees to it. Ctrl+Enter saves; Esc leaves and keeps the draft. Each contact keeps its own until it
/// is saved.
class Composer final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Note, Call, Meeting, Task };

    explicit Composer(Workbench& bench, QWidget* parent = nullptr);

    void setContact(Id<Contact> contact);
    void begin(Kind kind);
    bool save();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeButtons();
    Kind kind() const;
    Feedback feedback() const;
    void addChoices(QBoxLayout& row);
    void showOwners();
    void showKind();
    void grow();
    void arrange();
    QString place() const;
    void keepDraft();
    void showDraft();
    Result<> write(Transaction& tx);

    Workbench& m_bench;
    Id<Contact> m_contact;
    QPlainTextEdit* m_text;
    QButtonGroup* m_kinds;
    ButtonFit m_fit;
    QComboBox* m_feedback;
    QComboBox* m_owner;
    QComboBox* m_direction;
    DateEdit* m_day;
    QPushButton* m_save;
    bool m_isShowing = false; ///< a draft is put in: nothing is typed
};

} // namespace kartei
