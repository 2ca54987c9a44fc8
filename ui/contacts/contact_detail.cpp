#include "ui/contacts/contact_detail.h"

#include "core/base/text.h"
#include "core/contacts/contact_queries.h"
#include "core/planning/next_steps.h"
#include "core/storage/lookups.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/tag_colours.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/business_tab.h"
#include "ui/contacts/company_figures.h"
#include "ui/contacts/contact_aside.h"
#include "ui/contacts/contact_header.h"
#include "ui/contacts/next_step_card.h"
#include "ui/contacts/purchases_tab.h"
#include "ui/contacts/timeline_pane.h"
#include "ui/exchange/import_dialog.h"
#include "ui/planning/file_drop.h"
#include "ui/planning/files_panel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace kartei {

namespace {

constexpr int kAsideFits = 660; ///< narrower, the aside is a tab

} // namespace

ContactDetail::ContactDetail(Workbench& bench, UrlOpener opener, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_opener(std::move(opener)),
      m_header(new ContactHeader(TagColours::of(bench.session()))), m_step(new NextStepCard(bench)),
      m_figures(new CompanyFigures(bench)), m_tabs(new QTabBar), m_stack(new QStackedWidget),
      m_timeline(new TimelinePane(bench)), m_aside(new ContactAside(bench, m_opener)),
      m_asideLine(hairline(Qt::Vertical)), m_narrowAside(new QVBoxLayout)
{
    setSurface(*this, Surface::Base);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(makeHead());
    column->addWidget(hairline());
    auto* body = new QWidget;
    column->addWidget(body, 1);
    fillBody(*body);
    connectParts();
    new FileDrop(
        this, bench, {[this] { return canAddFile(); }, [this](const QStringList& paths) { takeFiles(paths); }});
}

QWidget* ContactDetail::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, 0);
    column->setSpacing(Metrics::space12);
    column->addWidget(m_header);
    column->addWidget(m_step);
    column->addWidget(m_figures);
    m_tabs->setObjectName(QStringLiteral("contact_tabs"));
    m_tabs->setAccessibleName(tr("What belongs to the contact"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    column->addWidget(m_tabs);
    return head;
}

void ContactDetail::makeTabs()
{
    m_people = new BusinessTab(describe<Contact>(), {tr("Nobody of this company is known yet."), tr("New person")},
        {&fieldOf<&Contact::name>(), &fieldOf<&Contact::position>(), &fieldOf<&Contact::department>(),
            &fieldOf<&Contact::tags>()},
        m_bench);
    m_deals = new BusinessTab(describe<Deal>(), {tr("No deals yet."), tr("New deal")},
        {&fieldOf<&Deal::title>(), &fieldOf<&Deal::stage>(), &fieldOf<&Deal::status>(), &fieldOf<&Deal::value>(),
            &fieldOf<&Deal::expectedClose>()},
        m_bench);
    m_quotes = new BusinessTab(describe<Quote>(), {tr("No quotes yet."), tr("New quote")},
        {&fieldOf<&Quote::number>(), &fieldOf<&Quote::title>(), &fieldOf<&Quote::status>(), &fieldOf<&Quote::date>(),
            &fieldOf<&Quote::total>()},
        m_bench);
    m_bought = new PurchasesTab(m_bench);
    m_tickets = new BusinessTab(describe<Ticket>(), {tr("No tickets yet."), tr("New ticket")},
        {&fieldOf<&Ticket::number>(), &fieldOf<&Ticket::subject>(), &fieldOf<&Ticket::status>(),
            &fieldOf<&Ticket::priority>(), &fieldOf<&Ticket::created>()},
        m_bench);
    m_files = new FilesPanel(m_bench, m_opener, FilesPanel::Place::Page);
    auto* narrow = new QWidget;
    narrow->setLayout(m_narrowAside);
    plain(*m_narrowAside);
    for (QWidget* page :
        std::initializer_list<QWidget*>{m_timeline, m_people, m_deals, m_quotes, m_bought, m_tickets, m_files, narrow})
        m_stack->addWidget(page);
    for (int tab = Timeline; tab <= Details; ++tab)
        m_tabs->addTab(QString());
}

/// From the outside in, as the page: what is put into something else asks the style sheet again, with all that is in
/// it.
void ContactDetail::fillBody(QWidget& body)
{
    auto* row = new QHBoxLayout(&body);
    plain(*row);
    row->addWidget(m_stack, 1);
    makeTabs();
    row->addWidget(m_asideLine);
    row->addWidget(m_aside);
}

void ContactDetail::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ContactDetail::showTab);
    connect(m_header, &ContactHeader::companyWanted, this,
        [this] { m_bench.open(describe<Contact>(), m_contact.company.value); });
    connect(m_header, &ContactHeader::callWanted, this, &ContactDetail::call);
    connect(m_header, &ContactHeader::mailWanted, this, &ContactDetail::write);
    connect(m_header, &ContactHeader::quoteWanted, this, &ContactDetail::makeQuote);
    connect(m_header, &ContactHeader::moreWanted, this, &ContactDetail::moreWanted);
    connect(m_aside, &ContactAside::editWanted, this, &ContactDetail::edit);
    connect(m_aside, &ContactAside::dealWanted, this, &ContactDetail::makeDeal);
    connect(m_aside, &ContactAside::personWanted, this, &ContactDetail::makePerson);
    connect(m_aside, &ContactAside::relationWanted, this, &ContactDetail::makeRelation);
    connect(m_aside, &ContactAside::confirmed, this, &ContactDetail::confirm);
    connect(m_aside, &ContactAside::dialWanted, this, &ContactDetail::dial);
    connect(m_aside, &ContactAside::mailWanted, this, &ContactDetail::writeTo);
    connect(m_aside, &ContactAside::consentWanted, this, &ContactDetail::recordConsent);
    connect(m_figures, &CompanyFigures::dealsWanted, this, [this] { m_tabs->setCurrentIndex(Deals); });
    connect(m_figures, &CompanyFigures::quotesWanted, this, [this] { m_tabs->setCurrentIndex(Quotes); });
    connect(m_figures, &CompanyFigures::ticketsWanted, this, [this] { m_tabs->setCurrentIndex(Tickets); });
    connect(m_people, &BusinessTab::newWanted, this, &ContactDetail::makePerson);
    connect(m_deals, &BusinessTab::newWanted, this, &ContactDetail::makeDeal);
    connect(m_quotes, &BusinessTab::newWanted, this, &ContactDetail::makeQuote);
    connect(m_tickets, &BusinessTab::newWanted, this, &ContactDetail::makeTicket);
    connect(m_files, &FilesPanel::countChanged, this, &ContactDetail::showTabs);
    connect(m_files, &FilesPanel::mayChangeChanged, this, &ContactDetail::canAddFileChanged);
    connect(m_timeline, &TimelinePane::fileWanted, this, &ContactDetail::showFile);
    connect(&m_bench.session(), &Session::changed, this, &ContactDetail::follow);
}

void ContactDetail::showContact(qint64 id)
{
    if (id == m_contact.id.value)
        return;
    m_contact = Contact();
    m_contact.id.value = id;
    reload();
}

void ContactDetail::reload()
{
    if (!m_contact.id.isSet())
        return;
    const Result<Contact> contact = m_bench.session().get(m_contact.id);
    if (!contact) // deleted; the list moves on
        return;
    m_contact = *contact;
    m_header->setContact(m_contact,
        m_contact.company.isSet() ? titleOf(m_bench.session(), describe<Contact>(), m_contact.company.value)
                                  : QString());
    showStep();
    m_timeline->setContact(m_contact);
    m_aside->showContact(m_contact);
    m_figures->setVisible(m_contact.kind == ContactKind::Company);
    if (m_contact.kind == ContactKind::Company)
        m_figures->showCompany(m_contact.id);
    m_people->setCondition({QStringLiteral("contact.company = ?"), {m_contact.id.value}});
    m_deals->setCondition(businessOf(describe<Deal>(), m_contact.id));
    m_quotes->setCondition(businessOf(describe<Quote>(), m_contact.id));
    m_bought->setContact(m_contact.id);
    m_tickets->setCondition(businessOf(describe<Ticket>(), m_contact.id));
    m_files->setRecord(describe<Contact>(), m_contact.id.value);
    showTabs();
    m_isStale = false;
    Q_EMIT reloaded();
}

void ContactDetail::follow(const ChangeSet& changes)
{
    if (!changes.isUnknown && changes.changes.empty())
        return;
    m_isStale = true;
    if (isVisible())
        reload();
}

void ContactDetail::catchUp()
{
    if (m_isStale)
        reload();
}

void ContactDetail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
}

void ContactDetail::showStep()
{
    const auto steps = nextStepsWithPeople(m_bench.session(), {m_contact.id.value});
    if (!steps)
        return m_bench.report(steps.error());
    const auto found = steps->constFind(m_contact.id.value);
    const std::optional<Task> step = found == steps->cend() ? std::optional<Task>() : std::optional(*found);
    const bool isWithOther = step && step->contact != m_contact.id;
    m_step->setStep(m_contact.id, step,
        isWithOther ? titleOf(m_bench.session(), describe<Contact>(), step->contact.value) : QString());
}

void ContactDetail::showTabs()
{
    const auto withCount = [](const QString& name, int count) {
        return count > 0 ? tr("%1  %2", "tab, count").arg(name, countText(count)) : name;
    };
    const auto counted = [&](const QString& name, BusinessTab* tab) { return withCount(name, tab->count()); };
    m_tabs->setTabVisible(People, m_contact.kind == ContactKind::Company);
    m_tabs->setTabVisible(Details, m_isNarrow); // Qt 6.4 forgets to lay out for the other; the texts below make it
    m_tabs->setTabText(Timeline, tr("Timeline"));
    m_tabs->setTabText(People, counted(tr("People"), m_people));
    m_tabs->setTabText(Deals, counted(tr("Deals"), m_deals));
    m_tabs->setTabText(Quotes, counted(tr("Quotes"), m_quotes));
    m_tabs->setTabText(Bought, tr("Bought"));
    m_tabs->setTabText(Tickets, counted(tr("Tickets"), m_tickets));
    m_tabs->setTabText(Files, withCount(tr("Files"), m_files->count()));
    m_tabs->setTabText(Details, tr("Details"));
}

void ContactDetail::showTab()
{
    m_stack->setCurrentIndex(m_tabs->currentIndex());
}

void ContactDetail::showFile(Id<Attachment> id)
{
    m_tabs->setCurrentIndex(Files);
    m_files->select(id);
}

void ContactDetail::addFile()
{
    m_tabs->setCurrentIndex(Files);
    m_files->add();
}

/// Cards become contacts, once they were looked at; all else stays with this one.
void ContactDetail::takeFiles(const QStringList& paths)
{
    QStringList others;
    for (const QString& path : paths) {
        const ImportSource source = ImportSource::ofFile(path);
        if (!source.holdsCards()) {
            others += path;
            continue;
        }
        auto* dialog = new ImportDialog(window(), m_bench, describe<Contact>(), source);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    if (!others.isEmpty())
        m_files->add(others);
}

bool ContactDetail::canAddFile() const
{
    return m_files->mayChange();
}

int ContactDetail::currentTab() const
{
    return m_tabs->currentIndex();
}

void ContactDetail::setCurrentTab(int tab)
{
    if (tab >= 0 && tab < m_tabs->count() && m_tabs->isTabVisible(tab))
        m_tabs->setCurrentIndex(tab);
}

void ContactDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kAsideFits;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_aside->setMaximumWidth(QWIDGETSIZE_MAX);
        m_narrowAside->addWidget(m_aside);
    } else {
        m_aside->setFixedWidth(Metrics::aside);
        m_asideLine->parentWidget()->layout()->addWidget(m_aside);
    }
    m_asideLine->setVisible(!isNarrow);
    m_aside->setVisible(true);
    showTabs();
    if (!isNarrow && m_tabs->currentIndex() == Details)
        m_tabs->setCurrentIndex(Timeline);
}

} // namespace kartei
