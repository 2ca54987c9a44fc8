// S12: a quotation of 60 lines as PDF, beside one drawn by hand, and its preview.

#include "tests/bench/floors/paint_floor.h"
#include "tests/bench/timing_widgets.h"
#include "tests/bench/world.h"

#include "core/printing/quote_printing.h"
#include "ui/printing/paper_view.h"

#include <QFile>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 60;

Quote storedQuote(Session& session, int lines)
{
    Contact contact;
    contact.companyName = u"Bäckerei Huber GmbH"_s;
    contact.kind = ContactKind::Company;
    contact.addresses = {{{}, AddressLabel::Postal, u"Ringstraße 4"_s, u"80331"_s, u"München"_s, {}, u"DE"_s}};
    Quote quote;
    must(session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        if (const Result<> added = tx.insert(contact); !added)
            return added;
        quote = {};
        quote.contact = contact.id;
        quote.title = u"Counter and shelves"_s;
        for (int i = 1; i <= lines; ++i) {
            QuoteLine line;
            line.text = u"Oak worktop, oiled, 40 mm, number %1"_s.arg(i);
            line.quantity = Quantity::of(3 * i);
            line.unit = u"pc"_s;
            line.unitPrice = UnitPrice::of(12 + i);
            line.taxRate = Percent::of(19);
            quote.lines.push_back(line);
        }
        return tx.insert(quote);
    }));
    return quote;
}

/// Of one page: from a changed line to its picture.
double millisecondsToPreview(Session& session, Quote quote, PaperView& view, int turn)
{
    quote.lines.front().text = u"Worktop %1"_s.arg(turn);
    return spentBy([&] {
        view.setDocument(laidOut(must(quotePaperOf(session, quote))));
        view.grab();
    }).wall
        * 1000;
}

} // namespace

void measurePaper(World& world, qint64 rows)
{
    const QString path = world.path(u"paper.kartei"_s);
    makeBusiness(path);
    Id<Quote> id;
    {
        const std::unique_ptr<Session> session = opened(path);
        const Quote quote = storedQuote(*session, kLines);
        id = quote.id;
        const auto timed = [](const std::function<QByteArray()>& paint) {
            return [=] {
                return spentBy([&] {
                    if (!paint().startsWith("%PDF"))
                        giveUp(u"that is no PDF"_s);
                });
            };
        };
        const std::vector<std::function<Spent()>> works{
            timed([&] { return must(quotePdf(*session, quote)); }), timed([] { return paintedQuote(kLines); })};
        mediansInTurn(1, works); // fonts are read once
        const int rounds = 4 * world.rounds;
        const std::vector<Spent> spent = mediansInTurn(rounds, works);
        world.report->add({u"S12.pdf"_s, rows, spent[0].wall * 1000, spent[1].wall * 1000, rounds});
        PaperView view;
        view.resize(600, 850);
        const Quote page = storedQuote(*session, 12);
        std::vector<double> previews;
        for (int turn = 0; turn <= rounds; ++turn)
            previews.push_back(millisecondsToPreview(*session, page, view, turn));
        previews.erase(previews.begin());
        world.report->add({u"S12.preview"_s, rows, percentile(previews, 0.5), 0, rounds});
    }
    const QString pdf = world.path(u"quote.pdf"_s);
    const std::vector<Spent> whole = mediansInTurn(world.rounds, {[&] {
        return runKartei({u"print"_s, path, u"quotes"_s, QString::number(id.value), u"--pdf"_s, pdf, u"--force"_s})
            .spent;
    }});
    world.report->add({u"S12.whole"_s, rows, whole[0].wall * 1000, 0, world.rounds});
    QFile::remove(pdf);
    removeDatabase(path);
}

} // namespace kartei::bench
