#include "core/storage/backup_note.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestNote = 1'000'000;

constexpr std::array<std::pair<BackupReason, const char*>, 7> kReasons{
    {{BackupReason::Interval, "interval"}, {BackupReason::Closing, "closing"}, {BackupReason::Asked, "asked"},
        {BackupReason::Import, "import"}, {BackupReason::Restore, "restore"}, {BackupReason::Migration, "migration"},
        {BackupReason::ManyChanges, "many_changes"}}};

QString nameOf(BackupReason reason)
{
    return QLatin1String(std::ranges::find(kReasons, reason, [](const auto& pair) { return pair.first; })->second);
}

BackupReason reasonFrom(const QString& name)
{
    const auto found
        = std::ranges::find_if(kReasons, [&](const auto& pair) { return name == QLatin1String(pair.second); });
    return found == kReasons.end() ? BackupReason::Interval : found->first;
}

QJsonObject toJson(const BackupContent& content)
{
    QJsonObject rows;
    for (const auto& [table, count] : content.rows.asKeyValueRange())
        rows.insert(table, count);
    return {{u"act"_s, content.act}, {u"act_at"_s, content.actAt.utcMs}, {u"rows"_s, rows}};
}

BackupContent contentFrom(const QJsonObject& json)
{
    BackupContent content;
    content.act = json[u"act"].toInteger();
    content.actAt = {json[u"act_at"].toInteger()};
    const QJsonObject rows = json[u"rows"].toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        content.rows.insert(row.key(), row.value().toInteger());
    return content;
}

} // namespace

QString noteOf(const QString& backup)
{
    return backup.chopped(QFileInfo(backup).suffix().size()) + u"json"_s;
}

Result<> writeNote(const ShelfBackup& backup)
{
    return writeJsonFile(noteOf(backup.path),
        {{u"at"_s, backup.at.utcMs}, {u"serial"_s, backup.serial}, {u"bytes"_s, backup.bytes},
            {u"reason"_s, nameOf(backup.reason)}, {u"content"_s, toJson(*backup.content)}},
        Overwrite::Refuse);
}

ShelfBackup backupWithNote(const QFileInfo& file)
{
    const QJsonObject note = readJsonFile(noteOf(file.filePath()));
    ShelfBackup backup{file.filePath(), {note[u"at"].toInteger()}, note[u"serial"].toInteger(), file.size(),
        reasonFrom(note[u"reason"].toString()), {}};
    if (note.isEmpty())
        backup.at = {file.lastModified().toMSecsSinceEpoch()};
    else if (note[u"bytes"].toInteger() == file.size())
        backup.content = contentFrom(note[u"content"].toObject());
    return backup;
}

QJsonObject readJsonFile(const QString& path)
{
    QFile file(path);
    if (file.size() > kLongestNote || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<> writeJsonFile(const QString& path, const QJsonObject& content, Overwrite overwrite)
{
    return writeFile(path, QJsonDocument(content).toJson(), overwrite);
}

} // namespace kartei
