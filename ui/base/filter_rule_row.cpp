#include "ui/base/filter_rule_row.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kartei {

namespace {

constexpr int kShownNames = 16;

bool isNumber(const FilterName& name)
{
    if (name.asks == FilterName::Asks::Count || name.asks == FilterName::Asks::Sum)
        return true;
    switch (name.field->type) {
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Measure:
    case FieldType::Price:
    case FieldType::Rate:
        return true;
    default:
        return false;
    }
}

bool isDay(const FilterName& name)
{
    return !isNumber(name) && (name.field->type == FieldType::Date || name.field->type == FieldType::Instant);
}

bool isOf(const FilterName& name, FieldType type)
{
    return !isNumber(name) && name.field->type == type;
}

QString labelOf(const EntityDesc& entity, const FilterName& name)
{
    const QString whole = name.parts ? entity.displayLabel(*name.parts) : name.entity->displayLabel();
    switch (name.asks) {
    case FilterName::Asks::Value:
        return entity.displayLabel(*name.field);
    case FilterName::Asks::PartValue:
        return FilterRuleRow::tr("%1: %2").arg(whole, name.entity->displayLabel(*name.field));
    case FilterName::Asks::Count:
        return FilterRuleRow::tr("How many: %1").arg(whole);
    case FilterName::Asks::Sum:
        return FilterRuleRow::tr("Sum of %1: %2").arg(whole, name.entity->displayLabel(*name.field));
    }
    Q_UNREACHABLE();
}

/// The pattern takes what is compared and the value.
void addWay(QComboBox& box, const QString& text, const char* pattern)
{
    box.addItem(text, QString::fromLatin1(pattern));
}

} // namespace

FilterRuleRow::FilterRuleRow(const EntityDesc& entity, QWidget* parent)
    : QWidget(parent), m_names(filterNames(entity)), m_what(new QComboBox(this)), m_how(new QComboBox(this)),
      m_value(new QComboBox(this)),
      m_add(textButton(tr("Add rule"), Icon::Add, ButtonKind::Secondary, QStringLiteral("rule_add"), this))
{
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space8);
    const auto place = [&](QComboBox* box, const QString& name, const QString& label, int stretch) {
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setFixedHeight(controlHeight());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box, stretch);
    };
    place(m_what, QStringLiteral("rule_what"), tr("What is compared"), 3);
    place(m_how, QStringLiteral("rule_how"), tr("How it is compared"), 2);
    place(m_value, QStringLiteral("rule_value"), tr("With what it is compared"), 3);
    m_what->setMaxVisibleItems(kShownNames);
    for (const FilterName& one : m_names)
        m_what->addItem(labelOf(entity, one));
    m_add->setAutoDefault(false);
    row->addWidget(m_add);
    setFocusProxy(m_what);
    connect(m_what, &QComboBox::currentIndexChanged, this, &FilterRuleRow::follow);
    connect(m_value, &QComboBox::currentTextChanged, this, &FilterRuleRow::enable);
    connect(m_add, &QPushButton::clicked, this, &FilterRuleRow::wanted);
    follow();
}

const FilterName& FilterRuleRow::name() const
{
    return m_names[static_cast<size_t>(qMax(0, m_what->currentIndex()))];
}

void FilterRuleRow::follow()
{
    m_how->clear();
    m_value->clear();
    const bool isChosen = isOf(name(), FieldType::Choice) || isOf(name(), FieldType::Bool);
    m_value->setEditable(!isChosen);
    if (isOf(name(), FieldType::Labels)) {
        addWay(*m_how, tr("has"), "%1 has %2");
        addWay(*m_how, tr("has not"), "not %1 has %2");
    } else {
        addWay(*m_how, tr("is"), "%1 = %2");
        addWay(*m_how, tr("is not"), "%1 != %2");
    }
    if (isNumber(name())) {
        addWay(*m_how, tr("is more than"), "%1 > %2");
        addWay(*m_how, tr("is at least"), "%1 >= %2");
        addWay(*m_how, tr("is less than"), "%1 < %2");
        addWay(*m_how, tr("is at most"), "%1 <= %2");
    } else if (isDay(name())) {
        addWay(*m_how, tr("is on or after"), "%1 >= %2");
        addWay(*m_how, tr("is before"), "%1 < %2");
    } else if (isOf(name(), FieldType::Text) || isOf(name(), FieldType::Reference)) {
        addWay(*m_how, tr("contains"), "%1 contains %2");
    }
    if (isOf(name(), FieldType::Choice)) {
        for (const Choice& choice : name().field->choices)
            m_value->addItem(name().entity->displayLabel(*name().field, choice), QString::fromLatin1(choice.name));
    } else if (isOf(name(), FieldType::Bool)) {
        m_value->addItem(tr("Yes"), QStringLiteral("yes"));
        m_value->addItem(tr("No"), QStringLiteral("no"));
    } else if (m_value->lineEdit()) {
        m_value->lineEdit()->setPlaceholderText(isDay(name()) ? QStringLiteral("today - 12 months")
                : isNumber(name())                            ? QStringLiteral("0")
                                                              : tr("empty"));
    }
    enable();
}

void FilterRuleRow::enable()
{
    const bool needsValue = isNumber(name()) || isOf(name(), FieldType::Labels);
    m_add->setEnabled(!needsValue || !valueText().isEmpty());
}

QString FilterRuleRow::valueText() const
{
    return m_value->isEditable() ? m_value->currentText().trimmed() : m_value->currentData().toString();
}

QString FilterRuleRow::rule() const
{
    const QString value = valueText();
    const bool isPlain = (isNumber(name()) || isDay(name())) && !value.isEmpty();
    // two at once: a “%2” in what is compared stays
    return m_how->currentData().toString().arg(name().text, isPlain ? value : filterValue(value));
}

} // namespace kartei
