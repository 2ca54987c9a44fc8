#pragma once

#include "core/planning/activity.h"
#include "core/storage/session.h"

namespace kartei {

enum class TimelineEvent {
    Activity,
    TaskDone,
    QuoteSent,
    QuoteAccepted,
    QuoteDeclined,
    DealOpened,
    DealWon,
    DealLost,
    TicketOpened,
    TicketResolved,
    FileAdded,
};

/// Something that happened with a contact, or with one of a company's people.
struct TimelineEntry {
    TimelineEvent event = TimelineEvent::Activity;
    Instant at; ///< of events known by day only: the beginning of that day in UTC
    bool byDay = false;
    Id<Contact> contact;
    QString contactName;
    const EntityDesc* entity = nullptr; ///< what stands behind it
    qint64 id = 0;
    QString number;
    QString subject;
    QString body;
    std::optional<Money> amount;
    QDate validUntil; ///< of a quote
    ActivityKind activity = ActivityKind::Note; ///< of activities only, as the three below
    Direction direction = Direction::None;
    qint64 minutes = 0;
    Feedback feedback = Feedback::None;
    FeedbackState state = FeedbackState::None; ///< of feedback, as the three below
    QDate due;
    std::optional<Instant> settled;
    QString owner;
};

enum class TimelineFilter { Everything, Calls, Messages, Meetings, Notes, Feedback, Sales, Service, Tasks };

/// Days where the program runs, both included; an invalid one leaves its end open.
struct TimelinePeriod {
    QDate from;
    QDate to;

    bool isAll() const { return !from.isValid() && !to.isValid(); }
    bool operator==(const TimelinePeriod&) const = default;
};

struct TimelineQuery {
    Id<Contact> contact; ///< a company's people are included
    TimelineFilter filter = TimelineFilter::Everything;
    int limit = 100;
    TimelinePeriod period{};
};

/// Newest first.
Result<std::vector<TimelineEntry>> timelineOf(Session& session, const TimelineQuery& query);

} // namespace kartei
