#pragma once

#include <QString>

#include <functional>

namespace kartei {

/// How much is done of all (0: not known); false: stop.
using WorkProgress = std::function<bool(qint64 done, qint64 total)>;

/// Does `work` in a thread and comes back when it is done. Meanwhile a window tells how far it is and nothing else
/// takes clicks; its Cancel is told to the work at its next progress.
void workBeside(const QString& title, const QString& text, const std::function<void(const WorkProgress&)>& work);

} // namespace kartei
