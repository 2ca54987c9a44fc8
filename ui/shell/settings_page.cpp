#include "ui/shell/settings_page.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/shell/access_settings.h"
#include "ui/shell/appearance_settings.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/backup_settings.h"
#include "ui/shell/business_settings.h"
#include "ui/shell/demand_settings.h"
#include "ui/shell/field_settings.h"
#include "ui/shell/settings_search.h"
#include "ui/shell/tag_settings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kSectionsWidth = 220;
constexpr int kContentWidth = 640;

/// To be seen, not to be changed; the reason stands above it.
QWidget* closed(QWidget* content, const Session& session)
{
    auto* why
        = new QLabel(session.isOpenForReading() ? SettingsPage::tr("This business is open for reading only.")
                                                : SettingsPage::tr("Only an owner of the business may change this."));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setObjectName(QStringLiteral("whyClosed"));
    setTextStyle(*why, FontSize::Body, TextColour::Text2);
    content->setEnabled(false);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    plain(*column, Metrics::space16);
    column->addWidget(why);
    column->addWidget(content, 1);
    return both;
}

} // namespace

SettingsPage::SettingsPage(Workbench& bench, AppSettings& settings, BackupKeeper& backups, QWidget* parent)
    : Page(parent), m_bench(bench), m_settings(settings), m_backups(backups), m_search(new QLineEdit(this)),
      m_found(new QListWidget(this)), m_sections(new QListWidget(this)), m_contents(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setSurface(*this, Surface::Base);
    auto* row = new QHBoxLayout(this);
    plain(*row);
    row->addLayout(makeSide());
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(m_contents, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_contents, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_sections);
    fill();
}

void SettingsPage::fill()
{
    const std::tuple<QString, Icon, QWidget*> sections[] = {
        {tr("Business"), Icon::Companies, businessSettings(m_bench)},
        {tr("Money and taxes"), Icon::Invoices, moneySettings(m_bench)},
        {tr("Numbers"), Icon::Tag, numberSettings(m_bench)}, {tr("Own fields"), Icon::Edit, new FieldSettings(m_bench)},
        {tr("Card fields"), Icon::Contacts, new DemandSettings(m_bench)},
        {tr("Tags"), Icon::Tag, new TagSettings(m_bench)}};
    for (const auto& [name, use, content] : sections) {
        if (!content)
            continue;
        const bool mayChange = m_bench.session().mayChange(describe<Business>());
        addSection(name, kartei::iconName(use), mayChange ? content : closed(content, m_bench.session()));
    }
    auto* appearance = new AppearanceSettings(m_settings);
    connect(appearance, &AppearanceSettings::looksChanged, this, &SettingsPage::looksChanged);
    addSection(tr("Language and appearance"), kartei::iconName(Icon::Look), appearance);
    auto* access = new AccessSettings(m_bench, m_settings);
    connect(access, &AccessSettings::lockAsked, this, &SettingsPage::lockAsked);
    m_accessRow = m_sections->count();
    addSection(tr("Passphrase and users"), kartei::iconName(Icon::Locked), access);
    m_backupsRow = m_sections->count();
    if (m_backups.isPossible())
        addSection(tr("Backups"), kartei::iconName(Icon::History), new BackupSettings(m_bench, m_settings, m_backups));
    m_sections->setCurrentRow(0);
}

QLayout* SettingsPage::makeSide()
{
    auto* heading = new QLabel(title());
    setTextStyle(*heading, FontSize::Title);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setFixedHeight(controlHeight());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Settings"));
    m_found->setObjectName(QStringLiteral("settingsFound"));
    m_found->setAccessibleName(tr("Settings found"));
    m_found->setWordWrap(true);
    m_found->hide();
    auto* side = new QVBoxLayout;
    side->setContentsMargins(Metrics::space16, Metrics::space16, Metrics::space16, Metrics::space16);
    side->setSpacing(Metrics::space12);
    side->addWidget(heading);
    side->addWidget(m_search);
    for (QListWidget* list : {m_sections, m_found}) {
        list->setFixedWidth(kSectionsWidth);
        list->setSpacing(Metrics::space2);
        side->addWidget(list, 1);
    }
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { reveal(m_found->currentRow()); });
    const auto revealItem = [this](const QListWidgetItem* item) { reveal(m_found->row(item)); };
    connect(m_found, &QListWidget::itemClicked, this, revealItem);
    connect(m_found, &QListWidget::itemActivated, this, revealItem);
    return side;
}

void SettingsPage::find(const QString& typed)
{
    m_found->clear();
    m_hits.clear();
    for (int section = 0; section < m_contents->count(); ++section) {
        const QString title = m_sections->item(section)->text();
        for (const Setting& setting : matching(settingsIn(*m_contents->widget(section)), title, typed)) {
            m_hits.push_back({section, setting.control});
            new QListWidgetItem(tr("%1 (%2)").arg(setting.label, title), m_found);
        }
    }
    const bool isSearch = !typed.trimmed().isEmpty();
    if (isSearch && m_hits.empty()) {
        auto* nothing = new QListWidgetItem(tr("No setting is called “%1”.").arg(isolated(typed.trimmed())), m_found);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_found->setCurrentRow(m_hits.empty() ? -1 : 0);
    m_sections->setVisible(!isSearch);
    m_found->setVisible(isSearch);
}

void SettingsPage::reveal(int hit)
{
    if (hit < 0 || hit >= static_cast<int>(m_hits.size()))
        return;
    const Hit found = m_hits[static_cast<size_t>(hit)];
    m_search->clear();
    m_sections->setCurrentRow(found.section);
    found.control->setFocus(Qt::ShortcutFocusReason);
    static_cast<QScrollArea*>(m_contents->widget(found.section))->ensureWidgetVisible(found.control);
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if ((key == Qt::Key_Up || key == Qt::Key_Down) && !m_hits.empty())
        m_found->setCurrentRow(qBound(0, m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_found->count() - 1));
    else
        return false;
    return true;
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

void SettingsPage::showBackups()
{
    m_sections->setCurrentRow(m_backupsRow);
}

void SettingsPage::showAccess()
{
    m_sections->setCurrentRow(m_accessRow);
}

void SettingsPage::focusFilter()
{
    m_search->setFocus();
}

QList<QWidget*> SettingsPage::zones() const
{
    return {m_search, m_sections->isHidden() ? m_found : m_sections, m_contents};
}

} // namespace kartei
