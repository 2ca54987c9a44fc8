#pragma once

#include <QString>

namespace kartei::test {

/// In which directory an act begins.
enum class Start {
    Nothing,
    Shop, ///< a business with records of every kind, and older files that are to be replaced
    Wreck, ///< the same as a writer left it that was cut off after its commit: with a log
    Older, ///< a business of an older version
    Export, ///< a complete export `all` of the shop
    Exported, ///< the same, with the shop beside it
};

/// Puts it into an empty directory; made once and copied.
void lay(Start start, const QString& directory);

/// The name of the business in each of them.
QString businessIn(const QString& directory);

} // namespace kartei::test
