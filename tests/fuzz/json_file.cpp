// A JSON document up to the dry run of its import.

#include "core/exchange/importer.h"
#include "tests/fuzz/target.h"

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
    const Result<ImportReport> report = importJson(session, input.rest(), entity, options);
    require(report || !report.error().message.isEmpty(), "an import that fails says why");
    return 0;
}
