#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QAbstractScrollArea;
class QMimeData;

namespace kartei {

class Workbench;

/// Files of the desktop, let go anywhere over a widget. While they are over it a mark says what becomes of them.
class FileDrop final : public QObject {
    Q_OBJECT
public:
    struct Taker {
        std::function<bool()> mayTake;
        std::function<void(const QStringList& paths)> take;
        QString says = {}; ///< while files are over it; empty: what becomes of them on a timeline
    };
    FileDrop(QWidget* over, Workbench& bench, Taker taker);

    /// A text over which files are let go would take their addresses.
    static void leaveToParents(QAbstractScrollArea& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drop(const QMimeData& data);

    QWidget* m_over;
    Workbench& m_bench;
    Taker m_taker;
    QWidget* m_mark;
};

/// Files of this computer among what is dragged.
QStringList localFilesIn(const QMimeData& data);

} // namespace kartei
