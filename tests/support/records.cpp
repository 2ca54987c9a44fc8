#include "tests/support/records.h"

#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

Contact aPerson(const QString& firstName, const QString& lastName)
{
    Contact contact;
    contact.firstName = firstName;
    contact.lastName = lastName;
    return contact;
}

Contact aCompany(const QString& name)
{
    Contact contact;
    contact.kind = ContactKind::Company;
    contact.companyName = name;
    return contact;
}

Deal aDeal(const QString& title, Id<Contact> contact)
{
    Deal deal;
    deal.title = title;
    deal.contact = contact;
    return deal;
}

Quote aQuote(const QString& title, Id<Contact> contact)
{
    Quote quote;
    quote.title = title;
    quote.contact = contact;
    return quote;
}

QuoteLine aLine(const QString& text, const QString& quantity, const QString& unitPrice)
{
    QuoteLine line;
    line.text = text;
    line.quantity = Quantity::fromText(quantity).value();
    line.unitPrice = UnitPrice::fromText(unitPrice).value();
    line.taxRate = Percent::of(19);
    return line;
}

Ticket aTicket(const QString& subject, Id<Contact> contact)
{
    Ticket ticket;
    ticket.subject = subject;
    ticket.contact = contact;
    return ticket;
}

Contact aFullContact(Id<Contact> company)
{
    Contact contact = aPerson(u"Žofie"_s, u"Černá-Strauß"_s);
    contact.number = u"K-10042"_s;
    contact.salutation = u"Frau"_s;
    contact.title = u"Dr."_s;
    contact.suffix = u"MBA"_s;
    contact.companyName = u"Nebenerwerb"_s;
    contact.legalForm = u"e. K."_s;
    contact.vatId = u"DE136695976"_s;
    contact.registrationNumber = u"HRA 123"_s;
    contact.company = company;
    contact.position = u"Owner"_s;
    contact.department = u"Küche"_s;
    contact.emails
        = {{.id = {}, .label = ReachLabel::Work, .value = u"Zofie@Example.org"_s, .preferred = true, .match = {}},
            {.id = {}, .label = ReachLabel::Home, .value = u"z@example.net"_s, .preferred = false, .match = {}}};
    contact.phones
        = {{.id = {}, .label = ReachLabel::Mobile, .value = u"0171/234 56 78"_s, .preferred = true, .e164 = {}}};
    contact.urls = {{.id = {}, .label = ReachLabel::Other, .value = u"https://example.org/ž"_s}};
    contact.addresses = {{.id = {},
        .label = AddressLabel::Billing,
        .street = u"Lindenstraße 14\nHinterhaus"_s,
        .postalCode = u"01067"_s,
        .city = u"Köln"_s,
        .region = u"NRW"_s,
        .country = u"DE"_s}};
    contact.consents = {{.id = {},
                            .channel = ConsentChannel::Email,
                            .state = ConsentState::Given,
                            .day = QDate(2025, 3, 3),
                            .how = u"Messe; \"Formular\""_s,
                            .evidence = u"https://example.org/a?b=c,d"_s},
        {{}, ConsentChannel::Post, ConsentState::Withdrawn, QDate(2025, 4, 1), {}, {}},
        {{}, ConsentChannel::Phone, ConsentState::Given, {}, {}, {}}};
    contact.birthday = QDate(1980, 2, 29);
    contact.anniversary = QDate(2001, 12, 31);
    contact.language = u"cs"_s;
    contact.preferredChannel = u"phone"_s;
    contact.notes = u"first line\nשלום, 你好 – 'quoted' \"twice\" \\ % _ ? :x {1}"_s;
    contact.tags = {u"VIP"_s, u"Messe 2026"_s};
    contact.roles = {ContactRole::Customer, ContactRole::Press};
    contact.lifecycle = Lifecycle::Retained;
    contact.customerType = {CustomerType::Loyal, CustomerType::DoorOpener};
    contact.orientation = Orientation::Value;
    contact.strategy = Strategy::Protect;
    contact.owner = u"Ada"_s;
    contact.source = u"fair"_s;
    contact.paymentTerms = u"14 days"_s;
    contact.discount = Percent::fromText(u"2.5"_s).value();
    contact.creditLimit = Amount{250'000};
    contact.currency = {u"CZK"_s};
    contact.created = {1'456'823'520'001};
    contact.keepInTouch = 90;
    contact.confirmed = Instant{1'700'000'000'000};
    return contact;
}

Quote aFullQuote(Id<Contact> contact, Id<Deal> deal, Id<Product> product)
{
    Quote quote = aQuote(u"Shop counter"_s, contact);
    quote.deal = deal;
    quote.date = QDate(2026, 11, 21);
    quote.validUntil = QDate(2026, 12, 20);
    quote.reference = u"your mail"_s;
    quote.clerk = u"Ada"_s;
    quote.currency = {u"CZK"_s};
    quote.language = u"cs"_s;
    quote.prices = Prices::Gross;
    quote.taxMode = TaxMode::PerLine;
    quote.discount = Percent::fromText(u"1.25"_s).value();
    quote.discountAmount = {500};
    quote.intro = u"Dear"_s;
    quote.closing = u"Yours"_s;
    quote.paymentTerms = u"at once"_s;
    quote.recipient = u"Somebody\nSomewhere"_s;
    quote.billTo = contact;
    quote.shipTo = contact;
    quote.deliveryAddress = u"Building site\nElsewhere"_s;
    QuoteLine line = aLine(u"Oak worktop"_s, u"3.2"_s, u"690.00"_s);
    line.product = product;
    line.sku = u"P-1"_s;
    line.description = u"oiled\ntwice"_s;
    line.unit = u"m"_s;
    line.discount = Percent::of(5);
    QuoteLine heading = aLine(u"Extras"_s, u"1"_s, u"0"_s);
    heading.kind = LineKind::Heading;
    QuoteLine optional = aLine(u"Delivery"_s, u"0.0001"_s, u"9999.9999"_s);
    optional.kind = LineKind::Optional;
    quote.lines = {line, heading, optional};
    return quote;
}

Ticket aFullTicket(Id<Contact> contact)
{
    Ticket ticket = aTicket(u"Drawer sticks"_s, contact);
    ticket.status = TicketStatus::Resolved;
    ticket.priority = TicketPriority::Urgent;
    ticket.channel = TicketChannel::InPerson;
    ticket.category = u"furniture"_s;
    ticket.assignee = u"Bob"_s;
    ticket.description = u"since Monday"_s;
    ticket.tags = {u"warranty"_s};
    ticket.messages
        = {{.id = {}, .kind = MessageKind::Incoming, .author = u"Anna"_s, .at = {1'000}, .body = u"It sticks."_s},
            {.id = {}, .kind = MessageKind::Note, .author = u"Bob"_s, .at = {2'000}, .body = u"wax"_s}};
    return ticket;
}

QStringList everything(Session& session)
{
    QStringList all;
    const auto add = [&](const EntityDesc& entity) {
        QStringList columns;
        for (const Field& field : entity.fields) {
            if (QLatin1String(field.name) != "updated"_L1)
                columns += u'"' + QLatin1String(field.name) + u'"';
        }
        if (entity.owner)
            columns += QStringList{QLatin1String(entity.owner), u"\"position\""_s};
        const auto rows = session.select(
            u"SELECT %1 FROM \"%2\" ORDER BY id"_s.arg(columns.join(u", "_s), QLatin1String(entity.name)));
        if (!rows)
            throw std::runtime_error(rows.error().detail.toStdString());
        for (const QVariantList& row : *rows) {
            QString text = QLatin1String(entity.name);
            for (const QVariant& cell : row)
                text += u" | "_s + (cell.isNull() ? u"null"_s : cell.toString());
            all += text;
        }
    };
    for (const EntityDesc* entity : allEntities()) {
        add(*entity);
        for (const PartList& list : entity->parts)
            add(list.desc());
    }
    return all;
}

namespace {

qint64 numberFrom(Session& session, const QString& sql)
{
    const auto rows = session.select(sql);
    if (!rows)
        throw std::runtime_error(rows.error().detail.toStdString());
    return rows->front().front().toLongLong();
}

} // namespace

qint64 countOf(Session& session, const QString& table)
{
    return numberFrom(session, u"SELECT count(*) FROM \"%1\""_s.arg(table));
}

/// FTS5: a segment's number is above bit 37 of its pages' numbers; the first ten are its own.
qint64 piecesOfSearch(Session& session)
{
    return numberFrom(session, u"SELECT count(DISTINCT id >> 37) FROM search_index_data WHERE id > 10"_s);
}

} // namespace kartei::test
