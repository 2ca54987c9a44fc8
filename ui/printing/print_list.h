#pragma once

#include "core/printing/report_printing.h"
#include "ui/base/workbench.h"

class QWidget;

namespace kartei {

/// Has a document of many records made in a thread, then shows its preview. `make` is given the language of the
/// business and what the list is filtered by (empty: nothing), and runs on a connection of its own.
void printList(QWidget* parent, Workbench& bench, const QString& title, const QString& filter,
    const std::function<Result<PaperDocument>(Session& session, const ReportChoice& choice)>& make);

/// The same of records as a list shows them, with these fields as columns.
void printList(QWidget* parent, Workbench& bench, const QString& title, const QString& filter, const EntityDesc& entity,
    const std::vector<qint64>& ids, const QStringList& fields);

} // namespace kartei
