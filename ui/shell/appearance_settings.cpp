#include "ui/shell/appearance_settings.h"

#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/language_choice.h"
#include "ui/shell/region_choice.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kartei {

namespace {

QComboBox* addChoice(QVBoxLayout& column, const QString& label, const QString& name)
{
    auto* box = new QComboBox;
    box->setMinimumWidth(280);
    QVBoxLayout* choice = labelled(label, box, name);
    choice->setAlignment(box, Qt::AlignLeft);
    column.addLayout(choice);
    return box;
}

} // namespace

AppearanceSettings::AppearanceSettings(AppSettings& settings, QWidget* parent) : QWidget(parent), m_settings(settings)
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    addLanguage(*column);
    addTheme(*column);
    addTextSize(*column);
    addDensity(*column);
    column->addStretch();
}

void AppearanceSettings::addLanguage(QVBoxLayout& column)
{
    addHeading(column, tr("Language and region"));
    auto* languages = new LanguageChoice(m_settings.language());
    column.addWidget(languages);
    connect(languages, &LanguageChoice::chosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        Q_EMIT looksChanged();
    });
    QComboBox* region = addChoice(column, tr("Dates and numbers"), QStringLiteral("region"));
    const QString country = QLocale::territoryToCode(m_settings.region().territory());
    fillRegionFormats(*region, m_settings.language(), country, m_settings.region());
    connect(region, &QComboBox::activated, this, [this, region] {
        m_settings.setRegion(QLocale(region->currentData().toString()));
        Q_EMIT looksChanged();
    });
}

void AppearanceSettings::addTheme(QVBoxLayout& column)
{
    addHeading(column, tr("Appearance"));
    QComboBox* box = addChoice(column, tr("Theme"), QStringLiteral("theme"));
    box->addItem(tr("As on the desktop"), static_cast<int>(Theme::Mode::System));
    box->addItem(tr("Light"), static_cast<int>(Theme::Mode::Light));
    box->addItem(tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.appearance().mode)));
    connect(box, &QComboBox::activated, this, [this, box] {
        Appearance appearance = m_settings.appearance();
        appearance.mode = static_cast<Theme::Mode>(box->currentData().toInt());
        m_settings.setAppearance(appearance);
        Q_EMIT looksChanged();
    });
}

void AppearanceSettings::addTextSize(QVBoxLayout& column)
{
    QComboBox* box = addChoice(column, tr("Text size"), QStringLiteral("textSize"));
    for (const int percent : {90, 100, 110, 125, 150})
        box->addItem(QLocale().toString(percent) + QLocale().percent(), percent);
    box->setCurrentIndex(std::max(0, box->findData(m_settings.appearance().textPercent)));
    connect(box, &QComboBox::activated, this, [this, box] {
        Appearance appearance = m_settings.appearance();
        appearance.textPercent = box->currentData().toInt();
        m_settings.setAppearance(appearance);
        Q_EMIT looksChanged();
    });
}

void AppearanceSettings::addDensity(QVBoxLayout& column)
{
    QComboBox* box = addChoice(column, tr("Density of lists"), QStringLiteral("density"));
    box->addItem(tr("Comfortable"), static_cast<int>(Density::Comfortable));
    box->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.appearance().density)));
    connect(box, &QComboBox::activated, this, [this, box] {
        Appearance appearance = m_settings.appearance();
        appearance.density = static_cast<Density>(box->currentData().toInt());
        m_settings.setAppearance(appearance);
        Q_EMIT looksChanged();
    });
}

} // namespace kartei
