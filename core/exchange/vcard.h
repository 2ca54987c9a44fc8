#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace kartei {

/// 2.1 of versit, 3.0 of RFC 2426, 4.0 of RFC 6350.
enum class VCardVersion { V21, V30, V40 };

/// A property as its content line says it: unfolded and in Unicode, the value still with its escapes.
struct VCardProperty {
    qint64 line = 0;
    QString group; ///< "item1"; empty: none
    QString name; ///< in capitals
    std::vector<std::pair<QString, QString>> parameters; ///< name in capitals; one entry a value
    QString value;

    /// Values of TYPE and those that 2.1 writes without a name, in small letters.
    QStringList types() const;
    /// Empty: not given.
    QString parameter(QStringView wanted) const;
};

struct VCard {
    qint64 line = 0; ///< of its BEGIN
    VCardVersion version = VCardVersion::V30;
    std::vector<VCardProperty> properties;
    QString text; ///< as it stands in the file
    QString fault; ///< why it can't be taken; empty: it can

    const VCardProperty* find(QStringView name) const;
    /// With its escapes resolved; empty: not given.
    QString textOf(QStringView name) const;
};

/// Reads cards one by one; what stands between them is passed over. A card without an end is at fault, the next one is
/// read. Lines end in CRLF, LF or CR. Of a card within a card (AGENT) nothing is taken.
class VCardReader {
public:
    /// Invalid: bytes that are no text in `encoding`, as detectEncoding() tells it.
    static Result<VCardReader> open(QByteArray content, const QByteArray& encoding);

    /// Nothing: the end.
    std::optional<VCard> next();
    /// Bytes passed so far.
    qint64 position() const { return m_at; }

private:
    struct Line {
        qint64 at = 0; ///< its first byte
        qint64 number = 0;
        QByteArray bytes; ///< unfolded
    };
    VCardReader(QByteArray content, QByteArray encoding);
    std::optional<Line> nextLine();
    VCard cardFrom(const Line& begin);
    bool readProperties(VCard& card);
    QByteArrayView physicalLine();
    QByteArrayView peekLine() const;
    VCardProperty propertyOf(const Line& line) const;

    QByteArray m_content;
    QByteArray m_encoding;
    qint64 m_at = 0;
    qint64 m_line = 0;
};

/// Parts of a value, escapes resolved: "Huber;Anna;;Dr.;" at ';'. In 2.1 only `\;` and the escaped
/// separator are escapes.
QStringList vCardParts(QStringView value, QChar separator, VCardVersion version);
QString vCardText(QStringView value, VCardVersion version);

} // namespace kartei
