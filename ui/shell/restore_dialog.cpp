#include "ui/shell/restore_dialog.h"

#include "core/base/text.h"
#include "core/storage/backup_seal.h"
#include "core/storage/sqlite_file.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/record_from_backup.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr QSize kSize(860, 560);
constexpr int kWhy = 1;
constexpr auto kText = Qt::AlignLeading | Qt::AlignVCenter;
constexpr auto kNumber = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Interval:
        return RestoreDialog::tr("While you worked");
    case BackupReason::Closing:
        return RestoreDialog::tr("When it was closed");
    case BackupReason::Asked:
        return RestoreDialog::tr("Asked for");
    case BackupReason::Import:
        return RestoreDialog::tr("Before an import");
    case BackupReason::Restore:
        return RestoreDialog::tr("Before a restore");
    case BackupReason::Migration:
        return RestoreDialog::tr("Before an upgrade");
    case BackupReason::ManyChanges:
        return RestoreDialog::tr("Before many were changed");
    }
    Q_UNREACHABLE();
}

QTableWidget* table(const QStringList& heads, const QString& name, const QString& label)
{
    QTableWidget* made = listTable(name, label, heads);
    made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < heads.size(); ++column)
        made->horizontalHeaderItem(column)->setTextAlignment(column == 0 ? kText : kNumber);
    return made;
}

void addRow(QTableWidget& table, const QStringList& cells)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        if (column > 0)
            item->setTextAlignment(kNumber);
        table.setItem(row, column, item);
    }
}

} // namespace

RestoreDialog::RestoreDialog(QWidget* parent, Workbench& bench, std::vector<ShelfBackup> backups)
    : QDialog(parent), m_bench(bench), m_backups(std::move(backups)), m_hint(new QLabel)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore from a backup"));
    resize(kSize);
    if (const Result<BackupContent> now = contentOf(bench.session().database()))
        m_now = *now;
    auto* heading = new QLabel(windowTitle());
    setTextStyle(*heading, FontSize::Title);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    setTextStyle(*m_hint, FontSize::Body, TextColour::Text2);
    auto* sides = new QHBoxLayout;
    plain(*sides, Metrics::space16);
    sides->addWidget(makeList(), 3);
    sides->addWidget(makeComparison(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space16);
    column->addWidget(heading);
    column->addLayout(sides, 1);
    column->addWidget(m_hint);
    column->addLayout(makeButtons());
    m_list->setCurrentCell(m_backups.empty() ? -1 : 0, 0);
    compare();
    m_list->setFocus();
}

QWidget* RestoreDialog::makeList()
{
    m_list = table({tr("When"), tr("Why"), tr("Size")}, QStringLiteral("backups"), tr("Backups"));
    for (const ShelfBackup& backup : m_backups) {
        const QString size = QLocale().formattedDataSize(backup.bytes, 1);
        addRow(*m_list, {isolated(momentText(backup.at)), reasonText(backup.reason), size});
        m_list->item(m_list->rowCount() - 1, kWhy)->setTextAlignment(kText);
    }
    m_list->horizontalHeaderItem(kWhy)->setTextAlignment(kText);
    m_list->resizeColumnToContents(kWhy);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &RestoreDialog::compare);
    return m_list;
}

QWidget* RestoreDialog::makeComparison()
{
    m_comparison = table({tr("What"), tr("Then"), tr("Now")}, QStringLiteral("comparison"),
        tr("What is in the backup, and what is there now"));
    m_comparison->setFocusPolicy(Qt::TabFocus);
    return m_comparison;
}

QLayout* RestoreDialog::makeButtons()
{
    auto* other = textButton(tr("From another file…"), ButtonKind::Quiet, QStringLiteral("restoreOther"));
    m_record = textButton(tr("Find one record in it…"), ButtonKind::Secondary, QStringLiteral("findRecord"));
    m_restore = textButton(tr("Restore the whole business…"), ButtonKind::Danger, QStringLiteral("restoreWhole"));
    auto* close = textButton(tr("Close"), ButtonKind::Primary, QStringLiteral("close"));
    connect(other, &QPushButton::clicked, this, &RestoreDialog::restoreOther);
    connect(m_record, &QPushButton::clicked, this, &RestoreDialog::findRecord);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const ShelfBackup* backup = chosen())
            askToRestore(backup->path, momentText(backup->at));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(other);
    row->addStretch();
    for (QPushButton* button : {m_record, m_restore, close})
        row->addWidget(button);
    return row;
}

const ShelfBackup* RestoreDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_backups[static_cast<size_t>(row)];
}

void RestoreDialog::compare()
{
    const ShelfBackup* backup = chosen();
    m_comparison->setRowCount(0);
    m_record->setEnabled(backup);
    m_restore->setEnabled(backup);
    if (!backup)
        m_hint->setText(tr("There is no backup of this business here yet."));
    else if (!backup->content)
        m_hint->setText(
            tr("This file was changed after it was checked. It is checked again before anything is restored."));
    else
        m_hint->setText(tr("It was opened again and checked when it was made."));
    if (!backup || !backup->content)
        return;
    for (const EntityDesc* entity : allEntities()) {
        const QString name = QLatin1String(entity->name);
        if (*entity->plural && (backup->content->rows.value(name) > 0 || m_now.rows.value(name) > 0))
            addRow(*m_comparison,
                {entity->displayLabel(), countText(backup->content->rows.value(name)),
                    countText(m_now.rows.value(name))});
    }
}

void RestoreDialog::askToRestore(const QString& backup, const QString& name, const QByteArray& passphrase)
{
    const Confirmation question{tr("Restore the whole business"),
        tr("The business will be as in the backup %1. What is there now is backed up before, so that it can be taken back.")
            .arg(isolated(name)),
        tr("Restore"), true};
    if (!m_bench.prompts().confirm(question))
        return;
    accept();
    Q_EMIT restoreAsked(backup, passphrase);
}

void RestoreDialog::restoreOther()
{
    const std::optional<QString> path = m_bench.prompts().openFile(
        {tr("Restore from a backup"), {tr("Backups (*.kartei *.kartei-backup)"), tr("All files (*)")}, {}, {}});
    if (!path)
        return;
    const QString name = QFileInfo(*path).fileName();
    // the open business is no backup, and reading it beside SQLite would drop SQLite's locks
    const bool isOther = realPathOf(*path) != realPathOf(m_bench.session().location().address);
    if (!isOther || !isSealed(*path)) {
        askToRestore(*path, name);
        return;
    }
    auto* dialog = new PassphraseDialog(
        this, PassphraseDialog::Purpose::Give, tr("The passphrase of %1").arg(isolated(name)), tr("Open"));
    connect(dialog, &PassphraseDialog::given, this,
        [this, path, name](const QByteArray& passphrase) { askToRestore(*path, name, passphrase); });
    dialog->open();
}

void RestoreDialog::findRecord()
{
    if (const ShelfBackup* backup = chosen())
        RecordFromBackup::open(this, m_bench, *backup);
}

} // namespace kartei
