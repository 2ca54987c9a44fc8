#include "ui/contacts/found_contacts.h"

#include "core/base/text.h"
#include "core/business/segment.h"
#include "core/contacts/contact.h"
#include "core/storage/list_query.h"
#include "core/storage/session.h"
#include "ui/base/display_text.h"
#include "ui/base/saved_list_dialog.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

namespace kartei {

namespace {

constexpr int kShown = 500; ///< lines; whoever wants more searches or saves the list

QString townOf(const Contact& contact)
{
    return contact.addresses.empty() ? QString() : contact.addresses.front().city;
}

} // namespace

FoundContacts::FoundContacts(QWidget* parent, Workbench& bench, const QString& title, const QString& where)
    : SearchedListDialog(parent, bench,
        {title, QStringLiteral("found_contacts"), tr("Search by name or words"), {tr("Contact"), tr("Town")},
            tr("No contact is like that any more.")}),
      m_where(where), m_open(textButton(tr("&Open card"), ButtonKind::Primary, QStringLiteral("open_card")))
{
    auto* save = textButton(tr("&Save as list…"), ButtonKind::Secondary, QStringLiteral("save_list"));
    buttons().insertWidget(0, save);
    buttons().insertWidget(2, m_open);
    for (QPushButton* button : {save, m_open})
        button->setAutoDefault(false);
    save->setEnabled(bench.session().mayChange(describe<Segment>()));
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] { act(); });
    connect(save, &QPushButton::clicked, this, [this] { saveAsList(); });
    readAnew();
    table().setFocus();
}

Result<FoundContacts::Found> FoundContacts::foundBy(Session& session, const QString& where, const QString& words)
{
    const auto own = session.database().ownFields(describe<Contact>());
    const Result<SqlCondition> condition = own
        ? compiledFilter(describe<Contact>(), where, session.clock().today(), **own)
        : Result<SqlCondition>(own.error());
    if (!condition)
        return condition.error();
    ListQuery query{&describe<Contact>(), *condition, words, {}, 0};
    const Result<qint64> count = countOf(session.database(), query);
    query.limit = kShown;
    const Result<std::vector<qint64>> ids
        = count ? idsOf(session.database(), query) : Result<std::vector<qint64>>(count.error());
    const Result<std::vector<Record>> records
        = ids ? session.byIds(describe<Contact>(), *ids, Parts::Load) : Result<std::vector<Record>>(ids.error());
    if (!records)
        return records.error();
    Found found{words, {}, *count};
    for (const Record& record : *records) {
        const auto& contact = record.as<Contact>();
        found.rows.push_back({QString::number(contact.id.value), {isolated(contact.name), isolated(townOf(contact))}});
    }
    return found;
}

void FoundContacts::readAnew()
{
    readBeside<Found>([where = m_where, words = searched()](
                          Session& session, const SessionJob::Progress&) { return foundBy(session, where, words); },
        [this](Found found) { m_found = std::move(found); });
}

void FoundContacts::load()
{
    if (!isRead() || m_found.words != searched())
        return readAnew();
    show(m_found.rows);
    const auto shown = static_cast<qint64>(m_found.rows.size());
    if (m_found.count > shown)
        say(tr("The first %1 of %2.").arg(countText(shown), countText(m_found.count)));
}

void FoundContacts::chosenChanged()
{
    m_open->setEnabled(chosenRow() >= 0);
}

/// The card is mended without this window in front of it.
void FoundContacts::act()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const qint64 contact = m_found.rows[static_cast<size_t>(row)].key.toLongLong();
    close();
    bench().open(describe<Contact>(), contact);
}

void FoundContacts::saveAsList()
{
    Segment list;
    list.kind = QString::fromLatin1(describe<Contact>().plural);
    list.where = m_where;
    (new SavedListDialog(this, bench(), {}, list))->open();
}

} // namespace kartei
