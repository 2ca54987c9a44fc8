#pragma once

#include "core/base/instant.h"

#include <QStyledItemDelegate>

namespace kartei {

/// State of a quote as a chip in a table of quotes; a sent one whose day has passed is shown as expired.
class QuoteStatusDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    QuoteStatusDelegate(const Clock& clock, QObject* parent) : QStyledItemDelegate(parent), m_clock(clock) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& m_clock;
};

} // namespace kartei
