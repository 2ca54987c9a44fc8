#pragma once

#include "core/sales/quote.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace kartei {

class DateEdit;
class ReferenceEdit;
class Workbench;

/// The two rows above the lines: customer, reference / date, validity, prices, language.
class QuoteFields final : public QWidget {
    Q_OBJECT

public:
    using Change = std::function<void(Quote&)>;

    explicit QuoteFields(Workbench& workbench, QWidget* parent = nullptr);

    /// `isEditable` false: to be read and copied only. Without an id only the customer can be filled in. What is being
    /// typed into the same quote stays.
    void setQuote(const Quote& quote, bool isEditable);
    /// Offers what was typed and not yet left.
    void settle();
    void focusCustomer();
    void focusValidity();

Q_SIGNALS:
    void edited(const kartei::QuoteFields::Change& change);
    void customerChosen(kartei::Id<kartei::Contact> contact);
    void languageChosen(const QString& code);

private:
    void place(QGridLayout* grid, int row, int column, int span, const QString& label, QWidget* field);
    QWidget* makePrices();
    void fillLanguages();
    void connectFields();
    void fillLines(const Quote& quote);
    void commitReference();
    void commitDate(DateEdit* field, QDate Quote::*member);

    Quote m_quote;
    ReferenceEdit* m_customer;
    QLineEdit* m_reference;
    DateEdit* m_date;
    DateEdit* m_validUntil;
    QComboBox* m_prices;
    QComboBox* m_currency;
    QComboBox* m_language;
};

} // namespace kartei
