#include "core/printing/paper_text.h"

#include "core/base/text.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QFont fontOf(const TextStyle& style)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans Hebrew"_s});
    font.setPixelSize(qRound(style.points * 25.4 / 72 * kUnitsPerMm));
    font.setWeight(style.weight);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool hasContextForms(const QString& text, qsizetype i)
{
    constexpr QStringView marks = u"-+()[]{}@:;=<>*/\\|&#~_^–—−×÷·•«»‹›¡¿→←";
    if (marks.contains(text[i]))
        return true;
    return (text[i] == u'x' || text[i] == u'X') && i > 0 && i + 1 < text.size() && text[i - 1].isDigit()
        && text[i + 1].isDigit();
}

/// Inter swaps signs beside capitals and digits for forms that have no letter in the PDF and could be neither found nor
/// copied; a format range of its own takes a sign out of its context.
QList<QTextLayout::FormatRange> rangesOf(const QString& text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (hasContextForms(text, i)) {
            QTextCharFormat format;
            format.setProperty(QTextFormat::UserProperty, static_cast<int>(i));
            ranges.append({static_cast<int>(i), 1, format});
        }
    return ranges;
}

void prepare(QTextLayout& layout, Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.setFormats(rangesOf(layout.text()));
}

/// Right-to-left lines turn "60 cm" into "cm 60" (a number before letters takes the direction of what is before it);
/// runs of letters and figures that belong together are isolated. Commas and dots of the sentence are not part of a
/// run.
QString withIsolatedRuns(const QString& text)
{
    static const QRegularExpression run(
        uR"([\p{Latin}\p{Nd}](?:[^\p{Hebrew}\p{Arabic}\s,;:.()·–—|\x{2066}-\x{2069}]|[,:.–](?=\S)|[ \x{a0}](?=[^\p{Hebrew}\p{Arabic}]))*[\p{Latin}\p{Nd}%°€])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype copied = 0;
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += isolatedLtr(match.captured());
        copied = match.capturedEnd();
    }
    return result + QStringView(text).sliced(copied);
}

/// The same length, with a number and the word after it on one line.
QString withJoinedUnits(const QString& text)
{
    QString joined = text;
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u' ' && text[i - 1].isDigit() && !text[i + 1].isDigit())
            joined[i] = QChar(0x00a0);
    return joined;
}

/// Room for any line that is not broken, in units.
constexpr qreal kUnbroken = 1e6;

QTextLine onlyLine(QTextLayout& layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(kUnbroken);
    layout.endLayout();
    return line;
}

QStringList brokenLines(const QString& paragraph, const TextStyle& style, qreal width)
{
    QTextLayout layout(withJoinedUnits(paragraph), fontOf(style));
    prepare(layout, directionOf(paragraph));
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kUnitsPerMm);
        lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

using CharacterKey = std::tuple<char16_t, qreal, int, bool>;

CharacterKey keyOf(QChar c, const TextStyle& style)
{
    return {c.unicode(), style.points, static_cast<int>(style.weight), style.italic};
}

/// Amounts are measured over and over; shaping each of their characters would take most of the time of a layout.
qreal characterWidth(QChar c, const TextStyle& style)
{
    thread_local std::map<CharacterKey, qreal> known;
    const CharacterKey key = keyOf(c, style);
    auto found = known.find(key);
    if (found == known.end())
        found = known.emplace(key, textWidth(QString(c), style)).first;
    return found->second;
}

} // namespace

Qt::LayoutDirection directionOf(const QString& text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

qreal textWidth(const QString& text, const TextStyle& style)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, fontOf(style));
    prepare(layout, directionOf(text));
    return onlyLine(layout).naturalTextWidth() / kUnitsPerMm;
}

QStringList wrapped(const QString& text, const TextStyle& style, qreal width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n'))
        lines += paragraph.isEmpty() ? QStringList{QString()} : brokenLines(paragraph, style, width);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString elided(const QString& text, const TextStyle& style, qreal width)
{
    const QString line = text.simplified();
    if (textWidth(line, style) <= width)
        return line;
    const QStringList lines = brokenLines(line, style, qMax(1.0, width - textWidth(u"…"_s, style)));
    return lines.isEmpty() ? QString() : QString(lines.first() + u'…');
}

/// One line, laid out.
struct TextPainter::Shaped {
    Shaped(const QString& text, const TextStyle& style, Qt::LayoutDirection direction) : layout(text, fontOf(style))
    {
        prepare(layout, direction);
        line = onlyLine(layout);
    }

    void draw(QPainter& painter, QPointF at) const
    {
        if (line.isValid())
            layout.draw(&painter, at * kUnitsPerMm - QPointF(0, line.ascent()));
    }

    QTextLayout layout;
    QTextLine line;
};

TextPainter::TextPainter(QPainter& painter) : m_painter(painter) { }

TextPainter::~TextPainter() = default;

const TextPainter::Shaped& TextPainter::character(const QString& text, const TextStyle& style)
{
    std::unique_ptr<Shaped>& known = m_characters[keyOf(text[0], style)];
    if (!known)
        known = std::make_unique<Shaped>(text, style, Qt::LeftToRight);
    return *known;
}

void TextPainter::draw(const QString& text, const TextStyle& style, QPointF at, Qt::LayoutDirection direction)
{
    m_painter.setPen(QColor::fromRgb(style.ink));
    if (text.size() == 1 && direction == Qt::LeftToRight)
        character(text, style).draw(m_painter, at);
    else
        Shaped(direction == Qt::RightToLeft ? withIsolatedRuns(text) : text, style, direction).draw(m_painter, at);
}

std::vector<qreal> digitPositions(const QString& number, const TextStyle& style)
{
    const qreal em = style.points * 25.4 / 72;
    // pdftotext begins a new word at a gap of 0.1 em.
    const qreal widestGap = 0.08 * em;
    const qreal pitch = characterWidth(u'1', style) + 0.14 * em;

    std::vector<qreal> widths;
    for (const QChar c : number)
        widths.push_back(characterWidth(c, style));
    std::vector<qreal> positions;
    qreal cell = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const qreal width = widths[static_cast<size_t>(i)];
        const qreal room = number[i].isDigit() ? pitch : width;
        positions.push_back(cell + (room - width) / 2);
        cell += room;
    }
    positions.push_back(cell);
    // From the right, where columns are aligned.
    qreal next = cell;
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        qreal& position = positions[static_cast<size_t>(i)];
        const qreal width = widths[static_cast<size_t>(i)];
        if (i + 1 < number.size())
            position = std::max(position, next - widestGap - width);
        next = position;
    }
    return positions;
}

} // namespace kartei
