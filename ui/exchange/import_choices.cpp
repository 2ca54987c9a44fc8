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
#include <QPushButton>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr Duplicates kUsualDuplicates = Duplicates::Merge;

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
      m_header(new QCheckBox(tr("The first row has the headings"))), m_found(new QLabel),
      m_automatic(textButton(tr("Map automatically"), ButtonKind::Link, u"map_automatically"_s)),
      m_origin(choiceBox(u"origin"_s, tr("Where the list is from"))), m_contactRow(makeContactRow())
{
    fill(entity);
    m_header->setObjectName(u"has_header"_s);
    auto* boxes = new QHBoxLayout;
    plain(*boxes, Metrics::space12);
    for (QComboBox* box : {m_kind, m_encoding, m_separator, m_duplicates})
        boxes->addLayout(labelled(box->accessibleName(), box), 1);
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space12);
    column->addLayout(boxes);
    column->addLayout(makeFound());
    column->addWidget(m_contactRow);
    for (QComboBox* box : {m_kind, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportChoices::readingChanged);
    connect(m_automatic, &QPushButton::clicked, this, &ImportChoices::automaticWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportChoices::showContactRow);
    connect(m_header, &QCheckBox::clicked, this, [this](bool hasHeader) {
        m_hasHeader = hasHeader;
        Q_EMIT readingChanged();
    });
    showContactRow();
}

QLayout* ImportChoices::makeFound()
{
    m_found->setObjectName(u"found"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setTextStyle(*m_found, FontSize::Body, TextColour::Text2);
    m_automatic->setToolTip(tr("Leaves what was chosen last time for such a list."));
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space12);
    row->addWidget(m_header);
    row->addWidget(m_found, 1);
    row->addWidget(m_automatic);
    return row;
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
    m_contactRow->setVisible(&entity() == &kartei::describe<Contact>());
}

CleanUps ImportChoices::cleanUps() const
{
    CleanUps rules;
    for (const auto& [rule, box] : m_cleanUps) {
        if (box->isChecked() && &entity() == &kartei::describe<Contact>())
            rules |= rule;
    }
    return rules;
}

QString ImportChoices::origin() const
{
    return &entity() == &kartei::describe<Contact>() ? m_origin->currentText().simplified() : QString();
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
    for (const EntityDesc* kind : {&kartei::describe<Contact>(), &kartei::describe<Product>(),
             &kartei::describe<Deal>(), &kartei::describe<Quote>(), &kartei::describe<Asset>(),
             &kartei::describe<Ticket>(), &kartei::describe<Activity>(), &kartei::describe<Task>()})
        m_kind->addItem(kind->displayLabel(), asData(*kind));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(asData(entity))));
    m_encoding->addItem(tr("Find out"), QString());
    for (const char* name : {"UTF-8", "UTF-16", "windows-1252", "windows-1250", "windows-1255", "ISO-8859-1"})
        m_encoding->addItem(QLatin1String(name), QString::fromLatin1(name));
    m_separator->addItem(tr("Find out"), QString());
    for (const char separator : {',', ';', '\t'})
        m_separator->addItem(
            nameOfSeparator(separator), separator == '\t' ? u"tab"_s : QString(QLatin1Char(separator)));
    m_duplicates->addItems({tr("Take every row as new"), tr("Leave those rows out"), tr("Fill in what is there")});
    m_duplicates->setCurrentIndex(static_cast<int>(kUsualDuplicates));
}

const EntityDesc& ImportChoices::entity() const
{
    return *static_cast<const EntityDesc*>(m_kind->currentData().value<const void*>());
}

Duplicates ImportChoices::duplicates() const
{
    return static_cast<Duplicates>(m_duplicates->currentIndex());
}

std::optional<ReadingOptions> ImportChoices::reading(ReadingOptions usual) const
{
    ImportMapping chosen;
    describe(chosen);
    if (chosen.encoding.isEmpty() && chosen.delimiter.isEmpty() && chosen.header.isEmpty())
        return std::nullopt;
    return readingOf(chosen, std::move(usual));
}

bool ImportChoices::describe(ImportMapping& mapping) const
{
    mapping.encoding = m_encoding->currentData().toString();
    mapping.delimiter = m_separator->currentData().toString();
    mapping.header = !m_hasHeader ? QString() : *m_hasHeader ? u"yes"_s : u"no"_s;
    mapping.duplicates = duplicates() == kUsualDuplicates ? QString() : wordOf(duplicates());
    QStringList rules;
    for (const CleanUp rule : allCleanUps()) {
        if (cleanUps().testFlag(rule))
            rules += nameOf(rule);
    }
    mapping.clean = rules.join(u',');
    mapping.source = origin() == m_origin->itemText(0) ? QString() : origin();
    for (const QString* chosen : {&mapping.encoding, &mapping.delimiter, &mapping.header, &mapping.duplicates,
             &mapping.clean, &mapping.source}) {
        if (!chosen->isEmpty())
            return true;
    }
    return false;
}

void ImportChoices::take(const ImportMapping& mapping)
{
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(mapping.encoding)));
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(mapping.delimiter)));
    m_hasHeader = mapping.header.isEmpty() ? std::nullopt : std::optional(mapping.header == "yes"_L1);
    m_duplicates->setCurrentIndex(static_cast<int>(duplicatesFrom(mapping.duplicates).value_or(kUsualDuplicates)));
    QString unknown;
    const CleanUps rules = cleanUpsFrom(mapping.clean, unknown);
    for (const auto& [rule, box] : m_cleanUps)
        box->setChecked(rules.testFlag(rule));
    if (!mapping.source.isEmpty())
        m_origin->setCurrentText(mapping.source);
}

/// But for how the list is read: that was just chosen.
void ImportChoices::takeRest(ImportMapping mapping)
{
    ImportMapping chosen;
    describe(chosen);
    mapping.encoding = chosen.encoding;
    mapping.delimiter = chosen.delimiter;
    mapping.header = chosen.header;
    take(mapping);
}

void ImportChoices::showList(const ReadList& list)
{
    if (list.used && !list.isReadByHand)
        take(*list.used);
    else if (list.used && m_automatic->isHidden())
        takeRest(*list.used);
    for (QComboBox* box : {m_kind, m_encoding, m_separator})
        box->setEnabled(true);
    if (m_encoding->currentIndex() == 0)
        m_encoding->setItemText(0, tr("Found: %1").arg(QString::fromLatin1(list.plan.encoding.name)));
    if (m_separator->currentIndex() == 0)
        m_separator->setItemText(0, tr("Found: %1").arg(nameOfSeparator(list.plan.separator)));
    m_header->setVisible(true);
    m_header->setChecked(list.plan.hasHeader);
    QStringList sentences;
    if (!list.plan.program.isEmpty())
        sentences += tr("Looks like an export from %1.").arg(isolated(list.plan.program));
    if (list.used)
        sentences += tr("Mapped as last time (%1).").arg(isolated(list.used->name));
    else if (!list.plan.hasHeader)
        sentences += tr("The fields are guessed from the values.");
    showFound(sentences, list.used.has_value());
}

void ImportChoices::showCards(const QString& program)
{
    m_kind->setCurrentIndex(m_kind->findData(asData(kartei::describe<Contact>())));
    for (QComboBox* box : {m_kind, m_encoding, m_separator})
        box->setEnabled(false);
    m_header->setVisible(false);
    showFound(
        program.isEmpty() ? QStringList() : QStringList{tr("Looks like an export from %1.").arg(isolated(program))},
        false);
}

void ImportChoices::forget()
{
    m_encoding->setItemText(0, tr("Find out"));
    m_separator->setItemText(0, tr("Find out"));
    m_origin->setCurrentIndex(0);
    m_origin->setEditText(m_origin->itemText(0));
    take({});
}

void ImportChoices::showFound(const QStringList& sentences, bool isAsLastTime)
{
    m_found->setText(sentences.join(u' '));
    m_automatic->setVisible(isAsLastTime);
}

} // namespace kartei
