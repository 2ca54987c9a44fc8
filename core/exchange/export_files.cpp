#include "core/exchange/export_files.h"

#include "core/base/text.h"
#include "core/exchange/export_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Only what we made ourselves is ever replaced: a folder may hold anything. `at`: where it is now.
Result<> refuseOthers(const QString& at, const QString& folder)
{
    if (!QFileInfo::exists(at))
        return {};
    const Result<ExportFolder> older = ExportFolder::open(at);
    if (older && older->strangers().isEmpty())
        return {};
    const QString text = older
        ? QCoreApplication::translate("CompleteExport",
            "%1 is there already and holds more than an export, so it is not replaced. Choose another name.")
        : QCoreApplication::translate("CompleteExport",
            "%1 is there already and is no complete export, so it is not replaced. Choose another name.");
    return Error{Error::Kind::Access, text.arg(isolated(QDir::toNativeSeparators(folder))), folder};
}

} // namespace

Result<FileMark> ExportFiles::keep(const QString& name, const QByteArray& content)
{
    const Result<> kept = keep(name, [&](const Sink& sink) { return sink(content); });
    return kept ? Result<FileMark>(m_manifest.files.value(name)) : Result<FileMark>(kept.error());
}

Result<> ExportFiles::keep(const QString& name, const std::function<Result<>(const Sink&)>& write)
{
    const Result<std::unique_ptr<FolderFile>> file = m_folder.file(name);
    if (!file)
        return file.error();
    const Result<> written = write([&](const QByteArray& portion) { return (*file)->write(portion); });
    if (!written)
        return written;
    const Result<FileMark> mark = (*file)->finish();
    if (!mark)
        return mark.error();
    m_manifest.files.insert(name, *mark);
    return {};
}

Result<> ExportFiles::keepKind(const QString& name, const std::function<Result<>(const TakeRecord&)>& write)
{
    ExportedKind kind{name, 0, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Result<> kept = keep(name + u".json"_s, [&](const Sink& sink) {
        Result<> done = sink("[\n");
        if (done)
            done = write([&](const QJsonObject& record) {
                const QByteArray line = lineOf(record);
                hash.addData(line);
                return sink((kind.count++ > 0 ? ",\n" : "") + line.chopped(1));
            });
        return done ? sink(kind.count > 0 ? "\n]\n" : "]\n") : done;
    });
    kind.sha256 = hash.result().toHex();
    m_manifest.kinds.push_back(kind);
    return kept;
}

Result<> makeExport(
    const QString& folder, Overwrite overwrite, const std::function<Result<ExportManifest>(FolderDraft& folder)>& fill)
{
    if (const Result<> ours = refuseOthers(folder, folder); !ours)
        return ours;
    const Result<std::unique_ptr<FolderDraft>> draft = FolderDraft::begin(folder, overwrite);
    if (!draft)
        return draft.error();
    const Result<ExportManifest> manifest = fill(**draft);
    if (!manifest)
        return manifest.error();
    const Result<std::unique_ptr<FolderFile>> file = (*draft)->file(kManifestName);
    if (!file)
        return file.error();
    if (const Result<> written = (*file)->write(manifest->toBytes()); !written)
        return written;
    const Result<FileMark> finished = (*file)->finish();
    if (!finished)
        return finished.error();
    return (*draft)->publish(overwrite, [&](const QString& at) { return refuseOthers(at, folder); });
}

} // namespace kartei
