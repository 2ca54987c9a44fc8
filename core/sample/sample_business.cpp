#include "core/sample/sample_business.h"

#include "core/base/translated.h"
#include "core/business/number_ranges.h"
#include "core/contacts/contact_rules.h"
#include "core/contacts/letter_salutation.h"
#include "core/planning/activity.h"
#include "core/sales/quote_drafts.h"
#include "core/sample/sample_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kWarrantyMonths = 24; ///< of what is not labour

/// Fills one business; keeps what was made so that later records can refer to it.
class Filler {
public:
    Filler(Transaction& tx, Business business) : m_tx(tx), m_business(std::move(business)) { }

    Result<> fill()
    {
        for (const auto step :
            {&Filler::business, &Filler::companies, &Filler::persons, &Filler::products, &Filler::deals,
                &Filler::quotes, &Filler::assets, &Filler::tickets, &Filler::tasks, &Filler::activities}) {
            if (const Result<> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    QString say(const char* text) const
    {
        return *text ? translatedTo(m_business.language, "Sample", text) : QString();
    }
    Instant daysAgo(int days, qint64 minutesOfDay) const
    {
        const qint64 today = m_tx.now().utcMs - m_tx.now().utcMs % kDayMs;
        return {today - days * kDayMs + minutesOfDay * 60'000};
    }

    Result<> business();
    Result<> companies();
    Result<> persons();
    Result<> products();
    Result<> deals();
    Result<> quotes();
    Result<> assets();
    Result<> tickets();
    Result<> tasks();
    Result<> activities();
    Result<> insertQuote(Quote quote, QuoteStatus status, int daysAgo);
    QuoteLine line(size_t product, const char* quantity, LineKind kind = LineKind::Item) const;
    QuoteLine heading(const char* text) const;

    Transaction& m_tx;
    Business m_business;
    std::vector<Contact> m_companies;
    std::vector<Contact> m_persons;
    std::vector<Product> m_products;
    Id<Asset> m_counter;
    std::vector<Deal> m_deals;
};

Result<> Filler::business()
{
    Business after = m_business;
    after.name = say(QT_TRANSLATE_NOOP("Sample", "Berger Joinery"));
    after.slogan = say(QT_TRANSLATE_NOOP("Sample", "Furniture & interiors"));
    after.proprietor = say(QT_TRANSLATE_NOOP("Sample", "Jonas Berger"));
    after.street = u"Werkstraße 5"_s;
    after.postalCode = u"81371"_s;
    after.city = u"München"_s;
    after.phone = u"+49 89 5550100"_s;
    after.email = u"jonas@berger.example"_s;
    after.website = u"berger.example"_s;
    after.vatId = u"DE123456788"_s;
    after.registration = u"HRA 12345"_s;
    after.bankName = u"Beispielbank"_s;
    after.iban = u"DE02 1203 0000 0000 2020 51"_s;
    after.bic = u"BYLADEM1001"_s;
    after.brandColor = u"#7A4522"_s;
    after.paymentTerms = say(QT_TRANSLATE_NOOP("Sample", "Payable within 14 days without deduction."));
    const Result<> done = m_tx.update(m_business, after);
    m_business = after;
    return done;
}

Result<> Filler::companies()
{
    for (const SampleCompany& sample : sampleCompanies()) {
        Contact company;
        company.kind = ContactKind::Company;
        company.companyName = say(sample.name);
        company.addresses
            = {{{}, AddressLabel::Postal, QString::fromUtf8(sample.street), QString::fromUtf8(sample.postalCode),
                QString::fromUtf8(sample.city), {}, QString::fromUtf8(sample.country)}};
        company.phones = {{{}, ReachLabel::Work, QString::fromUtf8(sample.phone), true, {}}};
        company.emails = {{{}, ReachLabel::Work, QString::fromUtf8(sample.email), true, {}}};
        company.tags = {say(sample.tag)};
        company.created = daysAgo(900, 480);
        if (const Result<> done = m_tx.insert(company); !done)
            return done;
        m_companies.push_back(company);
    }
    return {};
}

Result<> Filler::persons()
{
    for (const SamplePerson& sample : samplePersons()) {
        Contact person;
        person.salutation = say(sample.salutation);
        person.firstName = say(sample.firstName);
        person.lastName = say(sample.lastName);
        person.position = say(sample.position);
        person.phones = {{{}, ReachLabel::Mobile, QString::fromUtf8(sample.phone), true, {}}};
        person.emails = {{{}, ReachLabel::Work, QString::fromUtf8(sample.email), true, {}}};
        person.lifecycle = static_cast<Lifecycle>(sample.lifecycle);
        person.created = daysAgo(sample.createdDaysAgo, 510);
        person.owner = m_business.proprietor;
        if (sample.company >= 0) {
            const Contact& company = m_companies[static_cast<size_t>(sample.company)];
            person.company = company.id;
            person.tags = company.tags;
        } else {
            person.addresses = {{{}, AddressLabel::Home, u"Rosenweg 8"_s, u"81541"_s, u"München"_s, {}, u"DE"_s}};
        }
        if (person.lifecycle >= Lifecycle::Converted) {
            const Result<QString> number = drawNumber(m_tx, u"customer"_s, describe<Contact>());
            if (!number)
                return number.error();
            person.number = *number;
        }
        if (const Result<> done = m_tx.insert(person); !done)
            return done;
        m_persons.push_back(person);
    }
    return {};
}

Result<> Filler::products()
{
    for (const SampleProduct& sample : sampleProducts()) {
        Product product;
        product.sku = QString::fromUtf8(sample.sku);
        product.name = say(sample.name);
        product.description = say(sample.description);
        product.unit = say(sample.unit);
        product.category = say(sample.category);
        product.price = {sample.priceCents * 100};
        product.cost = {sample.costCents * 100};
        product.taxRate = m_business.taxRate;
        product.warrantyMonths = QLatin1String(sample.unit) == "h"_L1 ? 0 : kWarrantyMonths;
        if (const Result<> done = m_tx.insert(product); !done)
            return done;
        m_products.push_back(product);
    }
    return {};
}

Result<> Filler::deals()
{
    std::vector<Id<Stage>> stages;
    const Result<> read = m_tx.database().each(
        u"SELECT id FROM stage ORDER BY rank"_s, {}, [&](const Row& row) { stages.push_back({row.integer(0)}); });
    if (!read)
        return read;
    for (const SampleDeal& sample : sampleDeals()) {
        Deal deal;
        deal.title = say(sample.title);
        deal.contact = m_persons[static_cast<size_t>(sample.person)].id;
        deal.stage = stages[static_cast<size_t>(sample.stage)];
        deal.value = {sample.value * m_business.currency.minorPerMajor()};
        deal.expectedClose = m_tx.today().addDays(sample.closeInDays);
        deal.stageSince = daysAgo(sample.stageDaysAgo, 540);
        deal.created = daysAgo(sample.stageDaysAgo + 9, 540);
        deal.owner = m_business.proprietor;
        if (const Result<> done = m_tx.insert(deal); !done)
            return done;
        m_deals.push_back(deal);
    }
    return {};
}

QuoteLine Filler::line(size_t product, const char* quantity, LineKind kind) const
{
    QuoteLine made = lineOf(m_products[product]);
    made.kind = kind;
    made.quantity = Quantity::fromText(QString::fromLatin1(quantity)).value_or(Quantity::of(1));
    return made;
}

QuoteLine Filler::heading(const char* text) const
{
    QuoteLine made;
    made.kind = LineKind::Heading;
    made.text = say(text);
    return made;
}

Result<> Filler::insertQuote(Quote quote, QuoteStatus status, int daysAgoSent)
{
    quote.currency = m_business.currency;
    quote.language = m_business.language;
    quote.clerk = m_business.proprietor;
    quote.date = m_tx.today().addDays(-daysAgoSent);
    quote.validUntil = quote.date.addDays(30);
    quote.created = daysAgo(daysAgoSent, 600);
    quote.paymentTerms = m_business.paymentTerms;
    const Contact& contact = *std::ranges::find(m_persons, quote.contact, &Contact::id);
    quote.salutation = letterSalutationOf(contact, quote.language);
    quote.intro = say(QT_TRANSLATE_NOOP("Sample", "Thank you for your inquiry. We are pleased to offer you:"));
    quote.closing
        = say(QT_TRANSLATE_NOOP("Sample", "Delivery about 5 weeks after the order. We look forward to your order."));
    if (const Result<> drafted = m_tx.insert(quote); !drafted || status == QuoteStatus::Draft)
        return drafted;
    const Result<QString> number = drawNumber(m_tx, u"quote"_s, describe<Quote>());
    if (!number)
        return number.error();
    Quote sent = quote;
    sent.number = *number;
    sent.status = status;
    sent.sent = daysAgo(daysAgoSent, 880);
    const auto company = std::ranges::find(m_companies, contact.company, &Contact::id);
    sent.recipient
        = postalAddressOf(contact, company == m_companies.end() ? nullptr : &*company, m_business.country).join(u'\n');
    if (status != QuoteStatus::Sent)
        sent.decided = m_tx.today().addDays(-daysAgoSent / 2);
    return m_tx.update(quote, sent);
}

Result<> Filler::quotes()
{
    Quote bar;
    bar.title = m_deals[8].title;
    bar.contact = m_deals[8].contact;
    bar.deal = m_deals[8].id;
    bar.lines = {line(6, "6"), line(3, "14"), line(4, "14", LineKind::Optional), line(5, "38")};
    Quote tables;
    tables.title = m_deals[4].title;
    tables.contact = m_deals[4].contact;
    tables.lines = {line(7, "10")};
    Quote meeting;
    meeting.title = m_deals[9].title;
    meeting.contact = m_deals[9].contact;
    meeting.deal = m_deals[9].id;
    meeting.lines = {line(6, "4"), line(1, "6.4"), line(3, "12"), line(5, "24.5")};
    Quote doors;
    doors.title = m_deals[1].title;
    doors.contact = m_deals[1].contact;
    doors.deal = m_deals[1].id;
    doors.lines = {line(10, "1"), line(5, "6")};
    Quote counter;
    counter.title = say(QT_TRANSLATE_NOOP("Sample", "Shop counter and shelving"));
    counter.contact = m_deals[7].contact;
    counter.deal = m_deals[7].id;
    counter.reference = say(QT_TRANSLATE_NOOP("Sample", "Your inquiry by phone"));
    counter.lines = {heading(QT_TRANSLATE_NOOP("Sample", "Counter")), line(0, "1"), line(1, "3.2"), line(2, "1"),
        heading(QT_TRANSLATE_NOOP("Sample", "Shelves")), line(3, "8"), line(4, "8", LineKind::Optional), line(5, "10")};
    counter.lines[2].discount = Percent::of(5);
    const std::array all{std::tuple{&tables, QuoteStatus::Accepted, 80}, std::tuple{&bar, QuoteStatus::Sent, 24},
        std::tuple{&meeting, QuoteStatus::Sent, 5}, std::tuple{&doors, QuoteStatus::Draft, 1},
        std::tuple{&counter, QuoteStatus::Draft, 0}};
    for (const auto& [quote, status, days] : all) {
        if (const Result<> done = insertQuote(*quote, status, days); !done)
            return done;
    }
    return {};
}

/// The tables of the quote that was accepted, and what was sold before there were quotes here.
Result<> Filler::assets()
{
    const auto accepted = m_tx.database().value(u"SELECT min(id) FROM quote WHERE status = 'accepted'"_s);
    if (!accepted)
        return accepted.error();
    Asset tables;
    tables.quote = {accepted->toLongLong()};
    tables.product = m_products[7].id;
    tables.quantity = Quantity::of(10);
    Asset counter;
    counter.contact = m_persons[0].id;
    counter.product = m_products[0].id;
    counter.serial = u"TH-0417"_s;
    counter.sold = m_tx.today().addMonths(-14);
    Asset door;
    door.contact = m_persons[4].id;
    door.product = m_products[10].id;
    door.sold = m_tx.today().addYears(-3);
    for (Asset* asset : {&counter, &tables, &door}) {
        if (const Result<> done = m_tx.insert(*asset); !done)
            return done;
    }
    m_counter = counter.id;
    return {};
}

Result<> Filler::tickets()
{
    for (const SampleTicket& sample : sampleTickets()) {
        Ticket ticket;
        ticket.subject = say(sample.subject);
        ticket.contact = m_persons[static_cast<size_t>(sample.person)].id;
        if (sample.subject == sampleTickets().front().subject)
            ticket.asset = m_counter;
        ticket.status = static_cast<TicketStatus>(sample.status);
        ticket.priority = static_cast<TicketPriority>(sample.priority);
        ticket.channel = TicketChannel::Email;
        ticket.category = say(sample.category);
        ticket.assignee = QString::fromUtf8(sample.assignee);
        for (const SampleMessage& message : sample.messages) {
            const auto kind = static_cast<MessageKind>(message.kind);
            const QString author = kind == MessageKind::Incoming ? m_persons[static_cast<size_t>(sample.person)].name
                                                                 : m_business.proprietor;
            ticket.messages.push_back(
                {{}, kind, author, {m_tx.now().utcMs - message.hoursAgo * kHourMs}, say(message.body)});
        }
        ticket.created = ticket.messages.front().at;
        ticket.description = ticket.messages.front().body;
        if (const Result<> done = m_tx.insert(ticket); !done)
            return done;
    }
    return {};
}

Result<> Filler::tasks()
{
    for (const SampleTask& sample : sampleTasks()) {
        Task task;
        task.kind = static_cast<TaskKind>(sample.kind);
        task.subject = say(sample.subject);
        task.contact = m_persons[static_cast<size_t>(sample.person)].id;
        if (sample.deal >= 0)
            task.deal = m_deals[static_cast<size_t>(sample.deal)].id;
        task.due = m_tx.today().addDays(sample.dueInDays);
        task.time = QString::fromLatin1(sample.time);
        task.assignee = m_business.proprietor;
        if (const Result<> done = m_tx.insert(task); !done)
            return done;
    }
    return {};
}

Result<> Filler::activities()
{
    for (const SampleActivity& sample : sampleActivities()) {
        Activity activity;
        activity.kind = static_cast<ActivityKind>(sample.kind);
        activity.direction = static_cast<Direction>(sample.direction);
        activity.subject = say(sample.subject);
        activity.body = say(sample.body);
        activity.contact = m_persons[static_cast<size_t>(sample.person)].id;
        if (sample.deal >= 0)
            activity.deal = m_deals[static_cast<size_t>(sample.deal)].id;
        activity.at = daysAgo(sample.daysAgo, sample.minutesOfDay);
        activity.duration = sample.duration;
        activity.owner = m_business.proprietor;
        if (const Result<> done = m_tx.insert(activity); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> fillSampleBusiness(Session& session)
{
    const QString title = QCoreApplication::translate("NewBusiness", "Fill in the sample business");
    return session.transact(title, Undo::Never, [](Transaction& tx) -> Result<> {
        const Result<Business> business = tx.get(Id<Business>{1});
        return business ? Filler(tx, *business).fill() : Result<>(business.error());
    });
}

} // namespace kartei
