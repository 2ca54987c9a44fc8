#include "ui/sales/quote_fields.h"

#include "core/base/names.h"
#include "core/base/translated.h"
#include "ui/base/date_edit.h"
#include "ui/base/display_text.h"
#include "ui/base/form_layouts.h"
#include "ui/base/metrics.h"
#include "ui/base/reference_edit.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace kartei {

namespace {

constexpr QLatin1String kLanguages[]
    = {QLatin1String("de"), QLatin1String("en"), QLatin1String("cs"), QLatin1String("he")};
constexpr QLatin1String kCurrencies[] = {QLatin1String("EUR"), QLatin1String("CHF"), QLatin1String("CZK"),
    QLatin1String("GBP"), QLatin1String("ILS"), QLatin1String("PLN"), QLatin1String("USD")};

/// Selects the entry with this data, adding it when the list does not know it.
void choose(QComboBox* box, const QString& data, const QString& text)
{
    const QSignalBlocker quiet(box);
    if (box->findData(data) < 0)
        box->addItem(text, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

QuoteFields::QuoteFields(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_customer(new ReferenceEdit(describe<Contact>(), workbench)), m_reference(new QLineEdit),
      m_date(new DateEdit(workbench.session().clock().today)),
      m_validUntil(new DateEdit(workbench.session().clock().today)), m_prices(new QComboBox), m_currency(new QComboBox),
      m_language(new QComboBox)
{
    setObjectName(QStringLiteral("quoteFields"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::space12);
    grid->setVerticalSpacing(Metrics::space4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, column == 2 ? 5 : 4); // two boxes share the third
    m_customer->setPreparation([](const QString& name) { return namedRecord(describe<Contact>(), name, false); });
    m_customer->addAction(icon(Icon::Contacts), QLineEdit::LeadingPosition);
    fillLanguages();
    place(grid, 0, 0, 2, tr("Customer"), m_customer);
    place(grid, 0, 2, 2, tr("Your reference"), m_reference);
    grid->setRowMinimumHeight(2, Metrics::space4);
    place(grid, 3, 0, 1, tr("Date"), m_date);
    place(grid, 3, 1, 1, tr("Valid until"), m_validUntil);
    QWidget* prices = makePrices();
    place(grid, 3, 2, 1, tr("Prices"), prices);
    place(grid, 3, 3, 1, tr("Language"), m_language);
    connectFields();
}

void QuoteFields::place(QGridLayout* grid, int row, int column, int span, const QString& label, QWidget* field)
{
    auto* caption = new QLabel(label);
    setTextStyle(*caption, FontSize::Small, TextColour::Text2, QFont::Medium);
    caption->setBuddy(field);
    grid->addWidget(caption, row, column, 1, span);
    grid->addWidget(field, row + 1, column, 1, span);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (qobject_cast<QLineEdit*>(field))
        field->setFixedHeight(controlHeight());
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QWidget* QuoteFields::makePrices()
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    plain(*row, Metrics::space4);
    for (const Choice& choice : kPrices)
        m_prices->addItem(
            describe<Quote>().displayLabel(fieldOf<&Quote::prices>(), choice), QLatin1String(choice.name));
    m_prices->setAccessibleName(tr("Prices"));
    m_currency->setAccessibleName(tr("Currency"));
    for (const QLatin1String code : kCurrencies)
        m_currency->addItem(code, code);
    for (QComboBox* box : {m_prices, m_currency}) {
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(box, 1);
    }
    return both;
}

void QuoteFields::fillLanguages()
{
    const QString own = programLanguage();
    for (const QLatin1String code : kLanguages)
        m_language->addItem(languageName(code, own), code);
}

void QuoteFields::connectFields()
{
    m_customer->setObjectName(QStringLiteral("contact"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_date->setObjectName(QStringLiteral("date"));
    m_validUntil->setObjectName(QStringLiteral("valid_until"));
    m_prices->setObjectName(QStringLiteral("prices"));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_language->setObjectName(QStringLiteral("language"));
    connect(m_customer, &ReferenceEdit::chosen, this, [this](qint64 id) {
        if (id > 0 && id != m_quote.contact.value)
            Q_EMIT customerChosen({id});
    });
    connect(m_reference, &QLineEdit::editingFinished, this, &QuoteFields::commitReference);
    connect(m_date, &DateEdit::dateSettled, this, [this] { commitDate(m_date, &Quote::date); });
    connect(m_validUntil, &DateEdit::dateSettled, this, [this] { commitDate(m_validUntil, &Quote::validUntil); });
    connect(m_prices, &QComboBox::activated, this,
        [this](int index) { Q_EMIT edited([index](Quote& quote) { quote.prices = static_cast<Prices>(index); }); });
    connect(m_currency, &QComboBox::activated, this, [this] {
        Q_EMIT edited([code = m_currency->currentData().toString()](Quote& quote) { quote.currency = {code}; });
    });
    connect(m_language, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void QuoteFields::commitReference()
{
    m_reference->setModified(false);
    Q_EMIT edited([text = m_reference->text().trimmed()](Quote& quote) { quote.reference = text; });
}

void QuoteFields::commitDate(DateEdit* field, QDate Quote::*member)
{
    const std::optional<QDate> day = field->date();
    setInvalid(*field, !day);
    if (day)
        Q_EMIT edited([day, member](Quote& quote) { quote.*member = *day; });
}

void QuoteFields::settle()
{
    if (m_reference->isModified())
        commitReference();
    for (DateEdit* field : {m_date, m_validUntil}) {
        if (field->isModified())
            field->settle();
    }
}

void QuoteFields::fillLines(const Quote& quote)
{
    const bool isOther = quote.id != m_quote.id;
    const auto mayFill = [isOther](const QLineEdit* field) { return isOther || !field->isModified(); };
    if (mayFill(m_customer))
        m_customer->setId(quote.contact.value);
    if (mayFill(m_reference))
        m_reference->setText(quote.reference);
    for (const auto& [field, day] : {std::pair(m_date, quote.date), std::pair(m_validUntil, quote.validUntil)}) {
        if (!mayFill(field))
            continue;
        field->setDate(day);
        setInvalid(*field, false);
    }
}

void QuoteFields::setQuote(const Quote& quote, bool isEditable)
{
    fillLines(quote);
    m_quote = quote;
    const bool isStored = quote.id.isSet();
    m_customer->setReadOnly(!isEditable);
    m_customer->setPlaceholderText(isStored ? QString() : tr("Name of the customer"));
    choose(m_prices, QLatin1String(kPrices[static_cast<size_t>(quote.prices)].name), {});
    if (isStored) {
        choose(m_currency, quote.currency.code, quote.currency.code);
        choose(m_language, quote.language, languageName(quote.language, programLanguage()));
    }
    for (QLineEdit* field : {m_reference, static_cast<QLineEdit*>(m_date), static_cast<QLineEdit*>(m_validUntil)}) {
        field->setReadOnly(!isEditable);
        field->setEnabled(isStored);
    }
    for (QComboBox* box : {m_prices, m_currency, m_language})
        box->setEnabled(isStored && isEditable);
}

void QuoteFields::focusValidity()
{
    m_validUntil->setFocus(Qt::OtherFocusReason);
    m_validUntil->selectAll();
}

void QuoteFields::focusCustomer()
{
    m_customer->setFocus(Qt::OtherFocusReason);
    m_customer->selectAll();
}

} // namespace kartei
