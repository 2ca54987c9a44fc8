#pragma once

#include "core/base/safe_file.h"

#include <QCryptographicHash>

#include <functional>
#include <memory>

namespace kartei {

/// What a finished file is known by.
struct FileMark {
    qint64 size = 0;
    QByteArray sha256; ///< hexadecimal

    bool operator==(const FileMark&) const = default;
};

/// A file of a folder that is being made: written in portions, synced at its end.
class FolderFile {
public:
    FolderFile(const QString& path, QString shown);
    ~FolderFile();
    FolderFile(const FolderFile&) = delete;
    FolderFile& operator=(const FolderFile&) = delete;

    Result<> write(const QByteArray& portion);
    /// All of it is on the disk.
    Result<FileMark> finish();

private:
    Result<> flush();

    QString m_shown;
    int m_fd;
    int m_reason = 0; ///< errno of opening it
    QByteArray m_pending;
    QCryptographicHash m_hash;
    qint64 m_size = 0;
};

using FolderCheck = std::function<Result<>(const QString& folder)>;

/// A folder that is there whole or not at all: it is filled beside its place under a temporary name, readable by its
/// owner only. Gone with the object unless it was published.
class FolderDraft {
public:
    /// Access: as of publish(), known before anything is written.
    static Result<std::unique_ptr<FolderDraft>> begin(const QString& target, Overwrite overwrite);
    ~FolderDraft();
    FolderDraft(const FolderDraft&) = delete;
    FolderDraft& operator=(const FolderDraft&) = delete;

    /// `name` may have folders in it: they are made.
    Result<std::unique_ptr<FolderFile>> file(const QString& name);
    /// Syncs the folders and gives the draft its name. A folder that is replaced is removed when the disk has confirmed
    /// the new one, if `mayGo` allows it; else all is as before. Where a file system can't exchange two names it is
    /// called NAME.old meanwhile. Access: exists already (Refuse), is no folder, no permission, or the disk failed.
    Result<> publish(Overwrite overwrite, const FolderCheck& mayGo = {});

private:
    Result<> replace(const FolderCheck& mayGo);
    Result<> movedAside(const QString& old);

    FolderDraft(QString target, QString draft) : m_target(std::move(target)), m_draft(std::move(draft)) { }

    QString m_target;
    QString m_draft;
};

} // namespace kartei
