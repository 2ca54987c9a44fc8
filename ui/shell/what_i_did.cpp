#include "ui/shell/what_i_did.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/history_export.h"
#include "ui/base/acts.h"
#include "ui/base/date_edit.h"
#include "ui/base/display_text.h"
#include "ui/base/prompts.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/exchange/export_list.h"
#include "ui/exchange/take_back.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kPage = 200;
constexpr int kWalkingPause = 200; ///< ms
constexpr qint64 kRehearsedAtMost = 500; ///< changes; more take longer than a key may

QStringList headings()
{
    return {WhatIDid::tr("When"), WhatIDid::tr("Who"), WhatIDid::tr("What"), WhatIDid::tr("State")};
}

std::vector<WhatIDid::Row> rowsOf(const std::vector<Act>& acts)
{
    std::vector<WhatIDid::Row> rows;
    for (const Act& act : acts) {
        QString state;
        if (act.isUndone)
            state = WhatIDid::tr("undone");
        else if (!act.isUndoable)
            state = WhatIDid::tr("for good");
        rows.push_back({QString::number(act.id), {isolated(momentText(act.at)), act.author, act.title, state}});
    }
    return rows;
}

} // namespace

WhatIDid::WhatIDid(QWidget* parent, Workbench& bench)
    : SearchedListDialog(parent, bench,
        {tr("What I did"), QStringLiteral("what_i_did"), tr("Search by words or by person"), headings(),
            tr("Nothing was done here.")}),
      m_day(new DateEdit(bench.session().clock().today)),
      m_undo(textButton(tr("&Undo"), Icon::Undo, ButtonKind::Primary, QStringLiteral("undo_act"))),
      m_older(textButton(tr("Show &older"), ButtonKind::Quiet, QStringLiteral("older")))
{
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(tr("Day"));
    searchRow().addWidget(m_day);
    auto* exporting = textButton(tr("&Export…"), Icon::Export, ButtonKind::Secondary, QStringLiteral("export_acts"));
    buttons().insertWidget(0, exporting);
    buttons().insertWidget(1, m_older);
    buttons().insertWidget(3, m_undo);
    for (QPushButton* button : {exporting, m_older, m_undo})
        button->setAutoDefault(false);
    connect(m_day, &DateEdit::dateSettled, this, &WhatIDid::reload);
    m_walking.setSingleShot(true);
    m_walking.setInterval(kWalkingPause);
    connect(&m_walking, &QTimer::timeout, this, &WhatIDid::rehearse);
    connect(m_undo, &QPushButton::clicked, this, [this] { act(); });
    connect(m_older, &QPushButton::clicked, this, &WhatIDid::addOlder);
    connect(exporting, &QPushButton::clicked, this, &WhatIDid::exportAll);
    reload();
    table().setFocus();
}

ActQuery WhatIDid::query() const
{
    ActQuery query{.text = searched(), .day = m_day->date()};
    if (query.day && !query.day->isValid())
        query.day.reset();
    query.limit = kPage;
    return query;
}

void WhatIDid::load()
{
    ActQuery all = query();
    all.limit = std::max(kPage, static_cast<int>(m_shown.size())); // what "Show older" brought stays
    const Result<ActPage> page = listActs(bench().session(), all);
    if (!page)
        return bench().report(page.error());
    m_shown.clear();
    take(*page);
    show(rowsOf(m_shown));
}

void WhatIDid::addOlder()
{
    ActQuery older = query();
    older.before = m_next;
    const Result<ActPage> page = listActs(bench().session(), older);
    if (!page)
        return bench().report(page.error());
    take(*page);
    append(rowsOf(page->acts));
}

void WhatIDid::take(const ActPage& page)
{
    m_shown.insert(m_shown.end(), page.acts.begin(), page.acts.end());
    m_next = page.older;
    m_older->setVisible(m_next > 0);
}

bool WhatIDid::isNarrowed() const
{
    return query().day.has_value();
}

/// Whether an act can be taken back is found out by trying: not for each row that an arrow key passes.
void WhatIDid::chosenChanged()
{
    const bool isWalking = m_walking.isActive();
    m_walking.start();
    m_undo->setEnabled(false);
    say({});
    if (!isWalking)
        rehearse();
}

void WhatIDid::rehearse()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const Act& chosen = m_shown[static_cast<size_t>(row)];
    const int changes = static_cast<int>(chosen.changes);
    const bool isLong = chosen.changes > kRehearsedAtMost && chosen.isUndoable && !chosen.isUndone;
    QString why;
    if (bench().session().isReadOnly())
        why = tr("This business is open for reading only.");
    else if (!isLong)
        why = whyNotUndone(bench().session(), chosen);
    m_undo->setEnabled(why.isEmpty());
    if (!why.isEmpty())
        say(why);
    else if (isLong)
        say(tr(
            "Changed %n entries. Whether all of them can be taken back is seen when it is undone.", nullptr, changes));
    else
        say(tr("Changed %n entries.", nullptr, changes));
}

void WhatIDid::act()
{
    if (m_walking.isActive())
        rehearse();
    const int row = chosenRow();
    if (row < 0 || !m_undo->isEnabled())
        return;
    const TakenBack which{TakenBack::What::Act, m_shown[static_cast<size_t>(row)].id};
    takeBack(this, bench(), which, [&bench = bench()](const Result<Undone>& undone) {
        if (undone)
            tellUndone(bench, *undone);
        else
            bench.report(undone.error());
    });
}

/// The format follows the file's name.
static Result<> writeHistory(Session& session, const HistoryExport& options, const QString& path)
{
    const Result<std::unique_ptr<FileDraft>> draft = FileDraft::begin(path, Overwrite::Replace);
    if (!draft)
        return draft.error();
    const Sink sink = [&](const QByteArray& portion) { return (*draft)->write(portion); };
    const auto endsWith = [&](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    Result<> made;
    if (endsWith(QLatin1String(".json"))) {
        const Result<QByteArray> bytes = exportHistoryJson(session, options);
        made = bytes ? sink(*bytes) : Result<>(bytes.error());
    } else {
        made = endsWith(QLatin1String(".xlsx")) ? exportHistoryXlsx(session, options, sink)
                                                : exportHistoryCsv(session, options, sink);
    }
    return made ? (*draft)->publish() : made;
}

void WhatIDid::exportAll()
{
    const std::optional<QString> path = bench().prompts().saveFile({tr("Export what was done"),
        {tr("Comma-separated values (*.csv)"), tr("Spreadsheet (*.xlsx)"), tr("JSON (*.json)")},
        QStringLiteral("history.csv"), QStringLiteral("csv")});
    if (!path)
        return;
    exportInThread(this, bench(), tr("Export what was done"), *path,
        [path = *path, acts = query()](Session& session, const SessionJob::Progress& progress) {
            HistoryExport options;
            options.acts = acts;
            options.progress = progress;
            return writeHistory(session, options, path);
        });
}

} // namespace kartei
