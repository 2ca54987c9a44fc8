#include "core/exchange/session_references.h"

#include "core/contacts/contact.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

ReferenceInfo SessionReferences::infoOf(const EntityDesc& target, qint64 id)
{
    const std::pair key(&target, id);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    ReferenceInfo info;
    if (const Result<Record> record = m_session.get(target, id)) {
        info.name = record->title();
        if (target.keyField)
            info.key = record->value(*target.find(QLatin1String(target.keyField))).toString();
        if (&target == &describe<Contact>() && !record->as<Contact>().emails.empty())
            info.email = record->as<Contact>().emails.front().value;
    }
    m_known.insert(key, info);
    return info;
}

Result<qint64> SessionReferences::findBy(const EntityDesc& target, const QString& condition, const QVariantList& values)
{
    const Result<std::vector<QVariantList>> rows = m_session.select(
        u"SELECT \"id\" FROM "_s + quotedName(target.name) + u" WHERE "_s + condition + u" ORDER BY \"id\" LIMIT 2"_s,
        values);
    if (!rows)
        return rows.error();
    return rows->empty() ? 0 : rows->front()[0].toLongLong();
}

Result<qint64> SessionReferences::find(const EntityDesc& target, const QString& text)
{
    const QString wanted = text.trimmed();
    std::vector<std::pair<QString, QVariant>> ways;
    if (target.keyField)
        ways.emplace_back(quotedName(target.keyField) + u" = ?"_s, wanted);
    if (&target == &describe<Contact>() && wanted.contains(u'@'))
        ways.emplace_back(u"\"id\" IN (SELECT contact FROM contact_email WHERE match = ?)"_s, wanted.toLower());
    bool isNumber = false;
    const qint64 id = (wanted.startsWith("id:"_L1) ? wanted.mid(3) : wanted).toLongLong(&isNumber);
    if (isNumber)
        ways.emplace_back(u"\"id\" = ?"_s, id);
    ways.emplace_back(quotedName(target.title().name) + u" = ?"_s, wanted);
    for (const auto& [condition, value] : ways) {
        const Result<qint64> found = findBy(target, condition, {value});
        if (!found || *found > 0)
            return found;
    }
    return Error{Error::Kind::NotFound,
        QCoreApplication::translate("Exchange", "There is no %1 “%2”.").arg(target.displayLabel(), wanted), {}};
}

} // namespace kartei
