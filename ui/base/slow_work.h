#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace kartei {

/// Runs `work`, which must not need the window or a business, in a thread of its own, then hands what it gave to `then`
/// in the thread of `receiver`, unless that is gone by then.
template <class Work, class Then>
void runSlowly(QObject* receiver, Work work, Then then)
{
    using Given = std::invoke_result_t<Work>;
    const auto given = std::make_shared<std::unique_ptr<Given>>();
    QThread* thread = QThread::create([given, work]() mutable { *given = std::make_unique<Given>(work()); });
    QObject::connect(thread, &QThread::finished, receiver, [given, then]() mutable { then(**given); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace kartei
