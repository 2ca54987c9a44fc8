#pragma once

#include <QString>

#include <functional>

namespace kartei {

/// How much is done of all (0: not known); false: stop.
using WorkProgress = std::function<bool(qint64 done, qint64 total)>;

/// Does `work` in a thread and comes back when it is done. Meanwhile a window tells how far it is and nothing else
/// takes clicks; its Cancel is told to the work at its next progress, and the window stays until the work has ended.
void workBeside(const QString& title, const QString& text, const std::function<void(const WorkProgress&)>& work);

/// The same for work that can't be stopped: without Cancel.
void workBeside(const QString& title, const QString& text, const std::function<void()>& work);

/// The same for what goes on in threads already: until `isDone`, which is asked after each event. `stop` is what Cancel
/// does.
void waitBeside(
    const QString& title, const QString& text, const std::function<bool()>& isDone, const std::function<void()>& stop);

} // namespace kartei
