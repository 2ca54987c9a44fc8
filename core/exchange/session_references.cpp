#include "core/exchange/session_references.h"

#include "core/business/business.h"
#include "core/contacts/contact.h"
#include "core/storage/record_sql.h"

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

Currency SessionReferences::usualCurrency()
{
    const Result<Business> business = m_session.get(Id<Business>{1});
    return business ? business->currency : Currency();
}

const OwnFields& SessionReferences::ownFields(const EntityDesc& entity)
{
    const Result<std::shared_ptr<const OwnFields>> own = m_session.database().ownFields(entity);
    m_own = own ? *own : nullptr;
    return m_own ? *m_own : OwnFields::none();
}

Result<References::Ids> SessionReferences::having(const EntityDesc& target, By way, const QString& text)
{
    QString condition;
    QVariant value = text;
    switch (way) {
    case By::Id:
        condition = u"\"id\" = ?"_s;
        value = text.toLongLong();
        break;
    case By::Key:
        condition = naturalKeyIs(target);
        break;
    case By::Email:
        condition = u"\"id\" IN (SELECT contact FROM contact_email WHERE match = ?)"_s;
        break;
    case By::Name:
        condition = quotedName(target.title().name) + u" = ?"_s;
        break;
    }
    const Result<std::vector<QVariantList>> rows = m_session.select(
        u"SELECT \"id\" FROM "_s + quotedName(target.name) + u" WHERE "_s + condition + u" ORDER BY \"id\" LIMIT 2"_s,
        {value});
    if (!rows)
        return rows.error();
    Ids ids;
    for (const QVariantList& row : *rows)
        ids.push_back(row[0].toLongLong());
    return ids;
}

} // namespace kartei
