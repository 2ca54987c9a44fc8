#include "ui/exchange/import_choices.h"

#include "core/base/text.h"
#include "core/planning/activity.h"
#include "core/service/ticket.h"
#include "ui/base/flow_layout.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QComboBox* choiceBox(const QString& name, const QString& label)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    return box;
}

QVBoxLayout* labelled(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    setTextStyle(*label, FontSize::Small, TextColour::Text2, QFont::Medium);
    auto* column = new QVBoxLayout;
    plain(*column, Metrics::space4);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

QString exampleOf(CleanUp rule)
{
    switch (rule) {
    case CleanUp::Salutation:
        return ImportChoices::tr("Hr., Mrs, m, 2 become the salutation in the language of the contact.");
    case CleanUp::Phone:
        return ImportChoices::tr("0171/234 56 78 becomes +49 171 2345678.");
    case CleanUp::Country:
        return ImportChoices::tr("Germany, Německo, D become DE.");
    case CleanUp::PostalCode:
        return ImportChoices::tr("1067 becomes 01067 in Germany, 11000 becomes 110 00 in Czechia.");
    case CleanUp::Case:
        return ImportChoices::tr("HUBER becomes Huber.");
    }
    Q_UNREACHABLE();
}

QString nameOfSeparator(char separator)
{
    switch (separator) {
    case ',':
        return ImportChoices::tr("Comma");
    case ';':
        return ImportChoices::tr("Semicolon");
    case '\t':
        return ImportChoices::tr("Tab");
    default:
        return QString(QLatin1Char(separator));
    }
}

QVariant asData(const EntityDesc& entity)
{
    return QVariant::fromValue(static_cast<const void*>(&entity));
}

} // namespace

ImportChoices::ImportChoices(const EntityDesc& entity, QWidget* parent)
    : QWidget(parent), m_kind(choiceBox(u"kind"_s, tr("What the rows are"))),
      m_encoding(choiceBox(u"encoding"_s, tr("Encoding"))), m_separator(choiceBox(u"separator"_s, tr("Separator"))),
      m_duplicates(choiceBox(u"duplicates"_s, tr("What is there already"))),
      m_header(new QCheckBox(tr("The first row has the headings"))), m_program(new QLabel),
      m_origin(choiceBox(u"origin"_s, tr("Where the list is from"))), m_contactRow(makeContactRow())
{
    fill(entity);
    m_header->setObjectName(u"has_header"_s);
    m_program->setObjectName(u"program"_s);
    m_program->setTextFormat(Qt::PlainText);
    setTextStyle(*m_program, FontSize::Body, TextColour::Success, QFont::Medium);
    auto* boxes = new QHBoxLayout;
    plain(*boxes, Metrics::space12);
    for (QComboBox* box : {m_kind, m_encoding, m_separator, m_duplicates})
        boxes->addLayout(labelled(box->accessibleName(), box), 1);
    auto* found = new QHBoxLayout;
    plain(*found, Metrics::space12);
    found->addWidget(m_header);
    found->addStretch();
    found->addWidget(m_program);
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space12);
    column->addLayout(boxes);
    column->addLayout(found);
    column->addWidget(m_contactRow);
    for (QComboBox* box : {m_kind, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportChoices::readingChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportChoices::showContactRow);
    connect(m_header, &QCheckBox::clicked, this, [this](bool hasHeader) {
        m_hasHeader = hasHeader;
        Q_EMIT readingChanged();
    });
    showContactRow();
}

QWidget* ImportChoices::makeContactRow()
{
    m_origin->setEditable(true);
    m_origin->setInsertPolicy(QComboBox::NoInsert);
    m_origin->lineEdit()->setPlaceholderText(tr("not kept"));
    m_origin->setToolTip(tr("The source of new contacts, unless the list has such a column."));
    m_origin->addItems(
        {QString(), tr("Own survey"), tr("Bought list"), tr("Partner"), tr("Trade fair"), tr("Website")});
    auto* rules = new QWidget;
    auto* flow = new FlowLayout(rules, Metrics::space12);
    for (const CleanUp rule : allCleanUps()) {
        auto* box = new QCheckBox(labelOf(rule));
        box->setObjectName(u"clean_"_s + nameOf(rule));
        box->setToolTip(exampleOf(rule));
        box->setAccessibleName(tr("Tidy up: %1").arg(labelOf(rule)));
        flow->addWidget(box);
        m_cleanUps.emplace_back(rule, box);
    }
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    plain(*columns, Metrics::space24);
    for (QVBoxLayout* column :
        {labelled(m_origin->accessibleName(), m_origin), labelled(tr("Tidy up on the way in"), rules)}) {
        column->addStretch();
        columns->addLayout(column, columns->count() == 0 ? 1 : 3);
    }
    return row;
}

void ImportChoices::showContactRow()
{
    m_contactRow->setVisible(&entity() == &describe<Contact>());
}

CleanUps ImportChoices::cleanUps() const
{
    CleanUps rules;
    for (const auto& [rule, box] : m_cleanUps) {
        if (box->isChecked() && &entity() == &describe<Contact>())
            rules |= rule;
    }
    return rules;
}

QString ImportChoices::origin() const
{
    return &entity() == &describe<Contact>() ? m_origin->currentText().simplified() : QString();
}

void ImportChoices::setUsualOrigin(const QString& origin)
{
    if (m_origin->currentText() != m_origin->itemText(0))
        return; // somebody wrote another one
    m_origin->setItemText(0, origin);
    m_origin->setCurrentIndex(0);
}

void ImportChoices::fill(const EntityDesc& entity)
{
    for (const EntityDesc* kind : {&describe<Contact>(), &describe<Product>(), &describe<Deal>(), &describe<Quote>(),
             &describe<Ticket>(), &describe<Activity>(), &describe<Task>()})
        m_kind->addItem(kind->displayLabel(), asData(*kind));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(asData(entity))));
    m_encoding->addItem(tr("Find out"), QString());
    for (const char* name : {"UTF-8", "UTF-16", "windows-1252", "windows-1250", "windows-1255", "ISO-8859-1"})
        m_encoding->addItem(QLatin1String(name), QString::fromLatin1(name));
    m_separator->addItem(tr("Find out"), QString());
    for (const char separator : {',', ';', '\t'})
        m_separator->addItem(nameOfSeparator(separator), QString(QLatin1Char(separator)));
    m_duplicates->addItems({tr("Take every row as new"), tr("Leave those rows out"), tr("Fill in what is there")});
    m_duplicates->setCurrentIndex(static_cast<int>(Duplicates::Merge));
}

const EntityDesc& ImportChoices::entity() const
{
    return *static_cast<const EntityDesc*>(m_kind->currentData().value<const void*>());
}

Duplicates ImportChoices::duplicates() const
{
    return static_cast<Duplicates>(m_duplicates->currentIndex());
}

ReadingOptions ImportChoices::reading(ReadingOptions usual) const
{
    if (const QString encoding = m_encoding->currentData().toString(); !encoding.isEmpty())
        usual.encoding = encoding;
    if (const QString separator = m_separator->currentData().toString(); !separator.isEmpty())
        usual.separator = separator[0].toLatin1();
    usual.hasHeader = m_hasHeader;
    return usual;
}

void ImportChoices::showPlan(const ImportPlan& plan)
{
    for (QComboBox* box : {m_kind, m_encoding, m_separator})
        box->setEnabled(true);
    if (m_encoding->currentIndex() == 0)
        m_encoding->setItemText(0, tr("Found: %1").arg(QString::fromLatin1(plan.encoding.name)));
    if (m_separator->currentIndex() == 0)
        m_separator->setItemText(0, tr("Found: %1").arg(nameOfSeparator(plan.separator)));
    m_header->setVisible(true);
    m_header->setChecked(plan.hasHeader);
    showProgram(plan.program);
}

void ImportChoices::showCards(const QString& program)
{
    m_kind->setCurrentIndex(m_kind->findData(asData(describe<Contact>())));
    for (QComboBox* box : {m_kind, m_encoding, m_separator})
        box->setEnabled(false);
    m_header->setVisible(false);
    showProgram(program);
}

void ImportChoices::forget()
{
    m_encoding->setItemText(0, tr("Find out"));
    m_separator->setItemText(0, tr("Find out"));
    m_encoding->setCurrentIndex(0);
    m_separator->setCurrentIndex(0);
    m_hasHeader.reset();
}

void ImportChoices::showProgram(const QString& program)
{
    m_program->setText(program.isEmpty() ? QString() : tr("Looks like an export from %1.").arg(isolated(program)));
}

} // namespace kartei
