#include "ui/printing/label_picker.h"

#include "core/printing/label_formats.h"
#include "ui/base/display_text.h"
#include "ui/base/painting.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kartei {

namespace {

constexpr QSize kRoom{168, 232}; ///< in which a sheet is shown
constexpr int kGap = 1; ///< between what is shown of two labels
constexpr int kRadius = 2;

class LabelDelegate final : public QStyledItemDelegate {
public:
    explicit LabelDelegate(LabelPicker& picker) : QStyledItemDelegate(&picker), m_picker(picker) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const LabelPicker::State state = m_picker.stateOf(index.row(), index.column());
        const QRect label = option.rect.adjusted(kGap, kGap, -kGap, -kGap);
        const bool isWanted = state == LabelPicker::State::Wanted;
        const bool isUsed = state == LabelPicker::State::Used;
        drawRounded(painter, label, kRadius,
            isWanted     ? theme().soft
                : isUsed ? theme().column
                         : theme().base,
            isWanted ? theme().accent : theme().border);
        drawElided(painter, label, isUsed ? QString() : index.data().toString(), option.font,
            isWanted ? theme().softText : theme().text3, Qt::AlignCenter);
        if (m_picker.hasFocus() && index == m_picker.currentIndex())
            drawFocusRing(painter, label, kRadius);
    }

private:
    LabelPicker& m_picker;
};

} // namespace

LabelPicker::LabelPicker(Qt::LayoutDirection direction, QWidget* parent) : QTableWidget(parent)
{
    setLayoutDirection(direction);
    setItemDelegate(new LabelDelegate(*this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    connect(this, &QTableWidget::currentCellChanged, this, [this] {
        nameLabels();
        viewport()->update();
        Q_EMIT startChanged(start());
    });
}

void LabelPicker::setSheet(const LabelSheet& sheet)
{
    const int before = start();
    const qreal scale = std::min(kRoom.width() / sheet.paper.width(), kRoom.height() / sheet.paper.height());
    const QSignalBlocker quiet(this);
    setRowCount(sheet.rows);
    setColumnCount(sheet.columns);
    const QSize label((QSizeF(sheet.label.width() + sheet.gap, sheet.label.height()) * scale).toSize());
    horizontalHeader()->setDefaultSectionSize(label.width());
    verticalHeader()->setDefaultSectionSize(label.height());
    setFixedSize(label.width() * sheet.columns + 2 * frameWidth(), label.height() * sheet.rows + 2 * frameWidth());
    for (int place = 0; place < sheet.count(); ++place)
        setItem(place / sheet.columns, place % sheet.columns, new QTableWidgetItem(countText(place + 1)));
    setStart(std::clamp(before, 1, sheet.count()));
    nameLabels();
}

void LabelPicker::setWanted(qint64 labels)
{
    m_wanted = labels;
    nameLabels();
    viewport()->update();
}

int LabelPicker::start() const
{
    return std::max(0, currentRow() * columnCount() + currentColumn()) + 1;
}

void LabelPicker::setStart(int label)
{
    setCurrentCell((label - 1) / columnCount(), (label - 1) % columnCount());
}

LabelPicker::State LabelPicker::stateOf(int row, int column) const
{
    const int label = row * columnCount() + column + 1;
    if (label < start())
        return State::Used;
    return label < start() + m_wanted ? State::Wanted : State::Left;
}

/// For who hears them.
void LabelPicker::nameLabels()
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QString number = countText(row * columnCount() + column + 1);
            const State state = stateOf(row, column);
            item(row, column)
                ->setData(Qt::AccessibleTextRole,
                    state == State::Used         ? tr("Label %1, used").arg(number)
                        : state == State::Wanted ? tr("Label %1, will be printed").arg(number)
                                                 : tr("Label %1, stays free").arg(number));
        }
    }
}

} // namespace kartei
