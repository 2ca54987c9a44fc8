#pragma once

#include <QStringList>

namespace kartei::test {

/// Every file below `directory` and every row of every table in a business, without the moments at which something was
/// done. Looks at a copy, as SQLite alone reads it, and leaves the directory as it is.
QStringList stateOf(const QString& directory);

/// Opens and closes the business as Kartei does, with every check it has. Empty: sound, and nothing but the files of
/// `expected` are left.
QString faultOf(const QString& directory, const QStringList& expected);

/// Names of files, also hidden ones.
QStringList filesIn(const QString& directory);

void copyDirectory(const QString& from, const QString& to);

/// The first lines in which two states differ, for people.
QString difference(const QStringList& expected, const QStringList& found);

} // namespace kartei::test
