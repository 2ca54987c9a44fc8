#include "ui/base/filter_rule_row.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kShownNames = 16;

bool isTotal(const FilterName& name)
{
    return name.asks == FilterName::Asks::Count || name.asks == FilterName::Asks::Sum;
}

bool isNumber(const FilterName& name)
{
    if (isTotal(name))
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

bool isChosen(const FilterName& name)
{
    return !isNumber(name) && !name.field->choices.empty();
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

void place(QComboBox& box, const QString& name, const QString& label, QHBoxLayout& row, int stretch)
{
    box.setObjectName(name);
    box.setAccessibleName(label);
    box.setFixedHeight(controlHeight());
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.addWidget(&box, stretch);
}

} // namespace

FilterRuleRow::FilterRuleRow(const EntityDesc& entity, const std::shared_ptr<const OwnFields>& own, QWidget* parent)
    : QWidget(parent), m_names(filterNames(entity, own)), m_what(new QComboBox(this)), m_narrowing(new QWidget(this)),
      m_which(new QComboBox(m_narrowing)), m_when(new QComboBox(m_narrowing)), m_how(new QComboBox(this)),
      m_value(new QComboBox(this)),
      m_add(textButton(tr("Add rule"), Icon::Add, ButtonKind::Secondary, QStringLiteral("rule_add"), this)),
      //: A button: what is put together is another choice beside the filter so far
      m_or(textButton(tr("Or"), ButtonKind::Secondary, QStringLiteral("rule_or"), this))
{
    auto* first = new QHBoxLayout;
    plain(*first, Metrics::space8);
    place(*m_what, QStringLiteral("rule_what"), tr("What is compared"), *first, 1);
    m_what->setMaxVisibleItems(kShownNames);
    for (const FilterName& one : m_names)
        m_what->addItem(labelOf(entity, one));
    auto* second = new QHBoxLayout(m_narrowing);
    plain(*second, Metrics::space8);
    place(*m_which, QStringLiteral("rule_which"), tr("Which of them"), *second, 1);
    place(*m_when, QStringLiteral("rule_when"), tr("Since when"), *second, 1);
    auto* third = new QHBoxLayout;
    plain(*third, Metrics::space8);
    place(*m_how, QStringLiteral("rule_how"), tr("How it is compared"), *third, 2);
    place(*m_value, QStringLiteral("rule_value"), tr("With what it is compared"), *third, 3);
    m_or->setAccessibleName(tr("Add the rule as another choice"));
    m_or->setToolTip(tr("Also those for which this rule holds instead"));
    third->addWidget(m_add);
    third->addWidget(m_or);
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    column->addLayout(first);
    column->addWidget(m_narrowing);
    column->addLayout(third);
    setFocusProxy(m_what);
    connect(m_what, &QComboBox::currentIndexChanged, this, &FilterRuleRow::follow);
    connect(m_value, &QComboBox::currentTextChanged, this, &FilterRuleRow::enable);
    connect(m_add, &QPushButton::clicked, this, &FilterRuleRow::wanted);
    connect(m_or, &QPushButton::clicked, this, &FilterRuleRow::alternativeWanted);
    follow();
}

const FilterName& FilterRuleRow::name() const
{
    return m_names[static_cast<size_t>(qMax(0, m_what->currentIndex()))];
}

void FilterRuleRow::follow()
{
    fillWays();
    fillValues();
    fillNarrowing();
    enable();
}

void FilterRuleRow::fillWays()
{
    m_how->clear();
    if (isOf(name(), FieldType::Labels)) {
        addWay(*m_how, tr("has"), "%1 has %2");
        addWay(*m_how, tr("has not"), "not %1 has %2");
        return;
    }
    addWay(*m_how, tr("is"), "%1 = %2");
    addWay(*m_how, tr("is not"), "%1 != %2");
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
}

void FilterRuleRow::fillValues()
{
    m_value->clear();
    m_value->setEditable(!isChosen(name()) && !isOf(name(), FieldType::Bool));
    if (isChosen(name())) {
        for (const Choice& choice : name().field->choices)
            m_value->addItem(name().entity->displayLabel(*name().field, choice), QString::fromLatin1(choice.name));
    } else if (isOf(name(), FieldType::Bool)) {
        m_value->addItem(tr("Yes"), QStringLiteral("yes"));
        m_value->addItem(tr("No"), QStringLiteral("no"));
    } else {
        m_value->lineEdit()->setPlaceholderText(isDay(name()) ? QStringLiteral("today - 12 months")
                : isNumber(name())                            ? QStringLiteral("0")
                                                              : tr("empty"));
    }
}

/// The choices and days of what is counted or added up.
void FilterRuleRow::fillNarrowing()
{
    m_which->clear();
    m_when->clear();
    m_narrowing->setVisible(isTotal(name()));
    if (!isTotal(name()))
        return;
    const EntityDesc& entity = *name().entity;
    m_which->addItem(tr("All of them"));
    m_when->addItem(tr("Of all times"));
    for (const Field& field : entity.fields) {
        if (field.is(Hidden))
            continue;
        const QString label = entity.displayLabel(field);
        const QString word = QString::fromLatin1(field.name);
        for (const Choice& choice : field.choices) {
            const QString value = filterValue(QString::fromLatin1(choice.name));
            const QString text = entity.displayLabel(field, choice);
            const bool isOneOfMany = field.type == FieldType::Labels;
            const QLatin1String is(isOneOfMany ? "%1 has %2" : "%1 = %2");
            const QLatin1String isNot(isOneOfMany ? "not %1 has %2" : "%1 != %2");
            m_which->addItem(tr("%1: %2").arg(label, text), QString(is).arg(word, value));
            m_which->addItem(tr("%1: not %2").arg(label, text), QString(isNot).arg(word, value));
        }
        if (field.type == FieldType::Bool) {
            m_which->addItem(tr("%1: %2").arg(label, tr("Yes")), word);
            m_which->addItem(tr("%1: %2").arg(label, tr("No")), QString(QStringLiteral("not ") + word));
        }
        if (field.type != FieldType::Date && field.type != FieldType::Instant)
            continue;
        m_when->addItem(tr("%1: last 30 days").arg(label), QString(word + QStringLiteral(" > today - 30 days")));
        m_when->addItem(tr("%1: last 12 months").arg(label), QString(word + QStringLiteral(" > today - 12 months")));
    }
}

/// What is compared, with which of it is meant.
QString FilterRuleRow::subject() const
{
    QStringList conditions;
    for (const QComboBox* box : {m_which, m_when}) {
        if (!box->currentData().toString().isEmpty())
            conditions += box->currentData().toString();
    }
    if (conditions.isEmpty())
        return name().text;
    return name().text.chopped(1) + QStringLiteral(" where ") + conditions.join(QStringLiteral(" and ")) + u')';
}

void FilterRuleRow::enable()
{
    const bool needsValue = isNumber(name()) || isOf(name(), FieldType::Labels);
    m_add->setEnabled(!needsValue || !valueText().isEmpty());
    m_or->setEnabled(m_hasOther && m_add->isEnabled());
}

void FilterRuleRow::setAlternativePossible(bool isPossible)
{
    m_hasOther = isPossible;
    enable();
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
    return m_how->currentData().toString().arg(subject(), isPlain ? value : filterValue(value));
}

} // namespace kartei
