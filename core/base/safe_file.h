#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace kartei {

/// "KART": PRAGMA application_id of a business file.
inline constexpr qint32 kApplicationId = 0x4b415254;

enum class Overwrite { Refuse, Replace };

/// A file that is there whole or not at all, written in portions: a temporary one (0600) beside its place, synced, then
/// renamed. Gone with the object unless it was published.
class FileDraft {
public:
    /// Access: as checkTarget().
    static Result<std::unique_ptr<FileDraft>> begin(const QString& path, Overwrite overwrite);
    ~FileDraft();
    FileDraft(const FileDraft&) = delete;
    FileDraft& operator=(const FileDraft&) = delete;

    /// Access: the disk failed.
    Result<> write(const QByteArray& portion);
    /// Access: as checkTarget(), or the disk failed.
    Result<> publish();

private:
    FileDraft(const QString& path, Overwrite overwrite);
    bool finished();

    QString m_path;
    QString m_target; ///< behind links
    Overwrite m_overwrite;
    QByteArray m_name;
    int m_fd;
    bool m_exists;
    qint64 m_size = 0;
};

/// The same at once.
Result<> writeFile(const QString& path, const QByteArray& content, Overwrite overwrite);

/// What is known before anything is written. Access: path and system reason; also when the target exists and may not be
/// replaced, is no regular file, or is a business file or belongs to one.
Result<> checkTarget(const QString& path, Overwrite overwrite);

/// All of a regular file of at most `limit` bytes; folders, pipes and devices are not waited for. Access: path and
/// reason. Invalid: it is larger, and `tooLarge` says so.
Result<QByteArray> readFile(const QString& path, qint64 limit, const QString& tooLarge);

/// Every byte into the open file `fd`. False: errno says why.
bool writeAll(int fd, const QByteArray& content);

/// Name of a temporary file beside `target` for a writer that makes the file itself, as a database does.
QString draftBeside(const QString& target);

/// A file that has its name.
struct Published {
    std::optional<Error> unconfirmed; ///< the disk did not confirm the name: a power cut may still take it away
};

/// Syncs the finished, closed `draft`, gives it the name `target` and syncs the directory. Access: nothing was
/// replaced.
Result<Published> publish(const QString& draft, const QString& target, Overwrite overwrite);
/// The same for whom a name that was not confirmed is a failure as any other.
Result<> publishForSure(const QString& draft, const QString& target, Overwrite overwrite);

/// What is said of a file that could not be written: `reason` is errno's.
Error notWritten(const QString& path, int reason);

/// A folder whose entries are to stay, of what is written to `target`. Access: the disk failed; nothing was replaced.
Result<> syncFolder(const QString& folder, const QString& target);
/// After a rename to `target`. Access: it is there, but the disk did not confirm it.
Result<> syncDirectoryOf(const QString& target);

/// Removes the drafts in `directory`, files and folders, of processes of this computer that are gone.
void removeLeftDrafts(const QString& directory);

} // namespace kartei
