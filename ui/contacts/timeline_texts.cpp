#include "ui/contacts/timeline_texts.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"

#include <QCoreApplication>

namespace kartei {

namespace {

class Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
public:
    static QString call(const TimelineEntry& entry, const QString& name)
    {
        if (name.isEmpty())
            return tr("Call");
        if (entry.direction == Direction::Incoming)
            return tr("Call from %1").arg(name);
        return entry.direction == Direction::Outgoing ? tr("Call to %1").arg(name) : tr("Call with %1").arg(name);
    }
    static QString email(const TimelineEntry& entry, const QString& name)
    {
        if (name.isEmpty())
            return tr("E-mail");
        return entry.direction == Direction::Incoming ? tr("E-mail from %1").arg(name) : tr("E-mail to %1").arg(name);
    }
    static QString activity(const TimelineEntry& entry, const QString& name)
    {
        switch (entry.activity) {
        case ActivityKind::Call:
            return call(entry, name);
        case ActivityKind::Email:
            return email(entry, name);
        case ActivityKind::Meeting:
            return name.isEmpty() ? tr("Meeting") : tr("Meeting with %1").arg(name);
        case ActivityKind::Visit:
            return name.isEmpty() ? tr("Visit") : tr("Visit at %1").arg(name);
        case ActivityKind::Letter:
            return name.isEmpty() ? tr("Letter") : tr("Letter: %1").arg(name);
        case ActivityKind::Message:
            return name.isEmpty() ? tr("Message") : tr("Message: %1").arg(name);
        case ActivityKind::Note:
            return name.isEmpty() ? tr("Note") : tr("Note about %1").arg(name);
        }
        Q_UNREACHABLE();
    }
    /// "Complaint", "Call from Anna · Complaint".
    static QString withFeedback(const TimelineEntry& entry, const QString& title, bool hasName)
    {
        const QString feedback = feedbackName(entry.feedback);
        return entry.activity == ActivityKind::Note && !hasName ? feedback
                                                                : QString(title + QStringLiteral(" · ") + feedback);
    }
    static QString feedbackState(const TimelineEntry& entry, QDate today)
    {
        QStringList parts;
        if (entry.state == FeedbackState::Settled && entry.settled)
            parts += tr("settled %1").arg(relativeDateText(localDay(*entry.settled), today));
        if (entry.state == FeedbackState::Open)
            parts += entry.due.isValid() ? tr("open, due %1").arg(relativeDateText(entry.due, today)) : tr("open");
        if (entry.state == FeedbackState::Open && !entry.owner.isEmpty())
            parts += isolated(entry.owner);
        return parts.join(QStringLiteral(" · "));
    }
    static QString other(const TimelineEntry& entry)
    {
        const QString number = entry.number.isEmpty() ? isolated(entry.subject) : isolatedLtr(entry.number);
        switch (entry.event) {
        case TimelineEvent::TaskDone:
            return tr("Done: %1").arg(isolated(entry.subject));
        case TimelineEvent::QuoteSent:
            return tr("Quote %1 sent").arg(number);
        case TimelineEvent::QuoteAccepted:
            return tr("Quote %1 accepted").arg(number);
        case TimelineEvent::QuoteDeclined:
            return tr("Quote %1 declined").arg(number);
        case TimelineEvent::DealOpened:
            return tr("Deal opened: %1").arg(isolated(entry.subject));
        case TimelineEvent::DealWon:
            return tr("Deal won: %1").arg(isolated(entry.subject));
        case TimelineEvent::DealLost:
            return tr("Deal lost: %1").arg(isolated(entry.subject));
        case TimelineEvent::TicketOpened:
            return tr("Ticket %1 opened").arg(number);
        case TimelineEvent::TicketResolved:
            return tr("Ticket %1 resolved").arg(number);
        case TimelineEvent::FileAdded:
            return tr("File added: %1").arg(isolated(entry.subject));
        case TimelineEvent::Activity:
            break;
        }
        Q_UNREACHABLE();
    }
    static QString validity(const TimelineEntry& entry, QDate today)
    {
        return tr("valid until %1").arg(relativeDateText(entry.validUntil, today));
    }
    static QString filterName(TimelineFilter filter)
    {
        switch (filter) {
        case TimelineFilter::Everything:
            return tr("Everything");
        case TimelineFilter::Calls:
            return tr("Calls");
        case TimelineFilter::Messages:
            return tr("E-mails and letters");
        case TimelineFilter::Meetings:
            return tr("Meetings");
        case TimelineFilter::Notes:
            return tr("Notes");
        case TimelineFilter::Feedback:
            return tr("Complaints and wishes");
        case TimelineFilter::Sales:
            return tr("Deals and quotes");
        case TimelineFilter::Service:
            return tr("Tickets");
        case TimelineFilter::Tasks:
            return tr("Finished tasks");
        }
        Q_UNREACHABLE();
    }
    static std::vector<NamedPeriod> periods(QDate today)
    {
        const int year = today.year();
        return {{tr("At any time"), {}}, {tr("Last 30 days"), {today.addDays(-30), {}}},
            {tr("Last 12 months"), {today.addMonths(-12), {}}}, {tr("This year"), {QDate(year, 1, 1), {}}},
            {tr("Last year"), {QDate(year - 1, 1, 1), QDate(year - 1, 12, 31)}}};
    }
    static QString days(const TimelinePeriod& period)
    {
        if (!period.to.isValid())
            return tr("From %1 on").arg(isolated(dateText(period.from)));
        if (!period.from.isValid())
            return tr("Until %1").arg(isolated(dateText(period.to)));
        return tr("%1 to %2").arg(isolated(dateText(period.from)), isolated(dateText(period.to)));
    }
};

} // namespace

QString feedbackName(Feedback feedback)
{
    const EntityDesc& activity = describe<Activity>();
    return activity.displayLabel(fieldOf<&Activity::feedback>(), choicesOf<Feedback>[static_cast<size_t>(feedback)]);
}

QString timelineTitle(const TimelineEntry& entry, const QString& name)
{
    QString title = entry.event == TimelineEvent::Activity
        ? Timeline::activity(entry, name.isEmpty() ? QString() : isolated(name))
        : Timeline::other(entry);
    if (entry.feedback != Feedback::None)
        title = Timeline::withFeedback(entry, title, !name.isEmpty());
    if (entry.minutes > 0)
        title += QStringLiteral(" · ") + durationText(entry.minutes);
    return title;
}

QString timelineText(const TimelineEntry& entry, QDate today)
{
    QStringList parts;
    const bool titleHasSubject = entry.event == TimelineEvent::TaskDone || entry.event == TimelineEvent::DealOpened
        || entry.event == TimelineEvent::DealWon || entry.event == TimelineEvent::DealLost
        || entry.event == TimelineEvent::FileAdded;
    if (!titleHasSubject && !(entry.number.isEmpty() && entry.event != TimelineEvent::Activity))
        parts += entry.subject;
    if (entry.amount && entry.amount->amount.minor != 0)
        parts += moneyText(*entry.amount);
    if (entry.event == TimelineEvent::QuoteSent && entry.validUntil.isValid())
        parts += Timeline::validity(entry, today);
    parts += Timeline::feedbackState(entry, today);
    parts.removeAll(QString());
    QString text = parts.join(QStringLiteral(" · "));
    if (!entry.body.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + entry.body;
    return text;
}

Icon timelineIcon(const TimelineEntry& entry)
{
    switch (entry.event) {
    case TimelineEvent::TaskDone:
    case TimelineEvent::TicketResolved:
    case TimelineEvent::QuoteAccepted:
    case TimelineEvent::DealWon:
        return Icon::Done;
    case TimelineEvent::QuoteSent:
        return Icon::Send;
    case TimelineEvent::QuoteDeclined:
    case TimelineEvent::DealLost:
        return Icon::Cancel;
    case TimelineEvent::DealOpened:
        return Icon::Pipeline;
    case TimelineEvent::TicketOpened:
        return Icon::Tickets;
    case TimelineEvent::FileAdded:
        return Icon::Attach;
    case TimelineEvent::Activity:
        break;
    }
    if (entry.feedback == Feedback::Complaint)
        return Icon::Warning;
    switch (entry.activity) {
    case ActivityKind::Call:
        return Icon::Call;
    case ActivityKind::Email:
    case ActivityKind::Letter:
        return Icon::Mail;
    case ActivityKind::Meeting:
        return Icon::Meeting;
    case ActivityKind::Visit:
        return Icon::Place;
    case ActivityKind::Message:
        return Icon::Tickets;
    case ActivityKind::Note:
        return Icon::Note;
    }
    Q_UNREACHABLE();
}

Status timelineStatus(const TimelineEntry& entry)
{
    switch (entry.event) {
    case TimelineEvent::TaskDone:
    case TimelineEvent::TicketResolved:
    case TimelineEvent::QuoteAccepted:
    case TimelineEvent::DealWon:
        return Status::Success;
    case TimelineEvent::QuoteSent:
        return Status::Accent;
    case TimelineEvent::QuoteDeclined:
    case TimelineEvent::DealLost:
    case TimelineEvent::DealOpened:
    case TimelineEvent::FileAdded:
        return Status::Neutral;
    case TimelineEvent::TicketOpened:
        return Status::Warning;
    case TimelineEvent::Activity:
        if (entry.feedback == Feedback::Complaint)
            return entry.state == FeedbackState::Open ? Status::Danger : Status::Neutral;
        return entry.activity == ActivityKind::Note   ? Status::Warning
            : entry.activity == ActivityKind::Meeting ? Status::Success
                                                      : Status::Info;
    }
    Q_UNREACHABLE();
}

QString timelineFilterName(TimelineFilter filter)
{
    return Timeline::filterName(filter);
}

std::vector<NamedPeriod> timelinePeriods(QDate today)
{
    return Timeline::periods(today);
}

QString timelinePeriodName(const TimelinePeriod& period, QDate today)
{
    for (const NamedPeriod& named : timelinePeriods(today)) {
        if (named.period == period)
            return named.name;
    }
    return Timeline::days(period);
}

} // namespace kartei
