#include "tests/core/exchange/import_fixture.h"

#include "core/planning/activity.h"

using namespace kartei;

TEST_CASE("deals find their customer and stage; won and lost are a status; unknown stages are made in their place")
{
    const auto session = business();
    importContacts(*session, kAnna);
    const size_t stages = all<Stage>(*session).size();

    const ImportReport report = import(*session, describe<Deal>(),
        "Deal ID,Title,Contact email,Company,Stage,Amount,Currency,Probability,Expected close\n"
        "D-1,Oak,anna@huber.de,,Negotiation,1234.50,EUR,70,2026-12-01\nD-2,Elm,,Huber GmbH,Won,500,JPY,100,2020-01-15\n"
        "D-3,Ash,anna@huber.de,,Proposal,1,EUR,60,\nD-4,Fir,nobody@x.de,,Lead,1,EUR,,\n");

    CHECK(report.created == 3);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.contains(u"nobody@x.de"_s));
    const std::vector<Deal> deals = all<Deal>(*session);
    const std::vector<Stage> known = *session->list<Stage>(u"ORDER BY rank"_s);
    REQUIRE(known.size() == stages + 1);
    CHECK(known[3].name == u"Proposal"_s);
    CHECK(known[3].probability == Percent::of(60));
    CHECK(deals[0].stage == known[4].id);
    CHECK(deals[0].value == Amount{123450});
    CHECK_FALSE(deals[0].probability);
    CHECK(deals[1].contact == contactNamed(*session, u"Huber GmbH"_s).id);
    CHECK(deals[1].status == DealStatus::Won);
    CHECK(deals[1].closed == QDate(2020, 1, 15));
    CHECK(deals[1].value == Amount{500});
    CHECK(deals[2].stage == known[3].id);
}

TEST_CASE("a stage that was made for a rejected row is not there, and the next row makes it")
{
    const auto session = business();
    importContacts(*session, kAnna);

    const ImportReport report = import(*session, describe<Deal>(),
        "Title,Contact email,Stage,Amount,Probability\n,anna@huber.de,Trial,1,20\nOak,anna@huber.de,Trial,1,20\n");

    CHECK(report.created == 1);
    CHECK(report.rejected.size() == 1);
    CHECK(report.notes.size() == 1);
    CHECK(session->list<Stage>(u"WHERE name = 'Trial'"_s)->size() == 1);
}

TEST_CASE("rows with the same number are one quote, wherever they stand")
{
    const auto session = business();
    importContacts(*session, kAnna);
    import(*session, describe<Product>(), "SKU,Name,Net price\nP-1,Oak,10\n");

    const ImportReport report = import(*session, describe<Quote>(),
        "Quote number,Contact email,Date,Status,Currency,Discount percent,Line,SKU,Description,Quantity,Unit price,Tax "
        "rate\n"
        "Q-1,anna@huber.de,2025-01-02,sent,EUR,10,2,P-9,Elm,2,5.00,19\nQ-2,anna@huber.de,2025-01-03,draft,EUR,0,1,P-1,"
        "x,1,1,7\n"
        "Q-1,anna@huber.de,2025-01-02,sent,EUR,10,1,P-1,\"Oak board\nsolid\",3.5,10.00,19\n"
        "Q-3,anna@huber.de,2025-01-03,draft,EUR,0,1,P-1,x,1,1,7\nQ-3,anna@huber.de,2025-01-04,draft,EUR,0,2,P-1,x,1,1,"
        "7\n");

    CHECK(report.created == 2);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].rows.size() == 2);
    CHECK(report.rejected[0].reason.contains(u"2025-01-04"_s));
    const Quote quote = all<Quote>(*session).front();
    CHECK(quote.status == QuoteStatus::Sent);
    CHECK(quote.discount == Percent::of(10));
    REQUIRE(quote.lines.size() == 2);
    CHECK(quote.lines[0].text == u"Oak board"_s);
    CHECK(quote.lines[0].description == u"solid"_s);
    CHECK(quote.lines[0].product == all<Product>(*session).front().id);
    CHECK(quote.lines[1].sku == u"P-9"_s);
    CHECK_FALSE(quote.lines[1].product.isSet());
    CHECK(quote.total.toText(quote.currency) == u"48.20"_s);
}

TEST_CASE("a sent quote is not changed by an import")
{
    const auto session = business();
    importContacts(*session, kAnna);
    const QByteArray head = "Quote number,Contact email,Status,Currency,Description,Quantity,Unit price\n";
    import(*session, describe<Quote>(), head + "Q-1,anna@huber.de,sent,EUR,Oak,1,10\n");

    CHECK(
        import(*session, describe<Quote>(), head + "Q-1,anna@huber.de,sent,EUR,Oak,1,10\n", Duplicates::Merge).unchanged
        == 1);
    const ImportReport report
        = import(*session, describe<Quote>(), head + "Q-1,anna@huber.de,sent,EUR,Oak,1,11\n", Duplicates::Merge);

    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.contains(u"Q-1"_s));
}

TEST_CASE("tickets of other programs keep their number and the time they were solved")
{
    const auto session = business();
    importContacts(*session, kAnna);

    const ImportReport report = import(*session, describe<Ticket>(),
        "Ticket ID,Subject,Contact email,Priority,Status,Channel,Created,Updated\n"
        "T-1,Squeaks,anna@huber.de,urgent,solved,web,2025-01-01 10:00:00,2025-01-02 11:00:00\n"
        "T-2,Stuck,anna@huber.de,medium,pending,chat,2025-01-01,\nT-3,Odd,anna@huber.de,high,frozen,web,,\n");

    CHECK(report.created == 2);
    CHECK(report.rejected.at(0).line == 4);
    const std::vector<Ticket> tickets = all<Ticket>(*session);
    CHECK(tickets[0].number == u"T-1"_s);
    CHECK(tickets[0].status == TicketStatus::Resolved);
    CHECK(tickets[0].resolved->toText() == u"2025-01-02T11:00:00Z"_s);
    CHECK(tickets[1].status == TicketStatus::WaitingForCustomer);
    CHECK(tickets[1].priority == TicketPriority::Normal);
}

TEST_CASE("rows of the type task become tasks, the others activities; deals are found by their number")
{
    const auto session = business();
    importContacts(*session, kAnna);
    import(*session, describe<Deal>(), "Deal ID,Title,Contact email\nD-000042,Oak,anna@huber.de\n");

    const ImportReport report = import(*session, describe<Activity>(),
        "Activity ID,Type,Subject,Contact email,Deal ID,When,Minutes,Done,Owner\n"
        "A-1,call,Asked,anna@huber.de,D-000042,2025-01-02 10:30:00,15,yes,eva\n"
        "A-2,task,Answer,anna@huber.de,,2025-01-03 "
        "14:05:00,5,no,bob\nA-3,task,Old,anna@huber.de,,2025-01-04,5,yes,bob\n");

    CHECK(report.created == 3);
    CHECK(report.unmapped == QStringList{u"Minutes"_s}); // of the tasks
    const Activity activity = all<Activity>(*session).front();
    CHECK(activity.kind == ActivityKind::Call);
    CHECK(activity.deal == all<Deal>(*session).front().id);
    CHECK(activity.duration == 15);
    const std::vector<Task> tasks = all<Task>(*session);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].due == QDate(2025, 1, 3));
    CHECK(tasks[0].time == u"14:05"_s);
    CHECK(tasks[0].assignee == u"bob"_s);
    CHECK_FALSE(tasks[0].done);
    CHECK(tasks[1].done);
}

TEST_CASE("what only the other kind of an activity file has a place for is told")
{
    const auto session = business();
    importContacts(*session, kAnna);
    const QByteArray head = "Type,Subject,Contact email,When,Minutes,Done\n";

    CHECK(import(*session, describe<Activity>(),
        head + "call,Asked,anna@huber.de,2025-01-02 10:30:00,15,yes\ntask,Do,anna@huber.de,2025-01-02,0,no\n")
              .unmapped.isEmpty());
    CHECK(import(*session, describe<Activity>(), head + "call,Ask,anna@huber.de,2025-01-02 10:30:00,15,no\n").unmapped
        == QStringList{u"Done"_s});
}

TEST_CASE("amounts without a currency are in the currency of the business")
{
    const auto session = business();
    importContacts(*session, kAnna);
    Business yen = all<Business>(*session).front();
    const Business before = yen;
    yen.currency = {u"JPY"_s};
    REQUIRE(session->transact(u"Yen"_s, Undo::Never, [&](Transaction& tx) { return tx.update(before, yen); }));

    import(*session, describe<Deal>(), "Title,Contact email,Amount\nOak,anna@huber.de,5000\n");
    REQUIRE(
        importJson(*session, R"([{"title": "Elm", "contact": "anna@huber.de", "value": 7000}])", describe<Deal>(), {}));
    REQUIRE(importJson(*session, R"([{"contact": "anna@huber.de", "discount": {"amount": "300"}, "lines":
        [{"text": "Fir", "unit_price": "1000"}], "total": {"amount": "700"}}])",
        describe<Quote>(), {}));

    CHECK(all<Deal>(*session)[0].value == Amount{5000});
    CHECK(all<Deal>(*session)[1].value == Amount{7000});
    REQUIRE(all<Quote>(*session).size() == 1);
    CHECK(all<Quote>(*session)[0].discountAmount == Amount{300});
    CHECK(all<Quote>(*session)[0].total == Amount{700});
}

TEST_CASE("an amount without a currency is not merged into a record of another one")
{
    const auto session = business();
    importContacts(*session, kAnna);
    import(*session, describe<Deal>(), "Deal ID,Title,Contact email,Amount,Currency\nD-1,Oak,anna@huber.de,5000,JPY\n");

    const ImportReport report = import(*session, describe<Deal>(), "Deal ID,Amount\nD-1,6000\n", Duplicates::Merge);

    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.contains(u"JPY"_s));
    CHECK(all<Deal>(*session)[0].value == Amount{5000});
}

TEST_CASE("a discount given in one form takes the place of the other, and totals are those of the whole quote")
{
    const auto session = business();
    importContacts(*session, kAnna);
    ImportOptions merging;
    merging.duplicates = Duplicates::Merge;
    const auto take = [&](const QByteArray& json) {
        const Result<ImportReport> report = importJson(*session, json, describe<Quote>(), merging);
        REQUIRE(report);
        for (const RejectedRow& rejected : report->rejected)
            FAIL_CHECK(rejected.reason.toStdString());
        return all<Quote>(*session).front();
    };
    take(R"({"number": "Q-1", "contact": "anna@huber.de", "discount": "2.5",
        "lines": [{"text": "Oak", "unit_price": "1000.00"}]})");

    const Quote byAmount = take(R"({"number": "Q-1", "discount": {"amount": "50.00"}, "total": {"amount": "950.00"}})");
    CHECK(byAmount.discount == Percent{});
    CHECK(byAmount.discountAmount == Amount{5000});
    const Quote byPercent = take(R"({"number": "Q-1", "discount": "10", "total": {"amount": "900.00"}})");
    CHECK(byPercent.discount == Percent::of(10));
    CHECK(byPercent.discountAmount == Amount{});
}

TEST_CASE("a list of what customers own finds customer, product and quote, and fills in what is there", "[A7]")
{
    const auto session = business();
    importContacts(*session, kAnna);
    import(*session, describe<Product>(), "SKU,Name,Net price,Warranty (months)\nP-1,Planer,10,24\n");
    import(*session, describe<Quote>(),
        "Quote number,Contact email,Date,Status,Currency,SKU,Description,Quantity,Unit price,Tax rate\n"
        "Q-1,anna@huber.de,2025-01-02,accepted,EUR,P-1,Planer,1,5.00,19\n");
    const QByteArray list = "Gerät;Seriennummer;Kunde;Artikelnummer;Angebot;Kaufdatum;Garantie bis\n"
                            ";SN-1;anna@huber.de;P-1;Q-1;31.01.2025;\n"
                            "Alte Säge;SN-2;Huber GmbH;;;;28.02.2026\n"
                            "Hobel;SN-3;nobody@x.de;;;;\n";

    const ImportReport report = import(*session, describe<Asset>(), list);

    CHECK(report.created == 2);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.contains(u"nobody@x.de"_s));
    const std::vector<Asset> assets = all<Asset>(*session);
    REQUIRE(assets.size() == 2);
    CHECK(assets[0].name == u"Planer"_s);
    CHECK(assets[0].quote == all<Quote>(*session).front().id);
    CHECK(assets[0].sold == QDate(2025, 1, 31));
    CHECK(assets[0].warrantyUntil == QDate(2027, 1, 31));
    CHECK(assets[1].contact == contactNamed(*session, u"Huber GmbH"_s).id);
    CHECK(assets[1].warrantyUntil == QDate(2026, 2, 28));

    const ImportReport again = import(
        *session, describe<Asset>(), "Seriennummer;Kunde;Notizen\nSN-2;Huber GmbH;Neues Blatt\n", Duplicates::Merge);
    CHECK(again.created == 0);
    CHECK(all<Asset>(*session)[1].notes == u"Neues Blatt"_s);
}
