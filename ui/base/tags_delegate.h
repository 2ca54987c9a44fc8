#pragma once

#include <QStyledItemDelegate>

namespace kartei {

class TagColours;

/// Tags of a contact as chips in a table, with their colours; those that there is no room for are a number.
class TagsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TagsDelegate(const TagColours& colours, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const TagColours& m_colours;
};

} // namespace kartei
