#include "core/sales/quote_versions.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Makes `version`: all versions of what `first` selects.
QString versionsOf(const QString& first, const QString& wanted = u"id"_s)
{
    return u"WITH RECURSIVE version (id, revision_of, status) AS (SELECT "_s + first
        + u" UNION SELECT related.id, related.revision_of, related.status FROM version v JOIN quote related"
          " ON related.revision_of = v.id OR related.id = v.revision_of) SELECT "_s
        + wanted + u" FROM version"_s;
}

const QString kItself = u"quote.id, quote.revision_of, quote.status"_s;

QString noVersionOfItWhere(const QString& condition)
{
    return u"NOT EXISTS ("_s + versionsOf(kItself) + u" WHERE "_s + condition + u')';
}

} // namespace

QString boughtSql()
{
    return u"(quote.status = 'accepted' AND "_s
        + noVersionOfItWhere(u"version.status = 'accepted' AND version.id > quote.id"_s) + u')';
}

QString offeredSql()
{
    return u"(quote.status = 'sent' AND "_s
        + noVersionOfItWhere(u"version.status = 'accepted' OR version.id > quote.id AND version.status <> 'draft'"_s)
        + u')';
}

QString versionOfSql()
{
    return u"quote.id IN ("_s
        + versionsOf(u"asked.id, asked.revision_of, asked.status FROM quote asked WHERE asked.id IN (?, ?)"_s) + u')';
}

QString oldestVersionSql()
{
    return u'(' + versionsOf(kItself, u"min(id)"_s) + u')';
}

} // namespace kartei
