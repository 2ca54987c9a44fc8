#include "ui/base/saved_list_bar.h"

#include "core/base/text.h"
#include "core/storage/list_order.h"
#include "core/storage/session.h"
#include "ui/base/acts.h"
#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/labels.h"
#include "ui/base/saved_list_dialog.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace kartei {

namespace {

QString countOf(const SavedLists::Entry& entry)
{
    return entry.count ? countText(*entry.count) : QStringLiteral("…");
}

} // namespace

SavedListBar::SavedListBar(SavedLists& lists, Workbench& bench, Shown shown, QWidget* parent)
    : QWidget(parent), m_lists(lists), m_bench(bench), m_shown(std::move(shown)), m_chips(new ChipRow(this))
{
    setObjectName(QStringLiteral("saved_lists"));
    auto* row = new QHBoxLayout(this);
    plain(*row);
    row->addWidget(m_chips);
    connect(&m_lists, &SavedLists::listsChanged, this, &SavedListBar::fill);
    connect(&m_lists, &SavedLists::counted, this, &SavedListBar::showCounts);
    fill();
}

void SavedListBar::setCurrent(qint64 id)
{
    m_current = m_lists.find(id) ? id : 0;
    m_last = segment() ? std::optional(*segment()) : std::nullopt;
    const auto& chips = m_chips->chips();
    for (size_t i = 0; i < chips.size(); ++i)
        static_cast<Chip*>(chips[i])->setChecked(m_lists.entries()[i].segment.id.value == m_current);
}

void SavedListBar::choose(qint64 id)
{
    setCurrent(id);
    Q_EMIT chosen();
}

void SavedListBar::fill()
{
    m_chips->clear();
    for (const SavedLists::Entry& entry : m_lists.entries()) {
        auto* chip = new Chip({}, m_chips);
        const qint64 id = entry.segment.id.value;
        chip->setObjectName(QStringLiteral("saved_list_%1").arg(id));
        connect(chip, &Chip::clicked, this, [this, id] { choose(m_current == id ? 0 : id); });
        m_chips->addChip(chip);
    }
    showCounts();
    if (m_lists.entries().empty())
        hide();
    else if (parentWidget())
        show();
    const std::optional<Segment> before = m_last;
    setCurrent(m_current);
    if (before != m_last)
        Q_EMIT chosen();
}

void SavedListBar::showCounts()
{
    const auto& chips = m_chips->chips();
    for (size_t i = 0; i < chips.size() && i < m_lists.entries().size(); ++i) {
        const SavedLists::Entry& entry = m_lists.entries()[i];
        auto* chip = static_cast<Chip*>(chips[i]);
        chip->setText(menuText(isolated(entry.segment.name)) + QStringLiteral("  ") + countOf(entry));
        chip->setAccessibleName(tr("Saved list %1, %2 entries").arg(isolated(entry.segment.name), countOf(entry)));
    }
}

/// Without an order by a field that is not there any more: that keeps nobody out.
Result<ListQuery> SavedListBar::chosenQuery(const Segment& list) const
{
    Session& session = m_bench.session();
    Result<ListQuery> query = queryOf(session.database(), list, session.clock().today());
    if (query && !sortTermsOf(session.database(), *query))
        query->sort.clear();
    return query;
}

QString SavedListBar::trouble() const
{
    const Segment* list = segment();
    const Result<ListQuery> query = list ? chosenQuery(*list) : Result<ListQuery>(ListQuery{});
    return query ? QString() : query.error().message;
}

ListQuery SavedListBar::narrowed(ListQuery query) const
{
    const Segment* list = segment();
    if (!list)
        return query;
    const Result<ListQuery> saved = chosenQuery(*list);
    if (!saved) {
        query.condition = {QStringLiteral("1 = 0"), {}};
        return query;
    }
    query.condition = both(query.condition, saved->condition);
    query.search = wordsOf(*list, query.search);
    if (query.sort.isEmpty())
        query.sort = saved->sort;
    return query;
}

Segment SavedListBar::unsaved(const QString& filter, const QString& words) const
{
    Segment made;
    made.kind = QString::fromLatin1(m_lists.entity().plural);
    made.where = filter;
    made.search = words;
    const Segment* list = segment();
    if (!list)
        return made;
    made.search = wordsOf(*list, words);
    made.sort = list->sort;
    made.columns = list->columns;
    if (filter.isEmpty() || list->where.isEmpty())
        made.where += list->where;
    else
        made.where = QStringLiteral("(%1) and (%2)").arg(list->where, filter);
    return made;
}

QToolButton* SavedListBar::makeButton(const QString& name, QWidget* parent)
{
    QToolButton* button = iconButton(Icon::Filter, tr("Saved lists"), name, parent);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("saved_lists_menu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    button->setMenu(menu);
    return button;
}

void SavedListBar::fillMenu(QMenu& menu)
{
    menu.clear();
    for (const SavedLists::Entry& entry : m_lists.entries()) {
        const qint64 id = entry.segment.id.value;
        QAction* action
            = menu.addAction(menuText(isolated(entry.segment.name)) + QStringLiteral("  ") + countOf(entry));
        action->setCheckable(true);
        action->setChecked(id == m_current);
        connect(action, &QAction::triggered, this, [this, id] { choose(m_current == id ? 0 : id); });
    }
    menu.addSeparator();
    const bool isReadOnly = m_bench.session().isReadOnly();
    const auto add = [&](const QString& text, const QString& name, auto act) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setEnabled(!isReadOnly);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Save filter as…"), QStringLiteral("save_list"), [this] { openDialog(m_shown()); });
    const Segment* list = segment();
    if (!list)
        return;
    const QString name = menuText(isolated(list->name));
    add(tr("Change %1…").arg(name), QStringLiteral("change_list"), [this] {
        if (const Segment* chosenOne = segment())
            openDialog(*chosenOne);
    });
    add(tr("Delete %1").arg(name), QStringLiteral("delete_list"),
        [this] { deleteRecords(m_bench, describe<Segment>(), {m_current}); });
}

void SavedListBar::openDialog(const Segment& segment)
{
    auto* dialog = new SavedListDialog(window(), m_bench, m_lists.among(), segment);
    connect(dialog, &SavedListDialog::saved, this, &SavedListBar::choose);
    dialog->open();
}

void SavedListBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_lists.setWatched(true);
}

void SavedListBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_lists.setWatched(false);
}

} // namespace kartei
