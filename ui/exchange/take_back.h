#pragma once

#include "ui/base/workbench.h"

class QWidget;

namespace kartei {

/// What is taken back: the newest act, the newest undo (which does the act again), or a certain act.
struct TakenBack {
    enum class What { NewestAct, NewestUndo, Act } what = What::NewestAct;
    qint64 journal = 0; ///< of a certain act
};

/// Takes it back and `tell`s what came of it: at once where it changed little, else in a thread, and `parent` carries
/// the window that tells how far it is; what goes wrong there is reported, and a toast says that it was stopped.
void takeBack(
    QWidget* parent, Workbench& bench, const TakenBack& which, const std::function<void(const Result<Undone>&)>& tell);

} // namespace kartei
