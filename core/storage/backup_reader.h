#pragma once

#include "core/storage/session.h"

#include <QTemporaryDir>

#include <memory>

namespace kartei {

/// A backup to look into; it stays as it is. One of an older version is brought up to date in a copy that goes with
/// this object.
class BackupReader {
public:
    /// Errors as Session::open().
    static Result<std::unique_ptr<BackupReader>> open(const QString& backup);
    Session& session() { return *m_session; }

private:
    BackupReader() = default;
    Result<> read(const QString& path);
    Result<> readCopyOf(Database& older);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session; ///< closed before its folder is removed
};

/// What differs between two states of a record: names of fields and part lists, derived ones left out.
QStringList differingFields(const Record& one, const Record& other);

/// Sets the record back to `then` as one act that can be undone: where it is gone, all of it; else the `fields` named.
/// `first` is a part of that act. Invalid or Conflict: a rule keeps it, or what it refers to is gone.
Result<> putBack(Session& session, const Record& then, const QStringList& fields,
    const std::function<Result<>(Transaction&)>& first = {});

} // namespace kartei
