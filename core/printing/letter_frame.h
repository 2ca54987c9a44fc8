#pragma once

#include "core/business/business.h"
#include "core/printing/paper_language.h"
#include "core/printing/paper_sheet.h"

#include <utility>
#include <vector>

namespace kartei {

/// Measures of a letter, mm from the top and from the side where lines begin.
struct LetterFrame {
    QSizeF size;
    qreal begin = 0; ///< of the text
    qreal end = 0;
    qreal returnLine = 0; ///< base line of the sender above the address; 0: none
    qreal recipient = 0; ///< first base line
    qreal recipientPitch = 0;
    qreal info = 0; ///< first base line of the information block
    qreal infoLabel = 0;
    qreal infoValue = 0;
    qreal subject = 0;
    qreal intro = 0; ///< first base line
    qreal bodyEnd = 0;
    qreal pageNumber = 0;
    qreal footerLine = 0;
    std::vector<qreal> folds; ///< fold marks of the first page
    qreal hole = 0; ///< hole mark of every page; 0: none

    /// A4 by DIN 5008 form B; US Letter for a #10 window envelope where the business is in the US or Canada.
    static LetterFrame forCountry(const QString& country);
};

/// Colour of the business on paper.
QRgb brandInk(const Business& business);

/// Picture of the business, or its initial on its colour; gives the x where the text beside it begins.
qreal drawLogo(Sheet& sheet, const Business& business, const QRectF& room);

/// At most six lines. The last ones are town and country: an address that is too long loses lines in the middle.
QStringList shortAddress(QStringList lines);

/// At most two lines.
QStringList subjectLines(const LetterFrame& frame, const QString& subject);
inline constexpr qreal kSubjectPitch = 5.6;

struct LetterHead {
    Business business;
    QStringList recipient;
    std::vector<std::pair<QString, QString>> info; ///< label and value; the first value is bold
    QStringList subject; ///< lines
    QString document; ///< "Quotation Q-2024-0117", on following pages
    QString about; ///< "Bäckerei Huber GmbH · 21.11.2024", on following pages
};

/// Logo, sender, address, information block, subject, fold marks.
PaperMarks firstPageHead(const LetterFrame& frame, const LetterHead& head, Qt::LayoutDirection direction);
PaperMarks nextPageHead(const LetterFrame& frame, const LetterHead& head, Qt::LayoutDirection direction);
/// Firm, contact, bank, tax numbers and "Page x of y", pages from 1.
PaperMarks letterFoot(
    const LetterFrame& frame, const Business& business, const PaperLanguage& language, int page, int pages);
/// `word` across the page.
PaperMarks watermark(const QSizeF& size, const QString& word);

} // namespace kartei
