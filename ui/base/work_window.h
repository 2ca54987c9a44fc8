#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kartei {

/// Tells how far something is that goes on in a thread. It does not go away by itself: Cancel, Escape and the button
/// that closes only say that it is to stop. The program does not end with it, should it be its only window.
class WorkWindow final : public QDialog {
    Q_OBJECT
public:
    WorkWindow(const QString& title, const QString& text);

    /// Without it there is no Cancel.
    void allowCancel();
    void setPercent(int percent);
    /// Shows it, and has the screen readers say what it says.
    void appear();
    void reject() override;

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    bool m_isStopping = false;
};

} // namespace kartei
