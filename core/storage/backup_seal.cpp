#include "core/storage/backup_seal.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <functional>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic("KARTEIB\1", 8); // its last byte: version of the format
constexpr qsizetype kLimitsAt = 8;
constexpr qsizetype kSaltAt = 24;
constexpr qsizetype kStreamAt = kSaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype kHeader = kStreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(kHeader == 64);
constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSealedEmpty = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr quint64 kWork = 3; // RFC 9106, its second recommended choice
constexpr quint64 kMemory = 64 * 1024 * 1024;
constexpr quint64 kMostWork = 2 * crypto_pwhash_OPSLIMIT_SENSITIVE; // a hostile header may not ask for more
constexpr quint64 kMostMemory = crypto_pwhash_MEMLIMIT_SENSITIVE;

using Stream = crypto_secretstream_xchacha20poly1305_state;

unsigned char* raw(QByteArray& bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data() + at);
}

const unsigned char* raw(const QByteArray& bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData() + at);
}

Error changed(const QString& path)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate("Backup", "%1 was cut or changed and can't be opened. Choose another backup.")
            .arg(isolated(QDir::toNativeSeparators(path))),
        {}};
}

Error diskFailed(const QFile& file)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("Backup", "%1 could not be read or written: %2.")
            .arg(isolated(QDir::toNativeSeparators(file.fileName())), file.errorString()),
        {}};
}

/// Key in memory that is wiped.
class Key {
public:
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    const unsigned char* bytes() const { return m_bytes.data(); }
    Result<> derive(const QByteArray& passphrase, const QByteArray& header)
    {
        const auto work = qFromBigEndian<quint64>(header.constData() + kLimitsAt);
        const auto memory = qFromBigEndian<quint64>(header.constData() + kLimitsAt + 8);
        const bool isBounded = work >= crypto_pwhash_OPSLIMIT_MIN && work <= kMostWork
            && memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= kMostMemory;
        if (isBounded
            && crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.constData(),
                   static_cast<unsigned long long>(passphrase.size()), raw(header, kSaltAt), work,
                   static_cast<size_t>(memory), crypto_pwhash_ALG_ARGON2ID13)
                == 0)
            return {};
        return Error{Error::Kind::Refused,
            QCoreApplication::translate("Backup", "The passphrase can't be worked out with the memory there is."), {}};
    }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

/// A new file for its owner only; gone unless it was kept.
class NewFile {
public:
    explicit NewFile(const QString& path) : m_file(path)
    {
        m_isMade = m_file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner);
    }
    ~NewFile()
    {
        if (m_isMade && !m_isKept)
            m_file.remove();
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    Result<> write(const QByteArray& bytes)
    {
        return m_isMade && m_file.write(bytes) == bytes.size() ? Result<>() : Result<>(diskFailed(m_file));
    }
    Result<> finish()
    {
        m_file.close();
        return m_file.error() == QFile::NoError ? Result<>() : Result<>(diskFailed(m_file));
    }
    void keep() { m_isKept = true; }

private:
    QFile m_file;
    bool m_isMade = false;
    bool m_isKept = false;
};

QByteArray freshHeader()
{
    QByteArray header(kHeader, '\0');
    header.replace(0, kMagic.size(), kMagic.toByteArray());
    qToBigEndian<quint64>(kWork, header.data() + kLimitsAt);
    qToBigEndian<quint64>(kMemory, header.data() + kLimitsAt + 8);
    randombytes_buf(header.data() + kSaltAt, crypto_pwhash_SALTBYTES);
    return header;
}

QByteArray sealedChunk(Stream& stream, const QByteArray& plain, unsigned char tag, const QByteArray& bound = {})
{
    QByteArray sealed(plain.size() + kSealedEmpty, '\0');
    crypto_secretstream_xchacha20poly1305_push(&stream, raw(sealed), nullptr, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(bound), static_cast<unsigned long long>(bound.size()), tag);
    return sealed;
}

/// False: not what was sealed.
bool openChunk(
    Stream& stream, const QByteArray& sealed, QByteArray& plain, unsigned char& tag, const QByteArray& bound = {})
{
    if (sealed.size() < kSealedEmpty)
        return false;
    plain.resize(sealed.size() - kSealedEmpty);
    return crypto_secretstream_xchacha20poly1305_pull(&stream, raw(plain), nullptr, &tag, raw(sealed),
               static_cast<unsigned long long>(sealed.size()), raw(bound),
               static_cast<unsigned long long>(bound.size()))
        == 0;
}

Result<> sealInto(NewFile& out, QFile& in, QByteArray& header, const Key& key)
{
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, raw(header, kStreamAt), key.bytes());
    Result<> done = out.write(header + sealedChunk(stream, {}, 0, header));
    while (done) {
        const QByteArray plain = in.read(kChunk);
        if (in.error() != QFile::NoError)
            return diskFailed(in);
        const bool isLast = in.atEnd();
        done = out.write(sealedChunk(stream, plain, isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0));
        if (isLast)
            break;
    }
    return done ? out.finish() : done;
}

using Take = std::function<Result<>(const QByteArray& plain)>;

Result<QByteArray> readHeader(QFile& in)
{
    const QByteArray header = in.read(kHeader);
    if (in.error() != QFile::NoError)
        return diskFailed(in);
    if (header.size() < kHeader || !header.startsWith(kMagic.first(kMagic.size() - 1)))
        return changed(in.fileName());
    if (!header.startsWith(kMagic))
        return Error{Error::Kind::Refused,
            QCoreApplication::translate("Backup", "%1 was made by a newer version of Kartei. Install that version.")
                .arg(isolated(QDir::toNativeSeparators(in.fileName()))),
            {}};
    return header;
}

Result<> openStream(Stream& stream, QFile& in, const QByteArray& header, const Key& key)
{
    const QByteArray first = in.read(kSealedEmpty);
    if (in.error() != QFile::NoError) // a wrong passphrase looks the same
        return diskFailed(in);
    QByteArray nothing;
    unsigned char tag = 0;
    const bool isOpen
        = crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(header, kStreamAt), key.bytes()) == 0
        && openChunk(stream, first, nothing, tag, header);
    if (isOpen)
        return {};
    return invalid(QCoreApplication::translate("Backup", "The passphrase does not fit %1.")
                       .arg(isolated(QDir::toNativeSeparators(in.fileName()))));
}

Result<> readSealed(QFile& in, const QByteArray& header, const Key& key, const Take& take)
{
    Stream stream;
    if (const Result<> ready = openStream(stream, in, header, key); !ready)
        return ready;
    QByteArray plain;
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = in.read(kChunk + kSealedEmpty);
        if (in.error() != QFile::NoError)
            return diskFailed(in);
        if (!openChunk(stream, sealed, plain, tag))
            return changed(in.fileName());
        if (const Result<> taken = take(plain); !taken)
            return taken;
    }
    return in.atEnd() ? Result<>() : Result<>(changed(in.fileName()));
}

/// What was sealed comes out again, byte for byte.
Result<> compare(QFile& plain, const QString& sealed, const Key& key)
{
    QFile in(sealed);
    if (!in.open(QIODevice::ReadOnly) || !plain.seek(0))
        return diskFailed(in);
    const Result<QByteArray> header = readHeader(in);
    if (!header)
        return header.error();
    const Result<> same = readSealed(in, *header, key, [&](const QByteArray& chunk) {
        return plain.read(chunk.size()) == chunk ? Result<>() : Result<>(changed(sealed));
    });
    return same && !plain.atEnd() ? Result<>(changed(sealed)) : same;
}

} // namespace

bool isSealed(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kMagic.size()).startsWith(kMagic.first(kMagic.size() - 1));
}

Result<> sealFile(const QString& plain, const QString& target, const QByteArray& passphrase)
{
    QFile in(plain);
    if (sodium_init() < 0 || !in.open(QIODevice::ReadOnly))
        return diskFailed(in);
    const QString draft = draftBeside(target);
    NewFile out(draft);
    QByteArray header = freshHeader();
    Key key;
    Result<> done = key.derive(passphrase, header);
    if (done)
        done = sealInto(out, in, header, key);
    if (done)
        done = compare(in, draft, key);
    if (done)
        done = publishForSure(draft, target, Overwrite::Refuse);
    if (done)
        out.keep();
    return done;
}

Result<BackupContent> makeSealedBackup(
    Database& business, const QString& target, const QByteArray& passphrase, const Database::CopyProgress& progress)
{
    if (const Result<> free = checkTarget(target, Overwrite::Refuse); !free)
        return free.error();
    const QString plain = draftBeside(business.location().address);
    const Result<BackupContent> content = makeDraft(business, plain, target, progress);
    if (!content)
        return content;
    const auto gone = qScopeGuard([&] { QFile::remove(plain); });
    const Result<> sealed = sealFile(plain, target, passphrase);
    return sealed ? content : Result<BackupContent>(sealed.error());
}

Result<> unsealFile(const QString& sealed, const QString& plain, const QByteArray& passphrase)
{
    QFile in(sealed);
    if (sodium_init() < 0 || !in.open(QIODevice::ReadOnly))
        return diskFailed(in);
    const Result<QByteArray> header = readHeader(in);
    if (!header)
        return header.error();
    Key key;
    if (const Result<> derived = key.derive(passphrase, *header); !derived)
        return derived;
    NewFile out(plain);
    Result<> done = readSealed(in, *header, key, [&](const QByteArray& chunk) { return out.write(chunk); });
    if (done)
        done = out.finish();
    if (done)
        out.keep();
    return done;
}

} // namespace kartei
