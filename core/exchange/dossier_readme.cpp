#include "core/exchange/dossier_readme.h"

#include "core/base/translated.h"
#include "core/exchange/complete_export.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// "  quotes.json: Quote (3)".
QString lineOf(const ExportManifest& manifest, const ExportedKind& kind)
{
    const std::vector<const EntityDesc*> tables = exportedTables();
    const auto table = std::ranges::find(tables, kind.name, [](const EntityDesc* each) { return exportName(*each); });
    const QString label
        = table == tables.end() ? QString() : translatedTo(manifest.language, (*table)->context, (*table)->label);
    return u"  %1.json: %2 (%3)\n"_s.arg(kind.name, label).arg(kind.count);
}

} // namespace

QByteArray dossierReadme(const ExportManifest& manifest, const QString& contact)
{
    const auto say = [&](const char* text) { return translatedTo(manifest.language, "DossierReadme", text); };
    QString text
        = say(QT_TRANSLATE_NOOP("DossierReadme",
                  "All that “%1” knows of “%2”: the card, what happened, deals, quotes, tickets, relations and "
                  "files. Made by %3 at %4 (UTC)."))
              .arg(manifest.business, contact, manifest.program, manifest.made.toText())
        + u"\n\n"_s;
    text += say(QT_TRANSLATE_NOOP("DossierReadme",
                "Look through it before you give it away: notes are in it as they were taken. Of other people and "
                "companies that it names only the names are in it, of products not what they cost."))
        + u"\n\n  dossier.pdf: "_s + say(QT_TRANSLATE_NOOP("DossierReadme", "all of it to read and print"))
        + u"\n  contacts.vcf: "_s + say(QT_TRANSLATE_NOOP("DossierReadme", "cards for address books"))
        + u"\n  files/: "_s + say(QT_TRANSLATE_NOOP("DossierReadme", "the kept files and the quotes as they were sent"))
        + u"\n  manifest.json: "_s
        + say(QT_TRANSLATE_NOOP("DossierReadme", "the size and SHA-256 of each file, and a digest of the records"))
        + u"\n\n"_s;
    text += say(QT_TRANSLATE_NOOP("DossierReadme",
                "For other programs the records are in these files, one a line, with everything that is kept of them:"))
        + u"\n\n"_s;
    for (const ExportedKind& kind : manifest.kinds)
        text += lineOf(manifest, kind);
    text += u'\n'
        + say(QT_TRANSLATE_NOOP("DossierReadme",
            "Kartei makes a new business with these records of this folder: “New business from an export” in the menu "
            "File, or “kartei new FILE --from FOLDER”. It checks that nothing is missing or changed. What was changed "
            "when, and by whom, is not in it."))
        + u'\n';
    return text.toUtf8();
}

} // namespace kartei
