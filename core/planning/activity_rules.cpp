#include "core/planning/activity.h"

#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QTime>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

void keepFeedbackInStep(Transaction& tx, Activity& activity)
{
    const bool isToBeDealtWith = activity.feedback == Feedback::Complaint || activity.feedback == Feedback::Suggestion
        || (activity.feedback != Feedback::None && activity.due.isValid());
    if (activity.feedback == Feedback::None) {
        activity.state = FeedbackState::None;
        activity.due = {};
    } else if (activity.state == FeedbackState::None && isToBeDealtWith) {
        activity.state = FeedbackState::Open;
    }
    if (activity.state != FeedbackState::Settled)
        activity.settled.reset();
    else if (!activity.settled)
        activity.settled = tx.now();
}

} // namespace

Result<> activityRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& activity = *static_cast<Activity*>(after);
    if (!activity.contact.isSet())
        return invalid(QCoreApplication::translate("Activity", "An activity needs a contact."));
    if (activity.subject.trimmed().isEmpty() && activity.body.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Activity", "An activity needs a subject or a text."));
    if (activity.duration < 0)
        return invalid(
            QCoreApplication::translate("Activity", "The duration of “%1” can't be negative.").arg(activity.subject));
    keepFeedbackInStep(tx, activity);
    if (activity.at.utcMs == 0)
        activity.at = tx.now();
    if (activity.created.utcMs == 0)
        activity.created = tx.now();
    return {};
}

Result<> taskRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& task = *static_cast<Task*>(after);
    if (task.subject.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Task", "A task needs a subject."));
    if (!task.contact.isSet() && task.deal.isSet()) {
        const Result<Deal> deal = tx.get(task.deal);
        if (!deal)
            return deal.error();
        task.contact = deal->contact;
    }
    if (!task.contact.isSet() && task.ticket.isSet()) {
        const Result<Ticket> ticket = tx.get(task.ticket);
        if (!ticket)
            return ticket.error();
        task.contact = ticket->contact;
    }
    if (!task.contact.isSet())
        return invalid(QCoreApplication::translate("Task", "The task “%1” needs a contact.").arg(task.subject));
    if (!task.time.isEmpty() && !QTime::fromString(task.time, u"hh:mm"_s).isValid())
        return invalid(QCoreApplication::translate("Task", "“%1” is not a time such as 09:30.").arg(task.time));
    if (!task.done)
        task.doneAt.reset();
    else if (!task.doneAt)
        task.doneAt = tx.now();
    if (task.created.utcMs == 0)
        task.created = tx.now();
    return {};
}

} // namespace kartei
