#include "core/exchange/xlsx_sheet.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExactFigures = 15;
constexpr QDate kDayZero = QDate::fromJulianDay(2'415'019); ///< 1899-12-30
/// 1900-03-01: before that day 1900 is a leap year, for spreadsheets.
constexpr QDate kFirstExactDay = QDate::fromJulianDay(2'415'080);
constexpr qsizetype kNarrowest = 6; ///< characters
constexpr qsizetype kWidest = 48;
constexpr qsizetype kDateWidth = 10;
constexpr qsizetype kMomentWidth = 16;

/// `cellXfs`: the looks of XlsxSheet::Style, in that order.
constexpr char kStyles[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.000"/><numFmt numFmtId="165" formatCode="#,##0.00##"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="10">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>)";

constexpr char kTypes[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>)";

constexpr char kPackage[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
</Relationships>)";

constexpr char kWorkbook[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="%1" sheetId="1" r:id="rId1"/></sheets>
</workbook>)";

constexpr char kBookParts[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
</Relationships>)";

constexpr char kSheetHead[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
)";

QByteArray lettersOf(qsizetype column)
{
    QByteArray letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

bool isForbidden(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff);
}

/// What XML can't hold is written as _x0001_, and what looks so with its first sign written that way.
QString withoutForbidden(QString text)
{
    static const QRegularExpression looksWritten(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.contains(u"_x"_s))
        text.replace(looksWritten, u"_x005F_"_s);
    if (std::ranges::none_of(text, isForbidden))
        return text;
    QString clean;
    for (const QChar c : text)
        clean += isForbidden(c) ? QString(u"_x%1_"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x'))
                                : QString(c);
    return clean;
}

QByteArray escaped(const QString& text)
{
    QByteArray utf8 = withoutForbidden(text).toUtf8();
    if (std::ranges::none_of(utf8, [](char c) { return c == '&' || c == '<' || c == '>' || c == '"'; }))
        return utf8;
    return utf8.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
}

bool isFigure(char c)
{
    return c >= '0' && c <= '9';
}

/// Of the widest line.
qsizetype widthOf(const QString& text)
{
    qsizetype widest = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n'))
        widest = std::max(widest, line.size());
    return widest;
}

Error tooManyRows(qint64 most)
{
    return invalid(QCoreApplication::translate("Exchange",
        "A sheet of XLSX holds %1 rows, and these are more, so nothing was written. Export them as CSV, or fewer of "
        "them.")
                       .arg(QLocale().toString(most)));
}

} // namespace

XlsxSheet::XlsxSheet(const QString& name, const QStringList& headings, const Sink& sink, qint64 mostRows)
    : m_zip(sink), m_name(escaped(name)), m_mostRows(mostRows)
{
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_letters.push_back(lettersOf(i));
    m_widths.assign(m_letters.size(), kNarrowest);
    for (const QString& heading : headings)
        addInline(Style::Heading, heading);
    endRow();
}

XlsxSheet::Style XlsxSheet::styleOf(std::optional<int> decimals)
{
    switch (decimals.value_or(-1)) {
    case 0:
        return Style::Whole;
    case 2:
        return Style::Decimals2;
    case 3:
        return Style::Decimals3;
    case 4:
        return Style::Decimals4;
    default:
        return Style::Plain;
    }
}

void XlsxSheet::openRow()
{
    if (!std::exchange(m_isInRow, true))
        m_rows += "<row r=\"" + QByteArray::number(m_row) + "\">";
}

void XlsxSheet::openCell(Style style, QByteArrayView type, qsizetype width)
{
    openRow();
    const auto column = static_cast<size_t>(m_column++);
    if (!m_hasBegun)
        m_widths[column] = std::max(m_widths[column], std::min(width, kWidest));
    m_rows += "<c r=\"" + m_letters[column] + QByteArray::number(m_row) + '"';
    if (style != Style::Plain)
        m_rows += " s=\"" + QByteArray::number(static_cast<int>(style)) + '"';
    if (!type.isEmpty())
        m_rows.append(" t=\"").append(type).append('"');
    m_rows += '>';
}

void XlsxSheet::addValue(Style style, QByteArrayView type, const QByteArray& value, qsizetype width)
{
    openCell(style, type, width);
    m_rows += "<v>" + value + "</v></c>";
}

void XlsxSheet::addInline(Style style, const QString& text)
{
    openCell(style, "inlineStr", widthOf(text));
    m_rows += "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
}

bool XlsxSheet::addText(const QString& text)
{
    if (text.isEmpty())
        addNothing();
    else
        addInline(text.contains(u'\n') ? Style::Lines : Style::Text, text.left(kLongestXlsxText));
    return text.size() <= kLongestXlsxText;
}

void XlsxSheet::addNumber(const QByteArray& machine, std::optional<int> decimals)
{
    if (machine.isEmpty())
        addNothing();
    else if (std::ranges::count_if(machine, isFigure) > kExactFigures)
        addInline(Style::Text, QString::fromLatin1(machine));
    else
        addValue(styleOf(decimals), {}, machine, machine.size() + 2);
}

void XlsxSheet::addDate(QDate date)
{
    if (!date.isValid())
        addNothing();
    else if (date < kFirstExactDay)
        addInline(Style::Text, date.toString(Qt::ISODate));
    else
        addValue(Style::Date, {}, QByteArray::number(kDayZero.daysTo(date)), kDateWidth);
}

void XlsxSheet::addMoment(Instant moment)
{
    if (moment == Instant{})
        return addNothing();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.utcMs);
    const QByteArray days = QByteArray::number(kDayZero.daysTo(local.date()));
    const QByteArray share = QByteArray::number(local.time().msecsSinceStartOfDay() / 86'400'000.0, 'f', 15);
    addValue(Style::Moment, {}, days + share.mid(1), kMomentWidth);
}

void XlsxSheet::addTruth(bool isTrue)
{
    addValue(Style::Plain, "b", isTrue ? "1" : "0", kNarrowest);
}

void XlsxSheet::endRow()
{
    openRow();
    m_rows += "</row>\n";
    m_isInRow = false;
    m_column = 0;
    ++m_row;
}

Result<> XlsxSheet::addFile(const QByteArray& name, const QByteArray& content)
{
    Result<> done = m_zip.begin(name);
    if (done)
        done = m_zip.write(content);
    return done ? m_zip.end() : done;
}

/// All but the rows; these may go on for long.
Result<> XlsxSheet::begin()
{
    const std::array<std::pair<QByteArray, QByteArray>, 5> files{{{"[Content_Types].xml", kTypes},
        {"_rels/.rels", kPackage}, {"xl/workbook.xml", QByteArray(kWorkbook).replace("%1", m_name)},
        {"xl/_rels/workbook.xml.rels", kBookParts}, {"xl/styles.xml", kStyles}}};
    for (const auto& [name, content] : files) {
        if (const Result<> added = addFile(name, content); !added)
            return added;
    }
    if (const Result<> begun = m_zip.begin("xl/worksheets/sheet1.xml"); !begun)
        return begun;
    QByteArray head(kSheetHead);
    if (!m_widths.empty()) {
        head += "<cols>";
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const QByteArray place = QByteArray::number(i + 1);
            head += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"" + QByteArray::number(m_widths[i] + 2)
                + "\" customWidth=\"1\"/>";
        }
        head += "</cols>\n";
    }
    return m_zip.write(head + "<sheetData>\n");
}

Result<> XlsxSheet::passOn()
{
    if (m_row - 1 > m_mostRows)
        return tooManyRows(m_mostRows);
    if (!std::exchange(m_hasBegun, true)) {
        if (const Result<> begun = begin(); !begun)
            return begun;
    }
    const Result<> taken = m_zip.write(m_rows);
    m_rows.resize(0); // keeps its room
    return taken;
}

Result<> XlsxSheet::finish()
{
    Result<> done = passOn();
    if (done)
        done = m_zip.write(
            "</sheetData>\n<autoFilter ref=\"A1:" + m_letters.back() + QByteArray::number(m_row - 1) + "\"/>");
    if (done)
        done = m_zip.write("\n</worksheet>");
    if (done)
        done = m_zip.end();
    return done ? m_zip.finish() : done;
}

} // namespace kartei
