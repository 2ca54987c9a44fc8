#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/export_manifest.h"

#include <QJsonObject>

namespace kartei {

/// Writes the files of an export into its folder and notes each in its manifest.
class ExportFiles {
public:
    ExportFiles(FolderDraft& folder, ExportManifest& manifest) : m_folder(folder), m_manifest(manifest) { }

    Result<FileMark> keep(const QString& name, const QByteArray& content);
    /// What `write` hands over in portions.
    Result<> keep(const QString& name, const std::function<Result<>(const Sink&)>& write);

    using TakeRecord = std::function<Result<>(const QJsonObject& record)>;
    /// NAME.json, a record a line, with their number and digest in the manifest.
    Result<> keepKind(const QString& name, const std::function<Result<>(const TakeRecord&)>& write);

private:
    FolderDraft& m_folder;
    ExportManifest& m_manifest;
};

/// Fills a folder and gives it its manifest: there whole or not at all. Only another export is ever replaced. Access:
/// the folder exists, can't be made, or the disk failed.
Result<> makeExport(
    const QString& folder, Overwrite overwrite, const std::function<Result<ExportManifest>(FolderDraft& folder)>& fill);

} // namespace kartei
