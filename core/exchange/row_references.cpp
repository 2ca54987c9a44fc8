#include "core/exchange/row_references.h"

#include "core/contacts/contact.h"
#include "core/storage/record_sql.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKept = 5000;

} // namespace

QString RowReferences::textOf(const QString& sql, qint64 id)
{
    const Result<QVariant> text = m_database.value(sql, {id});
    if (!text && !m_error)
        m_error = text.error();
    return text ? text->toString() : QString();
}

const OwnFields& RowReferences::ownFields(const EntityDesc& entity)
{
    const Result<std::shared_ptr<const OwnFields>> own = m_database.ownFields(entity);
    if (!own && !m_error)
        m_error = own.error();
    m_own = own ? *own : nullptr;
    return m_own ? *m_own : OwnFields::none();
}

ReferenceInfo RowReferences::infoOf(const EntityDesc& target, qint64 id)
{
    const std::pair key(&target, id);
    if (const auto known = m_newest.constFind(key); known != m_newest.constEnd())
        return *known;
    const QString of = u" FROM "_s + quotedName(target.name) + u" WHERE \"id\" = ?"_s;
    ReferenceInfo info;
    info.name = textOf(u"SELECT "_s + quotedName(target.title().name) + of, id);
    if (target.keyField)
        info.key = textOf(u"SELECT "_s + quotedName(target.keyField) + of, id);
    if (&target == &describe<Contact>())
        info.email
            = textOf(u"SELECT value FROM contact_email WHERE contact = ? ORDER BY \"position\", \"id\" LIMIT 1"_s, id);
    if (m_newest.size() >= kKept)
        m_newest.clear();
    m_newest.insert(key, info);
    return info;
}

} // namespace kartei
