#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kartei {

/// What a file is. Its name is believed only where the content allows it.
struct FileType {
    QString real; ///< media type by the content: "image/jpeg"
    QString claimed; ///< what the name says; empty: nothing
    bool isKnown = true; ///< false: the content says nothing, `real` is what the name says
    bool isAsNamed() const { return claimed.isEmpty() || claimed == real; }
};
FileType fileTypeOf(const QByteArray& content, const QString& name);

/// "JPEG image", in the language of the system; the type itself where it has no name.
QString fileTypeName(const QString& mediaType);

/// Invalid: a program, a script, a starter, or a document that can run something, by its content or by its name. Such a
/// file is kept and saved, but never opened.
Result<> checkOpenable(const FileType& type, const QByteArray& content, const QString& name);

/// `name` with the suffix of what the file really is, so that other programs take it for that.
QString nameForOpening(const FileType& type, const QString& name);

} // namespace kartei
