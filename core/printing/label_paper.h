#pragma once

#include "core/printing/label_formats.h"
#include "core/printing/paper_document.h"

#include <QStringList>

#include <vector>

namespace kartei {

/// An address with its lines as they are sent, one label each, from the label `start` (from 1) of the first sheet on.
/// What is too long is set smaller, broken, and cut at last; nothing leaves its label. `direction`: from which side a
/// sheet is filled; an address begins on the side where it is read from.
PaperDocument onLabels(const std::vector<QStringList>& addresses, const LabelSheet& sheet, int start,
    Qt::LayoutDirection direction, const QString& title);

/// An envelope for each address. `sender`: its lines.
PaperDocument onEnvelopes(const std::vector<QStringList>& addresses, const Envelope& envelope,
    const QStringList& sender, Qt::LayoutDirection direction, const QString& title);

} // namespace kartei
