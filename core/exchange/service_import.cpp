#include "core/exchange/date_text.h"
#include "core/exchange/import_hook.h"
#include "core/planning/activity.h"

#include <QRegularExpression>

namespace kartei {

namespace {

/// A ticket of another program was resolved when it was last changed, not today.
class TicketHook : public ImportHook {
public:
    bool takes(Candidate&, const ColumnTarget& target, const QString& text) override
    {
        if (target.field == &fieldOf<&Ticket::updated>())
            m_updated = instantFromText(text);
        return false;
    }

    Result<> complete(Candidate& candidate) override
    {
        auto& ticket = candidate.record.edit<Ticket>();
        const std::optional<Instant> updated = std::exchange(m_updated, {});
        if (!isOpen(ticket.status) && !ticket.resolved && updated)
            ticket.resolved = updated;
        return {};
    }

    void settle(bool) override { m_updated.reset(); }

private:
    std::optional<Instant> m_updated;
};

/// A due moment is a day and a time of the day.
class TaskHook : public ImportHook {
public:
    bool takes(Candidate& candidate, const ColumnTarget& target, const QString& text) override
    {
        static const QRegularExpression clock(QStringLiteral(R"([ T](\d{2}:\d{2}))"));
        const QRegularExpressionMatch time = clock.match(text);
        if (target.field != &fieldOf<&Task::due>() || !time.hasMatch() || time.captured(1) == QStringLiteral("00:00"))
            return false;
        candidate.record.edit<Task>().time = time.captured(1);
        candidate.given.insert(&fieldOf<&Task::time>());
        return false;
    }
};

} // namespace

std::unique_ptr<ImportHook> makeTicketHook(const ImportContext&)
{
    return std::make_unique<TicketHook>();
}

std::unique_ptr<ImportHook> makeTaskHook(const ImportContext&)
{
    return std::make_unique<TaskHook>();
}

} // namespace kartei
