#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kartei {

/// Search form: no accents, ß as ss, lower case; Cyrillic, Hebrew and Han stay. Both sides of a comparison go through
/// it.
QString folded(QStringView text);

/// What was typed to search by, word for word, folded.
QStringList searchedWords(const QString& typed);
/// Whether each of these words stands somewhere in the folded text.
bool hasAllWords(const QString& foldedText, const QStringList& words);

/// Bytes that sort as people of `locale` ("de", "cs", "he") sort; compare bytewise. Empty locale: root order.
QByteArray sortKey(QStringView text, const QString& locale);

/// Canonical composition (NFC), line ends as LF; control characters other than tab and line end, also NUL, are removed.
QString normalised(const QString& text);
/// Whether `text` certainly is so already: seen at once for the most common scripts.
bool isNormalised(QStringView text);

/// Only the digits of `text`, any script, as ASCII.
QString digitsOf(QStringView text);

/// Data as they may stand among other text: what does not show but hides in a name or turns its surroundings around is
/// U+FFFD. Isolates that are closed, direction marks, and joiners where a script or an emoji needs them stay.
QString legible(const QString& data);

/// Wraps legible data in U+2068…U+2069 so that it keeps its own direction inside a sentence.
QString isolated(const QString& data);
/// The same for what is always left-to-right: phones, e-mails, numbers (U+2066…U+2069).
QString isolatedLtr(const QString& data);

} // namespace kartei
