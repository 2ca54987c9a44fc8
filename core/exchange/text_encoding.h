#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace kartei {

/// How the bytes of a text file are read.
struct TextEncoding {
    QByteArray name; ///< "UTF-8", "UTF-16LE", "windows-1252", …
    qsizetype bomLength = 0;
    bool isGuess = false; ///< neither a byte order mark nor valid UTF-8: worth showing to the user

    bool operator==(const TextEncoding&) const = default;
};

/// Byte order mark, else valid UTF-8, else UTF-16 by its zero bytes, else the best guess. Reads `input` once and
/// rewinds.
Result<TextEncoding> detectEncoding(QIODevice& input);

/// The same with the encoding stated by the user. Usage: no such encoding is known.
Result<TextEncoding> statedEncoding(QIODevice& input, const QString& name);

/// The separator among `, ; tab |` that divides most of `sample`'s rows like its first one; quoted ones do not count.
char guessSeparator(QByteArrayView utf8Sample);

/// The separator that a first line `sep=;` states; nothing: there is no such line.
std::optional<char> statedSeparator(QByteArrayView utf8Sample);

} // namespace kartei
