#include "core/cli/kinds.h"

#include "core/base/text.h"
#include "core/business/segment.h"
#include "core/cli/command.h"
#include "core/contacts/card_code.h"
#include "core/exchange/session_references.h"
#include "core/storage/deleted.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<Kind> kindOf(const QString& name)
{
    if (name == "persons"_L1 || name == "person"_L1)
        return Kind{name, &describe<Contact>(), u"person"_s};
    if (name == "companies"_L1 || name == "company"_L1)
        return Kind{name, &describe<Contact>(), u"company"_s};
    QStringList known{u"persons"_s, u"companies"_s};
    for (const EntityDesc* entity : allEntities()) {
        if (!*entity->plural)
            continue;
        if (name == QLatin1String(entity->plural) || name == QLatin1String(entity->name))
            return Kind{name, entity, {}};
        known += QString::fromLatin1(entity->plural);
    }
    known.sort();
    return usage(QCoreApplication::translate("CommandLine", "“%1” is not a kind of record. There are: %2.")
                     .arg(name, known.join(u", "_s)));
}

Result<ListQuery> listQueryOf(Session& session, const Kind& kind, const Wanted& wanted)
{
    const QDate today = session.clock().today();
    ListQuery query;
    query.entity = kind.entity;
    if (!wanted.segment.isEmpty()) {
        const Result<Segment> segment = segmentNamed(session, *kind.entity, wanted.segment);
        Result<ListQuery> saved
            = segment ? queryOf(session.database(), *segment, today) : Result<ListQuery>(segment.error());
        if (!saved)
            return saved.error();
        query = *std::move(saved);
    }
    if (!wanted.sort.isEmpty())
        query.sort = wanted.sort.split(u',', Qt::SkipEmptyParts);
    query.limit = wanted.limit;
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(*kind.entity);
    if (!own)
        return own.error();
    const Result<SqlCondition> asked = compiledFilter(*kind.entity, wanted.where, today, **own);
    if (!asked)
        return asked.error();
    query.condition = both(query.condition, *asked);
    if (kind.only.isEmpty())
        return query;
    // beside the text, not in front of it: its errors name the character as typed, and no bracket in it gets out
    const Result<SqlCondition> only = compiledFilter(*kind.entity, u"kind = \"%1\""_s.arg(kind.only), today);
    if (!only)
        return only.error();
    query.condition = both(query.condition, *only);
    return query;
}

Result<Record> recordBy(Session& session, const Kind& kind, const QString& key)
{
    SessionReferences references(session);
    // the id always works: digits are it even where they are somebody's number too
    Result<qint64> id = isDigits(key) ? references.find(*kind.entity, u"id:"_s + key) : Error{};
    if (!id)
        id = references.find(*kind.entity, key);
    // behind the numbers, which a business may form in the same way
    if (const Id<Contact> ofCard = contactOfCode(key); !id && kind.entity == &describe<Contact>() && ofCard.isSet())
        id = references.find(*kind.entity, u"id:%1"_s.arg(ofCard.value));
    if (!id)
        return id.error();
    const Result<Record> record = session.get(*kind.entity, *id);
    if (!record || kind.only.isEmpty() || record->value(*kind.entity->find(u"kind")).toString() == kind.only)
        return record;
    return Error{Error::Kind::NotFound,
        QCoreApplication::translate("CommandLine", "“%1” is not one of the %2.").arg(key, kind.name), {}};
}

Result<Named> namedRecord(const Command& command, bool forWriting)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    Result<std::unique_ptr<Session>> session = command.open(forWriting);
    if (!session)
        return session.error();
    const Result<Record> record = recordBy(**session, *kind, command.at(2));
    if (!record)
        return record.error();
    return Named{*kind, std::move(*session), *record};
}

namespace {

/// "42", "id:42", number, sku or title of what was deleted.
Result<qint64> deletedBy(Session& session, const Kind& kind, const QString& key)
{
    const auto deleted = listDeleted(session, kind.entity, {}, std::numeric_limits<int>::max());
    if (!deleted)
        return deleted.error();
    const QString digits = key.startsWith("id:"_L1) ? key.mid(3) : key;
    QStringList ids;
    for (const DeletedRecord& record : *deleted) {
        const QString id = QString::number(record.id);
        if (id == digits)
            return record.id;
        if (key == record.key || folded(key) == folded(record.title))
            ids += id;
    }
    if (ids.size() == 1)
        return ids.front().toLongLong();
    const QString text = ids.isEmpty()
        ? QCoreApplication::translate("CommandLine", "“%1” was not deleted lately.")
        : QCoreApplication::translate("CommandLine", "“%1” was deleted more than once: %2.");
    return Error{Error::Kind::NotFound, ids.isEmpty() ? text.arg(key) : text.arg(key, ids.join(u", "_s)), {}};
}

} // namespace

Result<Known> knownRecord(const Command& command, bool forWriting)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    Result<std::unique_ptr<Session>> session = command.open(forWriting);
    if (!session)
        return session.error();
    const Result<Record> record = recordBy(**session, *kind, command.at(2));
    if (record)
        return Known{*kind, std::move(*session), record->id(), false};
    const Result<qint64> id = deletedBy(**session, *kind, command.at(2));
    if (!id)
        return id.error().kind == Error::Kind::NotFound ? record.error() : id.error();
    return Known{*kind, std::move(*session), *id, true};
}

QString keyOf(const Record& record)
{
    const EntityDesc& entity = record.desc();
    const QString natural
        = entity.keyField ? record.value(*entity.find(QLatin1String(entity.keyField))).toString() : QString();
    return natural.isEmpty() || isDigits(natural) ? QString::number(record.id()) : natural;
}

} // namespace kartei
