#include "ui/exchange/export_list.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/exporter.h"
#include "ui/base/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 500; ///< ms until the progress is shown

QString words(const char* source)
{
    return QCoreApplication::translate("ExportList", source);
}

bool holdsContacts(const EntityDesc& entity)
{
    return &entity == &describe<Contact>();
}

Result<> writeExport(Session& session, const EntityDesc& entity, const ExportOptions& options, const QString& path)
{
    const auto endsWith = [&](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    const Result<std::unique_ptr<FileDraft>> draft = FileDraft::begin(path, Overwrite::Replace);
    if (!draft)
        return draft.error();
    const Sink sink = [&](const QByteArray& portion) { return (*draft)->write(portion); };
    const Result<> made = endsWith(".json"_L1)         ? exportJson(session, entity, options, sink)
        : endsWith(".xlsx"_L1)                         ? exportXlsx(session, entity, options, sink)
        : endsWith(".vcf"_L1) && holdsContacts(entity) ? exportVCards(session, options, VCardVersion::V40, sink)
                                                       : exportCsv(session, entity, options, sink);
    return made ? (*draft)->publish() : made;
}

} // namespace

void exportList(QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids)
{
    const QString title = words(QT_TRANSLATE_NOOP("ExportList", "Export %1")).arg(entity.displayLabel());
    QStringList formats{words(QT_TRANSLATE_NOOP("ExportList", "Comma-separated values (*.csv)")),
        words(QT_TRANSLATE_NOOP("ExportList", "Spreadsheet (*.xlsx)")),
        words(QT_TRANSLATE_NOOP("ExportList", "JSON (*.json)"))};
    if (holdsContacts(entity))
        formats += words(QT_TRANSLATE_NOOP("ExportList", "vCard (*.vcf)"));
    const std::optional<QString> path = bench.prompts().saveFile(
        {title, formats, QLatin1String(entity.plural) + QStringLiteral(".csv"), QStringLiteral("csv")});
    if (!path)
        return;
    exportInThread(parent, bench, title, *path,
        [&entity, ids, path = *path](Session& session, const SessionJob::Progress& progress) {
            ExportOptions options;
            options.ids = ids;
            options.progress = progress;
            return writeExport(session, entity, options, path);
        });
}

void exportInThread(
    QWidget* parent, Workbench& bench, const QString& title, const QString& path, const SessionJob::Work& work)
{
    doInThread(parent, bench, title, work, [&bench, path] {
        bench.announce(
            words(QT_TRANSLATE_NOOP("ExportList", "Exported to %1")).arg(isolated(QFileInfo(path).fileName())));
    });
}

SessionJob* doInThread(QWidget* parent, Workbench& bench, const QString& title, const SessionJob::Work& work,
    const std::function<void()>& tell)
{
    auto* window = new QProgressDialog(title, words(QT_TRANSLATE_NOOP("ExportList", "Cancel")), 0, 100, parent);
    window->setObjectName(QStringLiteral("export_progress"));
    window->setWindowModality(Qt::WindowModal);
    window->setMinimumDuration(kPatience);
    window->setAutoReset(false);
    auto* job = new SessionJob(bench.session(), work, window);
    QObject::connect(job, &SessionJob::progressed, window, &QProgressDialog::setValue);
    QObject::connect(window, &QProgressDialog::canceled, job, &SessionJob::cancel);
    QObject::connect(job, &SessionJob::finished, window, [window, &bench, tell](const Result<>& done) {
        window->deleteLater();
        if (done)
            tell();
        else
            bench.report(done.error());
    });
    job->start();
    return job;
}

} // namespace kartei
