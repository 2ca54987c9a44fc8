#include "ui/shell/backup_settings.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/sealed_backup.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace kartei {

namespace {

QLabel* sentence(TextColour colour)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(*label, FontSize::Body, colour);
    return label;
}

} // namespace

BackupSettings::BackupSettings(Workbench& bench, AppSettings& settings, BackupKeeper& backups, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_settings(settings), m_backups(backups), m_state(sentence(TextColour::Text)),
      m_now(textButton(tr("Back up now"), ButtonKind::Secondary, QStringLiteral("backUpNow")))
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    addState(*column);
    addFolders(*column);
    addInterval(*column);
    addEncrypted(*column);
    column->addStretch();
    connect(&backups, &BackupKeeper::changed, this, &BackupSettings::refresh);
    refresh();
}

void BackupSettings::addState(QVBoxLayout& column)
{
    addHeading(column, tr("Last backup"));
    m_state->setObjectName(QStringLiteral("lastBackup"));
    column.addWidget(m_state);
    column.addWidget(m_now, 0, Qt::AlignLeft);
    connect(m_now, &QPushButton::clicked, this, [this] { m_backups.start(BackupReason::Asked); });
}

void BackupSettings::addFolders(QVBoxLayout& column)
{
    addHeading(column, tr("Where backups are kept"));
    m_folder = sentence(TextColour::Text2);
    column.addWidget(m_folder);
    auto* first = textButton(tr("Change the folder…"), ButtonKind::Secondary, QStringLiteral("backupFolder"));
    column.addWidget(first, 0, Qt::AlignLeft);
    connect(first, &QPushButton::clicked, this, [this] { askForFolder(&BackupPlan::folder); });

    addHeading(column, tr("Second place, on another disk or a stick"));
    m_secondFolder = sentence(TextColour::Text2);
    column.addWidget(m_secondFolder);
    auto* second = textButton(tr("Choose a second place…"), ButtonKind::Secondary, QStringLiteral("secondFolder"));
    m_noSecond = textButton(tr("No second place"), ButtonKind::Quiet, QStringLiteral("noSecondFolder"));
    auto* row = new QHBoxLayout;
    row->addWidget(second);
    row->addWidget(m_noSecond);
    row->addStretch();
    column.addLayout(row);
    connect(second, &QPushButton::clicked, this, [this] { askForFolder(&BackupPlan::secondFolder); });
    connect(m_noSecond, &QPushButton::clicked, this, [this] {
        BackupPlan plan = m_settings.backupPlan();
        plan.secondFolder.clear();
        setPlan(plan);
    });
}

void BackupSettings::askForFolder(QString BackupPlan::*folder)
{
    BackupPlan plan = m_settings.backupPlan();
    const std::optional<QString> chosen
        = m_bench.prompts().chooseFolder({tr("Folder for backups"), {}, plan.*folder, {}});
    if (!chosen)
        return;
    plan.*folder = *chosen;
    if (QDir(plan.firstFolder()) == QDir(plan.secondFolder))
        return m_bench.report(invalid(tr("Both places are the same folder. Choose another disk or a stick.")));
    setPlan(plan);
}

void BackupSettings::addInterval(QVBoxLayout& column)
{
    addHeading(column, tr("How often"));
    auto* box = new QComboBox;
    box->setMinimumWidth(280);
    QVBoxLayout* choice = labelled(tr("While something is changed"), box, QStringLiteral("backupInterval"));
    choice->setAlignment(box, Qt::AlignLeft);
    column.addLayout(choice);
    const int now = m_settings.backupPlan().minutes;
    std::vector<int> offered{10, 30, 60, 120, 240};
    if (std::ranges::find(offered, now) == offered.end())
        offered.push_back(now);
    for (const int minutes : offered)
        box->addItem(tr("Every %1").arg(durationText(minutes)), minutes);
    box->setCurrentIndex(box->findData(now));
    connect(box, &QComboBox::activated, this, [this, box] {
        BackupPlan plan = m_settings.backupPlan();
        plan.minutes = box->currentData().toInt();
        setPlan(plan);
    });
    QLabel* always = sentence(TextColour::Text3);
    always->setText(
        tr("Kartei also backs up when you close the business, and before an import, a restore or an upgrade. "
           "It keeps the last 10 backups and one for each of 7 days, 4 weeks and 12 months."));
    column.addWidget(always);
}

void BackupSettings::addEncrypted(QVBoxLayout& column)
{
    addHeading(column, tr("To give away or carry about"));
    QLabel* what = sentence(TextColour::Text2);
    what->setText(tr("The backups above are not encrypted. An encrypted one opens with its passphrase only."));
    m_encrypted = textButton(tr("Save an encrypted backup…"), ButtonKind::Secondary, QStringLiteral("saveEncrypted"));
    column.addWidget(what);
    column.addWidget(m_encrypted, 0, Qt::AlignLeft);
    connect(m_encrypted, &QPushButton::clicked, this, &BackupSettings::askForEncrypted);
}

void BackupSettings::askForEncrypted()
{
    const QString name = QFileInfo(m_bench.session().location().address).completeBaseName();
    const std::optional<QString> path
        = m_bench.prompts().saveFile({tr("Save an encrypted backup"), {tr("Encrypted backups (*.kartei-backup)")},
            name + QStringLiteral(".kartei-backup"), QStringLiteral("kartei-backup")});
    if (!path)
        return;
    auto* dialog = new PassphraseDialog(this, PassphraseDialog::Purpose::Choose,
        tr("Choose a passphrase for %1").arg(isolated(QFileInfo(*path).fileName())), tr("Save"));
    connect(dialog, &PassphraseDialog::given, this,
        [this, path](const QByteArray& passphrase) { saveEncrypted(*path, passphrase); });
    dialog->open();
}

void BackupSettings::saveEncrypted(const QString& path, const QByteArray& passphrase)
{
    auto* backup = new SealedBackup(m_bench.session(), m_bench.prompts(), path, passphrase);
    m_encrypted->setEnabled(false);
    connect(backup, &SealedBackup::finished, this, [this, path](const Result<>& done) {
        m_encrypted->setEnabled(true);
        if (done)
            m_bench.announce(SealedBackup::savedText(path));
        else
            m_bench.report(done.error());
    });
}

void BackupSettings::setPlan(const BackupPlan& plan)
{
    m_settings.setBackupPlan(plan);
    m_backups.planChanged();
}

void BackupSettings::refresh()
{
    const BackupPlan plan = m_settings.backupPlan();
    m_folder->setText(isolatedLtr(QDir::toNativeSeparators(plan.firstFolder())));
    m_secondFolder->setText(
        plan.secondFolder.isEmpty() ? tr("None") : isolatedLtr(QDir::toNativeSeparators(plan.secondFolder)));
    m_noSecond->setVisible(!plan.secondFolder.isEmpty());
    const std::optional<ShelfBackup>& newest = m_backups.newest();
    if (!m_backups.failure().isEmpty())
        m_state->setText(m_backups.failure());
    else if (newest)
        m_state->setText(
            tr("%1: opened again and checked, %n records", nullptr, static_cast<int>(newest->content->records()))
                .arg(momentText(newest->at)));
    else
        m_state->setText(tr("None yet"));
    setTextStyle(*m_state, FontSize::Body, m_backups.failure().isEmpty() ? TextColour::Text : TextColour::Danger);
    m_now->setEnabled(!m_backups.isWorking());
}

} // namespace kartei
