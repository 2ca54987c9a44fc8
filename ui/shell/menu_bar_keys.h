#pragma once

#include <QObject>

class QMainWindow;

namespace kartei {

/// F10 and Alt alone open the menu bar; unless it is kept, it goes again when it was used.
class MenuBarKeys final : public QObject {
    Q_OBJECT

public:
    explicit MenuBarKeys(QMainWindow& window);

    void setKept(bool isKept);
    void toggle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideUnlessUsed();

    QMainWindow& m_window;
    bool m_isKept = false;
    bool m_isAltAlone = false;
};

} // namespace kartei
