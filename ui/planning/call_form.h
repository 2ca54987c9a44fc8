#pragma once

#include "core/planning/activity.h"
#include "core/storage/session.h"
#include "ui/base/beside_window.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kartei {

class DateEdit;
class ReferenceEdit;
class Workbench;

/// Writes down a call while it goes on: type, Ctrl+Enter. Stays beside the window, so that whoever is asked something
/// can look it up. What was typed and not saved is there again the next time.
class CallForm final : public BesideWindow {
    Q_OBJECT
public:
    struct Call {
        Id<Contact> contact = {}; ///< none: asked for first
        Direction direction = Direction::None; ///< none: as the call that was logged last
        std::optional<Instant> since = {}; ///< it began then, and the time runs
        bool isOver = false; ///< the time does not run
    };
    /// The one of this contact that is open, else a new one. What is typed of an earlier call has to be saved first,
    /// and it says so.
    static CallForm* open(QWidget& window, Workbench& bench, const Call& call);

    bool isRunning() const { return m_isRunning; }
    void stop();
    void save();
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CallForm(QWidget& window, Workbench& bench, const Call& call);
    void addWho(QVBoxLayout& column);
    void addText(QVBoxLayout& column);
    void addCircumstances(QVBoxLayout& column);
    void addStep(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void begin(const Call& call);
    bool isUntouched() const;
    void run();
    void tick();
    QString place() const;
    void keepDraft();
    void takeDraftFrom(const QString& former);
    void showDraft();
    Result<Activity> entered() const;
    Result<Task> enteredStep() const;
    void refuse(const QString& message);

    Workbench& m_bench;
    Id<Contact> m_contact;
    std::optional<Instant> m_since;
    bool m_isBegun = false;
    bool m_isRunning = false;
    QTimer m_timer;
    ReferenceEdit* m_who;
    QPlainTextEdit* m_text;
    QComboBox* m_direction;
    QComboBox* m_outcome;
    QLineEdit* m_minutes;
    QLabel* m_clock;
    QPushButton* m_stop;
    QLineEdit* m_step;
    DateEdit* m_stepDay;
    QLabel* m_refusal;
};

} // namespace kartei
