#include "ui/exchange/export_list.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/exporter.h"
#include "ui/base/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>

#include <algorithm>

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

/// Filters of a file dialog, the wanted one first.
QStringList formatsOf(const EntityDesc& entity, const QString& wanted)
{
    QStringList formats{words(QT_TRANSLATE_NOOP("ExportList", "Comma-separated values (*.csv)")),
        words(QT_TRANSLATE_NOOP("ExportList", "Spreadsheet (*.xlsx)")),
        words(QT_TRANSLATE_NOOP("ExportList", "JSON (*.json)"))};
    if (holdsContacts(entity))
        formats += words(QT_TRANSLATE_NOOP("ExportList", "vCard (*.vcf)"));
    std::stable_partition(formats.begin(), formats.end(),
        [&](const QString& format) { return format.endsWith(u"(*."_s + wanted + u')'); });
    return formats;
}

} // namespace

bool exportList(QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids,
    const ListExport& choice)
{
    const QString title = words(QT_TRANSLATE_NOOP("ExportList", "Export %1")).arg(entity.displayLabel());
    const std::optional<QString> path = bench.prompts().saveFile(
        {title, formatsOf(entity, choice.format), QLatin1String(entity.plural) + u'.' + choice.format, choice.format});
    if (!path)
        return false;
    exportInThread(parent, bench, title, *path,
        [&entity, ids, choice, path = *path](Session& session, const SessionJob::Progress& progress) {
            ExportOptions options;
            options.ids = ids;
            options.fields = choice.fields;
            options.form = choice.form;
            options.progress = progress;
            return writeExport(session, entity, options, path);
        });
    return true;
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
