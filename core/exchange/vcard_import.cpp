#include "core/contacts/contact.h"
#include "core/exchange/contact_card.h"
#include "core/exchange/import_run.h"
#include "core/exchange/importer.h"
#include "core/exchange/text_encoding.h"

#include <QBuffer>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Groups name their members, which may stand before them.
Result<CardGroups> groupsIn(const QByteArray& content, const QByteArray& encoding)
{
    CardGroups groups;
    Result<VCardReader> reader = VCardReader::open(content, encoding);
    if (!reader)
        return reader.error();
    while (const std::optional<VCard> card = reader->next())
        readGroup(*card, groups);
    return groups;
}

Result<> takeCards(ImportRun& run, VCardReader& reader, const CardGroups& groups, ImportContext context, qint64 size)
{
    const EntityDesc& entity = describe<Contact>();
    std::set<QString> unmapped;
    CardGroups seen;
    for (qint64 done = 0; const std::optional<VCard> card = reader.next();) {
        if (readGroup(*card, seen))
            continue;
        const Result<> taken = run.take(card->line, {{card->text}},
            [&] { return contactFrom(*card, groups, context, *run.hookOf(entity), unmapped); });
        if (!taken)
            return taken;
        if (const Result<> go = reportProgress(context.options, done++, reader.position(), size); !go)
            return go;
    }
    for (const QString& name : unmapped)
        context.report.unmapped += name;
    return run.finish();
}

} // namespace

Result<ImportReport> importVCards(Session& session, QByteArray content, const ImportOptions& options)
{
    QBuffer input(&content);
    input.open(QIODevice::ReadOnly);
    const Result<TextEncoding> encoding = detectEncoding(input);
    if (!encoding)
        return encoding.error();
    input.close();
    content.remove(0, encoding->bomLength);
    const Result<CardGroups> groups = groupsIn(content, encoding->name);
    if (!groups)
        return groups.error();
    return runImport(session, options, [&](Transaction& tx, ImportReport& report) -> Result<> {
        ImportRun run(tx, options, report);
        if (const Result<> prepared = run.prepare(describe<Contact>()); !prepared)
            return prepared;
        report.headers = QStringList{u"vCard"_s};
        Result<VCardReader> reader = VCardReader::open(content, encoding->name);
        if (!reader)
            return reader.error();
        return takeCards(run, *reader, *groups, {tx, run.references(), report, options}, content.size());
    });
}

} // namespace kartei
