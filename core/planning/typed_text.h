#pragma once

#include <QString>

namespace kartei {

/// What somebody typed into one field.
struct TypedText {
    QString subject; ///< the first line, cut with an ellipsis where that is long
    QString body; ///< the others; all of them where the first was cut

    static TypedText of(const QString& text);
};

} // namespace kartei
