#include "core/contacts/card_code.h"

#include "core/storage/database.h"

#include <QRegularExpression>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigures = 6; ///< at least

} // namespace

QString cardCodeOf(Id<Contact> contact)
{
    return u"KA%1"_s.arg(contact.value, kFigures, 10, QChar(u'0'));
}

Id<Contact> contactOfCode(const QString& text)
{
    static const QRegularExpression code(u"\\Aka([0-9]{6,18})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return {code.match(text.trimmed()).captured(1).toLongLong()};
}

Result<> putScanned(Database& database, const QString& text, std::vector<SearchHit>& hits)
{
    const Id<Contact> scanned = contactOfCode(text);
    if (!scanned.isSet())
        return {};
    const Result<QVariant> number
        = database.value(u"SELECT id FROM contact WHERE number = ? AND number <> ''"_s, {text.trimmed()});
    if (!number)
        return number.error();
    if (number->isValid() && !number->isNull())
        return {};
    std::erase_if(
        hits, [&](const SearchHit& hit) { return hit.entity == &describe<Contact>() && hit.id == scanned.value; });
    hits.insert(hits.begin(), {&describe<Contact>(), scanned.value});
    return {};
}

} // namespace kartei
