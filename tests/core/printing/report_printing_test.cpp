#include "core/printing/report_printing.h"

#include "core/printing/quote_printing.h"
#include "core/printing/record_list_printing.h"
#include "core/sales/quote_actions.h"
#include "core/sales/quote_drafts.h"
#include "core/sales/new_business.h"
#include "core/sample/sample_business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/pdf_text.h"

#include <QRegularExpression>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Session> aSample()
{
    Result<std::unique_ptr<Session>> session
        = Session::createInMemory({false, Clock::fixed({1'763'719'680'000}), u"tester"_s});
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Tischlerei Berger"_s;
    wishes.country = u"DE"_s;
    wishes.language = u"en"_s;
    wishes.isSample = true;
    const Result<> populated = populateNewBusiness(**session, wishes);
    REQUIRE(populated);
    const Result<> filled = fillSampleBusiness(**session);
    REQUIRE(filled);
    return std::move(*session);
}

std::optional<QString> textOf(const PaperDocument& document)
{
    const Result<QByteArray> pdf = pdfOf(document);
    REQUIRE(pdf);
    const std::optional<QStringList> pages = pageTexts(*pdf);
    if (!pages)
        WARN("pdftotext (poppler-utils) is missing: the text of the PDF was not looked at");
    return pages ? std::optional(pages->join(u'\n')) : std::nullopt;
}

QStringList textsOf(const PaperDocument& document)
{
    QStringList texts;
    for (const PaperMarks& page : document.pages)
        for (const PaperMark& mark : page)
            if (const TextMark* text = std::get_if<TextMark>(&mark))
                texts.append(text->text);
    return texts;
}

} // namespace

TEST_CASE("sending a quote keeps its PDF with address and number")
{
    const std::unique_ptr<Session> session = aSample();
    const Result<std::vector<Contact>> contacts = session->list<Contact>(
        u"WHERE kind = 'person' AND company IS NOT NULL ORDER BY id LIMIT 1"_s, {}, Parts::Load);
    REQUIRE(contacts);
    REQUIRE(contacts->size() == 1);
    Result<Quote> quote = newQuoteFor(*session, contacts->front().id);
    REQUIRE(quote);
    QuoteLine line;
    line.text = u"Oak worktop"_s;
    line.unitPrice = UnitPrice::of(250);
    quote->lines = {line};
    const Result<> stored
        = session->transact(u"New quote"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(*quote); });
    REQUIRE(stored);

    const Result<QString> number
        = sendQuote(*session, quote->id, [&](const Quote& sent) { return quotePdf(*session, sent); });
    REQUIRE(number);
    const Result<QByteArray> pdf = sentPdf(*session, quote->id);
    REQUIRE(pdf);
    const std::optional<QStringList> pages = pageTexts(*pdf);
    if (!pages)
        return;
    CHECK(pages->first().contains(*number));
    CHECK(pages->first().contains(contacts->front().lastName));
    CHECK(pages->first().contains(u"Oak worktop"_s));
    CHECK(pages->first().contains(u"250.00"_s));
    CHECK_FALSE(pages->first().contains(u"DRAFT"_s));
}

TEST_CASE("a sent quote is printed with the letterhead it was sent with")
{
    const std::unique_ptr<Session> session = aSample();
    const Result<std::vector<Contact>> contacts
        = session->list<Contact>(u"WHERE kind = 'company' ORDER BY id LIMIT 1"_s, {}, Parts::Load);
    REQUIRE(contacts);
    Result<Quote> quote = newQuoteFor(*session, contacts->front().id);
    REQUIRE(quote);
    QuoteLine line;
    line.text = u"Oak worktop"_s;
    quote->lines = {line};
    REQUIRE(session->transact(u"New quote"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(*quote); }));
    REQUIRE(sendQuote(*session, quote->id, [&](const Quote& sent) { return quotePdf(*session, sent); }));
    const Quote sent = session->get(quote->id).value();
    const QStringList before = textsOf(laidOut(quotePaperOf(*session, sent).value()));

    const Business business = session->get(Id<Business>{1}).value();
    REQUIRE(session->transact(u"Move"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        Business moved = business;
        moved.name = u"Berger & Sons"_s;
        moved.city = u"Berlin"_s;
        moved.language = u"cs"_s;
        Contact renumbered = contacts->front();
        renumbered.number = u"K-9"_s;
        if (const Result<> done = tx.update(contacts->front(), renumbered); !done)
            return done;
        return tx.update(business, moved);
    }));
    CHECK(textsOf(laidOut(quotePaperOf(*session, sent).value())) == before);
    const Quote draft = session->get(*duplicateQuote(*session, sent.id)).value();
    CHECK(quotePaperOf(*session, draft)->business.name == u"Berger & Sons"_s);
    CHECK(quotePaperOf(*session, draft)->customerNumber == u"K-9"_s);
}

TEST_CASE("the pipeline report shows all open deals and the sums of the board")
{
    const std::unique_ptr<Session> session = aSample();
    const Result<Board> board = pipelineBoard(*session, BoardFilter::All);
    REQUIRE(board);
    const Result<PaperDocument> document = pipelineDocument(*session, *board, {u"en"_s, {}});
    REQUIRE(document);
    const std::optional<QString> text = textOf(*document);
    if (!text)
        return;
    for (const BoardColumn& column : board->columns)
        for (const BoardCard& card : column.cards)
            CHECK(text->contains(card.deal.title));
    QString sum = QString::number(dividedHalfUp(board->sums.open.amount.minor, 100).value_or(0));
    for (qsizetype i = sum.size() - 3; i > 0; i -= 3)
        sum.insert(i, u',');
    CHECK(text->contains(u'€' + sum));
}

TEST_CASE("the contact list has everybody, with initials while it is sorted by name", "[F9]")
{
    const std::unique_ptr<Session> session = aSample();
    const Result<std::vector<Contact>> contacts = session->list<Contact>(u"ORDER BY id"_s);
    REQUIRE(contacts);
    std::vector<qint64> ids;
    for (const Contact& contact : *contacts)
        ids.push_back(contact.id.value);
    const Result<PaperDocument> document = contactListDocument(*session, ids, {u"en"_s, {}});
    REQUIRE(document);
    const std::optional<QString> text = textOf(*document);
    if (!text)
        return;
    CHECK(text->contains(u"Contacts: %1"_s.arg(contacts->size())));
    for (const Contact& contact : *contacts)
        CHECK(text->contains(
            (contact.kind == ContactKind::Person ? contact.lastName : contact.name).section(u' ', 0, 0)));
}

TEST_CASE("any list is printed with the columns that it shows, in the language of the paper", "[F9]")
{
    const std::unique_ptr<Session> session = aSample();
    const Result<std::vector<Quote>> quotes = session->list<Quote>(u"ORDER BY id"_s);
    REQUIRE(quotes);
    std::vector<qint64> ids;
    for (const Quote& quote : *quotes)
        ids.push_back(quote.id.value);
    const ReportChoice choice{u"en"_s, {{u"Filter"_s, u"This year"_s}}};
    const Result<PaperDocument> document
        = recordListDocument(*session, describe<Quote>(), ids, {u"number"_s, u"contact"_s, u"total"_s}, choice);
    REQUIRE(document);
    CHECK_FALSE(recordListDocument(*session, describe<Quote>(), ids, {u"colour"_s}, choice));
    CHECK_FALSE(recordListDocument(*session, describe<Quote>(), std::vector<qint64>(5'001, 1), {u"number"_s}, choice));
    const std::optional<QString> text = textOf(*document);
    if (!text)
        return;
    CHECK(text->contains(u"Entries: %1"_s.arg(quotes->size())));
    CHECK(text->contains(u"This year"_s));
    for (const Quote& quote : *quotes)
        CHECK(text->contains(session->get(quote.contact)->name.section(u' ', 0, 0)));
    CHECK_FALSE(text->contains(quotes->front().title)); // no column of the list
}
