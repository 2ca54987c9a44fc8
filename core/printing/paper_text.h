#pragma once

#include <QFont>
#include <QPointF>
#include <QRgb>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

class QPainter;

namespace kartei {

/// Text on paper is shaped at 1/100 mm, so that it is as wide on the screen as in the PDF.
inline constexpr qreal kUnitsPerMm = 100;

inline constexpr QRgb kPaperBlack = 0xff1b1e24;
inline constexpr QRgb kPaperGrey = 0xff5f6672;
inline constexpr QRgb kPaperLine = 0xffc9cdd6;
inline constexpr QRgb kPaperMark = 0xffcdcfd3; ///< DRAFT across the page; lighter ones vanish on laser printers

struct TextStyle {
    qreal points = 9;
    QFont::Weight weight = QFont::Normal;
    QRgb ink = kPaperBlack;
    bool italic = false;

    bool operator==(const TextStyle&) const = default;
};

/// Direction of a line of data on paper: that of its first strong letter.
Qt::LayoutDirection directionOf(const QString& text);

/// Millimetres.
qreal textWidth(const QString& text, const TextStyle& style);

/// The lines of `text`, broken at its line ends and where `width` mm are full.
QStringList wrapped(const QString& text, const TextStyle& style, qreal width);

/// `text` in one line, with … at its end where it is wider than `width` mm.
QString elided(const QString& text, const TextStyle& style, qreal width);

/// Puts texts on a page. Characters that stand alone, as those of amounts do, are shaped once.
class TextPainter {
public:
    /// The painter's unit is 1/100 mm.
    explicit TextPainter(QPainter& painter);
    ~TextPainter();
    TextPainter(const TextPainter&) = delete;
    TextPainter& operator=(const TextPainter&) = delete;

    /// `at`: the left end of the base line in mm.
    void draw(const QString& text, const TextStyle& style, QPointF at, Qt::LayoutDirection direction);

private:
    struct Shaped;
    const Shaped& character(const QString& text, const TextStyle& style);

    QPainter& m_painter;
    std::map<std::tuple<char16_t, qreal, int, bool>, std::unique_ptr<Shaped>> m_characters;
};

/// Millimetres from the left end of a column of digits to each character; all digits are equally far apart. The last
/// one is the width. Digits never stand so far apart that a reader of the PDF would take them for two words.
std::vector<qreal> digitPositions(const QString& number, const TextStyle& style);

} // namespace kartei
