// A CSV file up to the dry run of its import: columns are guessed, rows become records, rules are asked.

#include "core/exchange/importer.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

using namespace kartei;
using namespace kartei::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    Session& session = business();
    const EntityDesc& entity = entityOf(input);
    ImportOptions options;
    options.isDryRun = true;
    options.duplicates = static_cast<Duplicates>(input.choice(3));
    QByteArray bytes = input.rest();
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const Result<ImportPlan> plan = planImport(file, entity);
    if (!plan)
        return 0;
    file.seek(0);
    const Result<ImportReport> report = importCsv(session, file, *plan, options);
    require(report || !report.error().message.isEmpty(), "an import that fails says why");
    return 0;
}
