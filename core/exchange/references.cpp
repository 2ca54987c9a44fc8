#include "core/exchange/references.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"

#include <QCoreApplication>

#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error noSuch(const EntityDesc& target, const QString& text)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Exchange", "There is no %1 “%2”.").arg(target.displayLabel(), isolated(text)), {}};
}

} // namespace

Result<qint64> References::find(const EntityDesc& target, const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return noSuch(target, wanted);
    const auto isId = [](const QString& digits) { // "0042" is a number of somebody's
        return !digits.isEmpty() && digits[0].isDigit() && QString::number(digits.toLongLong()) == digits;
    };
    const QString id = wanted.startsWith("id:"_L1) && isId(wanted.mid(3)) ? wanted.mid(3) : QString();
    const bool isEmail = &target == &describe<Contact>() && wanted.contains(u'@');
    const std::array<std::pair<By, QString>, 5> ways{{{By::Id, id}, {By::Key, target.keyField ? wanted : QString()},
        {By::Email, isEmail ? wanted.toLower() : QString()}, {By::Id, isId(wanted) ? wanted : QString()},
        {By::Name, wanted}}};
    for (const auto& [way, value] : ways) {
        if (value.isEmpty())
            continue;
        const Result<Ids> ids = having(target, way, value);
        if (!ids)
            return ids.error();
        if (ids->size() > 1)
            return severalHave(target, wanted, *ids);
        if (!ids->empty())
            return ids->front();
    }
    return noSuch(target, wanted);
}

Error References::severalHave(const EntityDesc& target, const QString& text, const Ids& ids)
{
    const auto named = [&](qint64 id) {
        const ReferenceInfo info = infoOf(target, id);
        return QString(isolated(info.name) + u" ("_s + (info.key.isEmpty() ? QString() : QString(info.key + u", "_s))
            + u"id:%1)"_s.arg(id));
    };
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Exchange", "%1: “%2” may be %3 or %4. Say which one by its number or id.")
            .arg(target.displayLabel(), isolated(text), named(ids[0]), named(ids[1])),
        {}};
}

} // namespace kartei
