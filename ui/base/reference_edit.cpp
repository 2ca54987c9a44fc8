#include "ui/base/reference_edit.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "ui/base/form_layouts.h"
#include "ui/base/metrics.h"
#include "ui/base/record_dialog.h"
#include "ui/base/workbench.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kMostHits = 12;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kTitleRole = Qt::UserRole + 2;
constexpr qint64 kCreate = -1;

} // namespace

ReferenceEdit::ReferenceEdit(const EntityDesc& target, Workbench& bench, QWidget* parent)
    : QLineEdit(parent), m_target(target), m_bench(bench), m_hits(new QStandardItemModel(this)),
      m_popup(new QCompleter(m_hits, this))
{
    setFixedHeight(controlHeight());
    setPlaceholderText(tr("Type to search"));
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setWidget(this);
    connect(m_popup, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ReferenceEdit::take);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        openList(typed);
        Q_EMIT edited();
    });
    connect(this, &QLineEdit::editingFinished, this, &ReferenceEdit::settle);
}

void ReferenceEdit::setPreparation(std::function<Record(const QString&)> prepared)
{
    m_prepared = std::move(prepared);
}

void ReferenceEdit::setId(qint64 id)
{
    m_id = id;
    m_title = id > 0 ? titleOf(m_bench.session(), m_target, id) : QString();
    setText(m_title);
}

std::optional<qint64> ReferenceEdit::id() const
{
    if (text().trimmed().isEmpty())
        return 0;
    return m_id > 0 && text() == m_title ? std::optional(m_id) : std::nullopt;
}

void ReferenceEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Down || m_popup->popup()->isVisible())
        return QLineEdit::keyPressEvent(event);
    openList(text() == m_title ? QString() : text());
}

void ReferenceEdit::openList(const QString& typed)
{
    offer(typed);
    if (m_hits->rowCount() == 0)
        return m_popup->popup()->hide();
    m_popup->complete();
    m_popup->popup()->setCurrentIndex(m_popup->completionModel()->index(0, 0));
}

void ReferenceEdit::offer(const QString& typed)
{
    m_hits->clear();
    const auto hits = titlesMatching(m_bench.session(), m_target, typed, kMostHits);
    if (!hits)
        return m_bench.report(hits.error());
    for (const RecordTitle& hit : *hits) {
        const QString line
            = hit.key.isEmpty() ? hit.title : QString(hit.title + QStringLiteral("  ·  ") + isolatedLtr(hit.key));
        auto* item = new QStandardItem(line);
        item->setData(hit.id, kIdRole);
        item->setData(hit.title, kTitleRole);
        m_hits->appendRow(item);
    }
    if (m_prepared && !typed.trimmed().isEmpty()) {
        auto* item = new QStandardItem(tr("Create “%1”").arg(isolated(typed.trimmed())));
        item->setData(kCreate, kIdRole);
        item->setData(typed.trimmed(), kTitleRole);
        m_hits->appendRow(item);
    }
}

void ReferenceEdit::take(const QModelIndex& index)
{
    const qint64 id = index.data(kIdRole).toLongLong();
    const QString title = index.data(kTitleRole).toString();
    if (id == kCreate)
        return create(title);
    m_id = id;
    m_title = title;
    setText(title);
    Q_EMIT edited();
    Q_EMIT chosen(id);
}

/// What was typed in full is taken without the list.
void ReferenceEdit::settle()
{
    if (text() == m_title)
        return;
    if (text().trimmed().isEmpty()) {
        setId(0);
        Q_EMIT chosen(0);
        return;
    }
    const QString typed = folded(text()).simplified();
    const auto hits = titlesMatching(m_bench.session(), m_target, text(), 2);
    if (!hits)
        return m_bench.report(hits.error());
    const auto same
        = [&](const RecordTitle& hit) { return folded(hit.title).simplified() == typed || hit.key == text(); };
    if (std::ranges::count_if(*hits, same) != 1)
        return;
    setId(std::ranges::find_if(*hits, same)->id);
    Q_EMIT chosen(m_id);
}

void ReferenceEdit::create(const QString& name)
{
    RecordDialog* dialog = RecordDialog::openNew(window(), m_bench, m_prepared(name));
    connect(dialog, &RecordDialog::saved, this, [this](qint64 id) {
        setId(id);
        Q_EMIT edited();
        Q_EMIT chosen(id);
    });
}

namespace {

/// Kinds that the search does not know are lists of a few rows.
bool isShortList(const EntityDesc& target)
{
    return std::ranges::none_of(target.fields, [](const Field& field) { return field.is(Searchable); });
}

FieldEditor::Control shortListControl(FieldEditor& editor, const EditorContext& context)
{
    auto* box = new QComboBox;
    if (!editor.field().is(Required))
        box->addItem(QString(), QVariant());
    const auto rows = titlesMatching(context.bench.session(), editor.field().target(), {}, 200);
    if (!rows)
        context.bench.report(rows.error());
    for (const RecordTitle& row : rows.value_or(std::vector<RecordTitle>()))
        box->addItem(row.title, row.id);
    QObject::connect(box, &QComboBox::currentIndexChanged, &editor, &FieldEditor::edited);
    return {box, [box](const QVariant& stored) { box->setCurrentIndex(qMax(0, box->findData(stored.toLongLong()))); },
        [box]() -> Result<QVariant> { return box->currentData(); }};
}

} // namespace

FieldEditor::Control referenceControl(FieldEditor& editor, const EditorContext& context)
{
    const EntityDesc& target = editor.field().target();
    if (isShortList(target))
        return shortListControl(editor, context);
    auto* edit = new ReferenceEdit(target, context.bench);
    if (canBeMadeByName(target)) {
        const bool asCompany = QLatin1String(editor.field().name) == QLatin1String("company");
        edit->setPreparation(
            [&target, asCompany](const QString& name) { return namedRecord(target, name, asCompany); });
    }
    QObject::connect(edit, &ReferenceEdit::edited, &editor, &FieldEditor::edited);
    QObject::connect(edit, &QLineEdit::editingFinished, &editor, &FieldEditor::check);
    return {edit, [edit](const QVariant& stored) { edit->setId(stored.toLongLong()); },
        [edit, label = editor.label()]() -> Result<QVariant> {
            const std::optional<qint64> id = edit->id();
            if (!id)
                return invalid(QCoreApplication::translate(
                    "FieldEditor", "%1: nobody and nothing is called “%2”. Choose from the list.")
                                   .arg(label, isolated(edit->text())));
            return *id > 0 ? QVariant(*id) : QVariant();
        }};
}

} // namespace kartei
