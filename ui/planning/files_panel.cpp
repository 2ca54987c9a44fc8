#include "ui/planning/files_panel.h"

#include "core/base/text.h"
#include "core/planning/attachment_queries.h"
#include "ui/base/display_text.h"
#include "ui/base/acts.h"
#include "ui/base/empty_state.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/section.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/planning/file_carrier.h"
#include "ui/planning/file_drop.h"
#include "ui/planning/file_list_model.h"
#include "ui/planning/file_row_delegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartei {

FilesPanel::FilesPanel(Workbench& bench, UrlOpener opener, Place place, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_place(place), m_carrier(new FileCarrier(bench, std::move(opener), this)),
      m_model(new FileListModel(this)), m_list(new QListView), m_stack(new QStackedWidget), m_busy(new QLabel)
{
    setObjectName(QStringLiteral("files"));
    new FileDrop(this, bench, {[this] { return mayChange(); }, [this](const QStringList& paths) { add(paths); }});
    makeList();
    makeActions();
    auto* head = new Section(tr("Files"));
    makeHead(*head);
    setTextStyle(*m_busy, FontSize::Small, TextColour::Text2);
    m_busy->setText(tr("One moment, the file is being read or written…"));
    m_busy->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmpty());
    auto* column = new QVBoxLayout(this);
    const int edge = place == Place::Page ? Metrics::space16 : 0;
    column->setContentsMargins(edge, place == Place::Page ? Metrics::space8 : 0, edge, edge);
    column->setSpacing(Metrics::space4);
    column->addWidget(head);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    connect(&bench.session(), &Session::changed, this, &FilesPanel::follow);
    connect(m_carrier, &FileCarrier::busyChanged, this, &FilesPanel::showState);
    showState();
}

void FilesPanel::makeList()
{
    m_list->setObjectName(QStringLiteral("file_list"));
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FileRowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("bare", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    if (m_place == Place::Aside)
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::doubleClicked, this, &FilesPanel::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesPanel::showState);
}

void FilesPanel::makeActions()
{
    const auto add = [this](const QString& text, Qt::Key key, const char* name, void (FilesPanel::*act)()) {
        // keys that do other things on the rest of the page: the list takes them, the menu only names them
        const QString named = key == Qt::Key_unknown ? text : QString(text + u'\t' + keysText(key));
        auto* action = new QAction(named, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        m_list->addAction(action);
        if (key != Qt::Key_unknown)
            m_keys.insert(key, action);
        return action;
    };
    m_open = add(tr("Open…"), Qt::Key_Return, "open_file", &FilesPanel::openCurrent);
    m_save = add(tr("Save as…"), Qt::Key_unknown, "save_file", &FilesPanel::saveCurrent);
    m_rename = add(tr("Rename…"), Qt::Key_F2, "rename_file", &FilesPanel::renameCurrent);
    m_note = add(tr("Note…"), Qt::Key_unknown, "note_file", &FilesPanel::noteCurrent);
    m_delete = add(tr("Delete file"), Qt::Key_Delete, "delete_file", &FilesPanel::deleteCurrent);
    m_keys.insert(Qt::Key_Enter, m_open);
    m_list->installEventFilter(this);
}

bool FilesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    QAction* action = key->modifiers() == Qt::NoModifier ? m_keys.value(key->key()) : nullptr;
    if (!action)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        action->trigger();
    return true;
}

void FilesPanel::makeHead(Section& head)
{
    m_add = head.addButton(Icon::Add, tr("Add file…"), QStringLiteral("add_file"));
    connect(m_add, &QToolButton::clicked, this, qOverload<>(&FilesPanel::add));
    addButton(head, Icon::Look, tr("Open file…"), m_open);
    addButton(head, Icon::Export, tr("Save file as…"), m_save);
    addButton(head, Icon::Delete, tr("Delete file"), m_delete);
}

void FilesPanel::addButton(Section& head, Icon use, const QString& label, QAction* action)
{
    QToolButton* button = head.addButton(use, label, action->objectName() + QStringLiteral("_button"));
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(count() > 0);
    });
}

QWidget* FilesPanel::makeEmpty()
{
    if (m_place == Place::Page) {
        auto* empty = new EmptyState(tr("No files yet. Drop photos, letters or plans here, or add them."));
        m_addFirst = empty->addButton(tr("Add file…"), ButtonKind::Primary, QStringLiteral("add_first_file"));
        connect(m_addFirst, &QPushButton::clicked, this, qOverload<>(&FilesPanel::add));
        return empty;
    }
    auto* words = new QLabel(tr("Drop files here, or add them."));
    words->setWordWrap(true);
    setTextStyle(*words, FontSize::Small, TextColour::Text3);
    return words;
}

void FilesPanel::setRecord(const EntityDesc& entity, qint64 id)
{
    const bool isOther = m_entity != &entity || m_id != id;
    m_entity = &entity;
    m_id = id;
    if (isOther)
        m_list->setCurrentIndex({});
    reload();
}

void FilesPanel::follow(const ChangeSet& changes)
{
    if (!changes.isUnknown && !changes.touches(describe<Attachment>()))
        return;
    m_isStale = true;
    if (isVisible())
        reload();
}

void FilesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void FilesPanel::reload()
{
    auto rows = m_id > 0 ? filesOf(m_bench.session(), *m_entity, m_id) : Result<std::vector<FileRow>>();
    if (!rows)
        return m_bench.report(rows.error());
    m_isStale = false;
    const Attachment* chosen = current();
    const Id<Attachment> kept = chosen ? chosen->id : Id<Attachment>();
    const int place = m_list->currentIndex().row();
    const int before = count();
    m_model->setRows(std::move(*rows), m_bench.session().clock().today());
    const int found = m_model->rowOf(kept);
    if (found >= 0 || (place >= 0 && count() > 0))
        m_list->setCurrentIndex(m_model->index(found >= 0 ? found : qMin(place, count() - 1)));
    showState();
    if (count() != before)
        Q_EMIT countChanged();
}

void FilesPanel::showState()
{
    const bool isEmpty = count() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_place == Place::Aside) {
        const int row = isEmpty ? 0 : m_list->sizeHintForRow(0);
        const int needed = isEmpty ? m_stack->widget(1)->sizeHint().height() : count() * row;
        m_stack->setFixedHeight(needed + Metrics::space4);
    }
    const bool isReady = current() && !m_carrier->isBusy();
    for (QAction* action : {m_open, m_save})
        action->setEnabled(isReady);
    for (QAction* action : {m_rename, m_note, m_delete})
        action->setEnabled(isReady && mayChange());
    for (QAction* action : {m_open, m_save, m_delete})
        Q_EMIT action->changed(); // their buttons go with the last file
    m_add->setEnabled(mayChange());
    if (m_addFirst)
        m_addFirst->setEnabled(mayChange());
    m_busy->setVisible(m_carrier->isBusy());
    Q_EMIT mayChangeChanged();
}

bool FilesPanel::mayChange() const
{
    return m_id > 0 && !m_bench.session().isReadOnly() && !m_carrier->isBusy();
}

int FilesPanel::count() const
{
    return m_model->rowCount();
}

const Attachment* FilesPanel::current() const
{
    const FileRow* row = m_model->file(m_list->currentIndex());
    return row ? &row->file : nullptr;
}

void FilesPanel::select(Id<Attachment> id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus();
}

void FilesPanel::add()
{
    if (!mayChange())
        return;
    const Attachment place = placeIn(*m_entity, m_id); // before the question: another record may be shown after it
    if (const auto path = m_bench.prompts().openFile({tr("Add file"), {}, {}, {}}))
        m_carrier->add(place, {*path});
}

void FilesPanel::add(const QStringList& paths)
{
    if (mayChange())
        m_carrier->add(placeIn(*m_entity, m_id), paths);
}

void FilesPanel::openCurrent()
{
    if (const Attachment* file = current())
        m_carrier->open(*file);
}

void FilesPanel::saveCurrent()
{
    if (const Attachment* file = current())
        m_carrier->saveAs(*file);
}

void FilesPanel::deleteCurrent()
{
    if (const Attachment* file = current())
        deleteRecords(m_bench, describe<Attachment>(), {file->id.value});
}

void FilesPanel::renameCurrent()
{
    askFor(fieldOf<&Attachment::name>(), tr("Rename file"));
}

void FilesPanel::noteCurrent()
{
    askFor(fieldOf<&Attachment::note>(), tr("Note about the file"));
}

void FilesPanel::askFor(const Field& field, const QString& title)
{
    const Attachment* file = current();
    if (!file)
        return;
    const Record before = Record::of(*file);
    const QString label = describe<Attachment>().displayLabel(field);
    const auto text = m_bench.prompts().askText({title, label, before.value(field).toString(), tr("Save")});
    if (!text)
        return;
    Record after = before;
    after.setValue(field, *text);
    if (const Result<qint64> stored = storeRecord(m_bench, before, after); !stored)
        m_bench.report(stored.error());
}

} // namespace kartei
