#include "ui/shell/settings_page.h"

#include "core/business/business.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/shell/appearance_settings.h"
#include "ui/shell/business_settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kSectionsWidth = 220;
constexpr int kContentWidth = 640;

} // namespace

SettingsPage::SettingsPage(Workbench& bench, AppSettings& settings, QWidget* parent)
    : Page(parent), m_sections(new QListWidget(this)), m_contents(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setSurface(*this, Surface::Base);
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Settings"));
    m_sections->setFixedWidth(kSectionsWidth);
    m_sections->setSpacing(Metrics::space2);
    auto* heading = new QLabel(title());
    setTextStyle(*heading, FontSize::Title);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(Metrics::space16, Metrics::space16, Metrics::space16, Metrics::space16);
    side->setSpacing(Metrics::space12);
    side->addWidget(heading);
    side->addWidget(m_sections, 1);
    auto* row = new QHBoxLayout(this);
    plain(*row);
    row->addLayout(side);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(m_contents, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_contents, &QStackedWidget::setCurrentIndex);

    const std::tuple<QString, Icon, QWidget*> sections[] = {{tr("Business"), Icon::Companies, businessSettings(bench)},
        {tr("Money and taxes"), Icon::Invoices, moneySettings(bench)},
        {tr("Numbers"), Icon::Tag, numberSettings(bench)}};
    for (const auto& [name, use, content] : sections) {
        if (content)
            addSection(name, kartei::iconName(use), content);
    }
    auto* appearance = new AppearanceSettings(settings);
    connect(appearance, &AppearanceSettings::languageChanged, this, &SettingsPage::languageChanged);
    addSection(tr("Language and appearance"), kartei::iconName(Icon::Look), appearance);
    m_sections->setCurrentRow(0);
    setFocusProxy(m_sections);
}

void SettingsPage::addSection(const QString& title, const QString& iconName, QWidget* content)
{
    auto* item = new QListWidgetItem(icon(iconName), title, m_sections);
    item->setSizeHint({0, textHeight(1, Metrics::space16, Metrics::sidebarRow)});
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    setSurface(*body, Surface::Base);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space24);
    content->setMaximumWidth(kContentWidth);
    row->addWidget(content, 1);
    row->addStretch(0);
    scroll->setWidget(body);
    m_contents->addWidget(scroll);
}

const EntityDesc& SettingsPage::entity() const
{
    return describe<Business>();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return kartei::iconName(Icon::Settings);
}

bool SettingsPage::showRecord(qint64)
{
    return true;
}

QVariant SettingsPage::viewState() const
{
    return m_sections->currentRow();
}

void SettingsPage::restoreViewState(const QVariant& state)
{
    m_sections->setCurrentRow(state.toInt());
}

void SettingsPage::focusFilter()
{
    m_sections->setFocus();
}

QList<QWidget*> SettingsPage::zones() const
{
    return {m_sections, m_contents};
}

} // namespace kartei
