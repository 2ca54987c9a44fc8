#include "core/exchange/export_manifest.h"

#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/business/business.h"
#include "core/storage/migrations.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kFormat = u"kartei-export"_s;
constexpr int kFormatVersion = 1;
constexpr qint64 kHighestId = qint64{1} << 53; // what every JSON reader takes for a whole number

/// What is left out, in words that a program can look for.
const QStringList kNotIncluded{u"backups"_s, u"unsaved drafts"_s, u"settings of the window"_s};

/// Names that an export makes: nothing that leads elsewhere, and nothing hidden.
bool isOurName(const QString& name)
{
    static const QRegularExpression ours(
        u"\\A(?:[a-z][a-z_]*\\.(?:csv|json|vcf|pdf)|README\\.txt|files/[a-z][a-z_]*/[0-9]{1,19}-[a-z0-9_]+\\.[a-z]{3})\\z"_s);
    if (ours.match(name).hasMatch())
        return name != kManifestName;
    const QString file = name.startsWith("files/"_L1) ? name.mid(6) : QString(); // of a dossier
    return !file.isEmpty() && plainFileName(file) == file;
}

bool isDigest(const QString& text)
{
    static const QRegularExpression hexadecimal(u"\\A[0-9a-f]{64}\\z"_s);
    return hexadecimal.match(text).hasMatch();
}

Error notOurs(const QString& detail)
{
    return {Error::Kind::Refused,
        QCoreApplication::translate("CompleteExport", "%1 is not the manifest of a complete export of Kartei: %2.")
            .arg(kManifestName, detail),
        {}};
}

Result<> readKinds(const QJsonArray& array, ExportManifest& manifest)
{
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const ExportedKind kind{object.value(u"name"_s).toString(), object.value(u"count"_s).toInteger(-1),
            object.value(u"sha256"_s).toString().toLatin1()};
        if (kind.count < 0 || !isDigest(QString::fromLatin1(kind.sha256)) || !isOurName(kind.name + u".json"_s))
            return notOurs(isolated(kind.name.left(80)));
        manifest.kinds.push_back(kind);
    }
    return {};
}

Result<> readFiles(const QJsonArray& array, ExportManifest& manifest)
{
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(u"name"_s).toString();
        const QString sha256 = object.value(u"sha256"_s).toString();
        const qint64 size = object.value(u"size"_s).toInteger(-1);
        if (!isOurName(name) || size < 0 || !isDigest(sha256) || manifest.files.contains(name))
            return notOurs(isolated(name.left(80)));
        manifest.files.insert(name, {size, sha256.toLatin1()});
    }
    return {};
}

Result<> readLastIds(const QJsonObject& object, ExportManifest& manifest)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const qint64 id = entry->toInteger(-1);
        if (id < 0 || id > kHighestId)
            return notOurs(isolated(entry.key().left(80)));
        manifest.lastIds.insert(entry.key(), id);
    }
    return {};
}

} // namespace

QByteArray ExportManifest::toBytes() const
{
    QJsonArray kindList;
    for (const ExportedKind& kind : kinds)
        kindList += QJsonObject{
            {u"name"_s, kind.name}, {u"count"_s, kind.count}, {u"sha256"_s, QString::fromLatin1(kind.sha256)}};
    QJsonArray fileList;
    for (auto file = files.begin(); file != files.end(); ++file)
        fileList += QJsonObject{
            {u"name"_s, file.key()}, {u"size"_s, file->size}, {u"sha256"_s, QString::fromLatin1(file->sha256)}};
    QJsonObject ids;
    for (auto last = lastIds.begin(); last != lastIds.end(); ++last)
        ids.insert(last.key(), *last);
    const QJsonObject object{{u"format"_s, kFormat}, {u"format_version"_s, kFormatVersion}, {u"program"_s, program},
        {u"schema"_s, schema}, {u"business"_s, business}, {u"language"_s, language}, {u"made"_s, made.toText()},
        {u"kinds"_s, kindList}, {u"last_ids"_s, ids}, {u"files"_s, fileList},
        {u"not_included"_s, QJsonArray::fromStringList(kNotIncluded)}};
    return QJsonDocument(object).toJson();
}

Result<ExportManifest> ExportManifest::fromBytes(const QByteArray& bytes)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return notOurs(parsed.errorString());
    if (object.value(u"format"_s).toString() != kFormat)
        return notOurs(u"“format”"_s);
    if (object.value(u"format_version"_s).toInteger() != kFormatVersion)
        return Error{Error::Kind::Refused,
            QCoreApplication::translate("CompleteExport",
                "The export was made by a newer version of Kartei (%1). Install that, then try again.")
                .arg(isolated(object.value(u"program"_s).toString().left(80))),
            {}};
    ExportManifest manifest;
    manifest.program = object.value(u"program"_s).toString();
    manifest.schema = static_cast<int>(object.value(u"schema"_s).toInteger());
    manifest.business = object.value(u"business"_s).toString();
    manifest.language = object.value(u"language"_s).toString();
    manifest.made = Instant::fromText(object.value(u"made"_s).toString()).value_or(Instant{});
    Result<> read = readKinds(object.value(u"kinds"_s).toArray(), manifest);
    if (read)
        read = readFiles(object.value(u"files"_s).toArray(), manifest);
    if (read)
        read = readLastIds(object.value(u"last_ids"_s).toObject(), manifest);
    return read ? Result<ExportManifest>(manifest) : Result<ExportManifest>(read.error());
}

Result<ExportManifest> beginManifest(Session& session)
{
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business)
        return business.error();
    ExportManifest manifest;
    manifest.program = QStringLiteral("Kartei " KARTEI_VERSION);
    manifest.schema = schemaVersion();
    manifest.business = business->name;
    manifest.language = business->language;
    manifest.made = session.clock().now();
    return manifest;
}

} // namespace kartei
