#include "ui/exchange/import_work.h"

#include "core/exchange/input_bytes.h"
#include "core/storage/backup_before.h"

#include <QCoreApplication>
#include <QIODevice>

namespace kartei {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ImportWork", text);
}

Result<ImportReport> importCards(Session& session, QIODevice& file, const ImportOptions& options)
{
    Result<QByteArray> content = readWhole(file);
    return content ? importVCards(session, *std::move(content), options) : Result<ImportReport>(content.error());
}

Result<> importSource(Session& session, const ImportSource& source, const ImportPlan& plan,
    const ImportOptions& options, ImportReport& report)
{
    const Result<std::unique_ptr<QIODevice>> input = source.open();
    if (!input)
        return input.error();
    const Result<ImportReport> done
        = source.holdsCards() ? importCards(session, **input, options) : importCsv(session, **input, plan, options);
    if (!done)
        return done.error();
    report = *done;
    return {};
}

/// For the next list of its sort. What fails is only told. Empty: it is done.
QString keepMapping(Session& session, const std::optional<ImportMapping>& chosen, const ImportPlan& found)
{
    const Result<> kept = chosen ? rememberMapping(session, *chosen) : forgetMapping(session, found);
    return kept ? QString()
                : say(QT_TRANSLATE_NOOP("ImportWork", "The mapping was not kept. %1")).arg(kept.error().message);
}

/// Empty: it is there.
QString missingBackup(Session& session)
{
    const auto failure = backUpBefore(session, BackupPlan::ofUser(), BackupReason::Import);
    return failure
        ? say(QT_TRANSLATE_NOOP("ImportWork", "No backup was made before the import. %1")).arg(failure->message)
        : QString();
}

} // namespace

Result<> doImport(Session& session, const ImportWork& work,
    const std::function<bool(qint64 done, qint64 total)>& progress, ImportReport& report)
{
    ImportOptions options = work.options;
    options.progress = progress;
    QStringList missing;
    if (!options.isDryRun) {
        missing += missingBackup(session);
        missing += work.source.holdsCards() ? QString() : keepMapping(session, work.mapping, work.found);
    }
    const Result<> done = importSource(session, work.source, work.plan, options, report);
    for (const QString& text : missing) {
        if (!text.isEmpty())
            report.notes.insert(report.notes.begin(), {0, text});
    }
    return done;
}

} // namespace kartei
