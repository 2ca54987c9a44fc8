#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QElapsedTimer>

#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes at random, the same for the same seed.
class Scribe {
public:
    Scribe(Session& session, unsigned seed) : m_session(session), m_random(seed) { }

    /// One act of up to three writes; a refused one leaves nothing.
    void act()
    {
        const size_t writes = 1 + below(3);
        const Result<> done = m_session.transact(u"Act"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
            for (size_t i = 0; i < writes; ++i) {
                if (const Result<> written = write(tx); !written)
                    return written;
            }
            return {};
        });
        if (!done)
            REQUIRE(done.error().kind == Error::Kind::Invalid);
    }

private:
    size_t below(size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(m_random); }
    QString word()
    {
        static const QStringList words{
            u"Anna"_s, u"Černý"_s, u"Strauß"_s, u"כהן"_s, u"oak\nshelf"_s, u""_s, u"'\"\\%"_s};
        return words[static_cast<qsizetype>(below(static_cast<size_t>(words.size())))];
    }
    qint64 anyId(Transaction& tx, const EntityDesc& entity)
    {
        const auto ids = tx.database().rows(u"SELECT id FROM \"%1\" ORDER BY id"_s.arg(QLatin1String(entity.name)));
        REQUIRE(ids);
        return ids->empty() ? 0 : (*ids)[below(ids->size())][0].toLongLong();
    }

    Result<> write(Transaction& tx)
    {
        switch (below(8)) {
        case 0:
        case 1:
            return insertContact(tx);
        case 2:
            return insertDeal(tx);
        case 3:
            return insertQuote(tx);
        case 4:
            return updateContact(tx);
        case 5:
            return updateDeal(tx);
        case 6:
            return updateQuote(tx);
        default:
            return removeAny(tx);
        }
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

    void fill(Transaction& tx, Contact& contact)
    {
        contact.firstName = word();
        contact.lastName = word();
        contact.tags = below(2) == 0 ? QStringList{u"VIP"_s, u"x"_s} : QStringList();
        contact.birthday = below(2) == 0 ? QDate(1980, 1, 1).addDays(static_cast<qint64>(below(9))) : QDate();
        contact.company = {below(3) == 0 ? anyId(tx, describe<Contact>()) : 0};
        contact.confirmed = below(2) == 0 ? std::optional(Instant{static_cast<qint64>(below(9))}) : std::nullopt;
        shuffle<ContactEmail>(contact.emails, [&](ContactEmail& email) { email.value = word() + u"@example.org"_s; });
        shuffle<ContactAddress>(contact.addresses, [&](ContactAddress& address) { address.city = word(); });
    }
    Result<> insertContact(Transaction& tx)
    {
        Contact contact;
        fill(tx, contact);
        return tx.insert(contact);
    }
    Result<> updateContact(Transaction& tx)
    {
        const Result<Contact> before = tx.get(Id<Contact>{anyId(tx, describe<Contact>())});
        if (!before)
            return {};
        Contact after = *before;
        fill(tx, after);
        return tx.update(*before, after);
    }

    void fill(Transaction& tx, Deal& deal)
    {
        deal.title = u"Deal "_s + word();
        deal.value = {static_cast<qint64>(below(100000))};
        deal.stage = {anyId(tx, describe<Stage>())};
        deal.status = static_cast<DealStatus>(below(3));
        deal.probability = below(2) == 0 ? std::optional(Percent::of(static_cast<qint64>(below(100)))) : std::nullopt;
    }
    Result<> insertDeal(Transaction& tx)
    {
        Deal deal = aDeal({}, {anyId(tx, describe<Contact>())});
        fill(tx, deal);
        return tx.insert(deal);
    }
    Result<> updateDeal(Transaction& tx)
    {
        const Result<Deal> before = tx.get(Id<Deal>{anyId(tx, describe<Deal>())});
        if (!before)
            return {};
        Deal after = *before;
        fill(tx, after);
        return tx.update(*before, after);
    }

    void fill(Transaction& tx, Quote& quote)
    {
        quote.title = word();
        quote.deal = {below(2) == 0 ? anyId(tx, describe<Deal>()) : 0};
        shuffle<QuoteLine>(quote.lines,
            [&](QuoteLine& line) { line = aLine(word(), QString::number(below(50)), QString::number(below(5000))); });
    }
    Result<> insertQuote(Transaction& tx)
    {
        Quote quote = aQuote({}, {anyId(tx, describe<Contact>())});
        fill(tx, quote);
        return tx.insert(quote);
    }
    Result<> updateQuote(Transaction& tx)
    {
        const Result<Quote> before = tx.get(Id<Quote>{anyId(tx, describe<Quote>())});
        if (!before)
            return {};
        Quote after = *before;
        fill(tx, after);
        return tx.update(*before, after);
    }

    Result<> removeAny(Transaction& tx)
    {
        const EntityDesc* kinds[]{&describe<Contact>(), &describe<Deal>(), &describe<Quote>()};
        const EntityDesc& entity = *kinds[below(3)];
        const qint64 id = anyId(tx, entity);
        return id > 0 ? tx.remove(entity, id) : Result<>();
    }

    Session& m_session;
    std::mt19937 m_random;
};

/// Records and what search finds of them; a drawn number stays used up.
QStringList state(Session& session)
{
    QStringList all = everything(session);
    all.removeIf([](const QString& line) { return line.startsWith("number_range"_L1); });
    const auto index = session.select(u"SELECT entity, record, folded FROM search_text ORDER BY entity, record"_s);
    REQUIRE(index);
    for (const QVariantList& row : *index)
        all += row[0].toString() + u' ' + row[1].toString() + u' ' + row[2].toString();
    return all;
}

/// The lines that are not in both, "-" and "+".
QStringList differences(const QStringList& expected, const QStringList& found)
{
    QStringList lines;
    for (const QString& line : expected) {
        if (!found.contains(line))
            lines += u"- "_s + line;
    }
    for (const QString& line : found) {
        if (!expected.contains(line))
            lines += u"+ "_s + line;
    }
    return lines;
}

} // namespace

TEST_CASE("random acts are undone to where they began and redone to where they ended")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    QElapsedTimer timer;
    timer.start();
    int rounds = 0;

    for (unsigned seed = 1; rounds < 3 || (timer.elapsed() < 3000 && rounds < 40); ++seed, ++rounds) {
        CAPTURE(seed);
        Scribe scribe(session, seed);
        std::vector<QStringList> states{state(session)};
        for (int i = 0; i < 12; ++i) {
            const qint64 journal = countOf(session, u"journal"_s);
            scribe.act();
            if (countOf(session, u"journal"_s) > journal)
                states.push_back(state(session));
        }

        for (size_t i = states.size() - 1; i-- > 0;) {
            const Result<QString> undone = session.undo();
            INFO((undone ? std::string() : undone.error().message.toStdString() + undone.error().detail.toStdString()));
            REQUIRE(undone);
            REQUIRE(differences(states[i], state(session)) == QStringList());
        }
        for (size_t i = 1; i < states.size(); ++i) {
            REQUIRE(session.redo());
            REQUIRE(differences(states[i], state(session)) == QStringList());
        }
        if (seed % 2 == 0) {
            while (session.undo()) { }
        }
    }
}
