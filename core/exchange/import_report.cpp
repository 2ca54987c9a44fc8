#include "core/exchange/import_report.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

void writeRow(CsvWriter& writer, const QStringList& cells, const QString& last)
{
    for (const QString& cell : cells)
        writer.addText(cell);
    writer.addText(last);
    writer.endRow();
}

} // namespace

QByteArray rejectsCsv(const ImportReport& report)
{
    CsvWriter writer({.separator = report.separator});
    const qsizetype oldReason = report.headers.indexOf(kRejectReason);
    const auto write = [&](QStringList cells, const QString& reason) {
        while (cells.size() < report.headers.size())
            cells += QString();
        if (oldReason >= 0)
            cells.removeAt(oldReason);
        writeRow(writer, cells, reason);
    };
    write(report.headers, kRejectReason);
    for (const RejectedRow& rejected : report.rejected) {
        for (const QStringList& cells : rejected.rows) {
            write(cells, rejected.reason);
        }
    }
    return writer.content();
}

/// "Phone numbers: 12 cells tidied, such as “0171 2345678” → “+49 171 2345678”."
static QString textOf(const CleanedCells& cells)
{
    QStringList examples;
    for (const CellChange& change : cells.examples)
        examples += changeText(change.before, change.after);
    const int count = static_cast<int>(cells.count);
    return QCoreApplication::translate("Exchange", "%1: %n cells tidied, such as %2.", nullptr, count)
        .arg(labelOf(cells.rule), examples.join(u", "_s));
}

QString summaryOf(const ImportReport& report)
{
    QStringList lines;
    const auto add = [&](const char* text, qint64 count) {
        if (count > 0)
            lines += QCoreApplication::translate("Exchange", text, nullptr, static_cast<int>(count));
    };
    if (report.isDryRun)
        lines += QCoreApplication::translate("Exchange", "This was a trial: nothing has been written.");
    add(QT_TRANSLATE_N_NOOP("Exchange", "%n created."), report.created);
    add(QT_TRANSLATE_N_NOOP("Exchange", "%n changed."), report.updated);
    add(QT_TRANSLATE_N_NOOP("Exchange", "%n unchanged."), report.unchanged);
    add(QT_TRANSLATE_N_NOOP("Exchange", "%n left out because already there."), report.skipped);
    add(QT_TRANSLATE_N_NOOP("Exchange", "%n rejected."), static_cast<qint64>(report.rejected.size()));
    add(QT_TRANSLATE_N_NOOP("Exchange", "%n may be duplicates."), static_cast<qint64>(report.likelyDuplicates.size()));
    if (report.created == 0 && report.updated == 0)
        lines += QCoreApplication::translate("Exchange", "0 records changed.");
    for (const CleanedCells& cells : report.cleaned)
        lines += textOf(cells);
    if (!report.unmapped.isEmpty()) {
        QStringList names;
        for (const QString& header : report.unmapped)
            names += isolated(header);
        lines += QCoreApplication::translate("Exchange", "Columns left out: %1.").arg(names.join(u", "_s));
    }
    return lines.join(u'\n');
}

} // namespace kartei
