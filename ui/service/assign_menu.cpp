#include "ui/service/assign_menu.h"

#include "core/base/text.h"
#include "core/service/ticket_actions.h"
#include "ui/base/acts.h"
#include "ui/base/labels.h"
#include "ui/base/prompts.h"
#include "ui/base/workbench.h"
#include "ui/exchange/act_on_many.h"

#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

AssignMenu::AssignMenu(Workbench& bench, QWidget* parent) : QMenu(tr("Assign"), parent), m_bench(bench)
{
    setObjectName(u"assign_menu"_s);
}

void AssignMenu::openBelow(const QWidget& button)
{
    fill();
    const QRect place = button.rect();
    const int across = isRightToLeft() ? place.right() - sizeHint().width() : place.left();
    popup(button.mapToGlobal(QPoint(across, place.bottom() + 1)));
}

void AssignMenu::fill()
{
    clear();
    const Result<std::vector<TicketPerson>> people = ticketPeople(m_bench.session());
    if (!people)
        return m_bench.report(people.error());
    addPeople(*people);
    QAction* other = addAction(tr("Somebody else…"), this, &AssignMenu::askForName);
    other->setObjectName(u"assign_other"_s);
    QAction* nobody = addAction(tr("Nobody"), this, [this] { assign({}); });
    nobody->setObjectName(u"assign_nobody"_s);
    const Result<Ticket> ticket = m_bench.session().get(m_ticket);
    nobody->setEnabled(ticket && !ticket->assignee.isEmpty());
}

void AssignMenu::addPeople(std::vector<TicketPerson> people)
{
    if (people.empty())
        return;
    const QString next = leastBusy(people).name;
    QAction* evenly
        = addAction(menuText(tr("Who has the fewest: %1").arg(isolated(next))), this, [this, next] { assign(next); });
    evenly->setObjectName(u"assign_evenly"_s);
    addSeparator();
    for (const TicketPerson& person : people) {
        //: Name of a person, and how many open tickets they have
        const QString text = tr("%1 (%n open)", nullptr, person.open).arg(isolated(person.name));
        addAction(menuText(text), this, [this, name = person.name] { assign(name); })->setData(person.name);
    }
    addSeparator();
}

void AssignMenu::askForName()
{
    const Result<Ticket> ticket = m_bench.session().get(m_ticket);
    if (!ticket)
        return;
    const std::optional<QString> name
        = m_bench.prompts().askText({tr("Assign ticket"), tr("Who takes care of it?"), ticket->assignee, tr("Assign")});
    if (name)
        assign(name->simplified());
}

void AssignMenu::assignToMe()
{
    const QString me = m_bench.session().options().author;
    if (me.isEmpty())
        askForName();
    else
        assign(me);
}

void AssignMenu::assign(const QString& name)
{
    const Result<Ticket> ticket = m_bench.session().get(m_ticket);
    if (!ticket)
        return;
    const QString number = isolatedLtr(ticket->number);
    const QString said = name.isEmpty() ? tr("%1 is assigned to nobody.").arg(number)
                                        : tr("%1 assigned to %2").arg(number, isolated(name));
    if (perform(m_bench, said, [&] { return assignTickets(m_bench.session(), {ticket->id}, name); }))
        Q_EMIT assigned();
}

void AssignMenu::giveOutInbox()
{
    Session& session = m_bench.session();
    const auto inbox = ticketInbox(session, TicketFilter::Inbox, {}, std::numeric_limits<int>::max());
    if (!inbox)
        return m_bench.report(inbox.error());
    std::vector<Id<Ticket>> ids;
    for (const TicketRow& row : inbox->rows)
        ids.push_back(row.id);
    if (ids.empty())
        return m_bench.announce(tr("The inbox is empty."));
    const auto count = static_cast<int>(ids.size());
    if (count > kFewRecords)
        return actOnMany(parentWidget(), m_bench, count, tr("Give out %n tickets", nullptr, count),
            tr("%n tickets given out.", nullptr, count), [ids](Session& beside, const SessionJob::Progress&) {
                const Result<QStringList> names = assignEvenly(beside, ids);
                return names ? Result<>() : Result<>(names.error());
            });
    QString said; // once it is known who got what
    const bool done = perform(m_bench, said, [&]() -> Result<> {
        Result<QStringList> names = assignEvenly(session, ids);
        if (!names)
            return names.error();
        QStringList shares;
        const QStringList each = *names;
        names->removeDuplicates();
        names->sort();
        for (const QString& name : *names)
            shares += QString(isolated(name) + u' ' + QString::number(each.count(name)));
        //: "5 tickets given out: Jana 3, Milan 2"
        said = tr("%n tickets given out: %1", nullptr, static_cast<int>(each.size())).arg(shares.join(u", "_s));
        return {};
    });
    if (done)
        Q_EMIT assigned();
}

} // namespace kartei
