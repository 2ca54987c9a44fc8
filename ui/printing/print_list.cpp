#include "ui/printing/print_list.h"

#include "core/business/business.h"
#include "core/printing/record_list_printing.h"
#include "ui/exchange/export_list.h"
#include "ui/printing/preview_dialog.h"

#include <QCoreApplication>

#include <memory>

namespace kartei {

void printList(QWidget* parent, Workbench& bench, const QString& title, const QString& filter,
    const std::function<Result<PaperDocument>(Session& session, const ReportChoice& choice)>& make)
{
    const Result<Business> business = bench.session().get(Id<Business>{1});
    ReportChoice choice;
    choice.language = business ? business->language : QString();
    if (!filter.isEmpty())
        choice.filters.emplace_back(QCoreApplication::translate("PrintList", "Filter"), filter);
    const auto document = std::make_shared<PaperDocument>();
    doInThread(
        parent, bench, title,
        [document, choice, make](Session& session, const SessionJob::Progress& progress) -> Result<> {
            Result<PaperDocument> made = make(session, choice);
            if (!made)
                return made.error();
            if (!progress(1, 1)) // a preview that nobody waits for would be in the way
                return Error{Error::Kind::Cancelled, {}, {}};
            *document = *std::move(made);
            return {};
        },
        [document, title, parent, &bench] { showPreview(bench, *document, title, parent); });
}

void printList(QWidget* parent, Workbench& bench, const QString& title, const QString& filter, const EntityDesc& entity,
    const std::vector<qint64>& ids, const QStringList& fields)
{
    printList(parent, bench, title, filter, [&entity, ids, fields](Session& session, const ReportChoice& choice) {
        return recordListDocument(session, entity, ids, fields, choice);
    });
}

} // namespace kartei
