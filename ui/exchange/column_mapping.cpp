#include "ui/exchange/column_mapping.h"

#include "core/base/text.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kSamples = 3;

QString samplesOf(const ImportPlan& plan, size_t column)
{
    QStringList values;
    for (const QStringList& row : plan.sample) {
        const QString value = isolated(row.value(static_cast<qsizetype>(column)).simplified());
        if (value != isolated({}) && !values.contains(value))
            values += value;
        if (values.size() == kSamples)
            break;
    }
    return values.join(QStringLiteral(" · "));
}

} // namespace

ColumnMapping::ColumnMapping(QWidget* parent) : QTableWidget(parent), m_names(new QStringListModel(this))
{
    setObjectName(QStringLiteral("column_mapping"));
    setAccessibleName(tr("Columns of the list and their fields"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("In the list"), tr("First values"), tr("Goes to")});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    styleTable(*this);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void ColumnMapping::setPlan(const ImportPlan& plan)
{
    m_choices = possibleTargets(*plan.entity, plan.own ? *plan.own : OwnFields::none());
    for (const std::optional<ColumnTarget>& target : plan.targets) {
        if (target && std::ranges::find(m_choices, *target) == m_choices.end())
            m_choices.push_back(*target);
    }
    QStringList names{tr("Leave out")};
    for (const ColumnTarget& target : m_choices)
        names += labelOf(*plan.entity, target);
    setRowCount(0);
    m_names->setStringList(names);
    setRowCount(static_cast<int>(plan.headers.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto column = static_cast<size_t>(row);
        setItem(row, 0, new QTableWidgetItem(plan.headers[row]));
        setItem(row, 1, new QTableWidgetItem(samplesOf(plan, column)));
        setCellWidget(row, 2, makeChoice(plan, column));
        setRowHeight(row, controlHeight() + Metrics::space4);
    }
    resizeColumnToContents(0);
    setColumnWidth(2, Metrics::aside);
}

QWidget* ColumnMapping::makeChoice(const ImportPlan& plan, size_t column)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Field for the column %1").arg(plan.headers[static_cast<qsizetype>(column)]));
    choice->setModel(m_names);
    if (const std::optional<ColumnTarget>& target = plan.targets[column])
        choice->setCurrentIndex(static_cast<int>(std::ranges::find(m_choices, *target) - m_choices.begin()) + 1);
    // sixty fields: typing any part of a name finds them
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->setFilterMode(Qt::MatchContains);
    connect(choice->lineEdit(), &QLineEdit::editingFinished, choice,
        [choice] { choice->setEditText(choice->itemText(choice->currentIndex())); });
    return choice;
}

std::vector<std::optional<ColumnTarget>> ColumnMapping::targets() const
{
    std::vector<std::optional<ColumnTarget>> chosen;
    for (int row = 0; row < rowCount(); ++row) {
        const int index = qobject_cast<QComboBox*>(cellWidget(row, 2))->currentIndex();
        chosen.push_back(index > 0 ? std::optional(m_choices[static_cast<size_t>(index - 1)]) : std::nullopt);
    }
    return chosen;
}

} // namespace kartei
