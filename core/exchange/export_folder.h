#pragma once

#include "core/exchange/export_manifest.h"

#include <QFile>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace kartei {

inline constexpr qint64 kLargestManifest = 64 << 20; ///< bytes

/// A complete export as it lies on a disk, perhaps sent by others: nothing in it is believed before it was checked.
class ExportFolder {
public:
    /// Access: not there. Refused: no manifest, or one that is not ours.
    static Result<ExportFolder> open(const QString& path);

    const QString& path() const { return m_path; }
    const ExportManifest& manifest() const { return m_manifest; }

    /// Every file as the manifest says, and nothing else in the folder. Refused: names what is missing, changed, too
    /// much, no plain file or too large. Cancelled. `progress`: bytes done of all.
    Result<> verify(const std::function<bool(qint64 done, qint64 total)>& progress) const;

    /// Names of what is in the folder and no part of the export.
    QStringList strangers() const;

    /// The content of a file in `files/`. Refused: not as `mark` says, which the manifest must say too.
    Result<QByteArray> content(const QString& name, const FileMark& mark) const;

private:
    ExportFolder(QString path, ExportManifest manifest) : m_path(std::move(path)), m_manifest(std::move(manifest)) { }

    struct Faults;
    void findStrangers(const QString& folder, QStringList& strangers) const;
    Result<> checkFiles(const std::function<bool(qint64, qint64)>& progress, Faults& faults) const;

    QString m_path;
    ExportManifest m_manifest;
};

/// The records of one JSON file, one at a time: as long as the longest record is what it holds in memory.
class RecordLines {
public:
    static Result<std::unique_ptr<RecordLines>> open(const QString& path);

    /// Nothing: the end. Refused: no JSON as it is exported, or a record above 96 MB.
    Result<std::optional<QJsonObject>> next();
    /// How much was read.
    qint64 bytes() const { return m_file->pos(); }
    /// Digest of all that were read, as in ExportedKind.
    QByteArray sha256() const { return m_hash.result().toHex(); }

private:
    explicit RecordLines(std::unique_ptr<QFile> file);
    Error unreadable() const;

    std::unique_ptr<QFile> m_file;
    QCryptographicHash m_hash;
    qint64 m_line = 0;
    bool m_isLast = false; ///< a line without a comma
    bool m_isOver = false;
};

/// A record as a line of its file, with LF: what digests are made of.
QByteArray lineOf(const QJsonObject& object);

} // namespace kartei
