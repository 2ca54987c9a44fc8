#include "core/exchange/complete_export.h"

#include "core/base/text.h"
#include "core/business/user.h"
#include "core/exchange/export_content.h"
#include "core/exchange/export_files.h"
#include "core/storage/backup.h"
#include "core/storage/journal_rows.h"
#include "core/storage/reading_moment.h"
#include "core/storage/sqlite_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <iterator>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 80;

/// A reader of a file with a rollback journal, as on a network, keeps all others from saving: there a copy is exported.
Result<bool> keepsOthersFromSaving(Database& database)
{
    if (database.engine() != Engine::Sqlite)
        return false;
    const Result<QVariant> mode = database.value(u"PRAGMA journal_mode"_s);
    return mode ? Result<bool>(mode->toString() == "delete"_L1) : Result<bool>(mode.error());
}

Result<ExportManifest> exportOfNow(Session& session, FolderDraft& folder, const CompleteExport& options)
{
    const Result<std::unique_ptr<ReadingMoment>> moment = ReadingMoment::begin(session.database());
    if (!moment)
        return moment.error();
    return writeEverything(session, folder, options);
}

Result<ExportManifest> exportOfCopy(
    Session& session, const QString& target, FolderDraft& folder, const CompleteExport& options)
{
    const QString draft = draftBeside(QDir::cleanPath(target));
    const auto gone = qScopeGuard([&] {
        for (const QString& name : withLogs(draft))
            QFile::remove(name);
    });
    const auto goesOn = [&](qint64, qint64 total) { return !options.progress || options.progress(0, total); };
    const Result<BackupContent> made = makeDraft(session.database(), draft, session.location().address, goesOn);
    if (!made)
        return made.error();
    Session::Options reading = session.options();
    reading.readOnly = true;
    const Result<std::unique_ptr<Session>> copy = Session::open({draft}, reading);
    return copy ? exportOfNow(**copy, folder, options) : Result<ExportManifest>(copy.error());
}

Result<ExportManifest> exported(
    Session& session, const QString& target, FolderDraft& folder, const CompleteExport& options)
{
    const Result<bool> isCopied = keepsOthersFromSaving(session.database());
    if (!isCopied)
        return isCopied.error();
    return *isCopied ? exportOfCopy(session, target, folder, options) : exportOfNow(session, folder, options);
}

} // namespace

std::vector<const EntityDesc*> exportedTables()
{
    std::vector<const EntityDesc*> tables;
    std::ranges::copy_if(allEntities(), std::back_inserter(tables), [](const EntityDesc* table) {
        return table != &describe<User>(); // whoever has the folder needs no key, and shall not guess at one
    });
    tables.push_back(&describe<ActRow>());
    tables.push_back(&describe<ChangeRow>());
    return tables;
}

QString exportName(const EntityDesc& table)
{
    return QString::fromLatin1(*table.plural ? table.plural : table.name);
}

Result<> exportEverything(Session& session, const QString& folder, const CompleteExport& options)
{
    return makeExport(
        folder, options.overwrite, [&](FolderDraft& draft) { return exported(session, folder, draft, options); });
}

QString freeExportPath(const QString& parent, const QString& business, QDate day)
{
    QString stem = legible(business).simplified().left(kLongestName);
    for (const QChar unfit : u"/\\:*?\"<>|"_s)
        stem.replace(unfit, u'-');
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    stem = QString(stem + u' ' + day.toString(Qt::ISODate)).trimmed();
    QString path = parent + u'/' + stem;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = parent + u'/' + stem + u" (%1)"_s.arg(i);
    return path;
}

} // namespace kartei
