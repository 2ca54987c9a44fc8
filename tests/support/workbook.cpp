#include "tests/support/workbook.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <stdexcept>

#include <zlib.h>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

quint32 number(const QByteArray& bytes, qsizetype at, int size)
{
    if (at < 0 || at + size > bytes.size())
        throw std::runtime_error("the archive is cut off");
    const char* from = bytes.constData() + at;
    return size == 2 ? qFromLittleEndian<quint16>(from) : qFromLittleEndian<quint32>(from);
}

QByteArray inflated(const QByteArray& packed, quint32 size)
{
    QByteArray content(static_cast<qsizetype>(size), '\0');
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(content.data());
    stream.avail_out = size;
    const int ended = inflate(&stream, Z_FINISH);
    const bool isWhole = ended == Z_STREAM_END && stream.total_out == size && stream.avail_in == 0;
    inflateEnd(&stream);
    if (!isWhole)
        throw std::runtime_error("a file of the archive can't be unpacked");
    return content;
}

QXmlStreamReader parsed(const QByteArray& xml)
{
    if (xml.isEmpty())
        throw std::runtime_error("a part of the workbook is missing");
    return QXmlStreamReader(xml);
}

void mustBeSound(const QXmlStreamReader& reader)
{
    if (reader.hasError())
        throw std::runtime_error(reader.errorString().toStdString());
}

/// The number format of each cell style.
QStringList formatsOf(const QByteArray& xml)
{
    QXmlStreamReader reader = parsed(xml);
    QStringList formats;
    bool isOfCells = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == "cellXfs"_L1)
            isOfCells = reader.isStartElement();
        else if (isOfCells && reader.isStartElement() && reader.name() == "xf"_L1)
            formats += reader.attributes().value(u"numFmtId"_s).toString();
    }
    mustBeSound(reader);
    return formats;
}

/// "C" of "C5" is the third, from 0.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c >= u'A' && c <= u'Z')
            column = column * 26 + (c.unicode() - u'A') + 1;
    }
    return column - 1;
}

QString unescaped(QString text)
{
    static const QRegularExpression written(u"_x([0-9A-Fa-f]{4})_"_s);
    for (auto match = written.match(text); match.hasMatch(); match = written.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

} // namespace

QHash<QString, QByteArray> unzipped(const QByteArray& archive)
{
    QHash<QString, QByteArray> files;
    const qsizetype end = archive.size() - 22;
    if (number(archive, end, 4) != 0x06054b50)
        throw std::runtime_error("this is no archive");
    const quint32 count = number(archive, end + 10, 2);
    qsizetype at = number(archive, end + 16, 4);
    for (quint32 i = 0; i < count; ++i) {
        if (number(archive, at, 4) != 0x02014b50)
            throw std::runtime_error("the list of the archive is wrong");
        const quint32 nameSize = number(archive, at + 28, 2);
        const qsizetype file = number(archive, at + 42, 4);
        const qsizetype begin = file + 30 + number(archive, file + 26, 2) + number(archive, file + 28, 2);
        const QByteArray content
            = inflated(archive.sliced(begin, number(archive, at + 20, 4)), number(archive, at + 24, 4));
        const auto crc
            = crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size()));
        if (number(archive, file, 4) != 0x04034b50 || crc != number(archive, at + 16, 4))
            throw std::runtime_error("a file of the archive is wrong");
        files.insert(QString::fromUtf8(archive.sliced(at + 46, nameSize)), content);
        at += 46 + nameSize;
    }
    return files;
}

std::vector<std::vector<Cell>> sheetOf(const QByteArray& workbook)
{
    const QHash<QString, QByteArray> files = unzipped(workbook);
    const QStringList formats = formatsOf(files.value(u"xl/styles.xml"_s));
    for (const QString& part :
        {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s}) {
        QXmlStreamReader reader = parsed(files.value(part));
        while (!reader.atEnd())
            reader.readNext();
        mustBeSound(reader);
    }
    std::vector<std::vector<Cell>> rows;
    QXmlStreamReader reader = parsed(files.value(u"xl/worksheets/sheet1.xml"_s));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "row"_L1) {
            rows.resize(attributes.value(u"r"_s).toULongLong());
        } else if (reader.name() == "c"_L1) {
            const auto column = static_cast<size_t>(columnOf(attributes.value(u"r"_s)));
            rows.back().resize(column + 1);
            rows.back()[column]
                = {attributes.value(u"t"_s).toString(), {}, formats.value(attributes.value(u"s"_s).toInt())};
        } else if (reader.name() == "v"_L1 || reader.name() == "t"_L1) {
            rows.back().back().value = unescaped(reader.readElementText());
        }
    }
    mustBeSound(reader);
    return rows;
}

QStringList valuesOf(const std::vector<Cell>& row)
{
    QStringList values;
    for (const Cell& cell : row)
        values += cell.value;
    return values;
}

} // namespace kartei::test
