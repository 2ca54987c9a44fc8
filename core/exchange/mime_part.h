#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace kartei {

/// A part of a message, or the message itself (RFC 5322, 2045 to 2047, 2231), read as leniently as mail programs do.
struct MimePart {
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, values unfolded
    QByteArray body; ///< as it was sent; of a part with parts empty
    std::vector<MimePart> parts;

    /// The first of that name, as it was sent; empty: none.
    QByteArray header(const QByteArray& name) const;
    /// "text/plain", in lower case.
    QByteArray type() const;
    bool isMultipart() const { return type().startsWith("multipart/"); }
    /// Of a header like `Content-Type: text/plain; charset="utf-8"`.
    QString parameter(const QByteArray& header, const QByteArray& name) const;
    /// Without its transfer encoding.
    QByteArray content() const;
    QString text() const;
};

/// Invalid: no message, or one that is built to be read for ever. `name` is that of its file.
Result<MimePart> readMime(const QByteArray& message, const QString& name);

/// `value` of a header for people: "=?utf-8?q?M=C3=BCller?=" is "Müller".
QString headerText(const QByteArray& value);

} // namespace kartei
