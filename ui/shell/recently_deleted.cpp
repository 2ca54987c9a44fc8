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

namespace kartei {

namespace {

constexpr int kShownAtMost = 500;
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
      m_restore(textButton(tr("&Restore"), Icon::Undo, ButtonKind::Primary, QStringLiteral("restore")))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Everything"));
    for (const EntityDesc* entity : allEntities()) {
        if (entity->plural[0] != '\0')
            m_kind->addItem(entity->displayLabel(), QString::fromLatin1(entity->name));
    }
    searchRow().addWidget(m_kind);
    buttons().insertWidget(1, m_restore);
    m_restore->setAutoDefault(false);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecentlyDeleted::reload);
    connect(m_restore, &QPushButton::clicked, this, [this] { act(); });
    reload();
    table().setFocus();
}

QStringList RecentlyDeleted::cellsOf(const DeletedRecord& record) const
{
    const QString name
        = record.key.isEmpty() ? record.title : QString(record.title + QStringLiteral(" · ") + record.key);
    return {record.entity->displayLabel(), isolated(name), isolated(momentText(record.at)), record.author,
        alongText(record)};
}

void RecentlyDeleted::load()
{
    const QString kind = m_kind->currentData().toString();
    const auto found
        = listDeleted(bench().session(), kind.isEmpty() ? nullptr : findEntity(kind), searched(), kShownAtMost);
    if (!found)
        return bench().report(found.error());
    m_shown = *found;
    std::vector<Row> rows;
    for (const DeletedRecord& record : m_shown)
        rows.push_back({QLatin1String(record.entity->name) + QString::number(record.id), cellsOf(record)});
    show(rows);
}

void RecentlyDeleted::chosenChanged()
{
    const int row = chosenRow();
    m_restore->setEnabled(row >= 0 && !bench().session().isReadOnly());
    if (row < 0)
        return say({});
    const DeletedRecord& record = m_shown[static_cast<size_t>(row)];
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
    const DeletedRecord record = m_shown[static_cast<size_t>(row)]; // the list is read anew while it is restored
    perform(bench(), tr("%1 is back.").arg(isolated(record.title)),
        [&] { return restoreDeleted(bench().session(), *record.entity, record.id); });
}

} // namespace kartei
