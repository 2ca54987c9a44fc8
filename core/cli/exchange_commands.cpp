#include "core/cli/command.h"
#include "core/cli/import_mail.h"
#include "core/cli/import_wishes.h"
#include "core/cli/kinds.h"
#include "core/cli/mailing.h"
#include "core/contacts/contact.h"
#include "core/exchange/complete_export.h"
#include "core/exchange/dossier.h"
#include "core/exchange/exporter.h"
#include "core/exchange/history_export.h"
#include "core/exchange/importer.h"
#include "core/exchange/input_bytes.h"
#include "core/exchange/known_layouts.h"
#include "core/printing/dossier_printing.h"
#include "core/storage/backup_before.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

enum class Format { Csv, Xlsx, Json, VCard, Mail };

struct FormatName {
    QLatin1String name; ///< also the ending of its files
    Format format;
};
constexpr std::array kFormats{FormatName{"csv"_L1, Format::Csv}, FormatName{"xlsx"_L1, Format::Xlsx},
    FormatName{"json"_L1, Format::Json}, FormatName{"vcf"_L1, Format::VCard}, FormatName{"eml"_L1, Format::Mail},
    FormatName{"msg"_L1, Format::Mail}};

/// `--format`, else by the name of the file, else CSV. Usage: there is no such format, or not for this kind.
Result<Format> formatOf(const Command& command)
{
    const QString given = command.option(u"format"_s);
    const QString ending = command.at(2).section(u'.', -1).toLower();
    const auto named = std::ranges::find(kFormats, given.isEmpty() ? ending : given, &FormatName::name);
    if (named == kFormats.end() && !given.isEmpty())
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a format. There are: csv, xlsx, json, vcf, eml."))
                .arg(given));
    const Format format = named == kFormats.end() ? Format::Csv : named->format;
    if (format != Format::VCard && format != Format::Mail)
        return format;
    const Result<Kind> kind = kindOf(command.at(1));
    if (format == Format::Mail && (!kind || !takesMails(*kind)))
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine", "Mails become activities or tickets, not “%1”.")).arg(command.at(1)));
    if (format == Format::Mail)
        return format;
    if (!kind || kind->entity != &describe<Contact>())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "vCards hold contacts, companies and persons, not “%1”."))
                         .arg(command.at(1)));
    return format;
}

/// `--vcard`, else 4.0.
Result<VCardVersion> versionOf(const Command& command)
{
    const QString given = command.option(u"vcard"_s);
    if (given.isEmpty() || given == "4.0"_L1)
        return VCardVersion::V40;
    if (given == "3.0"_L1)
        return VCardVersion::V30;
    if (given == "2.1"_L1)
        return VCardVersion::V21;
    return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--vcard is 2.1, 3.0 or 4.0, not “%1”.")).arg(given));
}

/// A file to be read from; standard input, which can't be gone back in, is read whole.
Result<std::unique_ptr<QIODevice>> openInput(const Command& command)
{
    const auto failure = [&](const QFile& file) {
        return Error{Error::Kind::Access,
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 can't be read: %2.")).arg(command.at(2), file.errorString()), {}};
    };
    const bool isStandard = command.at(2) == "-"_L1;
    auto file = std::make_unique<QFile>(command.at(2));
    if (!(isStandard ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly)))
        return failure(*file);
    if (!isStandard && !file->isSequential() && file->size() > 0)
        return std::unique_ptr<QIODevice>(std::move(file));
    const Result<QByteArray> bytes = readWhole(*file);
    if (file->error() != QFileDevice::NoError)
        return failure(*file);
    if (!bytes)
        return bytes.error();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
}

Result<ImportReport> importedList(
    Session& session, const Command& command, const Kind& kind, QIODevice& input, ImportOptions options)
{
    const Result<ImportPlan> plan = plannedImport(session, command, kind, input, options);
    if (!plan)
        return plan.error();
    input.seek(0);
    return importCsv(session, input, *plan, options);
}

Result<ImportReport> imported(Session& session, const Command& command, const Kind& kind, QIODevice& input)
{
    const Result<Format> format = formatOf(command);
    if (!format)
        return format.error();
    Result<ImportOptions> options = importOptions(command, kind, *format == Format::Csv || *format == Format::VCard);
    if (!options)
        return options.error();
    if (*format == Format::Xlsx)
        return usage(say(QT_TRANSLATE_NOOP(
            "CommandLine", "XLSX is written, not read: save the sheet as CSV in the spreadsheet, and import that.")));
    if (*format == Format::Csv)
        return importedList(session, command, kind, input, *options);
    const Result<QByteArray> bytes = readWhole(input);
    if (!bytes)
        return bytes.error();
    if (!command.has(u"source"_s) && programOfCards(*bytes) == "Kartei"_L1)
        options->origin.clear();
    return *format == Format::Json ? importJson(session, *bytes, *kind.entity, *options)
                                   : importVCards(session, *bytes, *options);
}

void tell(const Command& command, const ImportReport& report)
{
    const auto line = [&](qint64 number, const QString& text) {
        command.note(number > 0
                ? say(QT_TRANSLATE_NOOP("CommandLine", "%1, line %2: %3")).arg(command.at(2)).arg(number).arg(text)
                : text);
    };
    for (const RejectedRow& row : report.rejected)
        line(row.line, row.reason);
    for (const auto* notes : {&report.skippedRows, &report.likelyDuplicates, &report.cleanedCells, &report.notes}) {
        for (const ImportNote& note : *notes)
            line(note.line, note.text);
    }
}

void backUpFirst(const Command& command, Session& session)
{
    if (command.has(u"dry-run"_s))
        return;
    if (const auto failure = backUpBefore(session, session.options().backups, BackupReason::Import))
        command.note(
            say(QT_TRANSLATE_NOOP("CommandLine", "No backup was made before the import: %1")).arg(failure->message));
}

/// The import itself stands whatever becomes of this file.
Outcome keepRejects(const Command& command, const ImportReport& report)
{
    const QString path = command.option(u"rejects"_s);
    if (!path.isEmpty() && !writeFile(path, rejectsCsv(report), command.overwrite()))
        command.note(say(
            QT_TRANSLATE_NOOP("CommandLine", "The import is done, but %1 with the rejected rows could not be written."))
                         .arg(path));
    return Outcome::DoneInPart;
}

Result<> exported(Session& session, const EntityDesc& entity, const ExportOptions& options, Format format,
    VCardVersion version, const Sink& sink)
{
    switch (format) {
    case Format::Xlsx:
        return exportXlsx(session, entity, options, sink);
    case Format::Json:
        return exportJson(session, entity, options, sink);
    case Format::VCard:
        return exportVCards(session, options, version, sink);
    case Format::Mail:
        return usage(say(QT_TRANSLATE_NOOP("CommandLine",
            "Mails are read, not written: a mail that was added is saved"
            " as the file that it is.")));
    case Format::Csv:
        break;
    }
    return exportCsv(session, entity, options, sink);
}

CsvGuard guardOf(const Command& command)
{
    return command.has(u"exact"_s) ? CsvGuard::None : CsvGuard::Formulas;
}

/// What --delimiter, --decimal-sign and --exact say. Usage.
Result<CsvForm> csvForm(const Command& command)
{
    CsvForm form{.guard = guardOf(command)};
    const Result<std::optional<char>> separator = separatorOf(command.option(u"delimiter"_s));
    if (!separator)
        return separator.error();
    form.separator = separator->value_or(form.separator);
    constexpr QByteArrayView kPossible = ",;\t|:!#$%&*/\\^_~";
    if (!kPossible.contains(form.separator))
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine",
                    "“%1” can't stand between cells: it may be in a number, or is the quotation mark of texts."))
                .arg(command.option(u"delimiter"_s)));
    const QString sign = command.option(u"decimal-sign"_s);
    if (!sign.isEmpty() && sign != u"."_s && sign != u","_s)
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--decimal-sign is a point or a comma, not “%1”.")).arg(sign));
    form.decimalSign = sign.isEmpty() ? form.decimalSign : sign[0].toLatin1();
    return form;
}

/// A saved list is exported in its order, a mailing list without those who get nothing.
Result<ExportOptions> exportOptions(const Command& command, Session& session, const Kind& kind)
{
    const QString segment = command.option(u"segment"_s);
    const Result<ListQuery> query
        = listQueryOf(session, kind, {.where = command.option(u"where"_s), .segment = segment});
    if (!query)
        return query.error();
    const Result<CsvForm> form = csvForm(command);
    if (!form)
        return form.error();
    ExportOptions options;
    options.condition = query->condition.where;
    options.values = query->condition.values;
    options.fields = command.option(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    options.form = *form;
    const bool isMailing = command.has(u"mailing"_s);
    if (segment.isEmpty() && !isMailing)
        return options;
    Result<std::vector<qint64>> ids = idsOf(session.database(), *query);
    if (ids && isMailing)
        ids = recipientsAmong(command, session, kind, *ids);
    if (!ids)
        return ids.error();
    options.ids = *std::move(ids);
    return options;
}

Result<Outcome> exportHistory(const Command& command, Format format)
{
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const Result<CsvForm> form = csvForm(command);
    if (!form)
        return form.error();
    HistoryExport options;
    options.form = *form;
    const Result<> written = command.writeTo(command.at(2), [&](const Sink& sink) -> Result<> {
        if (format != Format::Json)
            return format == Format::Xlsx ? exportHistoryXlsx(**session, options, sink)
                                          : exportHistoryCsv(**session, options, sink);
        const Result<QByteArray> bytes = exportHistoryJson(**session, options);
        return bytes ? sink(*bytes) : Result<>(bytes.error());
    });
    return written ? Result<Outcome>(Outcome::Done) : Result<Outcome>(written.error());
}

/// Everything, into a folder.
Result<Outcome> exportAll(const Command& command)
{
    for (const QString& option :
        {u"format"_s, u"fields"_s, u"where"_s, u"segment"_s, u"delimiter"_s, u"decimal-sign"_s}) {
        if (command.has(option))
            return usage(
                say(QT_TRANSLATE_NOOP("CommandLine", "“export FILE all FOLDER” takes everything, without --%1."))
                    .arg(option));
    }
    if (command.at(2) == "-"_L1)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "“export FILE all” needs a folder to write to.")));
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const Result<> done
        = exportEverything(**session, command.at(2), {.overwrite = command.overwrite(), .guard = guardOf(command)});
    return done ? Result<Outcome>(Outcome::Done) : Result<Outcome>(done.error());
}

/// All about one contact, into a folder.
Result<Outcome> exportOneContact(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    if (kind->entity != &describe<Contact>() || command.at(2) == "-"_L1)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine",
            "A dossier is of a contact, in a folder: kartei export FILE contacts FOLDER --dossier KEY.")));
    for (const QString& option : {u"format"_s, u"fields"_s, u"where"_s, u"segment"_s, u"mailing"_s, u"rejects"_s,
             u"vcard"_s, u"delimiter"_s, u"decimal-sign"_s, u"exact"_s}) {
        if (command.has(option))
            return usage(
                say(QT_TRANSLATE_NOOP("CommandLine", "A dossier has everything in it, without --%1.")).arg(option));
    }
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const Result<Record> contact = recordBy(**session, *kind, command.option(u"dossier"_s));
    if (!contact)
        return contact.error();
    const Result<> done = exportDossier(
        **session, {contact->id()}, command.at(2), {.overwrite = command.overwrite(), .paper = &dossierPdf});
    return done ? Result<Outcome>(Outcome::Done) : Result<Outcome>(done.error());
}

} // namespace

Result<Outcome> runImport(const Command& command)
{
    if (command.at(1) == "all"_L1)
        return usage(say(QT_TRANSLATE_NOOP(
            "CommandLine", "A complete export comes back into a new business: “kartei new FILE --from FOLDER”.")));
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    const QString rejects = command.option(u"rejects"_s);
    if (const Result<> free = rejects.isEmpty() ? Result<>() : checkTarget(rejects, command.overwrite()); !free)
        return free.error();
    const Result<std::unique_ptr<QIODevice>> input = openInput(command);
    if (!input)
        return input.error();
    Result<std::unique_ptr<Session>> session = command.open(true);
    if (!session)
        return session.error();
    backUpFirst(command, **session);
    if (const Result<Format> format = formatOf(command); format && *format == Format::Mail)
        return importMail(command, **session, *kind, **input);
    const Result<ImportReport> report = imported(**session, command, *kind, **input);
    if (!report)
        return report.error();
    tell(command, *report);
    const Outcome outcome = report->rejected.empty() ? Outcome::Done : keepRejects(command, *report);
    return command.report(summaryOf(*report) + u'\n', outcome);
}

Result<Outcome> runExport(const Command& command)
{
    if (command.has(u"dossier"_s))
        return exportOneContact(command);
    if (command.at(1) == "all"_L1)
        return exportAll(command);
    const Result<Format> format = formatOf(command);
    if (format && command.at(1) == "history"_L1)
        return exportHistory(command, *format);
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind || !format)
        return kind ? format.error() : kind.error();
    const Result<VCardVersion> version = versionOf(command);
    if (!version)
        return version.error();
    Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    Result<ExportOptions> options = exportOptions(command, **session, *kind);
    if (!options)
        return options.error();
    const Result<> written = command.writeTo(command.at(2),
        [&](const Sink& sink) { return exported(**session, *kind->entity, *options, *format, *version, sink); });
    return written ? Result<Outcome>(Outcome::Done) : Result<Outcome>(written.error());
}

} // namespace kartei
