#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace kartei {

struct Location;

/// What is risky about where a business file lies. A business on a server has none of this.
struct FilePlace {
    bool isOnNetwork
        = false; ///< NFS, SMB, other network mounts: no write-ahead log, one writer at a time (file_claim.h)
    bool isReadableByOthers = false; ///< of this machine, by the permissions of the file
    QString syncService; ///< "Dropbox": the folder is copied elsewhere while we write; empty: none that is known
    QStringList conflictedCopies; ///< names of files beside it that such a service made of two versions

    /// The file alone is to hold everything between two acts, since its log is not safe there.
    bool needsWholeFile() const { return isOnNetwork || !syncService.isEmpty(); }
};

FilePlace placeOf(const Location& location);

/// Takes reading and writing from everybody but the owner. Access: the file is not ours.
Result<> makePrivate(const Location& location);

} // namespace kartei
