#include "core/printing/label_printing.h"

#include "core/business/business.h"
#include "core/contacts/contact_queries.h"
#include "core/contacts/contact_rules.h"
#include "core/printing/label_paper.h"
#include "core/printing/paper_language.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostAddresses = 5'000;
constexpr qsizetype kPortion = 500; ///< contacts in memory at once

QString say(const char* text)
{
    return QCoreApplication::translate("Printing", text);
}

Result<QHash<qint64, Contact>> companiesOf(Session& session, const std::vector<Record>& people)
{
    std::vector<qint64> ids;
    for (const Record& person : people) {
        if (const Id<Contact> company = person.as<Contact>().company; company.isSet())
            ids.push_back(company.value);
    }
    return contactsById(session, ids, Parts::Load);
}

Result<> addAddresses(Session& session, const std::vector<qint64>& contacts, const QString& homeCountry,
    std::vector<QStringList>& addresses)
{
    const Result<std::vector<Record>> records = session.byIds(describe<Contact>(), contacts, Parts::Load);
    if (!records)
        return records.error();
    const Result<QHash<qint64, Contact>> companies = companiesOf(session, *records);
    if (!companies)
        return companies.error();
    for (const Record& record : *records) {
        const Contact& contact = record.as<Contact>();
        const auto company = companies->constFind(contact.company.value);
        addresses.push_back(postalAddressOf(contact, company == companies->cend() ? nullptr : &*company, homeCountry));
    }
    return {};
}

Result<std::vector<QStringList>> addressesOf(
    Session& session, const std::vector<qint64>& contacts, const QString& homeCountry, const AddressProgress& progress)
{
    if (contacts.empty())
        return invalid(say(QT_TRANSLATE_NOOP("Printing",
            "None of these contacts has a complete postal address: a street, and a postal code or a town. Add one to "
            "their cards.")));
    if (contacts.size() > kMostAddresses)
        return invalid(
            say(QT_TRANSLATE_NOOP("Printing", "At most %1 addresses are printed at once. Select fewer contacts."))
                .arg(kMostAddresses));
    std::vector<QStringList> addresses;
    for (auto from = contacts.begin(); from != contacts.end();) {
        const auto to = from + std::min<qsizetype>(kPortion, contacts.end() - from);
        const std::vector<qint64> some(from, to);
        if (const Result<> added = addAddresses(session, some, homeCountry, addresses); !added)
            return added.error();
        from = to;
        if (progress && !progress(from - contacts.begin(), std::ssize(contacts)))
            return Error{Error::Kind::Cancelled, say(QT_TRANSLATE_NOOP("Printing", "Nothing was printed.")), {}};
    }
    return addresses;
}

QStringList senderOf(const Business& business)
{
    QStringList lines{business.name, business.street, QString(business.postalCode + u' ' + business.city)};
    for (QString& line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

/// What labels and envelopes are printed from.
struct Addressed {
    Business business;
    PaperLanguage language;
    std::vector<QStringList> addresses;
};

Result<Addressed> addressed(Session& session, const std::vector<qint64>& contacts, const AddressProgress& progress)
{
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business)
        return business.error();
    Result<std::vector<QStringList>> addresses = addressesOf(session, contacts, business->country, progress);
    if (!addresses)
        return addresses.error();
    return Addressed{*business, PaperLanguage(business->language, business->country), *std::move(addresses)};
}

} // namespace

Result<PaperDocument> labelsDocument(
    Session& session, const std::vector<qint64>& contacts, const LabelChoice& choice, const AddressProgress& progress)
{
    const Result<Addressed> paper = addressed(session, contacts, progress);
    if (!paper)
        return paper.error();
    return onLabels(paper->addresses, *choice.sheet, choice.start, paper->language.direction(),
        paper->language.word(QT_TRANSLATE_NOOP("Paper", "Labels")));
}

Result<PaperDocument> envelopesDocument(
    Session& session, const std::vector<qint64>& contacts, const Envelope& envelope, const AddressProgress& progress)
{
    const Result<Addressed> paper = addressed(session, contacts, progress);
    if (!paper)
        return paper.error();
    return onEnvelopes(paper->addresses, envelope, senderOf(paper->business), paper->language.direction(),
        paper->language.word(QT_TRANSLATE_NOOP("Paper", "Envelopes")));
}

} // namespace kartei
