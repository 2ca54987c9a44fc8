#include "core/contacts/caller.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/phone_number.h"
#include "core/storage/search_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 20;
constexpr int kLeastTail = 6; ///< a shorter number has to be the same as a whole
constexpr int kMostDigits = 20;
constexpr qsizetype kLongestNumber = 40; ///< with blanks: it has to fit into one message to a running window

bool isWithheld(const QString& text)
{
    constexpr std::array kWords{
        "anonymous"_L1, "unknown"_L1, "withheld"_L1, "private"_L1, "restricted"_L1, "unavailable"_L1, "hidden"_L1};
    return text.isEmpty() || std::ranges::any_of(kWords, [&](QLatin1String word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isNumber(const QString& text)
{
    const bool isClean = std::ranges::all_of(text, [at = 0](QChar c) mutable {
        const bool isFirst = at++ == 0;
        return (c >= u'0' && c <= u'9') || (c == u'+' && isFirst) || QStringView(u"()-/. ").contains(c);
    });
    const qsizetype digits = digitsOf(text).size();
    return isClean && text.size() <= kLongestNumber && digits > 0 && digits <= kMostDigits;
}

bool endsAlike(const ContactPhone& phone, const QString& tail, bool isUnderstood)
{
    if (isUnderstood && !phone.e164.isEmpty())
        return false; // both are known for certain: they are two numbers
    const QString theirs = digitsOf(phone.value); // of two numbers in one field, too
    return tail.size() < kLeastTail ? theirs == tail : theirs.contains(tail);
}

Result<std::vector<Contact>> withTail(Session& session, const QString& number, bool isUnderstood)
{
    const QString tail = phoneTail(number);
    std::vector<Contact> found;
    if (tail.size() < 3)
        return found;
    const auto ids = firstFound(session.database(), describe<Contact>(), tail, kMost * 5);
    if (!ids)
        return ids.error();
    const auto records = session.byIds(describe<Contact>(), *ids, Parts::Load);
    if (!records)
        return records.error();
    for (const Record& record : *records) {
        const auto& contact = record.as<Contact>();
        const bool isAlike = std::ranges::any_of(
            contact.phones, [&](const ContactPhone& phone) { return endsAlike(phone, tail, isUnderstood); });
        if (isAlike && found.size() < kMost)
            found.push_back(contact);
    }
    return found;
}

} // namespace

Result<QString> callerNumber(const QString& handedOver)
{
    QString text = QUrl::fromPercentEncoding(handedOver.toUtf8()).trimmed();
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        text = text.mid(4).section(u';', 0, 0).trimmed();
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    if (isWithheld(text))
        return QString();
    if (!isNumber(text))
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "Caller", "“%1” is not a phone number: it may have digits, +, blanks and ( ) - / . and nothing else.")
                .arg(legible(text.left(60))),
            {}};
    return text;
}

Result<Callers> callersWith(Session& session, const QString& number)
{
    Callers callers;
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business || number.isEmpty())
        return business ? Result<Callers>(callers) : Result<Callers>(business.error());
    const QString e164 = e164Of(number, business->country);
    if (!e164.isEmpty()) {
        // the second condition is that of the index
        Result<std::vector<Contact>> exact
            = session.list<Contact>(u"WHERE id IN (SELECT contact FROM contact_phone WHERE e164 = ? AND e164 <> '')"
                                    " ORDER BY sort_key, id LIMIT ?"_s,
                {e164, kMost}, Parts::Load);
        if (!exact)
            return exact.error();
        callers.contacts = std::move(*exact);
    }
    if (!callers.contacts.empty())
        return callers;
    Result<std::vector<Contact>> alike = withTail(session, number, !e164.isEmpty());
    if (!alike)
        return alike.error();
    callers.contacts = std::move(*alike);
    callers.isCertain = callers.contacts.empty();
    return callers;
}

Result<> addPhone(Transaction& tx, Id<Contact> id, const QString& number)
{
    const Result<Contact> before = tx.get(id);
    if (!before)
        return before.error();
    if (std::ranges::find(before->phones, number, &ContactPhone::value) != before->phones.end())
        return {};
    Contact after = *before;
    ContactPhone phone;
    phone.value = number;
    after.phones.push_back(phone);
    return tx.update(*before, after);
}

} // namespace kartei
