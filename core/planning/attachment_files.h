#pragma once

#include "core/planning/attachment.h"
#include "core/storage/session.h"

namespace kartei {

/// A file on its way into the business.
struct NewFile {
    QString name;
    QByteArray content;
};
/// From the disk. Access: not there, not a regular file, not permitted. Invalid: larger than kLargestAttachment.
Result<NewFile> readNewFile(const QString& path);

/// Keeps the file with the records that `place` refers to, whose name and note it takes where they are given. One act.
Result<Id<Attachment>> attach(Session& session, const Attachment& place, const NewFile& file);

/// The same in an act of the caller, who says in `place` who adds it.
Result<Id<Attachment>> attach(Transaction& tx, const Attachment& place, const NewFile& file);

/// A file as it was added.
struct KeptFile {
    Attachment about; ///< with nameForFolders()
    QByteArray content;
};
/// Damaged: it is lost or not what was added.
Result<KeptFile> keptFile(Session& session, Id<Attachment> id);

/// Every file is what was added. Damaged: names those that are not, with their records.
Result<> checkAttachments(Session& session);

/// putBack() of a file, `kept` in the backup that it is from: also of what is in it, where that is damaged or not here
/// any more.
Result<> putBackFile(Session& session, const Record& then, const QStringList& fields, const Result<KeptFile>& kept);

/// The name under which it is saved and opened: of a file in a folder, whatever stands in the business.
QString nameForFolders(const Attachment& file);

/// "Ticket T-1001", "Anna Huber": the record that the file was added to.
QString placeOf(Session& session, const Attachment& file);

} // namespace kartei
