#include "ui/exchange/export_list.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/exporter.h"
#include "ui/base/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kartei {

void exportList(Workbench& bench, const EntityDesc& entity)
{
    const QString title = QCoreApplication::translate("ExportList", "Export %1").arg(entity.displayLabel());
    const std::optional<QString> path = bench.prompts().saveFile({title,
        {QCoreApplication::translate("ExportList", "Comma-separated values (*.csv)"),
            QCoreApplication::translate("ExportList", "JSON (*.json)")},
        QLatin1String(entity.plural) + QStringLiteral(".csv"), QStringLiteral("csv")});
    if (!path)
        return;
    const bool isJson = path->endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const Result<QByteArray> bytes = isJson ? exportJson(bench.session(), entity) : exportCsv(bench.session(), entity);
    const Result<> written = bytes ? writeFile(*path, *bytes, Overwrite::Replace) : Result<>(bytes.error());
    if (written)
        bench.announce(
            QCoreApplication::translate("ExportList", "Exported to %1").arg(isolated(QFileInfo(*path).fileName())));
    else
        bench.report(written.error());
}

} // namespace kartei
