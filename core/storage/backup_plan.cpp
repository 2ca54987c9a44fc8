#include "core/storage/backup_plan.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDayInMinutes = 24 * 60;

} // namespace

BackupPlan BackupPlan::readFrom(const QSettings& store)
{
    BackupPlan plan;
    plan.folder = store.value(u"backups/folder"_s).toString();
    plan.secondFolder = store.value(u"backups/second_folder"_s).toString();
    plan.minutes = std::clamp(store.value(u"backups/minutes"_s, plan.minutes).toInt(), 1, kDayInMinutes);
    return plan;
}

void BackupPlan::writeTo(QSettings& store) const
{
    store.setValue(u"backups/folder"_s, folder);
    store.setValue(u"backups/second_folder"_s, secondFolder);
    store.setValue(u"backups/minutes"_s, minutes);
}

BackupPlan BackupPlan::ofUser()
{
    return readFrom(QSettings(userSettingsFile(), QSettings::IniFormat));
}

QString BackupPlan::firstFolder() const
{
    return folder.isEmpty() ? usualBackupFolder() : folder;
}

QString usualBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kartei/backups"_s;
}

QString userSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kartei/kartei.conf"_s;
}

} // namespace kartei
