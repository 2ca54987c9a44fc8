#include "ui/service/ticket_composer.h"

#include "core/base/text.h"
#include "ui/base/draft_store.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/segmented_control.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/planning/file_drop.h"
#include "ui/service/template_menu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace kartei {

using namespace Qt::StringLiterals;

TicketComposer::TicketComposer(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_kind(new SegmentedControl({tr("Reply"), tr("Internal note"), tr("From the customer")}, tr("Kind of message"))),
      m_address(new ElidedLabel), m_text(new QPlainTextEdit),
      m_templates(textButton(tr("Templates"), ButtonKind::Secondary, u"templates"_s)),
      m_templateMenu(new TemplateMenu(bench, this)),
      m_sendAndWait(textButton(tr("Save, set to waiting"), ButtonKind::Secondary, u"send_and_wait"_s)),
      m_send(textButton(tr("Save reply"), Icon::Send, ButtonKind::Primary, u"send"_s))
{
    setSurface(*this, Surface::Card);
    setTextStyle(*m_address, FontSize::Small, TextColour::Text2);
    m_text->setObjectName(u"message"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("bare", true);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    FileDrop::leaveToParents(*m_text);
    m_send->setToolTip(tr("Ctrl+Enter"));
    auto* top = new QHBoxLayout;
    plain(*top, Metrics::space12);
    top->addWidget(m_kind, 0, Qt::AlignLeft);
    top->addWidget(m_address, 1);
    auto* foot = new QHBoxLayout;
    plain(*foot, Metrics::space8);
    m_templates->setMenu(m_templateMenu);
    foot->addWidget(m_templates);
    foot->addStretch();
    foot->addWidget(m_sendAndWait);
    foot->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::space12, Metrics::space12, Metrics::space12, Metrics::space12);
    layout->setSpacing(Metrics::space8);
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    connect(m_kind, &SegmentedControl::chosen, this, [this] {
        adjustToKind();
        keepDraft();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &TicketComposer::keepDraft);
    connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_sendAndWait, &QPushButton::clicked, this, [this] { send(true); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_sendAndWait->setEnabled(m_send->isEnabled());
    });
    connect(m_templateMenu, &TemplateMenu::chosen, this, &TicketComposer::insert);
    connect(m_templateMenu, &QMenu::aboutToShow, this, [this] { m_templateMenu->setTyped(m_text->toPlainText()); });
    m_send->setEnabled(false);
    m_sendAndWait->setEnabled(false);
    adjustToKind();
}

void TicketComposer::setTicket(qint64 ticket, const QString& address)
{
    m_replyAddress = address;
    if (ticket != m_ticket) {
        m_ticket = ticket;
        m_templateMenu->setTicket({ticket});
        showDraft();
    }
    adjustToKind();
}

QString TicketComposer::place() const
{
    return u"ticket/%1"_s.arg(m_ticket);
}

void TicketComposer::keepDraft()
{
    if (m_isShowing || m_ticket == 0)
        return;
    const QString text = m_text->toPlainText();
    const QJsonObject draft{{u"text"_s, text}, {u"kind"_s, m_kind->current()}};
    DraftStore::of(m_bench.session()).keep(place(), text.trimmed().isEmpty() ? QJsonObject() : draft);
}

/// A note begun as such never goes out as a reply.
void TicketComposer::showDraft()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QJsonObject draft = DraftStore::of(m_bench.session()).at(place());
    m_kind->setCurrent(qBound(0, draft.value(u"kind"_s).toInt(), 2));
    m_text->setPlainText(draft.value(u"text"_s).toString());
}

MessageKind TicketComposer::kind() const
{
    constexpr std::array kinds{MessageKind::Outgoing, MessageKind::Note, MessageKind::Incoming};
    return kinds[static_cast<size_t>(m_kind->current())];
}

void TicketComposer::begin(MessageKind kind)
{
    m_kind->setCurrent(kind == MessageKind::Outgoing ? 0 : kind == MessageKind::Note ? 1 : 2);
    adjustToKind();
    keepDraft();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void TicketComposer::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    adjustToKind();
}

void TicketComposer::adjustToKind()
{
    const MessageKind now = kind();
    m_address->setVisible(!m_isNarrow);
    m_text->setFixedHeight(textHeight(m_isNarrow ? 2 : 4, 16));
    m_templates->setVisible(now == MessageKind::Outgoing);
    m_sendAndWait->setVisible(now == MessageKind::Outgoing);
    m_send->setText(now == MessageKind::Outgoing ? tr("Save reply")
            : now == MessageKind::Note           ? tr("Save note")
                                                 : tr("Save message"));
    m_address->setText(now == MessageKind::Outgoing && !m_replyAddress.isEmpty()
            ? tr("to %1").arg(isolatedLtr(m_replyAddress))
            : now == MessageKind::Note ? tr("the customer does not see this")
                                       : QString());
}

/// One step back takes it out again.
void TicketComposer::insert(const QString& text)
{
    m_text->insertPlainText(text);
    m_text->setFocus(Qt::OtherFocusReason);
}

void TicketComposer::clearText()
{
    m_text->clear();
}

void TicketComposer::send(bool wait)
{
    if (m_send->isEnabled())
        Q_EMIT sendAsked(kind(), m_text->toPlainText(), wait);
}

void TicketComposer::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_text->hasFocus())
        return;
    QPainter painter(this);
    drawFocusRing(&painter, rect(), Metrics::cardRadius);
}

bool TicketComposer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update(); // the frame is the text's focus ring
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            send(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kartei
