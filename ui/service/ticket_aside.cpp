#include "ui/service/ticket_aside.h"

#include "core/base/text.h"
#include "core/storage/gathered_values.h"
#include "ui/base/acts.h"
#include "ui/base/avatar.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/section.h"
#include "ui/base/widget_style.h"
#include "ui/planning/files_panel.h"
#include "ui/service/ticket_list_model.h"
#include "ui/service/warranty_text.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatarSide = 36;
constexpr int kMostChoices = 50;
constexpr int kLinkInset = 4; ///< of the text in a link: frame and padding

} // namespace

TicketAside::TicketAside(Workbench& bench, UrlOpener opener, QWidget* parent)
    : QScrollArea(parent), m_bench(bench), m_column(new QVBoxLayout),
      m_files(new FilesPanel(bench, std::move(opener), FilesPanel::Place::Aside))
{
    setObjectName(u"ticket_aside"_s);
    setAccessibleName(tr("About the ticket"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Metrics::aside);
    auto* content = new QWidget;
    setSurface(*content, Surface::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::space16, Metrics::space16, Metrics::space16, Metrics::space16);
    column->setSpacing(Metrics::space4);
    plain(*m_column, Metrics::space4);
    column->addLayout(m_column);
    column->addWidget(hairline());
    column->addWidget(m_files);
    column->addStretch();
    setWidget(content);
    connect(m_files, &FilesPanel::mayChangeChanged, this, &TicketAside::canAddFileChanged);
}

void TicketAside::setTicket(const Record& ticket)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_column->addWidget(new Section(tr("Customer")));
    addCustomer(ticket.as<Ticket>().contact.value);
    addAsset(ticket.as<Ticket>());
    m_column->addSpacing(Metrics::space8);
    m_column->addWidget(hairline());
    auto* about = new Section(tr("Ticket"));
    QToolButton* edit = about->addButton(Icon::Edit, tr("Edit ticket"), u"edit_ticket_aside"_s);
    connect(edit, &QToolButton::clicked, this, &TicketAside::editAsked);
    m_column->addWidget(about);
    addFields(ticket);
    m_files->setRecord(describe<Ticket>(), ticket.id());
}

void TicketAside::addFile()
{
    m_files->add();
}

void TicketAside::addFiles(const QStringList& paths)
{
    m_files->add(paths);
}

bool TicketAside::canAddFile() const
{
    return m_files->mayChange();
}

void TicketAside::addCustomer(qint64 id)
{
    const Result<Contact> contact = m_bench.session().get(Id<Contact>{id});
    if (!contact)
        return;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    plain(*row, Metrics::space8);
    auto* avatar = new Avatar(kAvatarSide);
    const bool isCompany = contact->kind == ContactKind::Company;
    avatar->setSubject(contact->name, id, isCompany ? AvatarShape::Company : AvatarShape::Person);
    auto* link = textButton(contact->name, ButtonKind::Link, u"open_customer"_s);
    connect(link, &QPushButton::clicked, this, [this, id] { m_bench.open(describe<Contact>(), id); });
    auto* names = new QVBoxLayout;
    plain(*names);
    names->addWidget(link, 0, Qt::AlignLeading);
    if (contact->company.isSet()) {
        if (const Result<Contact> company = m_bench.session().get(contact->company)) {
            auto* label = new ElidedLabel(company->name);
            setTextStyle(*label, FontSize::Small, TextColour::Text2);
            label->setContentsMargins(kLinkInset, 0, kLinkInset, 0);
            names->addWidget(label);
        }
    }
    row->addWidget(avatar);
    row->addLayout(names, 1);
    m_column->addWidget(line);
    m_column->addSpacing(Metrics::space4);
    if (!contact->phones.empty())
        addPair(tr("Phone"), contact->phones.front().value, true);
    if (!contact->emails.empty())
        addPair(tr("E-mail"), contact->emails.front().value, true);
}

/// Those of the customer and of the company where they work, or its people.
Result<std::vector<OwnedItem>> TicketAside::choices(Id<Contact> customer) const
{
    Session& session = m_bench.session();
    const Result<Contact> contact = session.get(customer);
    Result<std::vector<OwnedItem>> owned = ownedBy(session, customer, kMostChoices);
    if (!contact || !owned || !contact->company.isSet())
        return contact ? owned : Result<std::vector<OwnedItem>>(contact.error());
    const Result<std::vector<OwnedItem>> ofCompany = ownedBy(session, contact->company, kMostChoices);
    if (!ofCompany)
        return ofCompany.error();
    for (const OwnedItem& item : *ofCompany) {
        if (std::ranges::none_of(*owned, [&](const OwnedItem& other) { return other.asset.id == item.asset.id; }))
            owned->push_back(item);
    }
    return owned;
}

/// What the ticket is about and whether that is in warranty. Nothing where the customer owns nothing that is noted.
void TicketAside::addAsset(const Ticket& ticket)
{
    const Result<std::vector<OwnedItem>> owned = choices(ticket.contact);
    if (!owned)
        return m_bench.report(owned.error());
    if (owned->empty() && !ticket.asset.isSet())
        return;
    m_column->addWidget(hairline());
    auto* section = new Section(tr("Owned item"));
    QToolButton* choose = section->addButton(Icon::Edit, tr("Choose what it is about"), u"choose_asset"_s);
    choose->setEnabled(m_bench.session().mayChange(describe<Ticket>()));
    choose->setPopupMode(QToolButton::InstantPopup);
    choose->setMenu(assetMenu(ticket, *owned, choose));
    m_column->addWidget(section);
    const Result<Asset> asset = ticket.asset.isSet() ? m_bench.session().get(ticket.asset) : Result<Asset>(Asset());
    if (!asset)
        return m_bench.report(asset.error());
    if (!ticket.asset.isSet())
        return addPair(tr("About"), tr("None chosen"));
    auto* link = textButton(asset->name, ButtonKind::Link, u"open_asset"_s);
    connect(link, &QPushButton::clicked, this, [this, id = asset->id.value] { m_bench.open(describe<Asset>(), id); });
    m_column->addWidget(link, 0, Qt::AlignLeading);
    addPair(describe<Asset>().displayLabel(fieldOf<&Asset::serial>()), asset->serial, true);
    addPair(tr("Warranty"), warrantyText(*asset, m_bench.session().clock().today()));
}

QMenu* TicketAside::assetMenu(const Ticket& ticket, const std::vector<OwnedItem>& owned, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    const auto add = [&](const QString& text, Id<Asset> asset) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(ticket.asset == asset);
        connect(action, &QAction::triggered, this, [this, id = ticket.id, asset] { setAsset(id, asset); });
    };
    const QDate today = m_bench.session().clock().today();
    for (const OwnedItem& item : owned) {
        QStringList words{isolated(item.asset.name), isolatedLtr(item.asset.serial), warrantyText(item.asset, today)};
        words.removeAll(QString());
        add(menuText(words.join(u" · "_s)), item.asset.id);
    }
    menu->addSeparator();
    add(tr("None"), {});
    return menu;
}

void TicketAside::setAsset(Id<Ticket> id, Id<Asset> asset)
{
    perform(m_bench, tr("Choose what the ticket is about"), {}, [id, asset](Transaction& tx) -> Result<> {
        const Result<Ticket> before = tx.get(id);
        if (!before)
            return before.error();
        Ticket after = *before;
        after.asset = asset;
        return tx.update(*before, after);
    });
}

void TicketAside::addFields(const Record& record)
{
    const auto& ticket = record.as<Ticket>();
    const EntityDesc& desc = record.desc();
    addPair(desc.displayLabel(fieldOf<&Ticket::status>()), statusText(ticket.status));
    addNextStep(ticket);
    addPair(desc.displayLabel(fieldOf<&Ticket::assignee>()), ticket.assignee);
    addPair(desc.displayLabel(fieldOf<&Ticket::category>()), ticket.category);
    const Choice& channel = choicesOf<TicketChannel>[static_cast<size_t>(ticket.channel)];
    addPair(desc.displayLabel(fieldOf<&Ticket::channel>()), desc.displayLabel(fieldOf<&Ticket::channel>(), channel));
    addPair(desc.displayLabel(fieldOf<&Ticket::tags>()), ticket.tags.join(u", "_s));
    addPair(desc.displayLabel(fieldOf<&Ticket::created>()), momentText(ticket.created));
    if (ticket.resolved)
        addPair(desc.displayLabel(fieldOf<&Ticket::resolved>()), momentText(*ticket.resolved));
}

/// An open ticket has one, or says that it has none.
void TicketAside::addNextStep(const Ticket& ticket)
{
    const EntityDesc& desc = describe<Ticket>();
    const Field* step = desc.findGathered("next_step");
    const Field* due = desc.findGathered("next_step_due");
    const auto values = gatheredValues(m_bench.session().database(), desc, {step, due}, {ticket.id.value});
    if (!values)
        return m_bench.report(values.error());
    const QString what = values->value(step).value(ticket.id.value).toString();
    const QDate day = QDate::fromString(values->value(due).value(ticket.id.value).toString(), Qt::ISODate);
    if (what.isEmpty() && !isOpen(ticket.status))
        return;
    const QString when = day.isValid() ? u" · "_s + dueText(day, m_bench.session().clock().today()) : QString();
    addPair(desc.displayLabel(*step), what.isEmpty() ? tr("None planned") : QString(isolated(what) + when));
}

void TicketAside::addPair(const QString& label, const QString& value, bool isCode)
{
    if (value.isEmpty())
        return;
    auto* name = new ElidedLabel(label);
    setTextStyle(*name, FontSize::Small, TextColour::Text2);
    auto* text = new QLabel(isCode ? isolatedLtr(value) : value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(label);
    setTextStyle(*text, FontSize::Body);
    m_column->addWidget(name);
    m_column->addWidget(text);
    m_column->addSpacing(Metrics::space8);
}

} // namespace kartei
