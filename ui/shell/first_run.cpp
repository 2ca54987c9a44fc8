#include "ui/shell/first_run.h"

#include "core/base/names.h"
#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/widget_style.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/business_files.h"
#include "ui/shell/door_button.h"
#include "ui/shell/language_choice.h"
#include "ui/shell/logo_field.h"
#include "ui/shell/region_choice.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kCardWidth = 820;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    setTextStyle(*label, FontSize::Body, TextColour::Text, QFont::DemiBold);
    return label;
}

/// Label above field.
QVBoxLayout* labelled(const QString& text, QWidget* field, const QString& name)
{
    auto* label = new QLabel(text);
    setTextStyle(*label, FontSize::Small, TextColour::Text2, QFont::Medium);
    label->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(text);
    auto* column = new QVBoxLayout;
    plain(*column, Metrics::space4);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

QLineEdit* lineEdit(const QString& text)
{
    auto* edit = new QLineEdit(text);
    edit->setFixedHeight(controlHeight());
    return edit;
}

} // namespace

FirstRun::FirstRun(Prompts& prompts, const Wishes& wishes)
    : m_prompts(prompts), m_wishes(wishes), m_country(new QComboBox), m_currency(new QComboBox),
      m_region(new QComboBox), m_name(lineEdit(wishes.business.name)), m_street(lineEdit(wishes.business.street)),
      m_postalCode(lineEdit(wishes.business.postalCode)), m_city(lineEdit(wishes.business.city)),
      m_logo(new LogoField(prompts))
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Set up your business – Kartei"));
    setSurface(*this, Surface::Window);
    auto* card = new QWidget;
    setSurface(*card, Surface::Card);
    card->setFixedWidth(kCardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(40, 28, 40, 20);
    column->setSpacing(Metrics::space12);
    addHead(*column);
    addLanguages(*column);
    addRegion(*column);
    addBusiness(*column);
    addDoors(*column);
    addFoot(*column);
    auto* middle = new QWidget;
    auto* around = new QVBoxLayout(middle);
    around->addWidget(card, 0, Qt::AlignCenter);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    plain(*outer);
    outer->addWidget(scroll);
    m_logo->setLogo(wishes.logo);
    showPath();
    resize(1100, 820);
    m_name->setFocus();
}

void FirstRun::addHead(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/kartei/kartei.svg")).pixmap(44, 44));
    row->addWidget(picture);
    row->addSpacing(Metrics::space8);
    auto* words = new QVBoxLayout;
    plain(*words);
    auto* title = new QLabel(tr("Set up your business"));
    setTextStyle(*title, FontSize::Display);
    words->addWidget(title);
    auto* line = new QLabel(tr("About two minutes. Everything can be changed later in Settings."));
    setTextStyle(*line, FontSize::Body, TextColour::Text2);
    words->addWidget(line);
    row->addLayout(words, 1);
    column.addLayout(row);
}

void FirstRun::addLanguages(QVBoxLayout& column)
{
    column.addWidget(heading(tr("Language and region")));
    auto* choice = new LanguageChoice(m_wishes.language);
    connect(choice, &LanguageChoice::chosen, this, &FirstRun::languageChosen);
    column.addWidget(choice);
}

void FirstRun::addRegion(QVBoxLayout& column)
{
    NewBusiness usual = m_wishes.business;
    if (usual.country.isEmpty())
        usual.country = usualCountry(m_wishes.language);
    usual = withDefaults(usual);
    fillCountries(*m_country, m_wishes.language, usual.country);
    fillCurrencies(*m_currency, m_wishes.language, usual.currency);
    fillRegions();
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::space12);
    row->addLayout(labelled(tr("Country"), m_country, QStringLiteral("country")), 1);
    row->addLayout(labelled(tr("Currency"), m_currency, QStringLiteral("currency")), 1);
    row->addLayout(labelled(tr("Dates and numbers"), m_region, QStringLiteral("region")), 1);
    column.addLayout(row);
    connect(m_country, &QComboBox::activated, this, &FirstRun::applyCountry);
}

void FirstRun::addBusiness(QVBoxLayout& column)
{
    column.addSpacing(Metrics::space8);
    column.addWidget(heading(tr("Your business")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::space12);
    grid->setVerticalSpacing(Metrics::space8);
    grid->addLayout(labelled(tr("Name of the business"), m_name, QStringLiteral("name")), 0, 0, 1, 3);
    grid->addLayout(labelled(tr("Street and number"), m_street, QStringLiteral("street")), 1, 0);
    grid->addLayout(labelled(tr("Post code"), m_postalCode, QStringLiteral("postalCode")), 1, 1);
    grid->addLayout(labelled(tr("Town"), m_city, QStringLiteral("city")), 1, 2);
    grid->addWidget(m_logo, 0, 3, 2, 1);
    for (const auto& [at, stretch] : {std::pair(0, 6), std::pair(1, 2), std::pair(2, 4), std::pair(3, 3)})
        grid->setColumnStretch(at, stretch);
    column.addLayout(grid);
    connect(m_name, &QLineEdit::textChanged, this, &FirstRun::showPath);
}

void FirstRun::addDoors(QVBoxLayout& column)
{
    struct DoorSpec {
        Door door;
        Icon icon;
        QString name;
        QString title;
        QString sentence;
    };
    const DoorSpec doors[] = {{Door::Import, Icon::Import, QStringLiteral("bringContacts"), tr("Bring my contacts"),
                                  tr("A CSV file from Outlook, Google or a spreadsheet. You check it first.")},
        {Door::Empty, Icon::NewDocument, QStringLiteral("startEmpty"), tr("Start empty"),
            tr("Add people as they call. Numbers and tax rates can be set later.")},
        {Door::Sample, Icon::Look, QStringLiteral("lookAround"), tr("Look around with sample data"),
            tr("A joinery with contacts, deals, quotes and tickets, with dates around today.")}};
    column.addSpacing(Metrics::space8);
    column.addWidget(heading(tr("How do you want to start?")));
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::space12);
    for (const DoorSpec& spec : doors) {
        auto* button = new DoorButton(spec.icon, spec.title, spec.sentence);
        button->setObjectName(spec.name);
        button->setDefault(spec.door == Door::Import);
        connect(button, &DoorButton::clicked, this, [this, door = spec.door] { choose(door); });
        row->addWidget(button, 1);
    }
    column.addLayout(row);
}

void FirstRun::addFoot(QVBoxLayout& column)
{
    column.addSpacing(Metrics::space4);
    column.addWidget(hairline());
    auto* row = new QHBoxLayout;
    auto* lock = new QLabel;
    lock->setPixmap(icon(Icon::Locked).pixmap(Metrics::smallIcon));
    row->addWidget(lock);
    auto* where = new QLabel(tr("Stays on this computer, in one file:"));
    setTextStyle(*where, FontSize::Small, TextColour::Text2);
    row->addWidget(where);
    m_path = new ElidedLabel({}, nullptr, ElidedLabel::Fit::Hug);
    setTextStyle(*m_path, FontSize::Small, TextColour::Text2, QFont::DemiBold);
    row->addWidget(m_path);
    QPushButton* change = textButton(tr("Change…"), ButtonKind::Link, QStringLiteral("changePath"));
    connect(change, &QPushButton::clicked, this, &FirstRun::choosePath);
    row->addWidget(change);
    row->addStretch(1);
    QPushButton* open = textButton(tr("Open an existing business…"), ButtonKind::Link, QStringLiteral("openExisting"));
    connect(open, &QPushButton::clicked, this, &FirstRun::openAsked);
    row->addWidget(open);
    column.addLayout(row);
}

FirstRun::Wishes FirstRun::wishes() const
{
    Wishes wishes = m_wishes;
    wishes.region = QLocale(m_region->currentData().toString());
    NewBusiness& business = wishes.business;
    business.name = m_name->text().simplified();
    business.street = m_street->text().simplified();
    business.postalCode = m_postalCode->text().simplified();
    business.city = m_city->text().simplified();
    business.country = m_country->currentData().toString();
    business.currency = m_currency->currentData().toString();
    business.language = m_wishes.language;
    wishes.logo = m_logo->logo();
    wishes.path = path();
    return wishes;
}

void FirstRun::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* door = qobject_cast<DoorButton*>(focusWidget()))
            door->click();
        else
            choose(Door::Import);
        return;
    }
    if (event->key() == Qt::Key_Escape)
        close();
    QWidget::keyPressEvent(event);
}

void FirstRun::choose(Door door)
{
    if (door != Door::Sample && m_name->text().simplified().isEmpty()) {
        setInvalid(*m_name, true);
        m_name->setPlaceholderText(tr("What is your business called?"));
        m_name->setFocus();
        return;
    }
    m_wishes.door = door;
    Q_EMIT chosen();
}

void FirstRun::fillRegions()
{
    const QString country = m_country->currentData().toString();
    fillRegionFormats(*m_region, m_wishes.language, country, m_wishes.region);
}

void FirstRun::applyCountry()
{
    NewBusiness usual;
    usual.country = m_country->currentData().toString();
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(withDefaults(usual).currency)));
    m_wishes.region = QLocale(QLocale(m_wishes.language).language(), QLocale::codeToTerritory(usual.country));
    fillRegions();
}

void FirstRun::choosePath()
{
    if (const auto chosen = m_prompts.saveFile(businessToMake(path()))) {
        m_wishes.path = *chosen;
        showPath();
    }
}

void FirstRun::showPath()
{
    setInvalid(*m_name, false);
    const QFileInfo file(path());
    m_path->setText(isolatedLtr(QStringLiteral("%1 / %2").arg(file.dir().dirName(), file.fileName())));
    m_path->setToolTip(QDir::toNativeSeparators(file.filePath()));
}

QString FirstRun::path() const
{
    return m_wishes.path.isEmpty() ? freeBusinessPath(m_name->text()) : m_wishes.path;
}

} // namespace kartei
