#include "core/business/passphrase.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sodium.h>

#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long long kWork = 3; // RFC 9106, its second recommended choice
constexpr size_t kMemory = 64 * 1024 * 1024;
constexpr qulonglong kMostWork = 8; // a hostile file may not ask for more
constexpr qulonglong kMostMemory = 1024 * 1024; // KiB

bool isBounded(const QString& hash)
{
    static const QRegularExpression form(u"^\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,3}),p=1\\$"_s);
    const QRegularExpressionMatch match = form.match(hash);
    return match.hasMatch() && match.captured(1).toULongLong() <= kMostMemory
        && match.captured(2).toULongLong() <= kMostWork;
}

} // namespace

Result<QString> hashOf(const QByteArray& passphrase)
{
    if (QString::fromUtf8(passphrase).size() < kShortestPassphrase)
        return invalid(QCoreApplication::translate(
            "User", "The passphrase is too short: at least %n characters are needed.", nullptr, kShortestPassphrase));
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (sodium_init() < 0
        || crypto_pwhash_str(
               text.data(), passphrase.constData(), static_cast<unsigned long long>(passphrase.size()), kWork, kMemory)
            != 0)
        return Error{Error::Kind::Storage,
            QCoreApplication::translate("User", "There is not enough memory to keep the passphrase safely."), {}};
    return QString::fromLatin1(text.data());
}

bool fits(const QByteArray& passphrase, const QString& hash)
{
    std::array<char, crypto_pwhash_STRBYTES> text{}; // the rest zero, as libsodium wants it
    const QByteArray latin = hash.toLatin1();
    if (sodium_init() < 0 || !isBounded(hash) || latin.size() >= static_cast<qsizetype>(text.size()))
        return false;
    std::ranges::copy(latin, text.begin());
    return crypto_pwhash_str_verify(
               text.data(), passphrase.constData(), static_cast<unsigned long long>(passphrase.size()))
        == 0;
}

} // namespace kartei
