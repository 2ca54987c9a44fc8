#include "core/exchange/dossier.h"

#include "core/base/file_name.h"
#include "core/business/business.h"
#include "core/exchange/complete_export.h"
#include "core/exchange/dossier_readme.h"
#include "core/exchange/dossier_records.h"
#include "core/exchange/export_files.h"
#include "core/exchange/exporter.h"
#include "core/exchange/record_line.h"
#include "core/exchange/row_references.h"
#include "core/planning/attachment_files.h"
#include "core/sales/quote.h"
#include "core/storage/reading_moment.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr ptrdiff_t kRecordsAtOnce = 200;

/// Of other contacts only the name.
class OwnReferences final : public RowReferences {
public:
    OwnReferences(Database& database, const DossierRecords& records) : RowReferences(database), m_records(records) { }

    ReferenceInfo infoOf(const EntityDesc& target, qint64 id) override
    {
        const ReferenceInfo info = RowReferences::infoOf(target, id);
        return m_records.isNameOnly(target, id) ? ReferenceInfo{info.name, {}, {}} : info;
    }

private:
    const DossierRecords& m_records;
};

/// One dossier on its way.
class Compiling {
public:
    Compiling(Session& session, const DossierRecords& records, FolderDraft& folder, const DossierExport& options)
        : m_session(session), m_records(records), m_options(options), m_files(folder, m_manifest),
          m_references(session.database(), records)
    {
    }

    Result<ExportManifest> run();

private:
    Result<> learnNames();
    Result<> writeTable(const EntityDesc& table);
    Result<> writeRecords(const EntityDesc& table, const ExportFiles::TakeRecord& take);
    Result<> writeRecord(const Record& record, const ExportFiles::TakeRecord& take);
    QString nameInFolder(const Record& record, const QString& usual);
    Result<> step(qint64 steps);

    Session& m_session;
    const DossierRecords& m_records;
    const DossierExport& m_options;
    ExportManifest m_manifest;
    ExportFiles m_files;
    OwnReferences m_references;
    QHash<qint64, QString> m_contentNames; ///< of files, by their content
    QHash<qint64, QString> m_quoteNumbers;
    QSet<QString> m_taken; ///< names in the folder, in small letters
    qint64 m_done = 0;
};

Result<> Compiling::step(qint64 steps)
{
    m_done += steps;
    if (!m_options.progress || m_options.progress(m_done, m_records.count()))
        return {};
    return Error{Error::Kind::Cancelled, QCoreApplication::translate("Exchange", "The export was stopped."), {}};
}

Result<> Compiling::learnNames()
{
    const Result<std::vector<Record>> files
        = m_session.byIds(describe<Attachment>(), m_records.idsOf(describe<Attachment>()));
    const Result<std::vector<Record>> quotes = m_session.byIds(describe<Quote>(), m_records.idsOf(describe<Quote>()));
    if (!files || !quotes)
        return files ? quotes.error() : files.error();
    for (const Record& file : *files)
        m_contentNames.insert(file.as<Attachment>().content.value, nameForFolders(file.as<Attachment>()));
    for (const Record& quote : *quotes)
        m_quoteNumbers.insert(quote.id(), quote.as<Quote>().number);
    return {};
}

/// Under which a file of the record is found by people; a number behind it where there is one of that name.
QString Compiling::nameInFolder(const Record& record, const QString& usual)
{
    QString name;
    if (&record.desc() == &describe<AttachmentContent>())
        name = m_contentNames.value(record.id());
    else if (&record.desc() == &describe<QuotePrint>())
        name = plainFileName(m_quoteNumbers.value(record.as<QuotePrint>().quote.value) + u".pdf"_s);
    if (name.isEmpty())
        return usual;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = name.mid(stem.size());
    for (int i = 2; m_taken.contains(name.toLower()); ++i)
        name = stem + u" (%1)"_s.arg(i) + ending;
    m_taken.insert(name.toLower());
    return u"files/"_s + name;
}

Result<> Compiling::writeRecord(const Record& record, const ExportFiles::TakeRecord& take)
{
    const KeepFile keeper = [&](const QString& usual, const QByteArray& content) -> Result<FileInFolder> {
        const QString name = nameInFolder(record, usual);
        const Result<FileMark> mark = m_files.keep(name, content);
        return mark ? Result<FileInFolder>({name, *mark}) : Result<FileInFolder>(mark.error());
    };
    const Result<QJsonObject> object = exactJson(record, m_references, keeper);
    return object ? take(*object) : Result<>(object.error());
}

Result<> Compiling::writeRecords(const EntityDesc& table, const ExportFiles::TakeRecord& take)
{
    const std::vector<qint64> ids = m_records.idsOf(table);
    const ptrdiff_t most = holdsFiles(table) ? 1 : kRecordsAtOnce;
    for (auto from = ids.begin(); from != ids.end();) {
        const auto to = from + std::min<ptrdiff_t>(most, ids.end() - from);
        const Result<std::vector<Record>> records = m_session.byIds(table, std::vector<qint64>(from, to), Parts::Load);
        if (!records)
            return records.error();
        for (const Record& record : *records) {
            if (const Result<> written = writeRecord(m_records.shareOf(record), take); !written)
                return written;
        }
        if (const Result<> told = step(to - from); !told)
            return told;
        from = to;
    }
    return {};
}

Result<> Compiling::writeTable(const EntityDesc& table)
{
    if (m_records.idsOf(table).empty())
        return {};
    return m_files.keepKind(
        exportName(table), [&](const ExportFiles::TakeRecord& take) { return writeRecords(table, take); });
}

Result<ExportManifest> Compiling::run()
{
    Result<ExportManifest> begun = beginManifest(m_session);
    if (!begun)
        return begun;
    m_manifest = *std::move(begun);
    const Id<Contact> contact{m_records.cards().front()};
    const Result<Contact> card = m_session.get(contact);
    if (!card)
        return card.error();
    Result<> done = learnNames();
    for (const EntityDesc* table : exportedTables()) {
        if (done)
            done = writeTable(*table);
    }
    if (done)
        done = m_files.keep(u"contacts.vcf"_s, [&](const Sink& sink) {
            ExportOptions cards;
            cards.ids = m_records.cards();
            return exportVCards(m_session, cards, VCardVersion::V40, sink);
        });
    if (done && m_references.error())
        done = *m_references.error();
    const Result<QByteArray> paper = done ? m_options.paper(m_session, contact) : Result<QByteArray>(done.error());
    if (!paper)
        return paper.error();
    Result<FileMark> kept = m_files.keep(u"dossier.pdf"_s, *paper);
    if (kept)
        kept = m_files.keep(u"README.txt"_s, dossierReadme(m_manifest, card->name));
    return kept ? Result<ExportManifest>(m_manifest) : Result<ExportManifest>(kept.error());
}

} // namespace

Result<> exportDossier(Session& session, Id<Contact> contact, const QString& folder, const DossierExport& options)
{
    return makeExport(folder, options.overwrite, [&](FolderDraft& draft) -> Result<ExportManifest> {
        const Result<std::unique_ptr<ReadingMoment>> moment = ReadingMoment::begin(session.database());
        if (!moment)
            return moment.error();
        const Result<DossierRecords> records = DossierRecords::of(session, contact);
        if (!records)
            return records.error();
        return Compiling(session, *records, draft, options).run();
    });
}

} // namespace kartei
