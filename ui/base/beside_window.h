#pragma once

#include <QApplication>
#include <QDialog>
#include <QPointer>

#include <vector>

namespace kartei {

/// A window that goes with another one and is hidden with it, but can be used while a dialog there waits for an answer.
/// It is therefore no child of it: Qt keeps the keys and the mouse from children, too.
class BesideWindow : public QDialog {
    Q_OBJECT
public:
    QWidget* neighbour() const { return m_neighbour; }

    /// Those beside `neighbour`.
    template <class Window>
    static std::vector<Window*> allBeside(const QWidget& neighbour)
    {
        std::vector<Window*> found;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* window = qobject_cast<Window*>(widget);
            if (window && window->neighbour() == &neighbour)
                found.push_back(window);
        }
        return found;
    }

protected:
    BesideWindow(QWidget& neighbour, Qt::WindowFlags flags);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_neighbour;
    bool m_comesBack = false; ///< it was hidden with its neighbour
};

} // namespace kartei
