#include "ui/shell/demand_settings.h"

#include "core/storage/session.h"
#include "ui/base/acts.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/segmented_control.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

namespace {

QString wordOf(Demand demand)
{
    const Field& field = fieldOf<&FieldDemand::demand>();
    return describe<FieldDemand>().displayLabel(field, kDemands[static_cast<size_t>(demand)]);
}

} // namespace

DemandSettings::DemandSettings(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_kind(new SegmentedControl({tr("Persons"), tr("Companies")}, tr("Whose fields"))), m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    addHeading(*column, tr("What belongs on a card"));
    auto* about = new QLabel(tr(
        "What is wanted counts for how complete a card is. What is required is missed on the card and in the list of "
        "problems, but never keeps a card from being saved. What is hidden leaves the form; what is written there "
        "already stays, is shown, found and exported."));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setTextStyle(*about, FontSize::Body, TextColour::Text2);
    column->addWidget(about);
    m_kind->setObjectName(QStringLiteral("demandKind"));
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addSpacing(Metrics::space8);
    m_grid->setHorizontalSpacing(Metrics::space16);
    m_grid->setVerticalSpacing(Metrics::space4);
    m_grid->setColumnStretch(2, 1);
    column->addLayout(m_grid);
    column->addStretch();
    connect(m_kind, &SegmentedControl::chosen, this, &DemandSettings::refresh);
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(describe<FieldDemand>()) || changes.touches(describe<CustomField>()))
            refresh();
    });
    refresh();
}

ContactKind DemandSettings::kind() const
{
    return static_cast<ContactKind>(m_kind->current());
}

/// Rows are made anew only where there are other fields: a choice that is being made keeps the focus.
void DemandSettings::refresh()
{
    Result<FieldDemands> demands = FieldDemands::read(m_bench.session().database());
    if (!demands)
        return m_bench.report(demands.error());
    m_demands = *std::move(demands);
    m_fields = m_demands.fields(kind());
    if (!std::ranges::equal(m_fields, m_rows, {}, &DemandedField::name, &Row::field))
        makeRows();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        QComboBox& box = *m_rows[i].box;
        const QSignalBlocker quiet(box);
        box.setCurrentIndex(box.findData(static_cast<int>(m_demands.of(kind(), m_fields[i]))));
    }
}

void DemandSettings::makeRows()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const DemandedField& field : m_fields)
        addRow(field);
}

void DemandSettings::addRow(const DemandedField& field)
{
    auto* label = new QLabel(field.label());
    label->setTextFormat(Qt::PlainText);
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("demand_") + field.name());
    box->setAccessibleName(field.label());
    box->setFixedHeight(controlHeight());
    for (size_t i = 0; i < std::size(kDemands); ++i) {
        const auto demand = static_cast<Demand>(i);
        if (FieldDemands::takes(field, demand))
            box->addItem(wordOf(demand), static_cast<int>(i));
    }
    label->setBuddy(box);
    const size_t place = m_rows.size();
    connect(box, &QComboBox::activated, this, [this, place] { choose(place); });
    m_grid->addWidget(label, static_cast<int>(place), 0);
    m_grid->addWidget(box, static_cast<int>(place), 1);
    m_rows.push_back({field.name(), box});
}

void DemandSettings::choose(size_t row)
{
    const auto demand = static_cast<Demand>(m_rows[row].box->currentData().toInt());
    const DemandedField field = m_fields[row];
    if (demand == m_demands.of(kind(), field))
        return;
    const bool isDone = perform(m_bench, tr("Change what belongs on a card"), {},
        [&](Transaction& tx) { return setDemand(tx, kind(), field, demand); });
    if (!isDone)
        refresh();
}

} // namespace kartei
