#include "ui/shell/business_settings.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/shell/business_files.h"
#include "ui/shell/logo_field.h"
#include "ui/shell/record_settings.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// A column of headings and groups.
struct SettingsColumn {
    QWidget* widget = new QWidget;
    QVBoxLayout* layout = new QVBoxLayout(widget);

    SettingsColumn() { plain(*layout, Metrics::space8); }
    void addHeading(const QString& text) const { kartei::addHeading(*layout, text); }
};

void saveLogo(Workbench& bench, const QByteArray& logo)
{
    const Result<> done = bench.session().transact(QCoreApplication::translate("Settings", "Change the logo"),
        Undo::Possible, [&](Transaction& tx) { return setLogo(tx, logo); });
    if (!done)
        bench.report(done.error());
}

LogoField* logoField(Workbench& bench, const Business& business)
{
    auto* field = new LogoField(bench.prompts());
    field->setLogo(business.logo);
    field->setFixedSize(280, textHeight(6, Metrics::space32));
    QObject::connect(field, &LogoField::edited, field, [&bench, field] { saveLogo(bench, field->logo()); });
    QObject::connect(&bench.session(), &Session::changed, field, [&bench, field](const ChangeSet& changes) {
        if (!changes.touches(describe<Business>()))
            return;
        if (const Result<Business> now = bench.session().get(Id<Business>{1}); now && now->logo != field->logo())
            field->setLogo(now->logo);
    });
    return field;
}

QString nameOfRange(const QString& range)
{
    if (range == "quote"_L1)
        return QCoreApplication::translate("Settings", "Quotes");
    if (range == "ticket"_L1)
        return QCoreApplication::translate("Settings", "Tickets");
    return range == "customer"_L1 ? QCoreApplication::translate("Settings", "Customers") : range;
}

void addRange(SettingsColumn& column, Workbench& bench, const NumberRange& range)
{
    column.addHeading(nameOfRange(range.name));
    auto* fields = new RecordSettings(
        bench, Record::of(range), nameOfRange(range.name), {{"pattern"_L1, "next"_L1}, {"yearly"_L1}});
    fields->setObjectName(u"range_"_s + range.name);
    auto* next = new QLabel;
    setTextStyle(*next, FontSize::Small, TextColour::Text2);
    const auto show = [next, fields, &bench] {
        const QString number = previewNumber(fields->record().as<NumberRange>(), bench.session().clock().today());
        next->setText(QCoreApplication::translate("Settings", "The next one is %1").arg(isolatedLtr(number)));
    };
    show();
    QObject::connect(&bench.session(), &Session::changed, next, show, Qt::QueuedConnection);
    column.layout->addWidget(fields);
    column.layout->addWidget(next);
}

} // namespace

QWidget* businessSettings(Workbench& bench)
{
    const Result<Business> business = bench.session().get(Id<Business>{1});
    if (!business)
        return nullptr;
    SettingsColumn column;
    column.addHeading(QCoreApplication::translate("Settings", "Name and address"));
    column.layout->addWidget(
        new RecordSettings(bench, Record::of(*business), QCoreApplication::translate("Settings", "name and address"),
            {{"name"_L1}, {"slogan"_L1}, {"proprietor"_L1}, {"street"_L1}, {"postal_code"_L1, "city"_L1},
                {"country"_L1}, {"phone"_L1, "email"_L1}, {"website"_L1}}));
    column.addHeading(QCoreApplication::translate("Settings", "Logo and colour on paper"));
    column.layout->addWidget(logoField(bench, *business));
    column.layout->addWidget(new RecordSettings(bench, Record::of(*business),
        QCoreApplication::translate("Settings", "colour on paper"), {{"brand_color"_L1}}));
    column.layout->addStretch();
    return column.widget;
}

QWidget* moneySettings(Workbench& bench)
{
    const Result<Business> business = bench.session().get(Id<Business>{1});
    if (!business)
        return nullptr;
    SettingsColumn column;
    column.addHeading(QCoreApplication::translate("Settings", "Taxes and register"));
    column.layout->addWidget(
        new RecordSettings(bench, Record::of(*business), QCoreApplication::translate("Settings", "taxes and register"),
            {{"vat_id"_L1, "tax_number"_L1}, {"registration"_L1}, {"tax_rate"_L1}}));
    column.addHeading(QCoreApplication::translate("Settings", "Bank"));
    column.layout->addWidget(new RecordSettings(bench, Record::of(*business),
        QCoreApplication::translate("Settings", "bank"), {{"bank_name"_L1}, {"iban"_L1, "bic"_L1}}));
    column.addHeading(QCoreApplication::translate("Settings", "New documents"));
    column.layout->addWidget(
        new RecordSettings(bench, Record::of(*business), QCoreApplication::translate("Settings", "new documents"),
            {{"currency"_L1, "language"_L1}, {"payment_terms"_L1}, {"validity_days"_L1}}));
    column.layout->addStretch();
    return column.widget;
}

QWidget* numberSettings(Workbench& bench)
{
    const Result<std::vector<NumberRange>> ranges = bench.session().list<NumberRange>(u"ORDER BY id"_s);
    if (!ranges)
        return nullptr;
    SettingsColumn column;
    for (const NumberRange& range : *ranges)
        addRange(column, bench, range);
    auto* hint = new QLabel(QCoreApplication::translate(
        "Settings", "{yyyy} and {yy} stand for the year, {####} for the number with at least four digits."));
    hint->setWordWrap(true);
    setTextStyle(*hint, FontSize::Small, TextColour::Text3);
    column.layout->addSpacing(Metrics::space16);
    column.layout->addWidget(hint);
    column.layout->addStretch();
    return column.widget;
}

} // namespace kartei
