#include "core/exchange/export_readme.h"

#include "core/base/translated.h"
#include "core/exchange/complete_export.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// "contacts.csv, contacts.json: Contact (120)".
QString lineOf(const ExportManifest& manifest, const EntityDesc& table)
{
    const QString name = exportName(table);
    QStringList files;
    for (const QLatin1String ending : {".csv"_L1, ".json"_L1}) {
        if (manifest.files.contains(name + ending))
            files += name + ending;
    }
    qint64 count = 0;
    for (const ExportedKind& kind : manifest.kinds) {
        if (kind.name == name)
            count = kind.count;
    }
    const QString label = translatedTo(manifest.language, table.context, table.label);
    return u"  %1: %2 (%3)\n"_s.arg(files.join(u", "_s), label).arg(count);
}

} // namespace

QByteArray readmeOf(const ExportManifest& manifest, CsvGuard guard)
{
    const auto say = [&](const char* text) { return translatedTo(manifest.language, "ExportReadme", text); };
    QString text = say(QT_TRANSLATE_NOOP("ExportReadme", "Everything of “%1”, exported by %2 at %3 (UTC)."))
                       .arg(manifest.business, manifest.program, manifest.made.toText())
        + u"\n\n"_s;
    text += say(QT_TRANSLATE_NOOP("ExportReadme",
                "The tables are there twice: as CSV for spreadsheets and as JSON for other programs. The JSON files "
                "hold one record a line, with everything; the CSV files leave out what only Kartei itself needs."))
        + u' '
        + (guard == CsvGuard::Formulas
                ? say(QT_TRANSLATE_NOOP("ExportReadme",
                    "In a CSV file an apostrophe stands before text that a spreadsheet would take for a formula."))
                : say(QT_TRANSLATE_NOOP("ExportReadme",
                    "In the CSV files each text is exactly as it is kept: a spreadsheet may take one for a formula.")))
        + u"\n\n"_s;
    for (const EntityDesc* table : exportedTables())
        text += lineOf(manifest, *table);
    text += u"\n  history.csv: "_s
        + say(QT_TRANSLATE_NOOP(
            "ExportReadme", "Who changed what and when, from which value to which; the newest first."))
        + u"\n  files/: "_s
        + say(QT_TRANSLATE_NOOP("ExportReadme",
            "The files that records hold, such as the logo and the PDFs of sent quotes, each as it is kept. The JSON "
            "files say to which record each belongs."))
        + u"\n  manifest.json: "_s
        + say(QT_TRANSLATE_NOOP("ExportReadme",
            "How many records of each kind there are, with a digest of them, and the size and SHA-256 of each file."))
        + u"\n\n"_s;
    text += say(QT_TRANSLATE_NOOP("ExportReadme",
                "Kartei makes a new business of this folder, with the same numbers, documents and history: “New "
                "business from an export” in the menu File, or “kartei new FILE --from FOLDER”. Users and "
                "passphrases, backups, unsaved drafts and the settings of the window are not in it."))
        + u'\n';
    return text.toUtf8();
}

} // namespace kartei
