#include "ui/service/ticket_thread.h"

#include "core/base/text.h"
#include "ui/base/avatar.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/service/message_frame.h"

#include <QHash>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatarSide = 32;

QLabel* textLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextStyle(*label, FontSize::Body);
    return label;
}

} // namespace

TicketThread::TicketThread(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"ticket_thread"_s);
    setAccessibleName(tr("Conversation"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    setSurface(*content, Surface::Base);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, Metrics::space8, 0, Metrics::space8);
    m_column->setSpacing(Metrics::space12);
    setWidget(content);
}

void TicketThread::setTicket(const Ticket& ticket)
{
    const bool wasAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
    const bool isAnother = m_shown != ticket.id.value;
    m_shown = ticket.id.value;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    QDate day;
    for (const TicketMessage& message : ticket.messages) {
        if (localDay(message.at) != day) {
            day = localDay(message.at);
            addDay(day);
        }
        addMessage(message, ticket.contact.value);
    }
    if (ticket.messages.empty() && !ticket.description.isEmpty())
        m_column->addWidget(textLabel(ticket.description));
    m_column->addStretch();
    if (isAnother || wasAtEnd)
        scrollToNewest();
}

void TicketThread::scrollToNewest()
{
    // the size of the content is known after its layout ran
    QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); });
}

void TicketThread::addDay(QDate day)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    plain(*row, Metrics::space12);
    auto* label = new QLabel(weekdayText(day));
    setTextStyle(*label, FontSize::Small, TextColour::Text2);
    row->addWidget(hairline(), 1);
    row->addWidget(label);
    row->addWidget(hairline(), 1);
    m_column->addWidget(line);
}

void TicketThread::addMessage(const TicketMessage& message, qint64 contact)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    plain(*row, Metrics::space12);
    auto* avatar = new Avatar(kAvatarSide);
    const bool isTheirs = message.kind == MessageKind::Incoming;
    avatar->setSubject(
        message.author, isTheirs ? contact : static_cast<qint64>(qHash(message.author)), AvatarShape::Person);
    row->addWidget(avatar, 0, Qt::AlignTop);
    row->addWidget(makeBubble(message), 1);
    m_column->addWidget(line);
}

QWidget* TicketThread::makeBubble(const TicketMessage& message)
{
    auto* bubble = new MessageFrame(message.kind);
    auto* author = new ElidedLabel(message.author, nullptr, ElidedLabel::Fit::Hug);
    setTextStyle(*author, FontSize::Body, TextColour::Text, QFont::DemiBold);
    QString role;
    if (message.kind == MessageKind::Note)
        role = tr("internal note – the customer does not see this");
    else if (message.kind == MessageKind::Outgoing)
        role = tr("reply");
    auto* roleLabel = new ElidedLabel(role);
    setTextStyle(
        *roleLabel, FontSize::Small, message.kind == MessageKind::Note ? TextColour::Warning : TextColour::Text2);
    auto* time = new QLabel(timeText(message.at));
    setTextStyle(*time, FontSize::Small, TextColour::Text3);
    time->setToolTip(momentText(message.at));
    auto* head = new QHBoxLayout;
    plain(*head, Metrics::space8);
    head->addWidget(author);
    head->addWidget(roleLabel, 1);
    head->addWidget(time);
    auto* layout = new QVBoxLayout(bubble);
    layout->setContentsMargins(Metrics::space12, Metrics::space8, Metrics::space12, Metrics::space12);
    layout->setSpacing(Metrics::space4);
    layout->addLayout(head);
    layout->addWidget(textLabel(message.body));
    bubble->setAccessibleName(
        tr("%1, %2: %3").arg(isolated(message.author), momentText(message.at), isolated(message.body)));
    return bubble;
}

} // namespace kartei
