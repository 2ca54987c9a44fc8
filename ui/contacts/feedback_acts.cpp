#include "ui/contacts/feedback_acts.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"
#include "ui/base/acts.h"
#include "ui/contacts/timeline_texts.h"

#include <QCoreApplication>

namespace kartei {

bool turnFeedbackOf(Workbench& bench, Id<Activity> id, Feedback feedback, FeedbackState state)
{
    const auto say = [&](const char* text) {
        return QCoreApplication::translate("FeedbackActs", text).arg(isolated(feedbackName(feedback)));
    };
    const bool isOpen = state == FeedbackState::Open;
    return perform(bench,
        isOpen ? say(QT_TRANSLATE_NOOP("FeedbackActs", "Settle: %1"))
               : say(QT_TRANSLATE_NOOP("FeedbackActs", "Open again: %1")),
        isOpen ? say(QT_TRANSLATE_NOOP("FeedbackActs", "%1: settled."))
               : say(QT_TRANSLATE_NOOP("FeedbackActs", "%1: open again.")),
        [&](Transaction& tx) { return isOpen ? settleFeedback(tx, id) : reopenFeedback(tx, id); });
}

} // namespace kartei
