#pragma once

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace kartei {

enum class AvatarShape { Person, Company };

/// Of an icon that says a status.
IconTint tintOf(Status status);

/// For delegates. Rectangles are given for left-to-right and mirrored inside `frame` by mirrored().
QRect mirrored(Qt::LayoutDirection direction, const QRect& frame, const QRect& rect);

/// One line, vertically centred, elided at its end. AlignLeft and AlignRight mean leading and trailing unless
/// AlignAbsolute is given. Returns the width of what was drawn.
int drawElided(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
    Qt::Alignment align = Qt::AlignLeft);

/// First letters of the first and last word, at most two: "Bäckerei Huber GmbH" gives "BH".
QString initialsOf(const QString& name);
/// The same record always has the same colour.
const Tone& avatarTone(qint64 id);
void drawAvatar(QPainter* painter, const QRect& rect, const QString& name, qint64 id, AvatarShape shape);

/// Width of a status chip; `hasIcon` makes room for a 16 px icon.
int chipWidth(const QString& text, const QFont& font, bool hasIcon = false);
/// Fully round, as high as `rect`; text is elided.
void drawChip(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, Status status);
void drawChip(
    QPainter* painter, const QRect& rect, const QString& text, const QFont& font, Status status, Icon chipIcon);
/// Neutral; a valid `dot` stands before the word.
void drawTagChip(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& dot);
int tagChipWidth(const QString& text, const QFont& font, bool hasDot);

/// Numbers with digits of equal width, so that columns align; ends at the right edge of `rect` in every language.
void drawTabular(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour);
/// Width drawTabular() needs; QFontMetrics says too little.
int tabularWidth(const QString& text, const QFont& font);

/// One logical pixel at the lower edge, without antialiasing.
void drawHairlineBelow(QPainter* painter, const QRect& rect);

/// Filled rounded rectangle with an optional 1 px frame.
void drawRounded(QPainter* painter, const QRect& rect, int radius, const QColor& fill, const QColor& frame = {});
/// 2 px accent inside `rect`: focus and nothing else.
void drawFocusRing(QPainter* painter, const QRect& rect, int radius);
void drawIcon(QPainter* painter, const QRect& rect, Icon use, IconTint tint = IconTint::Normal);
/// 8 px dot in a colour of the user's own choice.
void drawTagDot(QPainter* painter, const QRect& rect, const QColor& colour);

} // namespace kartei
