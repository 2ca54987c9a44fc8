#pragma once

#include <QByteArrayView>
#include <QString>

namespace kartei {

/// Text that a spreadsheet would take for a formula gets one apostrophe in front.
QString guarded(const QString& text);
/// False: `guarded` would leave it as it is; seen at once for what begins as most texts do.
inline bool mayNeedGuard(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return false;
    const auto first = static_cast<unsigned char>(utf8.front());
    const auto isFrom = [first](unsigned char from, unsigned char to) { return first >= from && first <= to; };
    // from U+00C0 to U+05FF nothing is a sign or passed over
    return !isFrom('0', '9') && !isFrom('A', 'Z') && !isFrom('a', 'z') && !isFrom(0xC3, 0xD7);
}
/// The exact inverse: takes off the one apostrophe that `guarded` put there; other text is returned as it is.
QString unguarded(const QString& text);

} // namespace kartei
