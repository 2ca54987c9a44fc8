// A file of vCards up to the dry run of its import; what comes in goes out and in again as it was.

#include "core/contacts/contact.h"
#include "core/exchange/contact_card.h"
#include "core/exchange/importer.h"
#include "core/exchange/reference_tables.h"
#include "tests/fuzz/target.h"

using namespace kartei;
using namespace kartei::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    Session& session = business();
    ImportOptions options;
    options.isDryRun = true;
    options.duplicates = static_cast<Duplicates>(input.choice(3));
    const auto version = static_cast<VCardVersion>(input.choice(3));
    const Result<ImportReport> report = importVCards(session, input.rest(), options);
    require(report || !report.error().message.isEmpty(), "an import that fails says why");
    if (!report)
        return 0;
    ReferenceTables references(session.database());
    for (const ImportedRow& row : report->preview) {
        if (!row.record)
            continue;
        const Result<VCardReader> reader = VCardReader::open(cardOf(*row.record, version, references), "UTF-8");
        require(reader.has_value(), "a card that we write is text");
        std::optional<VCard> card = VCardReader(*reader).next();
        require(card && card->fault.isEmpty(), "a card that we write can be read");
        require(card->textOf(u"NOTE").trimmed() == row.record->as<Contact>().notes.trimmed(), "notes come back",
            card->text);
    }
    return 0;
}
