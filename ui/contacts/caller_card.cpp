#include "ui/contacts/caller_card.h"

#include "core/base/text.h"
#include "core/planning/caller_facts.h"
#include "core/storage/lookups.h"
#include "ui/base/acts.h"
#include "ui/base/avatar.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/inline_bar.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/record_dialog.h"
#include "ui/base/reference_edit.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/caller_lines.h"
#include "ui/contacts/made_for_contact.h"
#include "ui/planning/call_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <array>

namespace kartei {

namespace {

constexpr int kWidth = 520;
constexpr int kAvatar = 56;
constexpr qint64 kLongestRinging = 120'000; ///< ms
constexpr int kMostRows = 5; ///< of the choice that are seen without scrolling

QPushButton* actButton(const QString& text, Icon use, const char* name, const QKeySequence& key)
{
    QPushButton* button = textButton(text, use, ButtonKind::Secondary, QLatin1String(name));
    button->setAutoDefault(false);
    button->setShortcut(key);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keysText(key)));
    return button;
}

/// What the card of somebody known is made of, beside their contact.
std::array<const EntityDesc*, 6> shownKinds()
{
    return {&describe<Activity>(), &describe<Task>(), &describe<Deal>(), &describe<Quote>(), &describe<Ticket>(),
        &describe<Asset>()};
}

} // namespace

CallerCard* CallerCard::take(QWidget& window, Workbench& bench, const IncomingCall& call)
{
    const std::vector<CallerCard*> there = allBeside<CallerCard>(window);
    CallerCard* card = there.empty() ? new CallerCard(window, bench) : there.front();
    card->call(call);
    return card;
}

CallerCard::CallerCard(QWidget& window, Workbench& bench) : BesideWindow(window, Qt::Tool), m_bench(bench)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setObjectName(QStringLiteral("caller_card"));
    setWindowTitle(tr("Call"));
    auto* column = new QVBoxLayout(this);
    plain(*column);
    setFixedWidth(kWidth);
    m_change.setSingleShot(true);
    connect(&m_change, &QTimer::timeout, this, &CallerCard::reload);
    connect(&m_bench.session(), &Session::changed, this, &CallerCard::noteChange);
}

void CallerCard::call(const IncomingCall& call)
{
    const Result<Callers> callers = callersWith(m_bench.session(), call.number);
    if (!callers)
        return m_bench.report(callers.error());
    m_call = call;
    m_isOver = m_bench.session().clock().now().utcMs - call.at.utcMs > kLongestRinging;
    m_callers = *callers;
    m_contact = m_callers.contacts.empty() ? Id<Contact>() : m_callers.contacts.front().id;
    refresh();
    QDialog::show();
    raise();
    placeOnScreen();
}

/// At the top, in the middle, where the desktop lets us choose.
void CallerCard::placeOnScreen()
{
    const QRect room = screen()->availableGeometry();
    move(room.center().x() - width() / 2, room.top() + Metrics::space24);
}

/// Of whom nobody is found, only a new contact or a number can tell more: what is typed there meanwhile stays.
void CallerCard::noteChange(const ChangeSet& changes)
{
    const bool concerns = changes.isUnknown || changes.touches(describe<Contact>())
        || (m_contact.isSet()
            && std::ranges::any_of(shownKinds(), [&](const EntityDesc* entity) { return changes.touches(*entity); }));
    if (concerns)
        m_change.start();
}

void CallerCard::reload()
{
    const Result<Callers> callers = callersWith(m_bench.session(), m_call.number);
    if (!callers)
        return m_bench.report(callers.error());
    const bool isStillUnknown = !m_contact.isSet() && callers->contacts.empty();
    m_callers = *callers;
    if (isStillUnknown)
        return;
    if (!m_contact.isSet() && m_callers.isCertain)
        m_contact = m_callers.contacts.front().id;
    refresh();
}

/// Whoever is there by keyboard stays at the same button.
void CallerCard::refresh()
{
    const QWidget* focused = focusWidget();
    const QString place = focused ? focused->objectName() : QString();
    if (m_body) {
        m_body->hide();
        layout()->removeWidget(m_body);
        m_body->deleteLater(); // it may be the one that asked for this
    }
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    addHeading(*column);
    addChoice(*column);
    if (m_contact.isSet())
        addKnown(*column);
    else
        addUnknown(*column);
    layout()->addWidget(m_body);
    m_body->show();
    adjustSize();
    if (auto* fresh = place.isEmpty() ? nullptr : m_body->findChild<QWidget*>(place))
        fresh->setFocus();
}

void CallerCard::addHeading(QVBoxLayout& column)
{
    if (!m_isOver)
        return;
    column.addWidget(new InlineBar(Status::Warning, tr("The call came at %1.").arg(isolated(timeText(m_call.at)))));
}

/// Several have the number: a company and those who work there, a family.
void CallerCard::addChoice(QVBoxLayout& column)
{
    if (m_callers.contacts.size() < 2)
        return;
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("caller_choice"));
    list->setAccessibleName(tr("Who has this number"));
    for (const Contact& contact : m_callers.contacts) {
        const QString company = titleOf(m_bench.session(), describe<Contact>(), contact.company.value);
        QStringList words{isolated(contact.name), isolated(contact.position), isolated(company)};
        words.removeAll(isolated({}));
        list->addItem(words.join(QStringLiteral(" · ")));
        if (contact.id == m_contact)
            list->setCurrentRow(list->count() - 1);
    }
    list->setFixedHeight(list->sizeHintForRow(0) * qMin(list->count(), kMostRows) + 2 * list->frameWidth());
    connect(list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_contact = m_callers.contacts[static_cast<size_t>(row)].id;
        refresh();
    });
    auto* caption
        = new QLabel(tr("%n contacts have the number %1", nullptr, list->count()).arg(isolatedLtr(m_call.number)));
    setTextStyle(*caption, FontSize::Small, TextColour::Text3);
    column.addWidget(caption);
    column.addWidget(list);
}

void CallerCard::addKnown(QVBoxLayout& column)
{
    const Result<CallerFacts> facts = callerFacts(m_bench.session(), m_contact);
    if (!facts) { // deleted meanwhile
        m_contact = {};
        return addUnknown(column);
    }
    auto* head = new QHBoxLayout;
    plain(*head, Metrics::space16);
    auto* avatar = new Avatar(kAvatar);
    const bool isCompany = facts->contact.kind == ContactKind::Company;
    avatar->setSubject(facts->contact.name, m_contact.value, isCompany ? AvatarShape::Company : AvatarShape::Person);
    head->addWidget(avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    plain(*words);
    auto* name = new ElidedLabel(facts->contact.name);
    name->setObjectName(QStringLiteral("caller_name"));
    setTextStyle(*name, FontSize::Display);
    QStringList who{isolated(facts->contact.position), isolated(facts->company), isolatedLtr(m_call.number)};
    who.removeAll(isolated({}));
    who.removeAll(isolatedLtr({}));
    auto* below = new ElidedLabel(who.join(QStringLiteral(" · ")));
    setTextStyle(*below, FontSize::Body, TextColour::Text2);
    words->addWidget(name);
    words->addWidget(below);
    head->addLayout(words, 1);
    column.addLayout(head);
    addDoubt(column);
    auto* grid = new QGridLayout;
    CallerLines lines(
        *grid, m_bench.session().clock().today(), [this](const EntityDesc& entity, qint64 id) { open(entity, id); });
    lines.add(*facts);
    column.addLayout(grid);
    addActs(column);
}

void CallerCard::addDoubt(QVBoxLayout& column)
{
    if (m_callers.isCertain)
        return;
    auto* bar = new InlineBar(Status::Warning, tr("Only the last digits of the number are the same."));
    QPushButton* other = bar->addButton(tr("Somebody else"), QStringLiteral("caller_other"));
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, [this] { show({}); });
    column.addWidget(bar);
}

void CallerCard::addActs(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    auto* card = textButton(tr("Open card"), ButtonKind::Primary, QStringLiteral("caller_open"));
    card->setDefault(true);
    card->setToolTip(tr("Open card (Enter)"));
    auto* log = actButton(tr("Log the call"), Icon::Call, "caller_log", Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    auto* ticket = actButton(tr("Ticket"), Icon::Tickets, "caller_new_ticket", Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    auto* quote = actButton(tr("Quote"), Icon::Quotes, "caller_new_quote", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(card, &QPushButton::clicked, this, &CallerCard::openCard);
    connect(log, &QPushButton::clicked, this, &CallerCard::logCall);
    connect(ticket, &QPushButton::clicked, this, &CallerCard::makeTicket);
    connect(quote, &QPushButton::clicked, this, &CallerCard::makeQuote);
    for (QPushButton* button : {card, log, ticket, quote}) {
        row->addWidget(button);
        if (button != card)
            button->setEnabled(!m_bench.session().isReadOnly());
    }
    row->addStretch();
    column.addLayout(row);
    setFixedWidth(qMax(kWidth, row->sizeHint().width() + 2 * Metrics::space24));
}

void CallerCard::addUnknown(QVBoxLayout& column)
{
    const bool isWithheld = m_call.number.isEmpty();
    auto* number = new QLabel(isWithheld ? tr("Number withheld") : isolatedLtr(m_call.number));
    number->setObjectName(QStringLiteral("caller_number"));
    number->setTextFormat(Qt::PlainText);
    setTextStyle(*number, FontSize::Display);
    auto* words = new QLabel(
        isWithheld ? tr("Ask who it is; a card is found by name.") : tr("Nobody in your contacts has this number."));
    setTextStyle(*words, FontSize::Body, TextColour::Text2);
    column.addWidget(number);
    column.addWidget(words);
    auto* make = textButton(isWithheld ? tr("New contact") : tr("New contact with this number"), Icon::Add,
        ButtonKind::Primary, QStringLiteral("caller_new"));
    make->setAutoDefault(false);
    make->setEnabled(!m_bench.session().isReadOnly());
    connect(make, &QPushButton::clicked, this, &CallerCard::makeContact);
    auto* known = new ReferenceEdit(describe<Contact>(), m_bench);
    connect(known, &ReferenceEdit::chosen, this, [this](qint64 id) { addTo({id}); });
    column.addWidget(make, 0, Qt::AlignLeading);
    column.addLayout(labelled(isWithheld ? tr("Find the contact") : tr("Add to an existing contact"), known,
        QStringLiteral("caller_existing")));
}

void CallerCard::makeContact()
{
    Contact contact;
    if (!m_call.number.isEmpty()) {
        contact.phones.emplace_back();
        contact.phones.back().value = m_call.number;
    }
    RecordDialog* dialog = RecordDialog::openNew(neighbour(), m_bench, Record::of(contact));
    connect(dialog, &RecordDialog::saved, this, [this, call = m_call](qint64 id) {
        if (call == m_call) // else somebody else has called meanwhile
            show({id});
    });
    dialog->activateWindow();
}

void CallerCard::addTo(Id<Contact> contact)
{
    if (!contact.isSet())
        return;
    const QString name = isolated(titleOf(m_bench.session(), describe<Contact>(), contact.value));
    const bool isKnown = m_call.number.isEmpty()
        || perform(m_bench, tr("Add a number to %1").arg(name), tr("%1 has one more number.").arg(name),
            [&](Transaction& tx) { return addPhone(tx, contact, m_call.number); });
    if (isKnown)
        show(contact);
}

void CallerCard::show(Id<Contact> contact)
{
    m_contact = contact;
    refresh();
}

void CallerCard::logCall()
{
    CallForm::open(*neighbour(), m_bench, {m_contact, Direction::Incoming, m_call.at, m_isOver});
}

void CallerCard::open(const EntityDesc& entity, qint64 id)
{
    m_bench.open(entity, id);
    neighbour()->activateWindow();
}

void CallerCard::openCard()
{
    open(describe<Contact>(), m_contact.value);
}

void CallerCard::makeTicket()
{
    makeTicketFor(neighbour(), m_bench, m_contact);
    neighbour()->activateWindow();
}

void CallerCard::makeQuote()
{
    const Result<Contact> contact = m_bench.session().get(m_contact);
    if (!contact)
        return m_bench.report(contact.error());
    makeQuoteFor(m_bench, *contact);
    neighbour()->activateWindow();
}

} // namespace kartei
