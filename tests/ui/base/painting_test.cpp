#include "core/base/text.h"
#include "ui/base/fonts.h"
#include "ui/base/painting.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QStyle>

#include <catch2/catch.hpp>

#include <set>

using namespace kartei;

namespace {

/// First and last column that is not white.
std::pair<int, int> inkColumns(const QImage& image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    return {first, last};
}

template <class Draw>
std::pair<int, int> inkOf(Qt::LayoutDirection direction, Draw draw)
{
    QImage image(200, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    draw(&painter, QRect(0, 0, 200, 32));
    painter.end();
    return inkColumns(image);
}

} // namespace

TEST_CASE("initials are the first and the last name, without legal forms and marks")
{
    CHECK(initialsOf(QStringLiteral("Anna Huber")) == QStringLiteral("AH"));
    CHECK(initialsOf(QStringLiteral("Bäckerei Huber GmbH")) == QStringLiteral("BH"));
    CHECK(initialsOf(QStringLiteral("Weiß & Söhne OHG")) == QStringLiteral("WS"));
    CHECK(initialsOf(QStringLiteral("ענת הובר")) == QStringLiteral("עה"));
    CHECK(initialsOf(QStringLiteral("élan")) == QStringLiteral("É"));
    CHECK(initialsOf(QStringLiteral("GmbH")) == QStringLiteral("G"));
    CHECK(initialsOf(QStringLiteral("  ")).isEmpty());
}

TEST_CASE("a text that fits looks as the painter itself would draw it")
{
    const auto text = GENERATE(QStringLiteral("Anna Huber · Zürich"), QStringLiteral("ענת הובר"));
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const auto align = GENERATE(Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight);
    const auto height = GENERATE(32, 9);
    CAPTURE(text.toStdString(), direction, align, height);
    const QFont font = themeFont(FontSize::Body, QFont::DemiBold);
    const auto picture = [&](const auto& draw) {
        QImage image(200, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        draw(painter, QRect(3, 0, 190, height));
        return image;
    };
    CHECK(picture([&](QPainter& painter, const QRect& rect) {
        drawElided(&painter, rect, text, font, Qt::black, align);
    }) == picture([&](QPainter& painter, const QRect& rect) {
        const Qt::Alignment visual = QStyle::visualAlignment(direction, align);
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(rect, int(visual | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    }));
}

TEST_CASE("a text of several lines is drawn in one, and none beyond its place")
{
    const auto ink = [](const QString& text) {
        return inkOf(Qt::LeftToRight, [&](QPainter* painter, const QRect& rect) {
            drawElided(painter, rect, text, themeFont(FontSize::Body), Qt::black);
        });
    };
    CHECK(ink(QStringLiteral("Anna\nHuber\tWien")) == ink(QStringLiteral("Anna Huber Wien")));
    QImage image(100, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawElided(&painter, QRect(10, 0, 4, 30), QStringLiteral("Anna Huber"), themeFont(FontSize::Body), Qt::black);
    painter.end();
    const QImage beside = image.copy(14, 0, 86, 30);
    QImage white(beside.size(), beside.format());
    white.fill(Qt::white);
    CHECK(beside == white);
}

TEST_CASE("isolates change nothing in a text that is written from left to right")
{
    const auto ink = [](const QString& text) {
        return inkOf(Qt::LeftToRight, [&](QPainter* painter, const QRect& rect) {
            drawElided(painter, rect, text, themeFont(FontSize::Body), Qt::black);
        });
    };
    CHECK(ink(isolated(QStringLiteral("Huber"))) == ink(QStringLiteral("Huber")));
}

TEST_CASE("avatar colours stay with the record and use all eight")
{
    CHECK(avatarTone(17).ground == avatarTone(17).ground);
    std::set<QRgb> used;
    for (qint64 id = 1; id <= 100; ++id)
        used.insert(avatarTone(id).ground.rgb());
    CHECK(used.size() == 8);
}

TEST_CASE("numbers with the same count of digits are equally wide and end at the right edge in every language")
{
    const QFont font = themeFont(FontSize::Body);
    CHECK(tabularWidth(QStringLiteral("1.111,11"), font) == tabularWidth(QStringLiteral("8.888,88"), font));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const auto ink = inkOf(direction, [&font](QPainter* painter, const QRect& rect) {
            drawTabular(painter, rect, QStringLiteral("888"), font, Qt::black);
        });
        CHECK(ink.second >= 195);
        CHECK(ink.first >= 199 - tabularWidth(QStringLiteral("888"), font));
    }
}

TEST_CASE("text leads at the leading edge of the painter's direction and never leaves its rectangle")
{
    const QFont font = themeFont(FontSize::Body);
    const auto draw = [&font](const QString& text, QRect within, Qt::Alignment align) {
        return [=](QPainter* painter, const QRect&) { drawElided(painter, within, text, font, Qt::black, align); };
    };
    const QRect all(0, 0, 200, 32);
    CHECK(inkOf(Qt::LeftToRight, draw(QStringLiteral("Huber"), all, Qt::AlignLeft)).first < 5);
    CHECK(inkOf(Qt::RightToLeft, draw(QStringLiteral("Huber"), all, Qt::AlignLeft)).second > 194);
    CHECK(inkOf(Qt::RightToLeft, draw(QStringLiteral("Huber"), all, Qt::AlignRight)).first < 5);
    CHECK(inkOf(Qt::RightToLeft, draw(QStringLiteral("12"), all, Qt::AlignRight | Qt::AlignAbsolute)).second > 194);
    const auto cut = inkOf(Qt::LeftToRight, draw(QString(200, u'm'), QRect(10, 0, 80, 32), Qt::AlignLeft));
    CHECK(cut.first >= 10);
    CHECK(cut.second < 90);
}
