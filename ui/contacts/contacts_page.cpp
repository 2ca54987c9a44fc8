#include "ui/contacts/contacts_page.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/contact_tags.h"
#include "core/printing/card_printing.h"
#include "core/printing/report_printing.h"
#include "ui/base/acts.h"
#include "ui/base/empty_state.h"
#include "ui/base/history_dialog.h"
#include "ui/base/metrics.h"
#include "ui/base/page_actions.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/widget_style.h"
#include "ui/contacts/consent_dialog.h"
#include "ui/contacts/contact_aside.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contact_list_pane.h"
#include "ui/contacts/contact_table.h"
#include "ui/contacts/duplicates_dialog.h"
#include "ui/contacts/typed_contacts_dialog.h"
#include "ui/exchange/act_on_many.h"
#include "ui/exchange/change_field_dialog.h"
#include "ui/exchange/export_dossier.h"
#include "ui/exchange/export_list.h"
#include "ui/exchange/export_mailing.h"
#include "ui/exchange/paste_list.h"
#include "ui/printing/address_dialog.h"
#include "ui/printing/preview_dialog.h"
#include "ui/printing/print_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace kartei {

namespace {

constexpr int kDetailLeast = 460;

} // namespace

ContactsPage::ContactsPage(Workbench& bench, QWidget* parent)
    : ContactsPage(bench, std::nullopt, &openInDesktop, parent)
{
}

CompaniesPage::CompaniesPage(Workbench& bench, QWidget* parent)
    : ContactsPage(bench, ContactKind::Company, &openInDesktop, parent)
{
}

/// From the outside in: what is put into something else asks the style sheet again, with all that is in it.
ContactsPage::ContactsPage(Workbench& bench, std::optional<ContactKind> kind, UrlOpener opener, QWidget* parent)
    : Page(parent), m_bench(bench), m_kind(kind), m_opener(std::move(opener)), m_modes(new QStackedWidget(this)),
      m_cards(new QSplitter(m_modes)), m_list(new ContactListPane(bench, kind, signOf(kind).title, m_cards)),
      m_right(new QStackedWidget(m_cards))
{
    setObjectName(kind == ContactKind::Company ? QStringLiteral("companies_page") : QStringLiteral("contacts_page"));
    auto* row = new QHBoxLayout(this);
    plain(*row);
    row->addWidget(m_modes);
    makeCards();
    connect(m_list, &ContactListPane::tableWanted, this, &ContactsPage::toggleTable);
    connect(m_list, &ContactListPane::currentChanged, this, &ContactsPage::showCurrent);
    connect(&bench.session(), &Session::changed, this, [this] {
        if (isVisible() && m_detail)
            m_detail->catchUp(); // the table hides it
    });
    connect(m_list, &ContactListPane::opened, this, [this] { detail().edit(); });
    connect(m_list, &ContactListPane::newWanted, this, &ContactsPage::startNew);
    connect(m_list, &ContactListPane::deleteWanted, this, &ContactsPage::deleteContacts);
    setFocusProxy(m_list);
    makeActions();
    takePastedLists(*this, bench, describe<Contact>());
    showCurrent(m_list->currentId());
    connect(m_list, &ContactListPane::painted, this, [this] { detail(); });
}

/// It takes longer than all the rest of the window.
ContactDetail& ContactsPage::detail()
{
    if (m_detail)
        return *m_detail;
    m_detail = new ContactDetail(m_bench, m_opener, m_right);
    m_right->insertWidget(0, m_detail);
    connect(m_detail, &ContactDetail::reloaded, this, &ContactsPage::enableActions);
    connect(m_detail, &ContactDetail::canAddFileChanged, this, &ContactsPage::enableActions);
    connect(m_detail, &ContactDetail::moreWanted, this, &ContactsPage::openMoreMenu);
    showCurrent(m_list->currentId());
    return *m_detail;
}

ContactTable& ContactsPage::table()
{
    if (m_table)
        return *m_table;
    m_table = new ContactTable(m_bench, *m_list, title(), objectName());
    m_table->setRecordActions(m_actions);
    m_modes->addWidget(m_table);
    connect(m_table, &ContactTable::cardsWanted, this, &ContactsPage::toggleTable);
    connect(m_table, &ContactTable::opened, this, [this](qint64 id) {
        toggleTable();
        m_list->select(id);
    });
    connect(m_table, &ContactTable::currentChanged, this, [this](qint64 id) {
        m_list->select(id);
        showAtOnce(id);
    });
    return *m_table;
}

bool ContactsPage::isTable() const
{
    return m_modes->currentIndex() == 1;
}

void ContactsPage::makeCards()
{
    m_modes->addWidget(m_cards);
    m_cards->setChildrenCollapsible(false);
    m_cards->setHandleWidth(1);
    auto* nothing = new QWidget(m_right);
    setSurface(*nothing, Surface::Base);
    nothing->setAttribute(Qt::WA_StyledBackground);
    m_right->addWidget(nothing);
    m_right->setMinimumWidth(kDetailLeast);
    m_cards->setStretchFactor(0, 0);
    m_cards->setStretchFactor(1, 1);
    m_cards->setSizes({Metrics::listPane, 4 * Metrics::listPane});
}

void ContactsPage::toggleTable()
{
    const bool toTable = !isTable();
    if (toTable)
        table().showContact(m_list->currentId());
    m_modes->setCurrentIndex(toTable ? 1 : 0);
    if (toTable)
        m_table->setFocus();
    else
        m_list->focusList();
}

void ContactsPage::makeActions()
{
    const auto addKey
        = [this](const QString& text, const QKeySequence& key, const char* name, std::function<void()> act) {
              addPageAction(*this, text, key, QString::fromLatin1(name), std::move(act));
          };
    addKey(tr("Cards or table"), Qt::CTRL | Qt::Key_T, "act_table", [this] { toggleTable(); });
    addKey(tr("Next in the list"), Qt::CTRL | Qt::Key_Down, "act_next", [this] { step(1); });
    addKey(tr("Previous in the list"), Qt::CTRL | Qt::Key_Up, "act_previous", [this] { step(-1); });
    m_typeSeveral = addPageAction(*this, tr("Type in several contacts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
        QStringLiteral("act_type_several"), [this] { TypedContactsDialog::open(window(), m_bench); });
    m_typeSeveral->setEnabled(!m_bench.session().isReadOnly());
    addRecordAction(tr("Edit"), Qt::Key_F2, "act_edit", [this] { detail().edit(); });
    addRecordAction(tr("Call"), {}, "act_call", [this] { detail().call(); });
    addRecordAction(tr("Write an e-mail"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, "act_mail", [this] { detail().write(); });
    addRecordAction(
        tr("Next step is done"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, "act_done", [this] { detail().finishStep(); });
    addRecordAction(tr("Next step later…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, "act_later", [this] {
        showCards();
        detail().postponeStep();
    });
    addRecordAction(tr("New quote"), {}, "act_quote", [this] { detail().makeQuote(); });
    addRecordAction(tr("New deal"), {}, "act_deal", [this] { detail().makeDeal(); });
    addRecordAction(tr("New ticket"), {}, "act_ticket", [this] { detail().makeTicket(); });
    addRecordAction(tr("Add file…"), {}, "act_file", [this] {
        showCards();
        detail().addFile();
    });
    if (m_kind == ContactKind::Company)
        addRecordAction(tr("New person here"), {}, "act_person", [this] { detail().makePerson(); });
    addRecordAction(tr("New relation"), {}, "act_relation", [this] { detail().makeRelation(); });
    addRecordAction(
        tr("The card is still right"), Qt::CTRL | Qt::SHIFT | Qt::Key_Y, "act_confirm", [this] { detail().confirm(); });
    addRecordAction(tr("Merge two cards…"), {}, "act_merge", [this] { mergeChosen(); });
    addRecordAction(
        tr("Find duplicates…"), {}, "act_duplicates", [this] { DuplicatesDialog::search(window(), m_bench); });
    addRecordAction(tr("Add a tag…"), {}, "act_tag", [this] { tagChosen(); });
    addRecordAction(tr("Change a field…"), {}, "act_change", [this] { changeChosen(); });
    addRecordAction(
        tr("Record consent…"), {}, "act_consent", [this] { ConsentDialog::open(window(), m_bench, chosenIds()); });
    addRecordAction(tr("Mailing list…"), {}, "act_mailing", [this] { openMailing(); });
    addRecordAction(tr("Print index card…"), {}, "act_card", [this] { printCards(); });
    addRecordAction(tr("Print labels…"), {}, "act_labels",
        [this] { AddressDialog::open(window(), m_bench, AddressDialog::Paper::Labels, chosenIds()); });
    addRecordAction(tr("Print envelopes…"), {}, "act_envelopes",
        [this] { AddressDialog::open(window(), m_bench, AddressDialog::Paper::Envelopes, chosenIds()); });
    addRecordAction(
        tr("Dossier…"), {}, "act_dossier", [this] { askForDossier(window(), m_bench, detail().contact(), m_opener); });
    addRecordAction(tr("What changed"), {}, "act_history",
        [this] { HistoryDialog::open(window(), m_bench, describe<Contact>(), detail().id()); });
    addRecordAction(tr("Delete"), {}, "act_delete", [this] { deleteContacts(chosenIds()); });
    m_list->setRecordActions(m_actions);
}

void ContactsPage::showCards()
{
    if (isTable())
        toggleTable();
}

void ContactsPage::step(int rows)
{
    if (isTable())
        m_table->step(rows);
    else
        m_list->step(rows);
}

/// What is selected; the one that is shown when nothing is.
std::vector<qint64> ContactsPage::chosenIds() const
{
    const std::vector<qint64> selected = isTable() ? m_table->selectedIds() : m_list->selectedIds();
    const qint64 shown = m_detail ? m_detail->id() : m_list->currentId();
    return selected.empty() ? std::vector{shown} : selected;
}

void ContactsPage::addRecordAction(
    const QString& text, const QKeySequence& shortcut, const char* name, std::function<void()> act)
{
    m_actions += addPageAction(*this, text, shortcut, QString::fromLatin1(name), std::move(act));
}

PageSign ContactsPage::signOf(std::optional<ContactKind> kind)
{
    if (kind == ContactKind::Company)
        return {tr("Companies"), iconName(Icon::Companies), tr("New company"), Qt::CTRL | Qt::SHIFT | Qt::Key_B};
    return {tr("Contacts"), iconName(Icon::Contacts), tr("New contact"), Qt::CTRL | Qt::SHIFT | Qt::Key_C};
}

void ContactsPage::showCurrent(qint64 id)
{
    if (m_detail) {
        m_detail->showContact(id);
        m_right->setCurrentIndex(id > 0 ? 0 : 1);
    }
    enableActions();
}

void ContactsPage::enableActions()
{
    if (!m_detail) {
        for (QAction* action : m_actions)
            action->setEnabled(m_list->currentId() > 0);
        return;
    }
    const Contact& contact = m_detail->contact();
    for (QAction* action : m_actions) {
        const QString name = action->objectName();
        action->setEnabled(contact.id.isSet() && (name != QLatin1String("act_call") || !contact.phones.empty())
            && (name != QLatin1String("act_mail") || !contact.emails.empty())
            && (name != QLatin1String("act_file") || m_detail->canAddFile()));
    }
}

bool ContactsPage::showRecord(qint64 id)
{
    if (id == 0)
        return true;
    const Result<Contact> contact = m_bench.session().get(Id<Contact>{id});
    if (!contact || (contact->kind == ContactKind::Company) != (m_kind == ContactKind::Company))
        return false;
    showCards();
    if (!m_list->select(id)) {
        m_list->clearFilters();
        m_list->select(id);
    }
    showAtOnce(id);
    return true;
}

/// A list that is still being read comes to the record later; nothing may be done to another one meanwhile.
void ContactsPage::showAtOnce(qint64 id)
{
    if (id > 0 && detail().id() != id)
        showCurrent(id);
}

qint64 ContactsPage::currentContact() const
{
    return m_detail ? m_detail->id() : qMax<qint64>(0, m_list->currentId());
}

QVariant ContactsPage::viewState() const
{
    const ContactListPane::View view = m_list->view();
    return QVariantMap{{QStringLiteral("id"), m_list->currentId()}, {QStringLiteral("filter"), view.filter},
        {QStringLiteral("text"), view.text}, {QStringLiteral("sort"), view.sort}, {QStringLiteral("saved"), view.saved},
        {QStringLiteral("scroll"), m_list->scrollPosition()},
        {QStringLiteral("tab"), m_detail ? m_detail->currentTab() : 0}, {QStringLiteral("table"), isTable()}};
}

void ContactsPage::restoreViewState(const QVariant& state)
{
    const QVariantMap map = state.toMap();
    if (map.isEmpty())
        return;
    const auto number = [&](const char* name) { return map.value(QString::fromLatin1(name)).toInt(); };
    m_list->setView({number("filter"), map.value(QStringLiteral("text")).toString(), number("sort"),
        map.value(QStringLiteral("saved")).toLongLong()});
    m_list->select(map.value(QStringLiteral("id")).toLongLong());
    m_list->setScrollPosition(number("scroll"));
    detail().setCurrentTab(number("tab"));
    if (map.value(QStringLiteral("table")).toBool() != isTable())
        toggleTable();
}

void ContactsPage::startNew()
{
    Contact contact;
    contact.kind = m_kind.value_or(ContactKind::Person);
    RecordDialog* dialog = RecordDialog::openNew(window(), m_bench, Record::of(contact));
    connect(dialog, &RecordDialog::saved, this, [this](qint64 id) { m_bench.open(describe<Contact>(), id); });
}

void ContactsPage::focusFilter()
{
    if (isTable())
        m_table->focusFilter();
    else
        m_list->focusFilter();
}

QList<QWidget*> ContactsPage::zones() const
{
    if (isTable())
        return {m_table};
    return m_detail ? QList<QWidget*>{m_list, m_detail, m_detail->aside()} : QList<QWidget*>{m_list};
}

void ContactsPage::openMoreMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(at);
}

void ContactsPage::mergeChosen()
{
    const std::vector<qint64> ids = chosenIds();
    if (ids.size() != 2)
        return m_bench.report(
            {Error::Kind::Invalid, tr("Select the two cards that are one contact, then merge them."), {}});
    DuplicatesDialog::ofTwo(window(), m_bench, {ids[0]}, {ids[1]});
}

/// A tag is also a list into which contacts are put by hand.
void ContactsPage::tagChosen()
{
    const std::vector<qint64> ids = chosenIds();
    const int count = static_cast<int>(ids.size());
    const QString title = tr("Tag %n contacts", nullptr, count);
    const std::optional<QString> tag = m_bench.prompts().askText({title, tr("Tag"), {}, tr("Add tag")});
    if (!tag)
        return;
    const QString said = tr("%n contacts have the tag %1.", nullptr, count).arg(isolated(tag->simplified()));
    actOnMany(window(), m_bench, count, title, said,
        [ids, tag = *tag](
            Session& session, const SessionJob::Progress& progress) { return addTag(session, ids, tag, progress); });
}

void ContactsPage::changeChosen()
{
    auto* dialog = new ChangeFieldDialog(window(), m_bench, describe<Contact>(), chosenIds());
    dialog->open();
}

void ContactsPage::openMailing()
{
    if (const std::optional<std::vector<qint64>> ids = listedIds())
        exportMailing(this, m_bench, *ids);
}

void ContactsPage::deleteContacts(const std::vector<qint64>& ids)
{
    deleteRecords(m_bench, describe<Contact>(), ids);
}

std::optional<std::vector<qint64>> ContactsPage::listedIds() const
{
    return isTable() ? m_table->listedIds() : m_list->listedIds();
}

/// Cards have none.
QStringList ContactsPage::listedFields() const
{
    return isTable() ? m_table->listedFields() : QStringList();
}

void ContactsPage::printCards()
{
    const Result<PaperDocument> cards = contactCardsDocument(m_bench.session(), chosenIds());
    if (!cards)
        return m_bench.report(cards.error());
    showPreview(m_bench, *cards, cards->title, this);
}

void ContactsPage::print()
{
    printList(this, m_bench, title(), m_list->isEverything() ? QString() : m_list->filterText(),
        [ids = *listedIds()](
            Session& session, const ReportChoice& choice) { return contactListDocument(session, ids, choice); });
}

} // namespace kartei
