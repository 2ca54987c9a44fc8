#include "core/exchange/mailing_list.h"

#include "core/base/text.h"
#include "core/contacts/consent.h"
#include "core/contacts/contact_queries.h"
#include "core/contacts/contact_rules.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPortion = 500; ///< contacts in memory at once

/// By which two are one recipient; empty: nothing can be sent there.
QString postKey(const Contact& contact, const Contact* company)
{
    const ContactAddress* address = letterAddressOf(contact, company);
    if (!address || !isComplete(*address))
        return {};
    QStringList lines;
    for (const QString& line : {address->street, address->postalCode, address->city, address->country})
        lines += folded(line).simplified();
    return lines.join(u'\n');
}

/// Of the preferred address, else the first.
QString emailKey(const Contact& contact)
{
    const auto preferred = std::ranges::find(contact.emails, true, &ContactEmail::preferred);
    if (preferred != contact.emails.end())
        return preferred->match;
    return contact.emails.empty() ? QString() : contact.emails.front().match;
}

class Sorting {
public:
    /// By e-mail address: who asked to be left alone there.
    using Refusals = QHash<QString, QString>;

    Sorting(const MailingChoice& choice, QDate today) : m_choice(choice), m_today(today) { }

    void setRefusals(Refusals refusals) { m_refusals = std::move(refusals); }

    void add(const Contact& contact, const Contact* company)
    {
        const bool isPost = m_choice.channel == MailChannel::Post;
        if (const QString refused = refusedBy(contact); !refused.isEmpty())
            return drop(contact, refused);
        const QString key = isPost ? postKey(contact, company) : emailKey(contact);
        if (key.isEmpty())
            return drop(contact,
                isPost ? QCoreApplication::translate("MailingList", "no complete postal address")
                       : QCoreApplication::translate("MailingList", "no e-mail address"));
        if (const auto other = m_refusals.constFind(key); !isPost && other != m_refusals.cend())
            return drop(contact,
                QCoreApplication::translate("MailingList", "%1 withdrew the consent to e-mail at the same address")
                    .arg(isolated(*other)));
        if (const auto first = m_taken.constFind(key); first != m_taken.cend())
            return drop(contact,
                (isPost ? QCoreApplication::translate("MailingList", "same postal address as %1")
                        : QCoreApplication::translate("MailingList", "same e-mail address as %1"))
                    .arg(isolated(*first)));
        if (m_choice.one == MailingChoice::One::PerAddress)
            m_taken.insert(key, contact.name);
        list.kept.push_back(contact.id.value);
    }

    MailingList list;

private:
    /// Empty: they may be written to.
    QString refusedBy(const Contact& contact) const
    {
        const bool isPost = m_choice.channel == MailChannel::Post;
        const ContactConsent* standing
            = standingConsent(contact, isPost ? ConsentChannel::Post : ConsentChannel::Email, m_today);
        if (!standing)
            return isPost ? QString() : QCoreApplication::translate("MailingList", "no consent to e-mail");
        if (standing->state == ConsentState::Given)
            return {};
        return (isPost ? QCoreApplication::translate("MailingList", "wants no post since %1")
                       : QCoreApplication::translate("MailingList", "withdrew the consent to e-mail on %1"))
            .arg(standing->day.toString(Qt::ISODate));
    }
    void drop(const Contact& contact, const QString& why)
    {
        list.dropped.push_back({contact.id.value, contact.name, why});
    }

    MailingChoice m_choice;
    QDate m_today;
    Refusals m_refusals;
    QHash<QString, QString> m_taken; ///< names of who has an address, by its key
};

/// The companies of persons who have no complete address, by id.
Result<QHash<qint64, Contact>> companiesToFallBackOn(Session& session, const std::vector<Record>& records)
{
    std::vector<qint64> ids;
    for (const Record& record : records) {
        const Contact& contact = record.as<Contact>();
        const ContactAddress* own = letterAddressOf(contact, nullptr);
        if (contact.company.isSet() && !(own && isComplete(*own)))
            ids.push_back(contact.company.value);
    }
    return contactsById(session, ids, Parts::Load);
}

/// Of the addresses of these contacts. Who objected to letters at a postal address speaks for themselves only.
Result<Sorting::Refusals> refusalsAt(Session& session, const std::vector<Record>& records)
{
    QVariantList keys;
    for (const Record& record : records) {
        if (const QString key = emailKey(record.as<Contact>()); !key.isEmpty())
            keys += key;
    }
    Sorting::Refusals refusals;
    if (keys.isEmpty())
        return refusals;
    const QString places = QStringList(keys.size(), u"?"_s).join(u", "_s);
    const Result<> read = session.database().each(
        u"SELECT contact_email.\"match\", contact.name FROM contact_email JOIN contact"
        " ON contact.id = contact_email.contact WHERE contact_email.\"match\" IN (%1) AND contact.consent_email ="
        " 'withdrawn' ORDER BY contact.id DESC"_s.arg(places),
        keys, [&](const Row& row) { refusals.insert(row.text(0), row.text(1)); });
    return read ? Result<Sorting::Refusals>(std::move(refusals)) : Result<Sorting::Refusals>(read.error());
}

/// Of these contacts, which are few.
Result<> add(Session& session, const std::vector<qint64>& contacts, const MailingChoice& choice, Sorting& sorting)
{
    const Result<std::vector<Record>> records = session.byIds(describe<Contact>(), contacts, Parts::Load);
    if (!records)
        return records.error();
    QHash<qint64, Contact> companies;
    if (choice.address == MailingChoice::Address::OrOfCompany) {
        Result<QHash<qint64, Contact>> read = companiesToFallBackOn(session, *records);
        if (!read)
            return read.error();
        companies = *std::move(read);
    }
    if (choice.channel == MailChannel::Email) {
        Result<Sorting::Refusals> refusals = refusalsAt(session, *records);
        if (!refusals)
            return refusals.error();
        sorting.setRefusals(*std::move(refusals));
    }
    for (const Record& record : *records) {
        const auto company = companies.constFind(record.as<Contact>().company.value);
        sorting.add(record.as<Contact>(), company == companies.cend() ? nullptr : &*company);
    }
    return {};
}

} // namespace

Result<MailingList> mailingList(Session& session, const std::vector<qint64>& contacts, const MailingChoice& choice,
    const std::function<bool(qint64 done, qint64 total)>& progress)
{
    Sorting sorting(choice, session.clock().today());
    for (auto from = contacts.begin(); from != contacts.end();) {
        const auto to = from + std::min<qsizetype>(kPortion, contacts.end() - from);
        if (const Result<> added = add(session, std::vector<qint64>(from, to), choice, sorting); !added)
            return added.error();
        from = to;
        if (progress && !progress(from - contacts.begin(), static_cast<qint64>(contacts.size())))
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Exchange", "The export was stopped."), {}};
    }
    return std::move(sorting.list);
}

QByteArray droppedCsv(const MailingList& list)
{
    CsvWriter writer;
    for (const QString& heading : {u"id"_s, u"name"_s, u"why"_s})
        writer.addText(heading);
    writer.endRow();
    for (const MailingList::Dropped& dropped : list.dropped) {
        writer.addNumber(QString::number(dropped.id));
        writer.addText(dropped.name);
        writer.addText(dropped.why);
        writer.endRow();
    }
    return writer.content();
}

} // namespace kartei
