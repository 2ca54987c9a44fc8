#include "core/printing/letter_frame.h"

#include "core/base/picture.h"
#include "core/base/text.h"

#include <QColor>
#include <QtMath>

#include <cmath>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRecipientLines = 6;
constexpr qsizetype kInfoRows = 8;
constexpr qsizetype kFooterLines = 4;

constexpr TextStyle kFirm{16, QFont::DemiBold};
constexpr TextStyle kSlogan{9, QFont::Normal, kPaperGrey};
constexpr TextStyle kSender{6.5, QFont::Normal, kPaperGrey};
constexpr TextStyle kAddress{10};
constexpr TextStyle kInfoLabel{8.5, QFont::Normal, kPaperGrey};
constexpr TextStyle kInfoValue{8.5};
constexpr TextStyle kInfoFirst{8.5, QFont::DemiBold};
constexpr TextStyle kSubject{12.5, QFont::DemiBold};
constexpr TextStyle kSmallFirm{9.5, QFont::DemiBold};
constexpr TextStyle kSmallGrey{7.5, QFont::Normal, kPaperGrey};
constexpr TextStyle kSmallDocument{8.5, QFont::Medium};
constexpr TextStyle kFoot{6.8, QFont::Normal, kPaperGrey};

void removeEmpty(QStringList& list)
{
    list.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
}

QString town(const Business& business)
{
    return QString(business.postalCode + u' ' + business.city).trimmed();
}

QString grouped(const QString& iban)
{
    QString text = iban.simplified().remove(u' ');
    for (qsizetype i = text.size() - text.size() % 4; i > 0; i -= 4)
        if (i < text.size())
            text.insert(i, u' ');
    return text;
}

QString labelled(const QString& label, const QString& value)
{
    return value.isEmpty() ? QString() : QString(label + u' ' + value);
}

void drawMarks(Sheet& sheet, const std::vector<qreal>& folds, qreal hole)
{
    for (const qreal fold : folds)
        sheet.line(5, 9, fold, 0.12, kPaperGrey);
    if (hole > 0)
        sheet.line(5, 11, hole, 0.12, kPaperGrey);
}

void drawAddress(Sheet& sheet, const LetterFrame& frame, const LetterHead& head)
{
    if (frame.returnLine > 0) {
        QStringList sender{head.business.name, head.business.street, town(head.business)};
        removeEmpty(sender);
        sheet.data(frame.begin, frame.returnLine, elided(sender.join(u" · "_s), kSender, 80), kSender);
        sheet.line(frame.begin, frame.begin + 80, frame.returnLine + 1.4);
    }
    const QStringList lines = shortAddress(head.recipient);
    for (qsizetype i = 0; i < lines.size(); ++i)
        sheet.data(frame.begin, frame.recipient + frame.recipientPitch * static_cast<qreal>(i),
            elided(lines[i], kAddress, 80), kAddress);
}

void drawInfo(Sheet& sheet, const LetterFrame& frame, const LetterHead& head)
{
    qreal y = frame.info;
    qsizetype rows = 0;
    for (const auto& [label, value] : head.info) {
        if (value.isEmpty() || rows == kInfoRows)
            continue;
        const TextStyle& style = rows == 0 ? kInfoFirst : kInfoValue;
        sheet.sentence(frame.infoLabel, y, label, kInfoLabel);
        sheet.data(frame.infoValue, y, elided(value, style, frame.end - frame.infoValue), style);
        y += 5;
        ++rows;
    }
}

} // namespace

QStringList shortAddress(QStringList lines)
{
    removeEmpty(lines);
    while (lines.size() > kRecipientLines)
        lines.removeAt(kRecipientLines - 3);
    return lines;
}

LetterFrame LetterFrame::forCountry(const QString& country)
{
    LetterFrame frame;
    if (country == u"US" || country == u"CA") {
        frame.size = {215.9, 279.4};
        frame.begin = 22;
        frame.end = 195.9;
        frame.recipient = 55.5;
        frame.recipientPitch = 4.1;
        frame.info = 55.5;
        frame.subject = 97;
        frame.intro = 106;
        frame.bodyEnd = 246;
        frame.pageNumber = 251.4;
        frame.footerLine = 254;
    } else {
        frame.size = {210, 297};
        frame.begin = 25;
        frame.end = 190;
        frame.returnLine = 48.2;
        frame.recipient = 66;
        frame.recipientPitch = 4.7;
        frame.info = 53;
        frame.subject = 102;
        frame.intro = 111;
        frame.bodyEnd = 264;
        frame.pageNumber = 269.4;
        frame.footerLine = 272;
        frame.folds = {105, 210};
        frame.hole = 148.5;
    }
    frame.infoLabel = frame.end - 65;
    frame.infoValue = frame.end - 38;
    return frame;
}

QStringList subjectLines(const LetterFrame& frame, const QString& subject)
{
    const qreal width = frame.end - frame.begin;
    const QStringList lines = wrapped(subject.simplified(), kSubject, width);
    if (lines.size() < 2)
        return lines;
    return {lines.first(), elided(lines.mid(1).join(u' '), kSubject, width)};
}

QRgb brandInk(const Business& business)
{
    const QColor color(business.brandColor);
    return color.isValid() ? color.rgb() : kPaperBlack;
}

qreal drawLogo(Sheet& sheet, const Business& business, const QRectF& room)
{
    const QImage image = pictureOf(business.logo);
    if (!image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
        const qreal left = sheet.isMirrored() ? sheet.width() - room.x() - size.width() : room.x();
        sheet.add(ImageMark{QRectF(QPointF(left, room.y()), size), image});
        return room.x() + size.width();
    }
    const QString name = business.name.trimmed();
    if (business.brandColor.isEmpty() || name.isEmpty())
        return room.x();
    const qreal side = room.height();
    const TextStyle style{side * 1.87, QFont::Bold, 0xffffffff};
    const QString initial = name.left(name.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    sheet.box(room.x(), room.x() + side, room.y(), room.bottom(), brandInk(business), side * 0.15);
    const qreal middle = sheet.physical(room.x() + side / 2);
    sheet.right(middle + textWidth(initial, style) / 2, room.y() + side * 0.74, initial, style);
    return room.x() + side;
}

PaperMarks firstPageHead(const LetterFrame& frame, const LetterHead& head, Qt::LayoutDirection direction)
{
    Sheet sheet(frame.size.width(), direction);
    drawMarks(sheet, frame.folds, frame.hole);
    const qreal logoEnd = drawLogo(sheet, head.business, {frame.begin, 14, 60, 15});
    const qreal text = logoEnd > frame.begin ? logoEnd + 4 : frame.begin;
    const bool hasSlogan = !head.business.slogan.isEmpty();
    sheet.data(text, hasSlogan ? 21.6 : 23.6, elided(head.business.name, kFirm, frame.end - text), kFirm);
    sheet.data(text, 27.2, elided(head.business.slogan, kSlogan, frame.end - text), kSlogan);
    drawAddress(sheet, frame, head);
    drawInfo(sheet, frame, head);
    for (qsizetype i = 0; i < head.subject.size(); ++i)
        sheet.sentence(frame.begin, frame.subject + kSubjectPitch * static_cast<qreal>(i), head.subject[i], kSubject);
    return sheet.take();
}

PaperMarks nextPageHead(const LetterFrame& frame, const LetterHead& head, Qt::LayoutDirection direction)
{
    Sheet sheet(frame.size.width(), direction);
    drawMarks(sheet, {}, frame.hole);
    const qreal logoEnd = drawLogo(sheet, head.business, {frame.begin, 11, 30, 8});
    const qreal text = logoEnd > frame.begin ? logoEnd + 3 : frame.begin;
    const qreal half = (frame.end - frame.begin) / 2;
    const qreal room = frame.end - half - text;
    sheet.data(text, 14.4, elided(head.business.name, kSmallFirm, room), kSmallFirm);
    sheet.data(text, 18.2, elided(head.business.slogan, kSmallGrey, room), kSmallGrey);
    sheet.sentenceEnd(frame.end, 14.4, elided(head.document, kSmallDocument, half), kSmallDocument);
    sheet.sentenceEnd(frame.end, 18.2, elided(head.about, kSmallGrey, half), kSmallGrey);
    sheet.line(frame.begin, frame.end, 22);
    return sheet.take();
}

/// Every entry keeps a line at least; what has no room on its lines is elided.
static QStringList footLines(QStringList entries, qreal width)
{
    removeEmpty(entries);
    qsizetype spare = kFooterLines - entries.size();
    QStringList lines;
    for (const QString& entry : std::as_const(entries)) {
        const QStringList parts = wrapped(entry, kFoot, width);
        const qsizetype more = qBound<qsizetype>(0, parts.size() - 1, spare);
        spare -= more;
        lines += parts.first(more);
        lines += elided(parts.mid(more).join(u' '), kFoot, width);
    }
    return lines;
}

PaperMarks letterFoot(
    const LetterFrame& frame, const Business& business, const PaperLanguage& language, int page, int pages)
{
    Sheet sheet(frame.size.width(), language.direction());
    const QString number
        = language.word(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2")).arg(language.count(page), language.count(pages));
    sheet.sentenceEnd(frame.end, frame.pageNumber, number, kSmallGrey);
    sheet.line(frame.begin, frame.end, frame.footerLine);

    const QString owner = business.proprietor.isEmpty()
        ? QString()
        : language.word(QT_TRANSLATE_NOOP("Paper", "Owner: %1")).arg(business.proprietor);
    const QString phone = business.phone.isEmpty()
        ? QString()
        : language.word(QT_TRANSLATE_NOOP("Paper", "Phone %1"))
              .arg(language.isMirrored() ? isolatedLtr(business.phone) : business.phone);
    const QStringList columns[] = {
        {business.name, owner, business.street, town(business)},
        {phone, business.email, business.website},
        {business.bankName, labelled(u"IBAN"_s, grouped(business.iban)), labelled(u"BIC"_s, business.bic)},
        {labelled(language.word(QT_TRANSLATE_NOOP("Paper", "VAT ID")), business.vatId),
            labelled(language.word(QT_TRANSLATE_NOOP("Paper", "Tax no.")), business.taxNumber), business.registration},
    };
    constexpr qreal starts[] = {0, 43, 85, 132};
    const qreal widths[] = {41, 40, 45, frame.end - frame.begin - 132};
    for (size_t i = 0; i < std::size(columns); ++i) {
        const QStringList lines = footLines(columns[i], widths[i]);
        for (qsizetype row = 0; row < lines.size(); ++row)
            sheet.data(
                frame.begin + starts[i], frame.footerLine + 4 + 3.3 * static_cast<qreal>(row), lines[row], kFoot);
    }
    return sheet.take();
}

PaperMarks watermark(const QSizeF& size, const QString& word)
{
    TextStyle style{100, QFont::Bold, kPaperMark};
    const qreal diagonal = std::hypot(size.width(), size.height()) * 0.62;
    style.points = qMin(120.0, style.points * diagonal / qMax(1.0, textWidth(word, style)));
    const qreal half = textWidth(word, style) / 2;
    const qreal angle = -qRadiansToDegrees(std::atan2(size.height(), size.width()));
    const qreal radians = qDegreesToRadians(angle);
    const qreal drop = style.points * 25.4 / 72 * 0.36;
    const QPointF at(size.width() / 2 - half * std::cos(radians) - drop * std::sin(radians),
        size.height() / 2 - half * std::sin(radians) + drop * std::cos(radians));
    return {TextMark{word, style, at, directionOf(word), angle}};
}

} // namespace kartei
