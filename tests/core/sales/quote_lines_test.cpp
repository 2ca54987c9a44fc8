#include "core/sales/quote_lines.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// "#Counter a b #Shelf c": words with # are headings.
std::vector<QuoteLine> linesOf(const QString& words)
{
    std::vector<QuoteLine> lines;
    for (const QString& word : words.split(u' ')) {
        QuoteLine line;
        line.id = {static_cast<qint64>(lines.size()) + 1};
        line.kind = word.startsWith(u'#') ? LineKind::Heading : LineKind::Item;
        line.text = word;
        lines.push_back(line);
    }
    return lines;
}

QString wordsOf(const std::vector<QuoteLine>& lines)
{
    QStringList words;
    for (const QuoteLine& line : lines)
        words.append(line.text);
    return words.join(u' ');
}

} // namespace

TEST_CASE("a line steps over its neighbour, a section over a section")
{
    struct Case {
        const char* before;
        size_t line;
        Step step;
        const char* after;
        size_t place;
    };
    const Case cases[] = {
        {"a b c", 1, Step::Up, "b a c", 0},
        {"a b c", 1, Step::Down, "a c b", 2},
        {"a b c", 0, Step::Up, "a b c", 0},
        {"a b c", 2, Step::Down, "a b c", 2},
        {"#1 a #2 b", 1, Step::Down, "#1 #2 a b", 2},
        {"#1 a #2 b", 3, Step::Up, "#1 a b #2", 2},
        {"#1 a b #2 c #3 d", 0, Step::Down, "#2 c #1 a b #3 d", 2},
        {"#1 a b #2 c #3 d", 5, Step::Up, "#1 a b #3 d #2 c", 3},
        {"#1 a b #2 c", 3, Step::Up, "#2 c #1 a b", 0},
        {"#1 a b #2 c", 3, Step::Down, "#1 a b #2 c", 3},
        {"a #1 b", 1, Step::Up, "#1 b a", 0},
    };
    for (const Case& c : cases) {
        INFO(c.before << " line " << c.line);
        std::vector<QuoteLine> lines = linesOf(QString::fromLatin1(c.before));
        CHECK(moveBlock(lines, c.line, c.step) == c.place);
        CHECK(wordsOf(lines) == QString::fromLatin1(c.after));
    }
}

TEST_CASE("a block dropped into itself stays where it is")
{
    std::vector<QuoteLine> lines = linesOf(u"#1 a b #2 c"_s);
    CHECK(moveBlock(lines, 0, 2) == 0);
    CHECK(wordsOf(lines) == u"#1 a b #2 c"_s);
    CHECK(moveBlock(lines, 0, 5) == 2);
    CHECK(wordsOf(lines) == u"#2 c #1 a b"_s);
}

TEST_CASE("a copied line is a row of its own")
{
    const QuoteLine line = linesOf(u"a"_s).front();
    const QuoteLine copy = copyOf(line);
    CHECK_FALSE(copy.id.isSet());
    CHECK(copy.text == line.text);
}

TEST_CASE("a product comes at the price the document writes")
{
    Product product;
    product.name = u"Shelf"_s;
    product.price = UnitPrice::of(100);
    product.taxRate = Percent::of(19);
    product.currency = {u"EUR"_s};
    Quote quote;
    quote.currency = {u"EUR"_s};

    CHECK(lineFor(quote, product).unitPrice == UnitPrice::of(100));
    quote.prices = Prices::Gross;
    CHECK(lineFor(quote, product).unitPrice == UnitPrice::of(119));
    quote.currency = {u"CHF"_s};
    CHECK(lineFor(quote, product).unitPrice == UnitPrice{});
}

TEST_CASE("carried lines keep what they cost, with or without tax as the document writes prices")
{
    const std::unique_ptr<Session> session = Session::createInMemory({}).value();
    Quote net;
    net.lines = linesOf(u"#1 a"_s);
    net.lines[1].unitPrice = UnitPrice::of(100);
    net.lines[1].taxRate = Percent::of(19);
    net.lines[1].product = {4711};
    Quote gross;
    gross.prices = Prices::Gross;

    const std::vector<QuoteLine> lines = linesFromCarried(*session, carriedLines(net, net.lines), gross);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].kind == LineKind::Heading);
    CHECK(lines[1].unitPrice == UnitPrice::of(119));
    CHECK_FALSE(lines[1].product.isSet());
    CHECK(linesFromCarried(*session, carriedLines(gross, lines), net).at(1).unitPrice == UnitPrice::of(100));
    CHECK(linesFromCarried(*session, "something else", net).empty());
}
