#include "ui/shell/palette.h"

#include "core/base/text.h"
#include "core/contacts/card_code.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/widget_style.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/record_search.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kPanelWidth = 640;
constexpr int kPanelTop = 92;
constexpr int kInputHeight = 52;
constexpr int kFootHeight = 36;
constexpr int kSearchLimit = 30;
constexpr int kShownRecords = 8;
constexpr size_t kRecentRecords = 5;
constexpr int kPageStep = 6;

} // namespace

Palette::Palette(Session& session, AppSettings& settings, QWidget* window)
    : QWidget(window), m_session(session), m_settings(settings), m_panel(new QFrame(this)), m_input(new QLineEdit),
      m_list(new QListView), m_nothing(new QLabel), m_model(new PaletteModel(this)),
      m_search(new RecordSearch(session, this))
{
    setObjectName(QStringLiteral("palette"));
    makePanel();
    hide();
    window->installEventFilter(this);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &Palette::look);
    connect(m_search, &RecordSearch::found, this, [this](const QString& text, const std::vector<SearchHit>& hits) {
        if (isVisible() && text == PaletteQuery::of(m_input->text()).text)
            takeHits(hits);
    });
    connect(m_list, &QListView::clicked, this, &Palette::activate);
}

void Palette::makePanel()
{
    m_panel->setObjectName(QStringLiteral("palettePanel"));
    setSurface(*m_panel, Surface::Raised);
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setAccessibleName(tr("Search or type a command"));
    m_input->setPlaceholderText(m_input->accessibleName());
    m_input->setProperty("bare", true);
    m_input->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_input->setFixedHeight(textHeight(1, Metrics::space32, kInputHeight));
    setTextStyle(*m_input, FontSize::Title, TextColour::Text, QFont::Normal);
    m_list->setObjectName(QStringLiteral("paletteRows"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    setSurface(*m_list, Surface::None);
    setTextStyle(*m_nothing, FontSize::Body, TextColour::Text2);
    m_nothing->setMargin(Metrics::space16);
    auto* foot
        = new QLabel(tr("↑↓ choose     Enter open     > commands   @ people   # documents   = arithmetic   ? help"));
    setTextStyle(*foot, FontSize::Caption, TextColour::Text3);
    foot->setFixedHeight(textHeight(1, Metrics::space16, kFootHeight));
    foot->setContentsMargins(Metrics::space16, 0, Metrics::space16, 0);

    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(Metrics::space16, 0, Metrics::space16, 0);
    field->addWidget(m_input);
    column->addLayout(field);
    column->addWidget(hairline());
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(hairline());
    column->addWidget(foot);
}

void Palette::open(std::vector<PaletteEntry> commands, std::vector<const EntityDesc*> kinds)
{
    m_sources.commands = std::move(commands);
    m_kinds = std::move(kinds);
    m_sources.recent = recentRecords();
    m_isEnterPending = false;
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    if (m_input->text().isEmpty())
        look();
    m_input->clear();
    m_input->setFocus(Qt::PopupFocusReason);
}

void Palette::dismiss()
{
    hide();
    m_isEnterPending = false;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Palette::noteRecord(const EntityDesc& entity, qint64 id)
{
    const std::pair record(&entity, id);
    std::erase(m_recent, record);
    m_recent.insert(m_recent.begin(), record);
    m_recent.resize(std::min(m_recent.size(), kRecentRecords));
}

std::vector<PaletteEntry> Palette::recentRecords()
{
    std::vector<PaletteEntry> entries;
    for (const auto& [entity, id] : m_recent) {
        if (const Result<Record> record = m_session.get(*entity, id))
            entries.push_back(entryOf(m_session, *record));
    }
    return entries;
}

void Palette::look()
{
    const PaletteQuery query = PaletteQuery::of(m_input->text());
    m_sources.chosenBefore = m_settings.choiceFor(folded(m_input->text().simplified()));
    const bool isSearch = !query.text.isEmpty()
        && (query.scope == PaletteScope::Everything || query.scope == PaletteScope::People
            || query.scope == PaletteScope::Documents);
    if (isSearch) {
        m_search->look(query.text, kSearchLimit);
        if (!m_search->isLooking())
            return; // takeHits() was here
    } else {
        m_sources.records.clear();
    }
    showRows();
}

void Palette::takeHits(const std::vector<SearchHit>& hits)
{
    m_sources.records.clear();
    std::vector<SearchHit> shown = hits;
    if (const Result<> put = putScanned(m_session.database(), PaletteQuery::of(m_input->text()).text, shown); !put)
        qWarning("%s", qPrintable(put.error().detail)); // what was found by words is there all the same
    for (const SearchHit& hit : shown) {
        if (m_sources.records.size() == kShownRecords)
            break;
        if (std::ranges::find(m_kinds, hit.entity) == m_kinds.end())
            continue;
        if (const Result<Record> record = m_session.get(*hit.entity, hit.id))
            m_sources.records.push_back(entryOf(m_session, *record));
    }
    showRows();
    if (m_isEnterPending)
        activate();
}

void Palette::showRows()
{
    const PaletteQuery query = PaletteQuery::of(m_input->text());
    m_sources.canMakeContacts = !m_search->isLooking() && !m_session.isReadOnly()
        && std::ranges::find(m_kinds, &describe<Contact>()) != m_kinds.end();
    m_model->setEntries(paletteRows(query, m_sources), query.text);
    const PaletteEntry* only
        = m_model->entryCount() == 1 ? m_model->entryAt(m_model->index(m_model->neighbour(-1, 1), 0)) : nullptr;
    m_nothing->setVisible(m_model->entryCount() == 0 || (only && !only->newName.isEmpty()));
    m_nothing->setText(query.scope == PaletteScope::Arithmetic && query.text.isEmpty()
            ? tr("Type a sum, such as 3*12.50")
            : tr("Nothing called “%1”.").arg(isolated(query.text)));
    choose(m_model->neighbour(-1, 1));
    place();
}

void Palette::place()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int around = m_input->height() + textHeight(1, Metrics::space16, kFootHeight) + 4
        + (m_nothing->isHidden() ? 0 : m_nothing->sizeHint().height());
    const int top = std::min(kPanelTop, height() / 8);
    const int width = std::min(kPanelWidth, this->width() - Metrics::space32);
    m_panel->setGeometry(
        (this->width() - width) / 2, top, width, std::min(around + rows, height() - top - Metrics::space32));
    update();
}

void Palette::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(m_model->neighbour(-1, 1) == row ? m_model->index(0, 0) : index);
    m_input->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent described(m_input, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

bool Palette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        choose(m_model->neighbour(row, key == Qt::Key_Down ? 1 : -1));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        int target = row;
        for (int i = 0; i < kPageStep; ++i)
            target = m_model->neighbour(target, key == Qt::Key_PageDown ? 1 : -1);
        choose(target);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_search->isLooking())
            m_isEnterPending = true; // what Enter does must not depend on how fast one types
        else
            activate();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing else takes the focus here
    default:
        return false;
    }
}

void Palette::activate()
{
    const PaletteEntry* entry = m_model->entryAt(m_list->currentIndex());
    m_isEnterPending = false;
    if (!entry || !entry->isEnabled)
        return;
    const PaletteEntry chosen = *entry; // the model changes while it is run
    if (chosen.group == PaletteGroup::Help) {
        m_input->setText(chosen.text);
        return;
    }
    const QString text = folded(m_input->text().simplified());
    if (!text.isEmpty() && chosen.text.isEmpty() && chosen.newName.isEmpty())
        m_settings.noteChoice(text, chosen.key);
    dismiss();
    run(chosen);
}

void Palette::run(const PaletteEntry& entry)
{
    if (entry.action) {
        entry.action->trigger();
    } else if (entry.entity) {
        Q_EMIT recordChosen(*entry.entity, entry.id);
    } else if (!entry.newName.isEmpty()) {
        Q_EMIT contactWanted(entry.newName);
    } else if (!entry.text.isEmpty()) {
        QApplication::clipboard()->setText(entry.text);
        Q_EMIT copied(entry.text);
    }
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, theme().isDark ? 140 : 70));
}

void Palette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kartei
