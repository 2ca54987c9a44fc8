#pragma once

#include "core/storage/backup.h"

#include <QByteArray>
#include <QString>

namespace kartei {

/// Backups that only a passphrase opens. The file: a header of 64 bytes (magic "KARTEIB", version of the format, limits
/// of the key derivation, salt, header of the stream), then libsodium's secretstream (XChaCha20-Poly1305) in chunks of
/// 64 KiB, whose first message is empty and binds the header, and whose last one bears TAG_FINAL. The key is derived by
/// Argon2id (RFC 9106).

/// Whether `path` begins as such a file does.
bool isSealed(const QString& path);

/// Writes `plain` sealed as `target`, which must not exist, and reads it back before it gets its name. Access: no room.
Result<> sealFile(const QString& plain, const QString& target, const QByteArray& passphrase);

/// Writes what is in `sealed` as the new file `plain`. Invalid: the passphrase does not fit. Refused: cut or changed,
/// or of a newer version. Access: no room. Where it fails there is no `plain`.
Result<> unsealFile(const QString& sealed, const QString& plain, const QByteArray& passphrase);

/// makeBackup() with a passphrase. What is not sealed yet lies beside the business for that time.
Result<BackupContent> makeSealedBackup(Database& business, const QString& target, const QByteArray& passphrase,
    const Database::CopyProgress& progress = {});

} // namespace kartei
