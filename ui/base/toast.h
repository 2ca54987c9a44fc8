#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace kartei {

struct ToastMessage {
    QString text; ///< what happened
    QString action; ///< "Undo"; empty: no button
    std::function<void()> run;
};

/// Says what happened at the bottom centre of its parent for 8 seconds, longer while the mouse or the focus is on it.
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void tell(const ToastMessage& message);
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    void run();
    void hideUnlessUsed();

    QLabel* m_text;
    QPushButton* m_action;
    QTimer m_timer;
    std::function<void()> m_run;
};

} // namespace kartei
