#include "core/exchange/mailing_list.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
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
QString addressKey(const ContactAddress& address)
{
    const bool isComplete = !address.street.trimmed().isEmpty()
        && !(address.postalCode.trimmed().isEmpty() && address.city.trimmed().isEmpty());
    if (!isComplete)
        return {};
    QStringList lines;
    for (const QString& line : {address.street, address.postalCode, address.city, address.country})
        lines += folded(line).simplified();
    return lines.join(u'\n');
}

/// Of the postal address, else the one at home, else the first that is complete.
QString postKey(const Contact& contact)
{
    for (const AddressLabel label : {AddressLabel::Postal, AddressLabel::Home}) {
        for (const ContactAddress& address : contact.addresses) {
            if (const QString key = addressKey(address); address.label == label && !key.isEmpty())
                return key;
        }
    }
    for (const ContactAddress& address : contact.addresses) {
        if (const QString key = addressKey(address); !key.isEmpty())
            return key;
    }
    return {};
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
    explicit Sorting(MailChannel channel) : m_channel(channel) { }

    void add(const Contact& contact)
    {
        const bool isPost = m_channel == MailChannel::Post;
        const QString key = isPost ? postKey(contact) : emailKey(contact);
        if (key.isEmpty())
            return drop(contact,
                isPost ? QCoreApplication::translate("MailingList", "no complete postal address")
                       : QCoreApplication::translate("MailingList", "no e-mail address"));
        if (const auto first = m_taken.constFind(key); first != m_taken.cend())
            return drop(contact,
                (isPost ? QCoreApplication::translate("MailingList", "same postal address as %1")
                        : QCoreApplication::translate("MailingList", "same e-mail address as %1"))
                    .arg(isolated(*first)));
        m_taken.insert(key, contact.name);
        list.kept.push_back(contact.id.value);
    }

    MailingList list;

private:
    void drop(const Contact& contact, const QString& why)
    {
        list.dropped.push_back({contact.id.value, contact.name, why});
    }

    MailChannel m_channel;
    QHash<QString, QString> m_taken; ///< names of who has an address, by its key
};

} // namespace

Result<MailingList> mailingList(Session& session, const std::vector<qint64>& contacts, MailChannel channel,
    const std::function<bool(qint64 done, qint64 total)>& progress)
{
    Sorting sorting(channel);
    for (auto from = contacts.begin(); from != contacts.end();) {
        const auto to = from + std::min<qsizetype>(kPortion, contacts.end() - from);
        const Result<std::vector<Record>> records
            = session.byIds(describe<Contact>(), std::vector<qint64>(from, to), Parts::Load);
        if (!records)
            return records.error();
        for (const Record& record : *records)
            sorting.add(record.as<Contact>());
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
