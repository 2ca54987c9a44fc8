#pragma once

#include "core/contacts/duplicates.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>

namespace kartei {

/// Two cards that may be one, with what they are called.
struct LikelyPair {
    Id<Contact> contact;
    Id<Contact> original; ///< the older one
    LikenessKeys::Kind why = LikenessKeys::Kind::Name;
    QString name;
    QString originalName;
};

/// All pairs of the business, the surest first, households last. For a thread of its own.
Result<std::vector<LikelyPair>> likelyPairs(Session& session, const SearchProgress& progress);

/// What is still to be looked at.
class LikelyPairs final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPairs(std::vector<LikelyPair> pairs);
    const LikelyPair& pair(int row) const { return m_pairs[static_cast<size_t>(row)]; }
    /// -1: these two are not among them.
    int rowOf(const LikelyPair& pair) const;
    void replace(int row, const LikelyPair& pair);
    void insert(int row, const LikelyPair& pair);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<LikelyPair> m_pairs;
};

/// Two lines: who, and why.
class LikelyPairDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kartei
