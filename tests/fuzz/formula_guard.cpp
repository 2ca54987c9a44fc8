// No cell of an export begins a formula, and each comes back as it was.

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/formula_guard.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

using namespace kartei;
using namespace kartei::fuzz;

namespace {

bool isNumber(const QString& text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok && !text.contains(u'e', Qt::CaseInsensitive) && !text.contains(u'n', Qt::CaseInsensitive);
}

/// As a spreadsheet looks at a cell: blanks do not count.
bool startsFormula(const QString& cell)
{
    const QString seen = cell.trimmed();
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    const bool breaks = !cell.isEmpty() && QStringLiteral("\t\r\n").contains(cell[0]);
    return breaks || (!seen.isEmpty() && signs.contains(seen[0]) && !isNumber(cell));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const char separator = ",;\t|"[input.choice(4)];
    const QString text = input.text().remove(QChar(0));
    require(unguarded(guarded(text)) == text, "a guarded text comes back");
    require(!startsFormula(guarded(text)), "a guarded text begins no formula");

    CsvWriter writer({.separator = separator});
    writer.addText(text);
    writer.addText(QStringLiteral("second"));
    writer.endRow();
    QByteArray content = writer.content();
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    Result<CsvReader> reader = CsvReader::open(file, {"UTF-8", 3, false}, separator);
    require(reader.has_value(), "what was written can be read");
    const auto row = reader->next();
    require(row && *row && (*row)->cells == QStringList{text, QStringLiteral("second")}, "a cell comes back");
    return 0;
}
