#include "ui/shell/recently_deleted.h"

#include "core/base/text.h"
#include "ui/base/acts.h"
#include "ui/base/display_text.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace kartei {

namespace {

constexpr size_t kPage = 200;
constexpr qsizetype kNamed = 3; ///< of what went along

QStringList headings()
{
    return {RecentlyDeleted::tr("Kind"), RecentlyDeleted::tr("Name"), RecentlyDeleted::tr("Deleted"),
        RecentlyDeleted::tr("By"), RecentlyDeleted::tr("Went along")};
}

QString alongText(const DeletedRecord& record)
{
    QStringList titles;
    for (const auto& [entity, title] : record.along) {
        if (titles.size() == kNamed)
            break;
        titles += isolated(title.title);
    }
    const auto more = static_cast<int>(std::ssize(record.along) - titles.size());
    const QString named = titles.join(QStringLiteral(", "));
    return more == 0 ? named : RecentlyDeleted::tr("%1 and %n more", nullptr, more).arg(named);
}

} // namespace

RecentlyDeleted::RecentlyDeleted(QWidget* parent, Workbench& bench)
    : SearchedListDialog(parent, bench,
        {tr("Recently deleted"), QStringLiteral("recently_deleted"), tr("Search by name or number"), headings(),
            tr("Nothing here was deleted in the last %n days.", nullptr, kDeletedListedDays)}),
      m_kind(new QComboBox),
      m_restore(textButton(tr("&Restore"), Icon::Undo, ButtonKind::Primary, QStringLiteral("restore"))),
      m_more(textButton(tr("Show &more"), ButtonKind::Quiet, QStringLiteral("more")))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Everything"));
    for (const EntityDesc* entity : allEntities()) {
        if (entity->plural[0] != '\0')
            m_kind->addItem(entity->displayLabel(), QString::fromLatin1(entity->name));
    }
    searchRow().addWidget(m_kind);
    buttons().insertWidget(0, m_more);
    buttons().insertWidget(2, m_restore);
    m_more->hide();
    for (QPushButton* button : {m_more, m_restore})
        button->setAutoDefault(false);
    m_restore->setEnabled(false);
    connect(m_more, &QPushButton::clicked, this, &RecentlyDeleted::showMore);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecentlyDeleted::reload);
    connect(m_restore, &QPushButton::clicked, this, [this] { act(); });
    say(tr("Looking for what was deleted…"));
    readAnew();
    table().setFocus();
}

QStringList RecentlyDeleted::cellsOf(const DeletedRecord& record) const
{
    const QString name
        = record.key.isEmpty() ? record.title : QString(record.title + QStringLiteral(" · ") + record.key);
    return {record.entity->displayLabel(), isolated(name), isolated(momentText(record.at)), record.author,
        alongText(record)};
}

bool RecentlyDeleted::isNarrowed() const
{
    return m_kind->currentIndex() > 0;
}

/// In a thread: many may have been deleted at once.
void RecentlyDeleted::readAnew()
{
    readBeside<std::vector<DeletedRecord>>(
        [](Session& session, const SessionJob::Progress& progress) {
            return listDeleted(
                session, nullptr, {}, std::numeric_limits<int>::max(), [&progress] { return progress(0, 0); });
        },
        [this](std::vector<DeletedRecord> found) { m_all = std::move(found); });
}

void RecentlyDeleted::load()
{
    if (!isRead())
        return; // what is typed meanwhile is looked for when there is something to look in
    const QString kind = m_kind->currentData().toString();
    const EntityDesc* entity = kind.isEmpty() ? nullptr : findEntity(kind);
    m_matching.clear();
    for (const DeletedRecord& record : m_all) {
        if (isMatching(record, entity, searched()))
            m_matching.push_back(&record);
    }
    const size_t count = std::min(m_matching.size(), std::max(kPage, m_shown.size()));
    m_shown.assign(m_matching.begin(), m_matching.begin() + static_cast<std::ptrdiff_t>(count));
    m_more->setVisible(m_shown.size() < m_matching.size());
    show(rowsFrom(0));
}

void RecentlyDeleted::showMore()
{
    const size_t first = m_shown.size();
    const size_t count = std::min(kPage, m_matching.size() - first);
    const auto from = m_matching.begin() + static_cast<std::ptrdiff_t>(first);
    m_shown.insert(m_shown.end(), from, from + static_cast<std::ptrdiff_t>(count));
    m_more->setVisible(m_shown.size() < m_matching.size());
    append(rowsFrom(first));
}

std::vector<RecentlyDeleted::Row> RecentlyDeleted::rowsFrom(size_t first) const
{
    std::vector<Row> rows;
    for (size_t i = first; i < m_shown.size(); ++i)
        rows.push_back(
            {QLatin1String(m_shown[i]->entity->name) + QString::number(m_shown[i]->id), cellsOf(*m_shown[i])});
    return rows;
}

void RecentlyDeleted::chosenChanged()
{
    const int row = chosenRow();
    m_restore->setEnabled(row >= 0 && !bench().session().isReadOnly());
    if (row < 0)
        return say({});
    const DeletedRecord& record = *m_shown[static_cast<size_t>(row)];
    const int along = static_cast<int>(record.along.size());
    say(along == 0 ? tr("%1 comes back with its links.").arg(isolated(record.title))
                   : tr("%1 comes back with its links and %n entries that went along.", nullptr, along)
                         .arg(isolated(record.title)));
}

void RecentlyDeleted::act()
{
    const int row = chosenRow();
    if (row < 0 || !m_restore->isEnabled())
        return;
    const DeletedRecord record = *m_shown[static_cast<size_t>(row)];
    const bool isBack = perform(bench(), tr("%1 is back.").arg(isolated(record.title)),
        [&] { return restoreDeleted(bench().session(), *record.entity, record.id); });
    if (!isBack)
        return;
    std::erase_if(
        m_all, [&](const DeletedRecord& other) { return other.entity == record.entity && other.id == record.id; });
    reload();
}

} // namespace kartei
