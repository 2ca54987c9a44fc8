#include "ui/contacts/likely_pairs.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "core/storage/session.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace kartei {

namespace {

Result<QHash<qint64, QString>> namesOf(Session& session, const std::vector<LikelyDuplicate>& pairs)
{
    std::vector<qint64> ids;
    for (const LikelyDuplicate& pair : pairs)
        ids.insert(ids.end(), {pair.contact.value, pair.original.value});
    return titlesOf(session, describe<Contact>(), ids);
}

} // namespace

Result<std::vector<LikelyPair>> likelyPairs(Session& session, const SearchProgress& progress)
{
    Result<std::vector<LikelyDuplicate>> found = likelyDuplicates(session, progress);
    if (!found)
        return found.error();
    std::ranges::stable_sort(*found, {}, &LikelyDuplicate::why);
    const Result<QHash<qint64, QString>> names = namesOf(session, *found);
    if (!names)
        return names.error();
    std::vector<LikelyPair> pairs;
    pairs.reserve(found->size());
    for (const LikelyDuplicate& one : *found)
        pairs.push_back(
            {one.contact, one.original, one.why, names->value(one.contact.value), names->value(one.original.value)});
    return pairs;
}

void LikelyPairs::setPairs(std::vector<LikelyPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int LikelyPairs::rowOf(const LikelyPair& pair) const
{
    const auto found = std::ranges::find_if(
        m_pairs, [&](const LikelyPair& one) { return one.contact == pair.contact && one.original == pair.original; });
    return found == m_pairs.end() ? -1 : static_cast<int>(found - m_pairs.begin());
}

void LikelyPairs::replace(int row, const LikelyPair& pair)
{
    m_pairs[static_cast<size_t>(row)] = pair;
    Q_EMIT dataChanged(index(row), index(row));
}

void LikelyPairs::insert(int row, const LikelyPair& pair)
{
    beginInsertRows({}, row, row);
    m_pairs.insert(m_pairs.begin() + row, pair);
    endInsertRows();
}

void LikelyPairs::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.erase(m_pairs.begin() + row);
    endRemoveRows();
}

int LikelyPairs::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant LikelyPairs::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LikelyPair& one = pair(index.row());
    const QString names = isolated(one.originalName) + QStringLiteral(" · ") + isolated(one.name);
    if (role == Qt::DisplayRole)
        return names;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QString(names + QStringLiteral(", ") + likenessText(one.why));
    return {};
}

QSize LikelyPairDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight(textHeight(2, Metrics::space16))};
}

void LikelyPairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* pairs = qobject_cast<const LikelyPairs*>(index.model());
    if (!pairs)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect frame = option.rect.adjusted(0, 1, 0, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver)
        drawRounded(painter, frame, Metrics::controlRadius, isSelected ? theme().soft : theme().hover);
    const int line = QFontMetrics(themeFont(FontSize::Body)).height() + 3;
    const QRect names(frame.left() + Metrics::space12, frame.top() + (frame.height() - 2 * line) / 2,
        frame.width() - 2 * Metrics::space12, line);
    drawElided(painter, names, index.data().toString(), themeFont(FontSize::Body, QFont::Medium), theme().text);
    drawElided(painter, names.translated(0, line), likenessText(pairs->pair(index.row()).why),
        themeFont(FontSize::Small), theme().text2);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, frame, Metrics::controlRadius);
    painter->restore();
}

} // namespace kartei
