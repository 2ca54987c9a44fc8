#include "tests/bench/data/dealings.h"

#include "tests/bench/data/contacts.h"
#include "tests/bench/data/csv.h"
#include "tests/bench/data/names.h"
#include "tests/bench/data/random.h"

#include <initializer_list>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

enum Stream : quint64 { OfDeal = 11, OfQuote, OfTicket, OfActivity };

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

void writeHead(CsvFile& csv, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        csv << text(name);
    csv.endRow();
}

QString day(Random& random, int firstYear, int years)
{
    return u"%1-%2-%3"_s.arg(firstYear + random.below(years))
        .arg(1 + random.below(12), 2, 10, QChar(u'0'))
        .arg(1 + random.below(28), 2, 10, QChar(u'0'));
}

QString moment(Random& random)
{
    return u"%1 %2:%3:00"_s.arg(day(random, 2018, 8))
        .arg(8 + random.below(10), 2, 10, QChar(u'0'))
        .arg(random.below(60), 2, 10, QChar(u'0'));
}

QString customer(const Dealings& of, Random& random)
{
    for (;;) {
        const double u = random.below(1 << 30) / double(1 << 30);
        const auto row = static_cast<qint64>(static_cast<double>(of.contacts) * u * u);
        const QString email = plantedIn(of.seed, row) ? QString() : contactRow(of.seed, row)[ContactRow::Email];
        if (email.contains(u'@'))
            return email;
    }
}

QString sentence(Random& random)
{
    return text(random.oneOf(sentences())).replace(u"%1"_s, QString::number(2 + random.below(40)));
}

QString money(Random& random)
{
    return u"%1.%2"_s.arg(1 + random.below(20'000)).arg(random.below(100), 2, 10, QChar(u'0'));
}

QString number(const char* prefix, qint64 i)
{
    return text(prefix) + u"%1"_s.arg(i + 1, 7, 10, QChar(u'0'));
}

} // namespace

void Dealings::writeDeals(const QString& path) const
{
    CsvFile csv(path);
    writeHead(
        csv, {"Deal ID", "Title", "Contact email", "Stage", "Amount", "Expected close", "Owner", "Created", "Notes"});
    static constexpr const char* stages[]{"Lead", "Qualified", "Proposal", "Negotiation", "Won", "Lost"};
    for (qint64 i = 0; i < deals(); ++i) {
        Random random(seed, OfDeal, i);
        csv << number("D-", i) << text(random.oneOf(goods())) + u' ' + text(random.oneOf(brands()))
            << customer(*this, random) << text(random.oneOf(stages)) << money(random) << day(random, 2024, 3)
            << u"anna"_s << moment(random) << sentence(random);
        csv.endRow();
    }
}

void Dealings::writeQuotes(const QString& path) const
{
    CsvFile csv(path);
    writeHead(csv,
        {"Quote number", "Contact email", "Date", "Status", "Currency", "Line", "SKU", "Description", "Quantity",
            "Unit", "Unit price", "Tax rate"});
    static constexpr const char* states[]{"draft", "sent", "accepted", "declined", "expired"};
    for (qint64 i = 0; i < quotes(); ++i) {
        Random random(seed, OfQuote, i);
        const QString of = customer(*this, random);
        const QString on = day(random, 2020, 6);
        const QString status = text(random.oneOf(states));
        const int lines = 1 + std::min(random.below(12), random.below(12));
        for (int line = 1; line <= lines; ++line) {
            csv << number("B-", i) << of << on << status << u"EUR"_s << QString::number(line) << QString()
                << text(random.oneOf(goods())) << QString::number(1 + random.below(50)) << u"pc"_s << money(random)
                << u"19"_s;
            csv.endRow();
        }
    }
}

void Dealings::writeTickets(const QString& path) const
{
    CsvFile csv(path);
    writeHead(csv,
        {"Ticket ID", "Subject", "Contact email", "Priority", "Status", "Channel", "Assignee", "Created",
            "Description"});
    static constexpr const char* priorities[]{"low", "normal", "normal", "high", "urgent"};
    static constexpr const char* states[]{"new", "open", "open", "resolved", "closed", "closed"};
    static constexpr const char* channels[]{"email", "phone", "web", "chat"};
    for (qint64 i = 0; i < tickets(); ++i) {
        Random random(seed, OfTicket, i);
        csv << number("T-", i) << text(random.oneOf(goods())) + u" kaputt"_s << customer(*this, random)
            << text(random.oneOf(priorities)) << text(random.oneOf(states)) << text(random.oneOf(channels)) << u"anna"_s
            << moment(random) << sentence(random) + u'\n' + sentence(random);
        csv.endRow();
    }
}

void Dealings::writeActivities(const QString& path) const
{
    CsvFile csv(path);
    writeHead(csv, {"Activity ID", "Type", "Subject", "Contact email", "When", "Minutes", "Owner", "Body"});
    static constexpr const char* kinds[]{"call", "call", "email", "email", "email", "meeting", "note"};
    for (qint64 i = 0; i < activities(); ++i) {
        Random random(seed, OfActivity, i);
        csv << number("A-", i) << text(random.oneOf(kinds)) << text(random.oneOf(goods())) << customer(*this, random)
            << moment(random) << QString::number(5 * (1 + random.below(12))) << u"anna"_s << sentence(random);
        csv.endRow();
    }
}

} // namespace kartei::bench
