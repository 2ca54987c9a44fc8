#include "tests/core/storage/random_scribe.h"

#include "core/exchange/importer.h"
#include "core/planning/attachment_files.h"
#include "core/planning/task_actions.h"
#include "core/sales/deal_actions.h"
#include "core/sales/quote_actions.h"
#include "core/service/ticket_actions.h"
#include "core/storage/deleted.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"

#include <QBuffer>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

/// Fills, adds, changes and removes single records.
class Hand {
public:
    Hand(Database& database, std::mt19937& random) : m_database(database), m_random(random) { }

    size_t below(size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(m_random); }
    qint64 anyId(const EntityDesc& entity)
    {
        const auto ids = m_database.rows(u"SELECT id FROM \"%1\" ORDER BY id"_s.arg(QLatin1String(entity.name)));
        REQUIRE(ids);
        return ids->empty() ? 0 : (*ids)[below(ids->size())][0].toLongLong();
    }
    Result<> writeAny(Transaction& tx)
    {
        switch (below(15)) {
        case 0:
        case 1:
        case 2:
            return write<Contact>(tx);
        case 3:
            return write<Deal>(tx);
        case 4:
        case 5:
            return write<Quote>(tx);
        case 6:
            return write<Product>(tx);
        case 7:
            return write<Ticket>(tx);
        case 8:
            return write<Activity>(tx);
        case 9:
            return write<Task>(tx);
        case 10:
            return write<Attachment>(tx);
        case 11:
            return write<CustomField>(tx);
        case 12:
            return write<Asset>(tx);
        default:
            return removeAny(tx);
        }
    }

private:
    QString word()
    {
        static const QStringList words{
            u"Anna"_s, u"Černý"_s, u"Strauß"_s, u"כהן"_s, u"oak\nshelf"_s, u""_s, u"'\"\\%"_s};
        return words[static_cast<qsizetype>(below(static_cast<size_t>(words.size())))];
    }

    template <class E>
    Result<> insertNew(Transaction& tx)
    {
        E row;
        fill(row);
        return tx.insert(row);
    }
    template <class E>
    Result<> updateAny(Transaction& tx)
    {
        const Result<E> before = tx.get(Id<E>{anyId(describe<E>())});
        if (!before)
            return {};
        E after = *before;
        fill(after);
        return tx.update(*before, after);
    }
    template <class E>
    Result<> write(Transaction& tx)
    {
        return below(3) == 0 ? updateAny<E>(tx) : insertNew<E>(tx);
    }

    template <class Part>
    void shuffle(std::vector<Part>& parts, const std::function<void(Part&)>& fill)
    {
        for (size_t n = below(3); n > 0 && !parts.empty(); --n)
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(below(parts.size())));
        for (size_t n = below(3); n > 0; --n) {
            Part part;
            fill(part);
            parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(below(parts.size() + 1)), part);
        }
        if (below(3) == 0)
            std::shuffle(parts.begin(), parts.end(), m_random);
        if (!parts.empty() && below(2) == 0)
            fill(parts[below(parts.size())]);
    }

    void fill(Contact& contact)
    {
        contact.firstName = word();
        contact.lastName = word();
        contact.tags = below(2) == 0 ? QStringList{u"VIP"_s, u"x"_s} : QStringList();
        contact.birthday = below(2) == 0 ? QDate(1980, 1, 1).addDays(static_cast<qint64>(below(9))) : QDate();
        contact.company = {below(3) == 0 ? anyId(describe<Contact>()) : 0};
        contact.confirmed = below(2) == 0 ? std::optional(Instant{static_cast<qint64>(below(9))}) : std::nullopt;
        shuffle<ContactEmail>(contact.emails, [&](ContactEmail& email) { email.value = word() + u"@example.org"_s; });
        shuffle<ContactConsent>(contact.consents, [&](ContactConsent& consent) {
            consent.channel = static_cast<ConsentChannel>(1 + below(4));
            consent.state = static_cast<ConsentState>(1 + below(2));
            consent.day = below(3) == 0 ? QDate() : QDate(2026, 1, 1).addDays(static_cast<qint64>(below(9)));
            consent.how = word();
        });
        shuffle<ContactAddress>(contact.addresses, [&](ContactAddress& address) { address.city = word(); });
        const auto own = m_database.ownFields(describe<Contact>());
        REQUIRE(own);
        for (const Field* field : (*own)->fields()) {
            if (below(2) == 0)
                REQUIRE(field->set(&contact, word()));
        }
    }

    void fill(CustomField& field)
    {
        field.label = u"Field "_s + word() + QString::number(below(9));
        field.position = static_cast<qint64>(below(4));
    }

    void fill(Deal& deal)
    {
        deal.title = u"Deal "_s + word();
        if (!deal.contact.isSet())
            deal.contact = {anyId(describe<Contact>())};
        deal.value = {static_cast<qint64>(below(100000))};
        deal.stage = {anyId(describe<Stage>())};
        deal.status = static_cast<DealStatus>(below(3));
        deal.probability = below(2) == 0 ? std::optional(Percent::of(static_cast<qint64>(below(100)))) : std::nullopt;
    }

    void fill(Quote& quote)
    {
        quote.title = word();
        if (!quote.contact.isSet())
            quote.contact = {anyId(describe<Contact>())};
        quote.deal = {below(2) == 0 ? anyId(describe<Deal>()) : 0};
        shuffle<QuoteLine>(quote.lines,
            [&](QuoteLine& line) { line = aLine(word(), QString::number(below(50)), QString::number(below(5000))); });
    }

    void fill(Product& product)
    {
        product.name = u"Product "_s + word();
        product.category = word();
        product.price = *UnitPrice::fromText(QString::number(below(900)));
    }
    void fill(Ticket& ticket)
    {
        ticket.subject = u"Ticket "_s + word();
        if (!ticket.contact.isSet())
            ticket.contact = {anyId(describe<Contact>())};
        ticket.priority = static_cast<TicketPriority>(below(4));
        ticket.asset = {below(2) == 0 ? anyId(describe<Asset>()) : 0};
        ticket.tags = below(2) == 0 ? QStringList{u"warranty"_s} : QStringList();
        shuffle<TicketMessage>(ticket.messages, [&](TicketMessage& message) { message.body = u"said "_s + word(); });
    }
    void fill(Activity& activity)
    {
        activity.subject = u"Talk "_s + word();
        if (!activity.contact.isSet())
            activity.contact = {anyId(describe<Contact>())};
        activity.deal = {below(2) == 0 ? anyId(describe<Deal>()) : 0};
        activity.ticket = {below(3) == 0 ? anyId(describe<Ticket>()) : 0};
        activity.duration = static_cast<qint64>(below(90));
    }
    void fill(Task& task)
    {
        task.subject = u"Task "_s + word();
        if (!task.contact.isSet())
            task.contact = {anyId(describe<Contact>())};
        task.deal = {below(3) == 0 ? anyId(describe<Deal>()) : 0};
        task.due = below(2) == 0 ? QDate(2026, 12, 1).addDays(static_cast<qint64>(below(20))) : QDate();
    }

    void fill(Asset& asset)
    {
        asset.name = u"Thing "_s + word();
        asset.serial = below(3) == 0 ? QString() : QString::number(below(5));
        if (!asset.contact.isSet())
            asset.contact = {anyId(describe<Contact>())};
        asset.product = {below(2) == 0 ? anyId(describe<Product>()) : 0};
        asset.quote = {below(3) == 0 ? anyId(describe<Quote>()) : 0};
        asset.sold = below(2) == 0 ? QDate(2026, 1, 1).addDays(static_cast<qint64>(below(40))) : QDate();
    }

    void fill(Attachment& file)
    {
        file.name = u"photo "_s + word() + u".jpg"_s;
        if (!file.contact.isSet())
            file.contact = {anyId(describe<Contact>())};
        file.ticket = {below(2) == 0 ? anyId(describe<Ticket>()) : 0};
        file.deal = {below(3) == 0 ? anyId(describe<Deal>()) : 0};
        if (file.sha256.isEmpty()) {
            const auto any = m_database.rows(u"SELECT sha256 FROM attachment_content ORDER BY id"_s);
            REQUIRE(any);
            file.sha256 = any->empty() ? QString() : (*any)[below(any->size())][0].toString();
        }
    }

    Result<> removeAny(Transaction& tx)
    {
        const EntityDesc* kinds[]{&describe<Contact>(), &describe<Deal>(), &describe<Quote>(), &describe<Product>(),
            &describe<Ticket>(), &describe<Activity>(), &describe<Task>(), &describe<Attachment>(),
            &describe<CustomField>(), &describe<Asset>()};
        const EntityDesc& entity = *kinds[below(std::size(kinds))];
        const qint64 id = anyId(entity);
        return id > 0 ? tx.remove(entity, id) : Result<>();
    }

    Database& m_database;
    std::mt19937& m_random;
};

void requireRefusedByRule(const Result<>& done)
{
    if (done)
        return;
    INFO(done.error().message.toStdString() + ' ' + done.error().detail.toStdString());
    REQUIRE((done.error().kind == Error::Kind::Invalid || done.error().kind == Error::Kind::NotFound
        || done.error().kind == Error::Kind::Conflict));
}

} // namespace

RandomScribe::RandomScribe(Session& session, unsigned seed) : m_session(&session), m_random(seed)
{
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Attachment place;
    place.contact = anna.id;
    for (const QByteArray& content : {QByteArray("oak"), QByteArray("beech"), QByteArray()})
        REQUIRE(attach(session, place, {u"wood.txt"_s, content}));
}

Result<> RandomScribe::chosenAct()
{
    using Act = Result<> (RandomScribe::*)();
    constexpr Act acts[]{&RandomScribe::actOnQuote, &RandomScribe::actOnDeal, &RandomScribe::actOnTicket,
        &RandomScribe::actOnTask, &RandomScribe::changeBusiness, &RandomScribe::deleteMany,
        &RandomScribe::importContacts, &RandomScribe::restore};
    const size_t chosen = below(2 * std::size(acts));
    return chosen < std::size(acts) ? (this->*acts[chosen])() : writeSome();
}

bool RandomScribe::act()
{
    const qint64 before = countOf(*m_session, u"journal"_s);
    requireRefusedByRule(chosenAct());
    return countOf(*m_session, u"journal"_s) > before;
}

void RandomScribe::send()
{
    const auto printed
        = [](const Quote& quote) -> Result<QByteArray> { return QByteArray("%PDF ") + quote.number.toUtf8(); };
    const Result<QString> sent
        = sendQuote(*m_session, {Hand(m_session->database(), m_random).anyId(describe<Quote>())}, printed);
    requireRefusedByRule(sent ? Result<>() : Result<>(sent.error()));
}

Result<> RandomScribe::writeSome()
{
    const size_t writes = 1 + below(3);
    Hand hand(m_session->database(), m_random);
    return m_session->transact(u"Act"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (size_t i = 0; i < writes; ++i) {
            if (const Result<> written = hand.writeAny(tx); !written)
                return written;
        }
        return {};
    });
}

Result<> RandomScribe::actOnQuote()
{
    const Id<Quote> id{Hand(m_session->database(), m_random).anyId(describe<Quote>())};
    const auto done = [](const auto& result) { return result ? Result<>() : Result<>(result.error()); };
    switch (below(4)) {
    case 0:
        return acceptQuote(*m_session, id);
    case 1:
        return declineQuote(*m_session, id, u"too dear"_s);
    case 2:
        return done(reviseQuote(*m_session, id));
    default:
        return done(duplicateQuote(*m_session, id));
    }
}

Result<> RandomScribe::actOnDeal()
{
    Hand hand(m_session->database(), m_random);
    const Id<Deal> id{hand.anyId(describe<Deal>())};
    switch (below(3)) {
    case 0:
        return moveDeal(*m_session, id, {hand.anyId(describe<Stage>())}, {hand.anyId(describe<Deal>())});
    case 1:
        return winDeal(*m_session, id);
    default:
        return loseDeal(*m_session, id, u"price"_s, u"Maier"_s);
    }
}

Result<> RandomScribe::actOnTicket()
{
    const Id<Ticket> id{Hand(m_session->database(), m_random).anyId(describe<Ticket>())};
    switch (below(3)) {
    case 0:
        return addMessage(*m_session, id, static_cast<MessageKind>(below(3)), u"said"_s);
    case 1:
        return setTicketStatus(*m_session, id, static_cast<TicketStatus>(below(7)));
    default:
        return assignTickets(*m_session, {id}, u"Bob"_s);
    }
}

Result<> RandomScribe::actOnTask()
{
    const Id<Task> id{Hand(m_session->database(), m_random).anyId(describe<Task>())};
    const bool finishes = below(2) == 0;
    return m_session->transact(
        u"Task"_s, Undo::Possible, [&](Transaction& tx) { return finishes ? finishTask(tx, id) : reopenTask(tx, id); });
}

Result<> RandomScribe::changeBusiness()
{
    const Result<Business> before = m_session->get(Id<Business>{1});
    if (!before)
        return before.error();
    Business after = *before;
    after.slogan = u"Slogan %1"_s.arg(below(5));
    after.logo = below(2) == 0 ? QByteArray("\x89PNG\0x", 6) : QByteArray();
    return changed(*m_session, *before, after);
}

Result<> RandomScribe::deleteMany()
{
    const auto contacts = m_session->list<Contact>(u"ORDER BY id DESC LIMIT 3"_s);
    if (!contacts)
        return contacts.error();
    return m_session->transact(u"Delete some"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        for (const Contact& contact : *contacts) {
            if (const Result<> done = tx.remove(contact.id); !done)
                return done;
        }
        return {};
    });
}

Result<> RandomScribe::importContacts()
{
    QByteArray csv = "first name,last name,e-mail,notes\n";
    for (size_t i = 1 + below(8); i > 0; --i) {
        const QByteArray who = QByteArray::number(static_cast<int>(below(9)));
        csv += "P" + who + ",Import,p" + who + "@example.org,note " + QByteArray::number(static_cast<int>(below(4)))
            + '\n';
    }
    QBuffer input(&csv);
    input.open(QIODevice::ReadOnly);
    const Result<ImportPlan> plan = planImport(input, describe<Contact>());
    if (!plan)
        return plan.error();
    ImportOptions options;
    options.duplicates = below(2) == 0 ? Duplicates::Merge : Duplicates::Create;
    const Result<ImportReport> report = importCsv(*m_session, input, *plan, options);
    return report ? Result<>() : Result<>(report.error());
}

Result<> RandomScribe::restore()
{
    const auto deleted = listDeleted(*m_session, nullptr, {}, 20);
    if (!deleted || deleted->empty())
        return deleted ? Result<>() : Result<>(deleted.error());
    const DeletedRecord& chosen = (*deleted)[below(deleted->size())];
    return restoreDeleted(*m_session, *chosen.entity, chosen.id);
}

} // namespace kartei::test
