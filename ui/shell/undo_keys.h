#pragma once

#include <QObject>

namespace kartei {

/// Text fields keep the keys of Undo and Redo to themselves even with nothing to undo. This gives them to the window
/// then, so that Ctrl+Z takes back the note that was just saved out of the field.
class UndoKeys final : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kartei
