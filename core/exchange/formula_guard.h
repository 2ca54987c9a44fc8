#pragma once

#include <QString>

namespace kartei {

/// Text that a spreadsheet would take for a formula gets one apostrophe in front.
QString guarded(const QString& text);
/// The exact inverse: takes off the one apostrophe that `guarded` put there; other text is returned as it is.
QString unguarded(const QString& text);

} // namespace kartei
