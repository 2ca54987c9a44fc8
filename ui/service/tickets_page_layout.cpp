// How the ticket page is put together.

#include "core/planning/activity.h"
#include "ui/base/chip_row.h"
#include "ui/base/elided_label.h"
#include "ui/base/empty_state.h"
#include "ui/base/metrics.h"
#include "ui/base/page_actions.h"
#include "ui/base/status_chip.h"
#include "ui/base/widget_style.h"
#include "ui/planning/file_drop.h"
#include "ui/service/assign_menu.h"
#include "ui/service/ticket_aside.h"
#include "ui/service/ticket_composer.h"
#include "ui/service/ticket_list_model.h"
#include "ui/service/ticket_row_delegate.h"
#include "ui/service/ticket_thread.h"
#include "ui/service/tickets_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForAside = 1040; ///< of the page, in a window of 1100

} // namespace

TicketsPage::TicketsPage(Workbench& bench, QWidget* parent) : TicketsPage(bench, &openInDesktop, parent) { }

TicketsPage::TicketsPage(Workbench& bench, UrlOpener opener, QWidget* parent)
    : Page(parent), m_bench(bench), m_model(new TicketListModel(this)), m_list(new QListView), m_count(new QLabel),
      m_more(new QLabel), m_empty(new QLabel(tr("No ticket fits."))), m_filters(new ChipRow), m_search(new QLineEdit),
      m_detail(new QStackedWidget), m_subject(new ElidedLabel), m_number(new StatusChip), m_status(new StatusChip),
      m_priority(new StatusChip), m_thread(new TicketThread), m_composer(new TicketComposer(bench)),
      m_aside(new TicketAside(bench, std::move(opener))), m_asideLine(hairline(Qt::Vertical)),
      m_body(new QStackedWidget), m_about(textButton(tr("Details"), ButtonKind::Secondary, u"ticket_details"_s)),
      m_assignMenu(new AssignMenu(bench, this))
{
    setObjectName(u"tickets_page"_s);
    setSurface(*this, Surface::Base);
    makeActions();
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Metrics::listPane, 3 * Metrics::listPane});
    auto* layout = new QHBoxLayout(this);
    plain(*layout);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_asideLine);
    layout->addWidget(m_aside);
    new FileDrop(m_detail, bench,
        {[this] { return m_shown > 0 && m_aside->canAddFile(); },
            [this](const QStringList& paths) { m_aside->addFiles(paths); },
            tr("Let go here: mails go into the conversation, other files are kept.")});
    new FileDrop(this, bench,
        {[this] { return !m_bench.session().isReadOnly(); }, [this](const QStringList& paths) { addMails(paths); },
            tr("Let go here: mails become tickets, answers go on with theirs.")});
    connect(
        m_filters, &ChipRow::filterChosen, this, [this](int index) { setFilter(static_cast<TicketFilter>(index)); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        reloadList();
        selectFirstIfHidden();
    });
    connect(m_composer, &TicketComposer::sendAsked, this, &TicketsPage::send);
    connect(m_aside, &TicketAside::editAsked, this, &TicketsPage::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const TicketRow* row = m_model->ticket(index))
            select(row->id.value);
    });
    connect(m_list, &QListView::activated, this, &TicketsPage::reply);
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(describe<Ticket>()) || changes.touches(describe<Contact>())
            || changes.touches(describe<Task>())) {
            reloadList();
            reloadDetail();
        }
    });
    reloadList();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    else
        reloadDetail();
}

QWidget* TicketsPage::makeListHead()
{
    auto* heading = new QLabel(title());
    setTextStyle(*heading, FontSize::Title);
    setTextStyle(*m_count, FontSize::Body, TextColour::Text2);
    auto* head = new QHBoxLayout;
    plain(*head, Metrics::space8);
    head->addWidget(heading);
    head->addWidget(m_count);
    head->addStretch();
    for (const QString& filter : {tr("Open"), tr("Inbox"), tr("Waiting"), tr("Resolved"), tr("All")})
        m_filters->addFilter(filter);
    m_search->setObjectName(u"filter"_s);
    m_search->setPlaceholderText(tr("Filter tickets"));
    m_search->setAccessibleName(tr("Filter tickets"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(controlHeight());
    auto* pane = new QWidget;
    auto* top = new QVBoxLayout(pane);
    top->setContentsMargins(Metrics::space16, Metrics::space16, Metrics::space16, Metrics::space8);
    top->setSpacing(Metrics::space8);
    top->addLayout(head);
    top->addWidget(m_filters);
    top->addWidget(m_search);
    return pane;
}

QWidget* TicketsPage::makeList()
{
    auto* pane = new QWidget;
    pane->setMinimumWidth(Metrics::listPaneMin);
    pane->setMaximumWidth(Metrics::listPaneMax);
    m_list->setObjectName(u"ticket_list"_s);
    m_list->setAccessibleName(title());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TicketRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_actions + m_inboxActions);
    m_list->addAction(m_statusMenu->menuAction());
    setTextStyle(*m_more, FontSize::Small, TextColour::Text2);
    m_more->setAlignment(Qt::AlignCenter);
    setTextStyle(*m_empty, FontSize::Body, TextColour::Text2);
    m_empty->setContentsMargins(Metrics::space16, Metrics::space16, Metrics::space16, 0);
    auto* layout = new QVBoxLayout(pane);
    plain(*layout);
    layout->addWidget(makeListHead());
    layout->addWidget(hairline());
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more);
    return pane;
}

QWidget* TicketsPage::makeDetail()
{
    auto* nothing = new EmptyState(tr("No ticket is chosen."));
    QPushButton* make = nothing->addButton(sign().newText, ButtonKind::Secondary, u"new_ticket"_s);
    connect(make, &QPushButton::clicked, this, &TicketsPage::startNew);
    auto* ticket = new QWidget;
    auto* layout = new QVBoxLayout(ticket);
    layout->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    layout->setSpacing(Metrics::space12);
    layout->addWidget(makeHeader());
    layout->addWidget(hairline());
    auto* conversation = new QWidget;
    auto* talk = new QVBoxLayout(conversation);
    plain(*talk, Metrics::space12);
    talk->addWidget(m_thread, 1);
    talk->addWidget(m_composer);
    m_body->addWidget(conversation);
    layout->addWidget(m_body, 1);
    m_detail->addWidget(nothing);
    m_detail->addWidget(ticket);
    return m_detail;
}

QWidget* TicketsPage::makeHeader()
{
    auto* header = new QWidget;
    setTextStyle(*m_subject, FontSize::Title);
    auto* chips = new QHBoxLayout;
    plain(*chips, Metrics::space8);
    auto* status = iconButton(Icon::ArrowDown, tr("Change the status"), u"ticket_status"_s);
    status->setMenu(m_statusMenu);
    status->setPopupMode(QToolButton::InstantPopup);
    for (QWidget* part : std::initializer_list<QWidget*>{m_status, status, m_priority})
        chips->addWidget(part);
    chips->addStretch();
    m_assignButton = textButton(tr("Assign…"), Icon::Contacts, ButtonKind::Secondary, u"assign"_s);
    m_assignButton->setAccessibleName(tr("Assign…"));
    connect(m_assignButton, &QPushButton::clicked, this, &TicketsPage::openAssignMenu);
    connect(m_assignMenu, &AssignMenu::assigned, this, &TicketsPage::selectNext);
    m_resolveButton = textButton(m_resolve->text(), Icon::Done, ButtonKind::Secondary, u"resolve"_s);
    connect(m_resolveButton, &QPushButton::clicked, m_resolve, &QAction::trigger);
    connect(m_resolve, &QAction::changed, m_resolveButton, [this] {
        m_resolveButton->setText(m_isNarrow ? QString() : m_resolve->text());
        m_resolveButton->setAccessibleName(m_resolve->text());
        m_resolveButton->setToolTip(m_resolve->text());
    });
    m_about->setCheckable(true);
    m_about->hide();
    connect(m_about, &QPushButton::toggled, this, [this](bool isOn) { m_body->setCurrentIndex(isOn ? 1 : 0); });
    auto* more = iconButton(Icon::More, tr("More actions"), u"more"_s);
    auto* menu = new QMenu(more);
    menu->addActions(m_actions + m_inboxActions);
    menu->addMenu(m_statusMenu);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    row->addWidget(m_subject, 1);
    row->addWidget(m_number);
    row->addWidget(more);
    for (QWidget* button : std::initializer_list<QWidget*>{m_about, m_assignButton, m_resolveButton})
        chips->addWidget(button);
    auto* rows = new QVBoxLayout(header);
    plain(*rows, Metrics::space4);
    rows->addLayout(row);
    rows->addLayout(chips);
    return header;
}

void TicketsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    setNarrow(width() < kRoomForAside);
}

void TicketsPage::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_about->setVisible(isNarrow);
    m_about->setChecked(false);
    if (isNarrow) {
        m_aside->setFixedWidth(QWIDGETSIZE_MAX);
        m_aside->setMinimumWidth(0);
        m_body->addWidget(m_aside);
    } else {
        m_body->removeWidget(m_aside);
        m_aside->setFixedWidth(Metrics::aside);
        layout()->addWidget(m_aside);
    }
    m_assignButton->setText(isNarrow ? QString() : tr("Assign…"));
    m_assignButton->setToolTip(isNarrow ? tr("Assign…") : QString());
    Q_EMIT m_resolve->changed(); // its text
    m_composer->setNarrow(isNarrow);
    const bool isThere = m_detail->currentIndex() == 1;
    m_asideLine->setVisible(isThere && !isNarrow);
    if (!isNarrow)
        m_aside->setVisible(isThere);
}

void TicketsPage::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, const QString& name, auto act) {
        return m_actions.emplace_back(addPageAction(*this, text, key, name, [this, act] { (this->*act)(); }));
    };
    add(tr("Reply"), Qt::CTRL | Qt::Key_R, u"reply"_s, &TicketsPage::reply);
    add(tr("Internal note"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"note"_s, &TicketsPage::note);
    add(tr("Assign…"), Qt::CTRL | Qt::Key_G, u"assign_action"_s, &TicketsPage::openAssignMenu);
    m_actions += addPageAction(
        *this, tr("Assign to me"), Qt::CTRL | Qt::Key_M, u"assign_to_me"_s, [this] { m_assignMenu->assignToMe(); });
    m_inboxActions += addPageAction(*this, tr("Give out the inbox"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
        u"give_out_inbox"_s, [this] { m_assignMenu->giveOutInbox(); });
    m_inboxActions += addPageAction(*this, tr("Mail as a ticket…"), {}, u"mail_as_ticket"_s, [this] { askForMail(); });
    m_resolve = add(tr("Resolve"), {}, u"resolve_action"_s, &TicketsPage::toggleResolved);
    m_addFile = add(tr("Add file…"), {}, u"add_ticket_file"_s, &TicketsPage::addFile);
    const auto allowAdding = [this] { m_addFile->setEnabled(m_shown > 0 && m_aside->canAddFile()); };
    connect(m_aside, &TicketAside::canAddFileChanged, this, allowAdding);
    add(tr("Edit ticket…"), Qt::Key_F2, u"edit_ticket"_s, &TicketsPage::edit);
    add(tr("What changed"), {}, u"ticket_history"_s, &TicketsPage::openHistory);
    // only in the list: in a text, Delete deletes a character
    add(tr("Delete ticket"), QKeySequence::Delete, u"delete_ticket"_s, &TicketsPage::removeTicket)
        ->setShortcutContext(Qt::WidgetShortcut);
    makeStatusMenu();
}

void TicketsPage::makeStatusMenu()
{
    m_statusMenu = new QMenu(tr("Status"), this);
    m_statusMenu->setObjectName(u"status_menu"_s);
    for (const TicketStatus status : {TicketStatus::Open, TicketStatus::WaitingForCustomer,
             TicketStatus::WaitingForPart, TicketStatus::Resolved, TicketStatus::Closed}) {
        QAction* action = m_statusMenu->addAction(statusText(status), this, [this, status] { setStatus(status); });
        action->setData(static_cast<int>(status));
        action->setCheckable(true);
    }
}

} // namespace kartei
