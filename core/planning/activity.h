#pragma once

#include "core/sales/quote.h"
#include "core/service/ticket.h"

namespace kartei {

enum class ActivityKind { Call, Email, Meeting, Visit, Letter, Message, Note };
inline constexpr Choice kActivityKinds[] = {{"call", QT_TRANSLATE_NOOP("Activity", "Call")},
    {"email", QT_TRANSLATE_NOOP("Activity", "E-mail")}, {"meeting", QT_TRANSLATE_NOOP("Activity", "Meeting")},
    {"visit", QT_TRANSLATE_NOOP("Activity", "Visit")}, {"letter", QT_TRANSLATE_NOOP("Activity", "Letter")},
    {"message", QT_TRANSLATE_NOOP("Activity", "Message")}, {"note", QT_TRANSLATE_NOOP("Activity", "Note")}};
template <>
inline constexpr std::span<const Choice> choicesOf<ActivityKind>{kActivityKinds};

enum class Direction { None, Incoming, Outgoing };
inline constexpr Choice kDirections[] = {{"", QT_TRANSLATE_NOOP("Activity", "–")},
    {"in", QT_TRANSLATE_NOOP("Activity", "From them")}, {"out", QT_TRANSLATE_NOOP("Activity", "From us")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Direction>{kDirections};

/// What somebody told us of themselves or of us, beside what happened.
enum class Feedback { None, Need, Preference, Suggestion, Complaint };
inline constexpr Choice kFeedback[] = {{"", QT_TRANSLATE_NOOP("Activity", "–")},
    {"need", QT_TRANSLATE_NOOP("Activity", "Need")}, {"preference", QT_TRANSLATE_NOOP("Activity", "Preference")},
    {"suggestion", QT_TRANSLATE_NOOP("Activity", "Suggestion")},
    {"complaint", QT_TRANSLATE_NOOP("Activity", "Complaint")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Feedback>{kFeedback};

enum class FeedbackState { None, Open, Settled };
inline constexpr Choice kFeedbackStates[] = {{"", QT_TRANSLATE_NOOP("Activity", "–")},
    {"open", QT_TRANSLATE_NOOP("Activity", "Open")}, {"settled", QT_TRANSLATE_NOOP("Activity", "Settled")}};
template <>
inline constexpr std::span<const Choice> choicesOf<FeedbackState>{kFeedbackStates};

/// Something that happened, on the timeline of a contact.
struct Activity {
    Id<Activity> id;
    QString number; ///< as imported; unique unless empty
    ActivityKind kind = ActivityKind::Note;
    QString subject;
    Id<Contact> contact;
    Id<Deal> deal;
    Id<Quote> quote;
    Id<Ticket> ticket;
    Instant at;
    qint64 duration = 0; ///< minutes
    Direction direction = Direction::None;
    QString outcome;
    QString owner;
    QString body;
    Feedback feedback = Feedback::None;
    FeedbackState state = FeedbackState::None; ///< of feedback that somebody has to deal with: `owner`
    QDate due; ///< when they have to have dealt with it; invalid: some day
    std::optional<Instant> settled;
    Instant created;

    bool operator==(const Activity&) const = default;
};
template <>
const EntityDesc& describe<Activity>();

enum class TaskKind { Todo, Call, Email, Meeting };
inline constexpr Choice kTaskKinds[]
    = {{"todo", QT_TRANSLATE_NOOP("Task", "To do")}, {"call", QT_TRANSLATE_NOOP("Task", "Call")},
        {"email", QT_TRANSLATE_NOOP("Task", "E-mail")}, {"meeting", QT_TRANSLATE_NOOP("Task", "Meeting")}};
template <>
inline constexpr std::span<const Choice> choicesOf<TaskKind>{kTaskKinds};

/// Something to do. The earliest open one of a contact, deal or ticket is its next step.
struct Task {
    Id<Task> id;
    QString number; ///< as imported; unique unless empty
    TaskKind kind = TaskKind::Todo;
    QString subject;
    Id<Contact> contact;
    Id<Deal> deal;
    Id<Ticket> ticket;
    QDate due; ///< invalid: some day
    QString time; ///< "hh:mm" where the business is; empty: any time of the day
    bool done = false;
    std::optional<Instant> doneAt;
    QString assignee;
    QString body;
    Instant created;

    bool operator==(const Task&) const = default;
};
template <>
const EntityDesc& describe<Task>();

/// A subject or a text is needed. An activity without a moment happened now. A complaint, a suggestion and whatever has
/// a day on which it is due is open until it is settled; keeps `settled` in step.
Result<> activityRule(Transaction& tx, const void* before, void* after);
/// A subject is needed; the contact comes from the deal or ticket where none is given. Keeps `done_at` in step.
Result<> taskRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
