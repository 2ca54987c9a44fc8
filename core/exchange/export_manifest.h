#pragma once

#include "core/base/instant.h"
#include "core/base/safe_folder.h"

#include <QMap>

#include <vector>

namespace kartei {

class Session;

/// One kind of records in a complete export.
struct ExportedKind {
    QString name; ///< "contacts": of contacts.csv and contacts.json
    qint64 count = 0;
    QByteArray sha256; ///< of the records: each as a line of its JSON file without the comma, ending in LF

    bool operator==(const ExportedKind&) const = default;
};

/// What a complete export says of itself in manifest.json.
struct ExportManifest {
    QString program;
    int schema = 0; ///< version of it
    QString business;
    QString language;
    Instant made;
    std::vector<ExportedKind> kinds;
    QMap<QString, qint64> lastIds; ///< by table: ids up to there are never given again
    QMap<QString, FileMark> files; ///< all others in the folder

    QByteArray toBytes() const;
    /// Refused: not of our making, or with names that lead out of the folder.
    static Result<ExportManifest> fromBytes(const QByteArray& bytes);
};

/// What every export says of its program and its business, as of now; the rest is still to be filled in.
Result<ExportManifest> beginManifest(Session& session);

inline constexpr QLatin1String kManifestName("manifest.json");

} // namespace kartei
