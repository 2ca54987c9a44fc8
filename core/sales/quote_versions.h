#pragma once

#include <QString>

namespace kartei {

/// Conditions on a row `quote` in SQL that see all versions of it: what it revises, and whatever revises one of them. A
/// later version is one that was made later, whichever it revises.

/// It is what was bought: accepted, and no later version was.
QString boughtSql();
/// It binds us without having been bought: sent, no later version is more than a draft, and none was accepted.
QString offeredSql();
/// It is a version of the quote whose id is bound for each of two `?`: itself, or what it revises.
QString versionOfSql();

/// Id of the oldest version of it: the same for all versions.
QString oldestVersionSql();

} // namespace kartei
