#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/contact_rules.h"
#include "core/exchange/contact_cleaning.h"
#include "core/exchange/import_hook.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMadeRemembered = 2000; ///< companies

/// Companies by name as written, failing that by its folded form.
class CompanyNames {
public:
    void add(const QString& name, qint64 id)
    {
        m_exact.add(name.simplified(), id);
        m_folded.add(folded(name.simplified()), id);
    }
    void remove(const QString& name)
    {
        m_exact.remove(name.simplified());
        m_folded.remove(folded(name.simplified()));
    }
    /// 0: none.
    qint64 find(const QString& name) const
    {
        const QString simple = name.simplified();
        const qint64 exact = m_exact.find(simple);
        return exact > 0 ? exact : m_folded.find(folded(simple));
    }

private:
    HashIndex m_exact;
    HashIndex m_folded;
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
        m_home = {business->country, business->language};
        if (m_context.options.isSingleRow)
            return {};
        Database& database = m_context.tx.database();
        Result<> read = database.each(
            u"SELECT company_name, id FROM contact WHERE kind = 'company' AND company_name <> '' ORDER BY id"_s, {},
            [&](const Row& row) { m_companies.add(row.text(0), row.integer(1)); });
        const bool looksForLikeness = m_context.options.duplicates == Duplicates::Create;
        return read && looksForLikeness ? m_likeness.load(database) : read;
    }

    bool takes(Candidate& candidate, const ColumnTarget& target, const QString& text) override
    {
        if (target.field == &fieldOf<&Contact::company>()) {
            candidate.companyName = text.trimmed();
            return true;
        }
        if (target.field == &fieldOf<&Contact::name>()) {
            candidate.wholeName = text.simplified();
            return true;
        }
        if (target.field == &fieldOf<&ContactAddress::country>()
            && m_context.options.cleanUps.testFlag(CleanUp::Country))
            return takeCountry(candidate, target, text);
        if (target.field == &fieldOf<&Contact::birthday>() && isPartOfDate(text)) {
            candidate.partOfBirthday = text.trimmed();
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
            candidate.companyName = std::exchange(contact.companyName, {});
            candidate.given.erase(&fieldOf<&Contact::companyName>());
        }
    }

    bool readsAhead() const override { return true; }

    void interpret(Candidate& candidate) const override
    {
        auto& contact = candidate.record.edit<Contact>();
        QString& company = candidate.companyName;
        for (ContactPhone& phone : contact.phones)
            phone.e164 = e164Of(phone.value, m_home.country);
        if (!candidate.wholeName.isEmpty() && candidate.wholeName != contactNameOf(contact))
            useFullName(candidate);
        if (!candidate.partOfBirthday.isEmpty())
            candidate.leftOut += QCoreApplication::translate(
                "Exchange", "The birthday “%1” of “%2” was left out: it needs a day, a month and a year.")
                                     .arg(isolated(candidate.partOfBirthday), isolated(contactNameOf(contact)));
        const bool hasPerson = !contact.firstName.isEmpty() || !contact.lastName.isEmpty();
        const Field& kind = fieldOf<&Contact::kind>();
        if (!m_context.options.only.isEmpty()) {
            candidate.record.setValue(kind, m_context.options.only);
            candidate.given.insert(&kind);
        } else if (!candidate.has(kind) && !hasPerson && (!company.isEmpty() || !contact.companyName.isEmpty())) {
            contact.kind = ContactKind::Company;
            candidate.given.insert(&kind);
        }
        if (!company.isEmpty() && contact.kind == ContactKind::Company && contact.companyName.isEmpty()) {
            contact.companyName = std::exchange(company, {}).simplified();
            candidate.given.insert(&fieldOf<&Contact::companyName>());
        }
        cleanUp(candidate, m_context.options.cleanUps, m_home);
        if (m_context.options.duplicates == Duplicates::Create)
            candidate.likeness = LikenessKeys::of(contact, company);
    }

    Result<> complete(Candidate& candidate) override
    {
        m_leftOut = candidate.leftOut;
        return candidate.companyName.isEmpty() ? Result<>() : employ(candidate, candidate.companyName);
    }

    void welcome(Record& record) const override
    {
        QString& source = record.edit<Contact>().source;
        if (source.isEmpty())
            source = m_context.options.origin;
    }

    Result<QString> doubt(const Candidate& candidate) override
    {
        const auto& contact = candidate.record.as<Contact>();
        const Result<ContactLikeness::Find> found
            = m_likeness.find(m_context.tx.database(), candidate.likeness, [&] { return Result<Contact>(contact); });
        if (!found || found->id == 0)
            return found ? Result<QString>(QString()) : Result<QString>(found.error());
        const ReferenceInfo info = m_context.references.infoOf(describe<Contact>(), found->id);
        return QCoreApplication::translate("Exchange", "%1 may be %2 (%3): %4.")
            .arg(isolated(shownName(contact).simplified()), isolated(info.name),
                info.key.isEmpty() ? QString("id:"_L1 + QString::number(found->id)) : info.key,
                likenessText(found->why));
    }

    const Record* madeOnTheWay(qint64 id) const override
    {
        const auto known = m_madeRecords.constFind(id);
        return known == m_madeRecords.constEnd() ? nullptr : &*known;
    }

    qint64 claims(const Candidate& candidate) override
    {
        const auto& contact = candidate.record.as<Contact>();
        return contact.kind == ContactKind::Company ? m_made.find(folded(contact.companyName.simplified())) : 0;
    }

    void wrote(const Candidate& candidate, const Record& record) override
    {
        const auto& contact = record.as<Contact>();
        if (contact.kind == ContactKind::Company) {
            m_made.remove(folded(contact.companyName.simplified()));
            m_madeRecords.remove(record.id());
            if (m_companies.find(contact.companyName) == 0)
                m_companies.add(contact.companyName, record.id());
        }
        m_likeness.add(candidate.likeness, record.id());
    }

    void settle(bool kept) override
    {
        for (const QString& leftOut : std::exchange(m_leftOut, {})) {
            if (kept)
                m_context.report.notes.push_back({0, leftOut});
        }
        if (!kept) {
            m_madeRecords.clear();
            for (const QString& name : m_pending) {
                m_companies.remove(name);
                m_made.remove(folded(name));
            }
        }
        m_pending.clear();
    }

    void finish() override
    {
        const int made = static_cast<int>(m_made.size());
        if (made > 0)
            m_context.report.notes.push_back({0,
                QCoreApplication::translate(
                    "Exchange", "%n companies were made because people work for them.", nullptr, made)});
    }

private:
    /// Address books have columns for year, month and day, and not all of them are known of everybody.
    static bool isPartOfDate(const QString& text)
    {
        static const QRegularExpression pattern(QStringLiteral(R"(^\s*\d{1,4}(-\d{1,2})?\s*$)"));
        return pattern.match(text).hasMatch();
    }

    static QString shownName(const Contact& contact)
    {
        return contact.kind == ContactKind::Company ? contact.companyName
                                                    : QString(contact.firstName + u' ' + contact.lastName);
    }

    /// The whole name, where it is not the one that the other cells make: of a person, also one at the company that
    /// the row names. What has no place is told.
    static void useFullName(Candidate& candidate)
    {
        auto& contact = candidate.record.edit<Contact>();
        const QString& name = candidate.wholeName;
        const bool isCompany = candidate.has(fieldOf<&Contact::kind>()) && contact.kind == ContactKind::Company;
        if (isCompany && contact.companyName.isEmpty() && candidate.companyName.isEmpty()) {
            contact.companyName = name;
            candidate.given.insert(&fieldOf<&Contact::companyName>());
            return;
        }
        if (isCompany || !contact.firstName.isEmpty() || !contact.lastName.isEmpty()) {
            if (isCompany || !isSamePerson(contact, name))
                candidate.leftOut += QCoreApplication::translate("Exchange", "The name “%1” of “%2” was left out.")
                                         .arg(isolated(name), isolated(contactNameOf(contact)));
            return;
        }
        splitName(contact, name);
        candidate.given.insert(&fieldOf<&Contact::lastName>());
        candidate.given.insert(&fieldOf<&Contact::firstName>());
        candidate.fullName = name;
        if (candidate.companyName.isEmpty()) {
            candidate.companyName = std::exchange(contact.companyName, {});
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
            const Result<qint64> made = make(company.simplified());
            if (!made)
                return made.error();
            id = *made;
        }
        candidate.record.edit<Contact>().company = {id};
        candidate.given.insert(&fieldOf<&Contact::company>());
        return {};
    }

    Result<qint64> make(const QString& company)
    {
        Record made(describe<Contact>());
        made.edit<Contact>().kind = ContactKind::Company;
        made.edit<Contact>().companyName = company;
        welcome(made);
        if (const Result<> inserted = m_context.tx.insert(made); !inserted)
            return inserted.error();
        m_companies.add(company, made.id());
        m_made.add(folded(company), made.id());
        if (m_madeRecords.size() >= kMadeRemembered)
            m_madeRecords.clear();
        m_madeRecords.insert(made.id(), made);
        m_pending += company;
        return made.id();
    }

    ImportContext m_context;
    CompanyNames m_companies;
    CardHome m_home; ///< of the business: phone numbers without a prefix are from there
    HashIndex m_made; ///< by folded name: on the way, not yet described by a row
    QHash<qint64, Record> m_madeRecords; ///< some of them
    QStringList m_pending; ///< made for the row at hand
    QStringList m_leftOut; ///< of the row at hand
    ContactLikeness m_likeness;
};

} // namespace

std::unique_ptr<ImportHook> makeContactHook(const ImportContext& context)
{
    return std::make_unique<ContactHook>(context);
}

} // namespace kartei
