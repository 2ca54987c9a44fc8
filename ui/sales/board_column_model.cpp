#include "ui/sales/board_column_model.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

QString nextStepText(const std::optional<Task>& step, QDate today)
{
    if (!step)
        return QCoreApplication::translate("Pipeline", "No next step");
    if (!step->due.isValid())
        return step->subject;
    const QString day = dueText(step->due, today);
    return step->time.isEmpty() || step->due < today ? day : QString(day + u' ' + isolatedLtr(step->time));
}

QString BoardColumnModel::mimeType()
{
    return u"application/x-kartei-deal"_s;
}

qint64 BoardColumnModel::dealIn(const QMimeData& data)
{
    return data.data(mimeType()).toLongLong();
}

void BoardColumnModel::setColumn(BoardColumn column, QDate today)
{
    beginResetModel();
    m_column = std::move(column);
    m_today = today;
    endResetModel();
}

const BoardCard* BoardColumnModel::card(const QModelIndex& index) const
{
    return index.isValid() ? &m_column.cards[static_cast<size_t>(index.row())] : nullptr;
}

int BoardColumnModel::rowOf(qint64 deal) const
{
    const auto found
        = std::ranges::find(m_column.cards, deal, [](const BoardCard& card) { return card.deal.id.value; });
    return found == m_column.cards.end() ? -1 : static_cast<int>(found - m_column.cards.begin());
}

int BoardColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_column.cards.size());
}

QVariant BoardColumnModel::data(const QModelIndex& index, int role) const
{
    const BoardCard* shown = card(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->deal.title;
    case Qt::AccessibleTextRole:
        return spoken(*shown);
    case Qt::ToolTipRole:
        return shown->nextStep ? shown->nextStep->subject.toHtmlEscaped() : QString();
    default:
        return {};
    }
}

QString BoardColumnModel::spoken(const BoardCard& card) const
{
    //: Screen reader: deal, customer, value, next step, days without change
    return tr("%1, %2, %3, %4, %n day(s) without contact", nullptr, card.age)
        .arg(isolated(card.deal.title), isolated(card.customer), moneyText({card.deal.value, card.deal.currency}),
            nextStepText(card.nextStep, m_today));
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shared = QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? shared | Qt::ItemIsDragEnabled : shared;
}

QMimeData* BoardColumnModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType(), QByteArray::number(card(indexes.front())->deal.id.value));
    return data;
}

} // namespace kartei
