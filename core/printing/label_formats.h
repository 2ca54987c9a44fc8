#pragma once

#include <QLatin1String>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <span>

namespace kartei {

/// Labels as they are sold, in mm. They lie in the middle of the sheet, rows without a gap.
struct LabelSheet {
    QLatin1String name; ///< width by height of a label, as on the box
    QSizeF paper;
    int columns;
    int rows;
    QSizeF label;
    qreal gap; ///< between columns

    int count() const { return columns * rows; }
    /// Of the place from 0, from left to right and row by row.
    QRectF at(int place) const;
};

/// An envelope in mm, the flap at the top.
struct Envelope {
    QLatin1String name;
    QSizeF size;
    QRectF window; ///< where the recipient stands, seen through it or printed on
    bool hasSenderInWindow; ///< small, above the recipient, as in letters by DIN 5008; else it has the corner
};

/// A4 first, then US Letter.
std::span<const LabelSheet> labelSheets();
std::span<const Envelope> envelopes();

/// By its name, in any case and with or without "mm", "#" or blanks; null: there is no such.
const LabelSheet* labelSheetNamed(const QString& name);
const Envelope* envelopeNamed(const QString& name);

/// What is usual in a country (ISO 3166-1).
const LabelSheet& usualLabelSheet(const QString& country);
const Envelope& usualEnvelope(const QString& country);

} // namespace kartei
