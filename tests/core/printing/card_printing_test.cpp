#include "core/printing/card_printing.h"

#include "core/contacts/card_code.h"
#include "core/printing/card_paper.h"
#include "core/sales/new_business.h"
#include "core/sample/sample_business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/pdf_text.h"
#include "tests/support/records.h"

#include <algorithm>
#include <array>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Session> aBusiness(const QString& language)
{
    Result<std::unique_ptr<Session>> session
        = Session::createInMemory({false, Clock::fixed({1'763'719'680'000}), u"tester"_s});
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Tischlerei Berger"_s;
    wishes.country = u"DE"_s;
    wishes.language = language;
    REQUIRE(populateNewBusiness(**session, wishes));
    return std::move(*session);
}

QStringList textsOn(const PaperMarks& page)
{
    QStringList texts;
    for (const PaperMark& mark : page)
        if (const TextMark* text = std::get_if<TextMark>(&mark))
            texts += text->text;
    return texts;
}

/// The bars of the characters of Code 128, a bit for each module.
constexpr std::array<int, 106> kPatterns{0x6cc, 0x66c, 0x666, 0x498, 0x48c, 0x44c, 0x4c8, 0x4c4, 0x464, 0x648, 0x644,
    0x624, 0x59c, 0x4dc, 0x4ce, 0x5cc, 0x4ec, 0x4e6, 0x672, 0x65c, 0x64e, 0x6e4, 0x674, 0x76e, 0x74c, 0x72c, 0x726,
    0x764, 0x734, 0x732, 0x6d8, 0x6c6, 0x636, 0x518, 0x458, 0x446, 0x588, 0x468, 0x462, 0x688, 0x628, 0x622, 0x5b8,
    0x58e, 0x46e, 0x5d8, 0x5c6, 0x476, 0x776, 0x68e, 0x62e, 0x6e8, 0x6e2, 0x6ee, 0x758, 0x746, 0x716, 0x768, 0x762,
    0x71a, 0x77a, 0x642, 0x78a, 0x530, 0x50c, 0x4b0, 0x486, 0x42c, 0x426, 0x590, 0x584, 0x4d0, 0x4c2, 0x434, 0x432,
    0x612, 0x650, 0x7ba, 0x614, 0x47a, 0x53c, 0x4bc, 0x49e, 0x5e4, 0x4f4, 0x4f2, 0x7a4, 0x794, 0x792, 0x6de, 0x6f6,
    0x7b6, 0x578, 0x51e, 0x45e, 0x5e8, 0x5e2, 0x7a8, 0x7a2, 0x5de, 0x5ee, 0x75e, 0x7ae, 0x684, 0x690, 0x69c};
constexpr int kStartB = 104;
constexpr qreal kModule = 0.25;

/// What a scanner reads in the bars on a page, from left to right; empty: nothing.
QString scanned(const PaperMarks& page)
{
    std::vector<QRectF> bars;
    for (const PaperMark& mark : page) {
        if (const BoxMark* box = std::get_if<BoxMark>(&mark))
            bars.push_back(box->box);
    }
    if (bars.empty())
        return {};
    std::ranges::sort(bars, {}, [](const QRectF& bar) { return bar.left(); });
    const auto modules = static_cast<size_t>(qRound((bars.back().right() - bars.front().left()) / kModule));
    std::vector<int> bits(modules);
    for (const QRectF& bar : bars) {
        const int first = qRound((bar.left() - bars.front().left()) / kModule);
        for (int i = 0; i < qRound(bar.width() / kModule); ++i)
            bits[static_cast<size_t>(first + i)] = 1;
    }
    std::vector<int> values;
    for (size_t at = 0; at + 13 < modules; at += 11) {
        int pattern = 0;
        for (size_t i = 0; i < 11; ++i)
            pattern = 2 * pattern + bits[at + i];
        const auto found = std::ranges::find(kPatterns, pattern);
        if (found == kPatterns.end())
            return {};
        values.push_back(static_cast<int>(found - kPatterns.begin()));
    }
    if (values.size() < 3 || values.front() != kStartB)
        return {};
    int sum = kStartB;
    QString text;
    for (size_t i = 1; i + 1 < values.size(); ++i) {
        sum += static_cast<int>(i) * values[i];
        text += QChar(values[i] + ' ');
    }
    return sum % 103 == values.back() ? text : QString();
}

} // namespace

TEST_CASE("an index card says who it is in front, and the ten things that happened last on its back", "[F2][N9]")
{
    const auto session = aBusiness(u"en"_s);
    const Contact bakery = stored(*session, aCompany(u"Bäckerei Huber"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = bakery.id;
    anna.position = u"Owner"_s;
    anna.phones = {{{}, ReachLabel::Mobile, u"0171 2345678"_s, false, {}}};
    anna.addresses = {{{}, AddressLabel::Postal, u"Lindenstraße 14"_s, u"80331"_s, u"München"_s, {}, u"DE"_s}};
    anna.notes = u"Rings twice"_s;
    anna = stored(*session, anna);
    for (int i = 0; i < 12; ++i) {
        Activity call;
        call.kind = ActivityKind::Call;
        call.contact = anna.id;
        call.subject = u"Call %1"_s.arg(i);
        call.at = {1'700'000'000'000 + i * 86'400'000LL};
        stored(*session, call);
    }
    const Result<PaperDocument> document = contactCardsDocument(*session, {anna.id.value});
    REQUIRE(document);
    CHECK(document->size == QSizeF(148, 105));
    REQUIRE(document->pageCount() == 2);
    const QStringList front = textsOn(document->pages[0]);
    for (const QString& text : {u"Anna Huber"_s, u"Owner · Bäckerei Huber"_s, u"Lindenstraße 14"_s, u"80331 München"_s,
             u"0171 2345678"_s, u"Rings twice"_s})
        CHECK(front.contains(text));
    const QStringList back = textsOn(document->pages[1]);
    CHECK(back.contains(u"Call 11"_s));
    CHECK(back.contains(u"Call 2"_s));
    CHECK_FALSE(back.contains(u"Call 1"_s));
}

TEST_CASE("an index card says what stands in the business's own fields, in its language", "[P29][F2]")
{
    const auto session = aBusiness(u"de"_s);
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    for (const auto& [label, kind, value] : {std::tuple(u"Schuhgröße"_s, CustomKind::Number, u"39.5"_s),
             std::tuple(u"Newsletter"_s, CustomKind::YesNo, QString()),
             std::tuple(u"Erster Besuch"_s, CustomKind::Date, u"2016-03-01"_s)}) {
        CustomField field;
        field.label = label;
        field.kind = kind;
        anna.custom.push_back({{}, stored(*session, field).id, value, {}});
    }
    anna = stored(*session, anna);
    const Result<PaperDocument> document = contactCardsDocument(*session, {anna.id.value});
    REQUIRE(document);
    QString front = textsOn(document->pages[0]).join(u'\n');
    front.remove(QChar(0x2068)).remove(QChar(0x2069));
    CHECK(front.contains(u"Schuhgröße: 39,5 · Newsletter · Erster Besuch: 01.03.2016"_s));
}

TEST_CASE("nothing on an index card leaves it, however long it is, from either side", "[F2]")
{
    const QString language = GENERATE(u"de"_s, u"he"_s);
    const QString word = language == u"he" ? u"ארוך מאוד "_s : u"sehr lang "_s;
    CardPaper card;
    card.language = language;
    card.name = word.repeated(30);
    card.number = u"K-10001"_s;
    card.code = u"KA999999999999"_s;
    card.work = word.repeated(30);
    card.address = QStringList(6, word.repeated(30));
    card.reached.assign(20, {u"Telefon"_s, word.repeated(30)});
    card.tags = word.repeated(40);
    card.nextStep = word.repeated(40);
    card.own = word.repeated(40);
    card.notes = word.repeated(400);
    card.events.assign(20, {u"21.11.2024"_s, word.repeated(60)});
    const PaperDocument document = laidOut(std::vector{card}, u"Cards"_s);
    for (const PaperMarks& page : document.pages) {
        for (const PaperMark& mark : page) {
            const TextMark* text = std::get_if<TextMark>(&mark);
            if (!text)
                continue;
            CHECK(text->at.x() >= 8.5);
            CHECK(text->at.x() + textWidth(text->text, text->style) <= 139.5);
            CHECK(text->at.y() <= 100.5);
        }
    }
}

TEST_CASE("the bars on both sides of an index card are read as the code that stands beside them", "[N9]")
{
    const auto session = aBusiness(GENERATE(u"de"_s, u"he"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.addresses = {{{}, AddressLabel::Postal, u"eins\nzwei\ndrei\nvier\nfünf\nsechs\nsieben"_s, u"80331"_s,
        u"München"_s, {}, u"DE"_s}};
    anna = stored(*session, anna);
    const Result<PaperDocument> document = contactCardsDocument(*session, {anna.id.value});
    REQUIRE(document);
    for (const PaperMarks& page : document->pages) {
        CHECK(scanned(page) == u"KA000001"_s);
        CHECK(textsOn(page).contains(u"KA000001"_s));
        QRectF bars;
        for (const PaperMark& mark : page) {
            if (const BoxMark* box = std::get_if<BoxMark>(&mark))
                bars |= box->box;
        }
        const QRectF quiet = bars.adjusted(-2.5, 0, 2.5, 0);
        CHECK(QRectF(5, 5, 138, 95).contains(quiet));
        for (const PaperMark& mark : page) {
            if (const TextMark* text = std::get_if<TextMark>(&mark)) {
                const QRectF letters(text->at.x(), text->at.y() - 2.2, textWidth(text->text, text->style), 2.7);
                INFO(text->text.toStdString());
                CHECK_FALSE(letters.intersects(quiet.adjusted(0.01, 0, -0.01, 0)));
            }
        }
    }
}

TEST_CASE("the code of a card is read in small letters, and nothing else is taken for one", "[N9]")
{
    CHECK(cardCodeOf({42}) == u"KA000042"_s);
    CHECK(cardCodeOf({1'234'567'890}) == u"KA1234567890"_s);
    for (const qint64 id : {1LL, 42LL, 999'999LL, 1'000'000LL, (1LL << 53) - 1})
        CHECK(contactOfCode(cardCodeOf({id})).value == id);
    CHECK(contactOfCode(u" ka000042 "_s).value == 42);
    for (const QString& text : {u"KA42"_s, u"KA"_s, u"K-10042"_s, u"XKA000042"_s, u"KA000042X"_s, u"KA00004A"_s,
             u"KA0000000000000000000"_s, u"KA000000"_s, u""_s})
        CHECK_FALSE(contactOfCode(text).isSet());
}
