#include "ui/service/tickets_page.h"

#include "core/base/text.h"
#include "core/service/ticket_actions.h"
#include "ui/base/acts.h"
#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/history_dialog.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/status_chip.h"
#include "ui/base/elided_label.h"
#include "ui/planning/file_addition.h"
#include "ui/printing/print_list.h"
#include "ui/service/assign_menu.h"
#include "ui/service/ticket_aside.h"
#include "ui/service/ticket_composer.h"
#include "ui/service/ticket_list_model.h"
#include "ui/service/ticket_thread.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 2000;

} // namespace

PageSign TicketsPage::sign()
{
    return {tr("Tickets"), iconName(Icon::Tickets), tr("New ticket"), Qt::CTRL | Qt::SHIFT | Qt::Key_I};
}

int TicketsPage::attentionCount(Session& session)
{
    return ticketsOnOurTurn(session).value_or(0);
}

std::optional<std::vector<qint64>> TicketsPage::listedIds() const
{
    return idsListed(std::numeric_limits<int>::max());
}

std::optional<std::vector<qint64>> TicketsPage::idsListed(int limit) const
{
    const Result<TicketInbox> inbox = ticketInbox(m_bench.session(), m_filter, m_search->text(), limit);
    if (!inbox)
        return std::nullopt;
    std::vector<qint64> ids;
    for (const TicketRow& row : inbox->rows)
        ids.push_back(row.id.value);
    return ids;
}

/// The list: a ticket has no paper of its own.
void TicketsPage::print()
{
    const auto* chip = qobject_cast<Chip*>(m_filters->chips()[static_cast<size_t>(m_filter)]);
    const QStringList filter{chip && m_filter != TicketFilter::All ? chip->text() : QString(), m_search->text()};
    if (const std::optional<std::vector<qint64>> ids = idsListed(kMostPrinted + 1)) // more are refused
        printList(this, m_bench, title(), filter.join(u' ').trimmed(), entity(), *ids, {});
}

QList<QWidget*> TicketsPage::zones() const
{
    return {m_list, m_detail, m_aside};
}

void TicketsPage::reloadList()
{
    const Result<TicketInbox> inbox = ticketInbox(m_bench.session(), m_filter, m_search->text(), kMostRows);
    if (!inbox) {
        m_bench.report(inbox.error());
        return;
    }
    m_count->setText(countText(inbox->total));
    const qint64 left = inbox->total - std::ssize(inbox->rows);
    m_more->setVisible(left > 0);
    m_more->setText(tr("%1 more: search for them.").arg(countText(left)));
    m_empty->setVisible(inbox->rows.empty());
    const int before = m_model->rowOf(m_shown);
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setRows(inbox->rows, m_bench.session().clock().today());
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    const int row = m_model->rowOf(m_shown);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_gap = row >= 0 ? -1 : before >= 0 ? before : m_gap;
    showInboxCount();
}

void TicketsPage::showInboxCount()
{
    const int count = unassignedTickets(m_bench.session()).value_or(0);
    auto* chip = qobject_cast<Chip*>(m_filters->chips()[static_cast<size_t>(TicketFilter::Inbox)]);
    //: How many tickets are nobody's
    chip->setText(count > 0 ? tr("Inbox %1").arg(countText(count)) : tr("Inbox"));
}

void TicketsPage::reloadDetail()
{
    const Result<Record> ticket = m_bench.session().get(describe<Ticket>(), m_shown);
    const bool isThere = m_shown > 0 && ticket;
    m_detail->setCurrentIndex(isThere ? 1 : 0);
    m_asideLine->setVisible(isThere && !m_isNarrow);
    if (!m_isNarrow)
        m_aside->setVisible(isThere);
    for (QAction* action : m_actions)
        action->setEnabled(isThere && action != m_addFile);
    m_statusMenu->setEnabled(isThere);
    m_assignMenu->setTicket({m_shown});
    if (!isThere)
        return;
    const auto& shown = ticket->as<Ticket>();
    showStatus(shown);
    m_thread->setTicket(shown);
    const Result<Contact> contact = m_bench.session().get(shown.contact);
    m_composer->setTicket(m_shown, contact && !contact->emails.empty() ? contact->emails.front().value : QString());
    m_aside->setTicket(*ticket);
}

qint64 TicketsPage::currentContact() const
{
    const Result<Ticket> ticket = m_bench.session().get(Id<Ticket>{m_shown});
    return ticket ? ticket->contact.value : 0;
}

void TicketsPage::showStatus(const Ticket& shown)
{
    m_subject->setText(shown.subject);
    m_number->setText(isolatedLtr(shown.number));
    m_status->setText(statusText(shown.status));
    m_status->setStatus(isOpen(shown.status) ? Status::Info : Status::Success);
    for (QAction* action : m_statusMenu->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(shown.status));
    m_priority->setText(priorityText(shown.priority));
    m_priority->setStatus(shown.priority == TicketPriority::Urgent ? Status::Danger
            : shown.priority == TicketPriority::High               ? Status::Warning
                                                                   : Status::Neutral);
    m_resolve->setText(isOpen(shown.status) ? tr("Resolve") : tr("Reopen"));
}

void TicketsPage::select(qint64 id)
{
    if (id == m_shown)
        return;
    m_shown = id;
    m_gap = -1;
    reloadDetail();
}

void TicketsPage::setFilter(TicketFilter filter)
{
    m_filter = filter;
    reloadList();
    selectFirstIfHidden();
}

void TicketsPage::selectFirstIfHidden()
{
    if (m_model->rowOf(m_shown) < 0 && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

bool TicketsPage::showRecord(qint64 id)
{
    if (id == 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_shown == 0 && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (!m_bench.session().get(Id<Ticket>{id}))
        return false;
    select(id);
    const int row = m_model->rowOf(id);
    m_list->setFocus(Qt::OtherFocusReason);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->selectionModel()->clear();
    return true;
}

QVariant TicketsPage::viewState() const
{
    return QVariantList{m_shown, static_cast<int>(m_filter), m_search->text()};
}

void TicketsPage::restoreViewState(const QVariant& state)
{
    const QVariantList parts = state.toList();
    if (parts.size() != 3)
        return;
    m_search->setText(parts[2].toString());
    const auto index = static_cast<size_t>(parts[1].toInt());
    if (auto* chip = qobject_cast<Chip*>(m_filters->chips()[index]))
        chip->setChecked(true);
    setFilter(static_cast<TicketFilter>(index));
    showRecord(parts[0].toLongLong());
}

void TicketsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TicketsPage::startNew()
{
    Ticket ticket;
    RecordDialog* dialog = RecordDialog::openNew(this, m_bench, Record::of(ticket));
    connect(dialog, &RecordDialog::saved, this, &TicketsPage::showRecord);
}

void TicketsPage::send(MessageKind kind, const QString& body, bool wait)
{
    const std::optional<TicketStatus> status = wait ? std::optional(TicketStatus::WaitingForCustomer) : std::nullopt;
    if (perform(m_bench, {}, [&] { return addMessage(m_bench.session(), {m_shown}, kind, body, status); }))
        m_composer->clearText();
}

void TicketsPage::reply()
{
    m_about->setChecked(false);
    m_composer->begin(MessageKind::Outgoing);
}

void TicketsPage::note()
{
    m_about->setChecked(false);
    m_composer->begin(MessageKind::Note);
}

void TicketsPage::openAssignMenu()
{
    m_assignMenu->openBelow(*m_assignButton);
}

void TicketsPage::selectNext()
{
    const int rows = m_model->rowCount();
    if (m_gap >= 0 && rows > 0)
        m_list->setCurrentIndex(m_model->index(qMin(m_gap, rows - 1)));
}

void TicketsPage::setStatus(TicketStatus status)
{
    const Result<Ticket> ticket = m_bench.session().get(Id<Ticket>{m_shown});
    if (!ticket)
        return;
    //: Ticket number and its new status
    perform(m_bench, tr("%1: %2").arg(isolatedLtr(ticket->number), statusText(status)),
        [&] { return setTicketStatus(m_bench.session(), ticket->id, status); });
}

void TicketsPage::toggleResolved()
{
    const Result<Ticket> ticket = m_bench.session().get(Id<Ticket>{m_shown});
    if (ticket)
        setStatus(isOpen(ticket->status) ? TicketStatus::Resolved : TicketStatus::Reopened);
}

void TicketsPage::addFile()
{
    if (m_isNarrow)
        m_about->setChecked(true); // where it is seen that it was added
    m_aside->addFile();
}

void TicketsPage::addMails(const QStringList& paths)
{
    auto* addition = new FileAddition(m_bench, window(), {}, paths);
    connect(addition, &FileAddition::ticketTaken, this, [this](qint64 id) {
        select(id);
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
    });
}

void TicketsPage::askForMail()
{
    if (m_bench.session().isReadOnly())
        return m_bench.report(invalid(tr("This business is open for reading only: no ticket can be added.")));
    if (const auto path = m_bench.prompts().openFile({tr("Mail as a ticket"), {tr("E-mails (*.eml)")}, {}, {}}))
        addMails({*path});
}

void TicketsPage::edit()
{
    RecordDialog::openEdit(this, m_bench, describe<Ticket>(), m_shown);
}

void TicketsPage::openHistory()
{
    HistoryDialog::open(this, m_bench, describe<Ticket>(), m_shown);
}

void TicketsPage::removeTicket()
{
    if (deleteRecords(m_bench, describe<Ticket>(), {m_shown}))
        selectNext(); // the keyboard stays where it was
}

} // namespace kartei
