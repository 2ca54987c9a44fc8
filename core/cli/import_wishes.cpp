#include "core/cli/import_wishes.h"

#include "core/base/text.h"
#include "core/cli/command.h"
#include "core/contacts/contact.h"
#include "core/exchange/import_mapping.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<ReadingOptions> readingOptions(const Command& command)
{
    ReadingOptions options;
    options.encoding = command.option(u"encoding"_s);
    const Result<std::optional<char>> separator = separatorOf(command.option(u"delimiter"_s));
    if (!separator)
        return separator.error();
    options.separator = *separator;
    const QString header = command.option(u"header"_s);
    if (!header.isEmpty() && header != "yes"_L1 && header != "no"_L1)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--header is yes or no, not “%1”.")).arg(header));
    if (!header.isEmpty())
        options.hasHeader = header == "yes"_L1;
    for (const QString& pair : command.options(u"map"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--map needs FIELD=HEADER, not “%1”.")).arg(pair));
        options.map.emplace_back(pair.left(equals), pair.mid(equals + 1));
    }
    return options;
}

/// `--clean` and `--source`: of contacts in a list or on cards.
Result<> readCleaning(const Command& command, const Kind& kind, bool isList, ImportOptions& options)
{
    const bool isOfContacts = isList && kind.entity == &describe<Contact>();
    for (const QString& option : {u"clean"_s, u"source"_s}) {
        if (command.has(option) && !isOfContacts)
            return usage(
                say(QT_TRANSLATE_NOOP("CommandLine", "--%1 is for contacts in a list or on vCards.")).arg(option));
    }
    QString unknown;
    options.cleanUps = cleanUpsFrom(command.option(u"clean"_s), unknown);
    if (!unknown.isEmpty())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine",
                             "--clean knows salutation, phone, country, postal_code, case and all, not “%1”."))
                         .arg(unknown));
    if (isOfContacts)
        options.origin = command.has(u"source"_s) ? command.option(u"source"_s).simplified() : options.source;
    return {};
}

/// The flags of the command outweigh it.
Result<ReadingOptions> readingWith(const ImportMapping& mapping, const ReadingOptions& wanted)
{
    if (!wanted.map.empty())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--map and --mapping can't be used together.")));
    ReadingOptions reading = readingOf(mapping, wanted);
    if (!wanted.encoding.isEmpty())
        reading.encoding = wanted.encoding;
    if (wanted.separator)
        reading.separator = wanted.separator;
    if (wanted.hasHeader)
        reading.hasHeader = wanted.hasHeader;
    return reading;
}

void fillIn(const ImportMapping& mapping, const Command& command, ImportOptions& options)
{
    QString unknown;
    if (!command.has(u"duplicates"_s))
        options.duplicates = duplicatesFrom(mapping.duplicates).value_or(Duplicates::Merge); // what the window offers
    if (!command.has(u"clean"_s))
        options.cleanUps = cleanUpsFrom(mapping.clean, unknown);
    if (!command.has(u"source"_s) && !mapping.source.isEmpty())
        options.origin = mapping.source;
}

/// What was guessed is told: of a list without headings what each column was taken for.
void tellHowItIsRead(const Command& command, const ImportPlan& plan)
{
    const int above = static_cast<int>(plan.rowsAbove - 1);
    if (plan.hasHeader && above > 0)
        command.note(QCoreApplication::translate(
            "CommandLine", "%n lines above the headings were passed over.", nullptr, above));
    if (plan.hasHeader)
        return;
    QStringList columns;
    for (size_t i = 0; i < plan.targets.size(); ++i)
        columns += plan.headers[static_cast<qsizetype>(i)] + u" = "_s
            + (plan.targets[i] ? nameOf(*plan.targets[i]) : u"-"_s);
    command.note(say(QT_TRANSLATE_NOOP("CommandLine",
                         "The list has no headings and was read by what stands in it: %1. --map says otherwise."))
                     .arg(columns.join(u", "_s)));
}

Result<ImportPlan> plannedWith(Session& session, const Command& command, const Kind& kind, QIODevice& input,
    const ReadingOptions& wanted, ImportOptions& options)
{
    const Result<ImportMapping> mapping = mappingNamed(session, *kind.entity, command.option(u"mapping"_s));
    if (!mapping)
        return mapping.error();
    const Result<ReadingOptions> reading = readingWith(*mapping, wanted);
    if (!reading)
        return reading.error();
    Result<ImportPlan> plan = planImport(input, *kind.entity, *reading);
    if (!plan)
        return plan;
    if (!applyMapping(*mapping, *plan))
        return invalid(
            say(QT_TRANSLATE_NOOP("CommandLine",
                    "The mapping “%1” does not fit this list: it has other columns, or a field is not there any more."))
                .arg(isolated(mapping->name)));
    fillIn(*mapping, command, options);
    tellHowItIsRead(command, *plan);
    return plan;
}

} // namespace

Result<std::optional<char>> separatorOf(const QString& given)
{
    if (given.isEmpty())
        return std::optional<char>();
    if (given == "tab"_L1 || given == "\\t"_L1)
        return std::optional('\t');
    if (given.size() == 1 && given[0].unicode() < 0x80)
        return std::optional(given[0].toLatin1());
    return usage(
        say(QT_TRANSLATE_NOOP("CommandLine", "--delimiter needs one character or “tab”, not “%1”.")).arg(given));
}

Result<ImportOptions> importOptions(const Command& command, const Kind& kind, bool isList)
{
    ImportOptions options;
    options.isDryRun = command.has(u"dry-run"_s);
    options.only = kind.only;
    if (command.at(2) != "-"_L1)
        options.source = QFileInfo(command.at(2)).fileName();
    if (const Result<> read = readCleaning(command, kind, isList, options); !read)
        return read.error();
    const QString duplicates = command.option(u"duplicates"_s);
    const std::optional<Duplicates> known = duplicatesFrom(duplicates);
    if (!known && !duplicates.isEmpty())
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--duplicates is create, skip or merge, not “%1”.")).arg(duplicates));
    options.duplicates = known.value_or(Duplicates::Create);
    return options;
}

Result<ImportPlan> plannedImport(
    Session& session, const Command& command, const Kind& kind, QIODevice& input, ImportOptions& options)
{
    Result<ReadingOptions> reading = readingOptions(command);
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(*kind.entity);
    if (!reading || !own)
        return reading ? own.error() : reading.error();
    reading->own = *own;
    if (command.has(u"mapping"_s))
        return plannedWith(session, command, kind, input, *reading, options);
    const Result<ImportPlan> plan = planImport(input, *kind.entity, *reading);
    if (!plan)
        return plan;
    if (!command.has(u"source"_s) && plan->program == "Kartei"_L1)
        options.origin.clear();
    tellHowItIsRead(command, *plan);
    const Result<std::optional<ImportMapping>> known = mappingOf(session, *plan);
    if (!known)
        return known.error();
    if (*known && reading->map.empty())
        command.note(say(QT_TRANSLATE_NOOP("CommandLine",
                             "Such lists were mapped by hand in the window; --mapping “%1” does the same here."))
                         .arg(isolated((*known)->name)));
    return plan;
}

} // namespace kartei
