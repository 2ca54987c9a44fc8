#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/contact_rules.h"
#include "core/exchange/import_hook.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Companies by name as written, failing that by its folded form.
class CompanyNames {
public:
    void add(const QString& name, qint64 id)
    {
        m_exact.insert(name.simplified(), id);
        m_folded.insert(folded(name.simplified()), id);
    }
    void remove(const QString& name)
    {
        m_exact.remove(name.simplified());
        m_folded.remove(folded(name.simplified()));
    }
    /// 0: none.
    qint64 find(const QString& name) const
    {
        const qint64 exact = m_exact.value(name.simplified());
        return exact > 0 ? exact : m_folded.value(folded(name.simplified()));
    }

private:
    QHash<QString, qint64> m_exact;
    QHash<QString, qint64> m_folded;
};

/// People come with the name of their company, which may stand further down or nowhere; names are told apart from
/// persons; likely duplicates are found.
class ContactHook : public ImportHook {
public:
    explicit ContactHook(const ImportContext& context) : m_context(context) { }

    Result<> prepare() override
    {
        const Result<Business> business = m_context.tx.recall(Id<Business>{1});
        if (!business)
            return business.error();
        m_country = business->country;
        Database& database = m_context.tx.database();
        Result<> read = database.each(
            u"SELECT company_name, id FROM contact WHERE kind = 'company' AND company_name <> '' ORDER BY id DESC"_s,
            {}, [&](const Row& row) { m_companies.add(row.text(0), row.integer(1)); });
        if (!read || m_context.options.duplicates != Duplicates::Create)
            return read;
        read = database.each(u"SELECT value, e164, contact FROM contact_phone"_s, {},
            [&](const Row& row) { m_byPhone.insert(phoneKey(row.text(0), row.text(1)), row.integer(2)); });
        if (!read)
            return read;
        return database.each(u"SELECT c.name, a.city, c.id FROM contact c JOIN contact_address a ON a.contact = c.id"_s,
            {}, [&](const Row& row) { m_byPlace.insert(placeKey(row.text(0), row.text(1)), row.integer(2)); });
    }

    bool takes(Candidate& candidate, const ColumnTarget& target, const QString& text) override
    {
        if (target.field == &fieldOf<&Contact::company>()) {
            m_row.company = text.trimmed();
            return true;
        }
        if (target.field == &fieldOf<&Contact::name>()) {
            m_row.name = text.simplified();
            return true;
        }
        if (target.field != &fieldOf<&Contact::tags>())
            return false;
        QStringList tags = labelsFromText(normalised(text));
        tags.removeIf([](const QString& tag) { return tag.startsWith("* "_L1); }); // groups every Google account has
        candidate.record.edit<Contact>().tags = tags;
        candidate.given.insert(target.field);
        return true;
    }

    void adopt(Candidate& candidate) override
    {
        auto& contact = candidate.record.edit<Contact>();
        const bool isPerson
            = contact.kind == ContactKind::Person && (!contact.firstName.isEmpty() || !contact.lastName.isEmpty());
        if (isPerson && !contact.company.isSet()) {
            m_row.company = std::exchange(contact.companyName, {});
            candidate.given.erase(&fieldOf<&Contact::companyName>());
        }
    }

    Result<> complete(Candidate& candidate) override
    {
        GivenNames row = std::exchange(m_row, {});
        auto& contact = candidate.record.edit<Contact>();
        for (ContactPhone& phone : contact.phones)
            phone.e164 = e164Of(phone.value, m_country);
        if (!row.name.isEmpty() && row.name != contactNameOf(contact))
            useFullName(candidate, row);
        const bool hasPerson = !contact.firstName.isEmpty() || !contact.lastName.isEmpty();
        const Field& kind = fieldOf<&Contact::kind>();
        if (!m_context.options.only.isEmpty()) {
            candidate.record.setValue(kind, m_context.options.only);
            candidate.given.insert(&kind);
        } else if (!candidate.has(kind) && !hasPerson && (!row.company.isEmpty() || !contact.companyName.isEmpty())) {
            contact.kind = ContactKind::Company;
            candidate.given.insert(&kind);
        }
        if (row.company.isEmpty())
            return {};
        if (contact.kind == ContactKind::Company && contact.companyName.isEmpty()) {
            candidate.record.edit<Contact>().companyName = row.company.simplified();
            candidate.given.insert(&fieldOf<&Contact::companyName>());
            return {};
        }
        return employ(candidate, row.company);
    }

    QString doubt(const Candidate& candidate) override
    {
        qint64 other = 0;
        const auto& contact = candidate.record.as<Contact>();
        const QString why = resemblance(contact, other);
        if (why.isEmpty())
            return {};
        const ReferenceInfo info = m_context.references.infoOf(describe<Contact>(), other);
        return QCoreApplication::translate("Exchange", "%1 may be %2 (%3): %4.")
            .arg(isolated(shownName(contact).simplified()), isolated(info.name),
                info.key.isEmpty() ? QString("id:"_L1 + QString::number(other)) : info.key, why);
    }

    qint64 claims(const Candidate& candidate) override
    {
        const auto& contact = candidate.record.as<Contact>();
        return contact.kind == ContactKind::Company ? m_made.value(folded(contact.companyName.simplified())) : 0;
    }

    void wrote(const Candidate&, const Record& record) override
    {
        const auto& contact = record.as<Contact>();
        if (contact.kind == ContactKind::Company) {
            m_made.remove(folded(contact.companyName.simplified()));
            if (m_companies.find(contact.companyName) == 0)
                m_companies.add(contact.companyName, record.id());
        }
        if (m_context.options.duplicates == Duplicates::Create)
            remember(contact);
    }

    void settle(bool kept) override
    {
        m_row = {};
        const QString leftOut = std::exchange(m_leftOut, {});
        if (kept && !leftOut.isEmpty())
            m_context.report.notes.push_back({0, leftOut});
        if (!kept) {
            for (const QString& name : m_pending) {
                m_companies.remove(name);
                m_made.remove(folded(name));
            }
        }
        m_pending.clear();
    }

    void finish() override
    {
        if (!m_made.isEmpty())
            m_context.report.notes.push_back({0,
                QCoreApplication::translate("Exchange", "%n companies were made because people work for them.", nullptr,
                    static_cast<int>(m_made.size()))});
    }

private:
    struct GivenNames {
        QString company;
        QString name;
    };

    /// Why `contact` may be one that is there already; empty: it is not.
    QString resemblance(const Contact& contact, qint64& other) const
    {
        for (const ContactEmail& email : contact.emails) {
            other = m_context.references.withEmail(email.value);
            if (other > 0)
                return QCoreApplication::translate("Exchange", "same e-mail address");
        }
        for (const ContactPhone& phone : contact.phones) {
            const QString number = phoneKey(phone.value, phone.e164);
            other = number.size() > 5 ? m_byPhone.value(number) : 0;
            if (other > 0)
                return QCoreApplication::translate("Exchange", "same phone number");
        }
        for (const ContactAddress& address : contact.addresses) {
            other = m_byPlace.value(placeKey(shownName(contact), address.city));
            if (other > 0)
                return QCoreApplication::translate("Exchange", "same name and city");
        }
        return {};
    }

    static QString shownName(const Contact& contact)
    {
        return contact.kind == ContactKind::Company ? contact.companyName
                                                    : QString(contact.firstName + u' ' + contact.lastName);
    }

    static QString placeKey(const QString& name, const QString& city)
    {
        return folded(name.simplified()) + u'\n' + folded(city.trimmed());
    }

    /// The whole name, where it is not the one that the other cells make: of a person, also one at the company that
    /// the row names. What has no place is told.
    void useFullName(Candidate& candidate, GivenNames& row)
    {
        auto& contact = candidate.record.edit<Contact>();
        const bool isCompany = candidate.has(fieldOf<&Contact::kind>()) && contact.kind == ContactKind::Company;
        if (isCompany && contact.companyName.isEmpty() && row.company.isEmpty()) {
            contact.companyName = row.name;
            candidate.given.insert(&fieldOf<&Contact::companyName>());
            return;
        }
        if (isCompany || !contact.firstName.isEmpty() || !contact.lastName.isEmpty()) {
            if (isCompany || !isSamePerson(contact, row.name))
                m_leftOut = QCoreApplication::translate("Exchange", "The name “%1” of “%2” was left out.")
                                .arg(isolated(row.name), isolated(contactNameOf(contact)));
            return;
        }
        const qsizetype comma = row.name.indexOf(u", "_s);
        const qsizetype blank = row.name.lastIndexOf(u' ');
        contact.lastName = comma > 0 ? row.name.left(comma) : row.name.mid(blank + 1);
        contact.firstName = comma > 0 ? row.name.mid(comma + 2) : row.name.left(qMax<qsizetype>(blank, 0));
        candidate.given.insert(&fieldOf<&Contact::lastName>());
        candidate.given.insert(&fieldOf<&Contact::firstName>());
        candidate.fullName = row.name;
        if (row.company.isEmpty()) {
            row.company = std::exchange(contact.companyName, {});
            candidate.given.erase(&fieldOf<&Contact::companyName>());
        }
    }

    /// With a title, without a middle name, the other way round.
    static bool isSamePerson(const Contact& contact, const QString& name)
    {
        static const QRegularExpression between(QStringLiteral(R"([\s,.]+)"));
        const auto words = [](const QString& text) { return folded(text).split(between, Qt::SkipEmptyParts); };
        const auto contains = [](const QStringList& all, const QStringList& some) {
            return std::ranges::all_of(some, [&](const QString& word) { return all.contains(word); });
        };
        const QStringList given = words(name);
        const QStringList known = words(
            QStringList{contact.salutation, contact.title, contact.firstName, contact.lastName, contact.suffix}.join(
                u' '));
        return contains(known, given) || contains(given, words(contact.firstName + u' ' + contact.lastName));
    }

    Result<> employ(Candidate& candidate, const QString& company)
    {
        qint64 id = m_companies.find(company);
        const bool isReference = company.startsWith("id:"_L1) || company.contains(u'@')
            || m_context.references.withKey(describe<Contact>(), company) > 0;
        if (id == 0 && isReference) {
            const Result<qint64> found = m_context.references.find(describe<Contact>(), company);
            if (!found)
                return found.error();
            id = *found;
        }
        if (id == 0) {
            Contact made;
            made.kind = ContactKind::Company;
            made.companyName = company.simplified();
            if (const Result<> inserted = m_context.tx.insert(made); !inserted)
                return inserted;
            id = made.id.value;
            m_companies.add(made.companyName, id);
            m_made.insert(folded(made.companyName), id);
            m_pending += made.companyName;
        }
        candidate.record.edit<Contact>().company = {id};
        candidate.given.insert(&fieldOf<&Contact::company>());
        return {};
    }

    void remember(const Contact& contact)
    {
        for (const ContactPhone& phone : contact.phones)
            m_byPhone.insert(phoneKey(phone.value, phone.e164), contact.id.value);
        for (const ContactAddress& address : contact.addresses)
            m_byPlace.insert(placeKey(shownName(contact), address.city), contact.id.value);
    }

    ImportContext m_context;
    GivenNames m_row;
    CompanyNames m_companies;
    QString m_country; ///< of the business: phone numbers without a prefix are from there
    QHash<QString, qint64> m_made; ///< by folded name: on the way, not yet described by a row
    QStringList m_pending; ///< made for the row at hand
    QString m_leftOut; ///< of the row at hand
    QHash<QString, qint64> m_byPhone;
    QHash<QString, qint64> m_byPlace;
};

} // namespace

std::unique_ptr<ImportHook> makeContactHook(const ImportContext& context)
{
    return std::make_unique<ContactHook>(context);
}

} // namespace kartei
