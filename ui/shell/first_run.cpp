#include "ui/shell/first_run.h"

#include "core/base/text.h"
#include "ui/base/code_box.h"
#include "ui/base/dialog_parts.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/labels.h"
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

#include <utility>

namespace kartei {

namespace {

constexpr int kCardWidth = 820;

QLineEdit* lineEdit(const QString& text)
{
    auto* edit = new QLineEdit(text);
    edit->setFixedHeight(controlHeight());
    return edit;
}

} // namespace

FirstRun::FirstRun(Prompts& prompts, const Wishes& wishes)
    : m_prompts(prompts), m_wishes(wishes), m_country(countryBox()), m_currency(currencyBox()), m_region(new QComboBox),
      m_problem(new QLabel), m_name(lineEdit(wishes.business.name)), m_street(lineEdit(wishes.business.street)),
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
    resizeWithinScreen(*this, {1100, 820});
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

void FirstRun::addLanguages(QVBoxLayout& column) const
{
    addHeading(column, tr("Language and region"));
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
    selectCode(*m_country, usual.country);
    selectCode(*m_currency, usual.currency);
    fillRegions();
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::space12);
    row->addLayout(labelled(tr("Country"), m_country, QStringLiteral("country")), 1);
    row->addLayout(labelled(tr("Currency"), m_currency, QStringLiteral("currency")), 1);
    row->addLayout(labelled(tr("Dates and numbers"), m_region, QStringLiteral("region")), 1);
    column.addLayout(row);
    m_problem->setObjectName(QStringLiteral("region_problem"));
    m_problem->setTextFormat(Qt::PlainText);
    setTextStyle(*m_problem, FontSize::Caption, TextColour::Danger);
    m_problem->hide();
    column.addWidget(m_problem);
    m_appliedCountry = usual.country;
    connect(m_country, &QComboBox::activated, this, &FirstRun::applyCountry);
    connect(m_country->lineEdit(), &QLineEdit::editingFinished, this, &FirstRun::applyCountry);
    connect(m_currency, &QComboBox::activated, this, &FirstRun::checkRegion);
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, &FirstRun::checkRegion);
}

void FirstRun::addBusiness(QVBoxLayout& column)
{
    addHeading(column, tr("Your business"));
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
    addHeading(column, tr("How do you want to start?"));
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
    column.addLayout(row);
    auto* others = new QHBoxLayout;
    QPushButton* open = textButton(tr("Open an existing business…"), ButtonKind::Link, QStringLiteral("openExisting"));
    connect(open, &QPushButton::clicked, this, &FirstRun::openAsked);
    others->addWidget(open);
    QPushButton* fromExport = textButton(tr("Take it from an export…"), ButtonKind::Link, QStringLiteral("fromExport"));
    connect(fromExport, &QPushButton::clicked, this, &FirstRun::exportAsked);
    others->addWidget(fromExport);
    others->addStretch(1);
    column.addLayout(others);
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
    business.country = codeIn(*m_country).value_or(QString());
    business.currency = codeIn(*m_currency).value_or(QString());
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
    if (door != Door::Sample && !checkRegion()) {
        (codeIn(*m_country).value_or(QString()).isEmpty() ? m_country : m_currency)->setFocus();
        return;
    }
    m_wishes.door = door;
    Q_EMIT chosen();
}

void FirstRun::fillRegions()
{
    const QString country = codeIn(*m_country).value_or(QString());
    fillRegionFormats(*m_region, m_wishes.language, country, m_wishes.region);
}

void FirstRun::applyCountry()
{
    const QString country = codeIn(*m_country).value_or(QString());
    checkRegion();
    if (country.isEmpty() || country == std::exchange(m_appliedCountry, country))
        return;
    NewBusiness usual;
    usual.country = country;
    selectCode(*m_currency, withDefaults(usual).currency);
    m_wishes.region = QLocale(QLocale(m_wishes.language).language(), QLocale::codeToTerritory(usual.country));
    fillRegions();
}

/// Tells below the row what is the name of nothing.
bool FirstRun::checkRegion()
{
    const bool isCountry = !codeIn(*m_country).value_or(QString()).isEmpty();
    const bool isCurrency = !codeIn(*m_currency).value_or(QString()).isEmpty();
    setInvalid(*m_country, !isCountry);
    setInvalid(*m_currency, !isCurrency);
    QString problem;
    if (!isCountry)
        problem = tr("“%1” is not the name of a country.").arg(isolated(m_country->currentText()));
    else if (!isCurrency)
        problem = tr("“%1” is not a currency such as EUR.").arg(isolated(m_currency->currentText()));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_country->setAccessibleDescription(isCountry ? QString() : problem);
    m_currency->setAccessibleDescription(isCurrency ? QString() : problem);
    return problem.isEmpty();
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
