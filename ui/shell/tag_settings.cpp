#include "ui/shell/tag_settings.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "ui/base/display_text.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/table_style.h"
#include "ui/base/tag_colours.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/exchange/act_on_many.h"
#include "ui/exchange/session_job.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace kartei {

namespace {

constexpr int kRowsShown = 8; ///< at least

/// The word behind the dot of its colour.
class TagNameDelegate final : public QStyledItemDelegate {
public:
    TagNameDelegate(const TagColours& colours, QObject* parent) : QStyledItemDelegate(parent), m_colours(colours) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem moved(option);
        initStyleOption(&moved, index);
        const QString tag = moved.text;
        moved.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &moved, painter, option.widget);
        const QRect cell = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, 0);
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QColor dot = m_colours.colourOf(tag);
        if (dot.isValid()) {
            const QRect box(cell.left(), cell.top(), Metrics::space8, cell.height());
            drawTagDot(painter, mirrored(option.direction, cell, box), dot);
        }
        const QRect word = cell.adjusted(Metrics::space16, 0, 0, 0);
        drawElided(painter, mirrored(option.direction, cell, word), tag, option.font, theme().text);
        painter->restore();
    }

private:
    const TagColours& m_colours;
};

QString colourText(const Tag& tag)
{
    const Field& colour = fieldOf<&Tag::colour>();
    return describe<Tag>().displayLabel(colour, colour.choices[static_cast<size_t>(tag.colour)]);
}

} // namespace

TagSettings::TagSettings(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_table(new QTableWidget(0, 3)),
      m_add(addTagButton(tr("Add a tag…"), QStringLiteral("addTag"), &TagSettings::addTag)),
      m_change(addTagButton(tr("Change…"), QStringLiteral("changeTag"), &TagSettings::changeTag)),
      m_rename(addTagButton(tr("Rename…"), QStringLiteral("renameTag"), &TagSettings::renameChosen)),
      m_clear(addTagButton(tr("Clear"), QStringLiteral("clearTag"), &TagSettings::clearTag))
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    addHeading(*column, tr("Tags of contacts"));
    auto* about
        = new QLabel(tr("A tag may have a colour, and days after which whoever has it is listed as losing touch. "
                        "The days of a contact's own card come first, then the fewest of its tags."));
    about->setWordWrap(true);
    setTextStyle(*about, FontSize::Body, TextColour::Text2);
    column->addWidget(about);
    m_clear->setToolTip(tr("Takes its colour and its days away. Contacts keep the tag."));
    addTable(*column);
    connect(&TagColours::of(bench.session()), &TagColours::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (!isVisible() || !changes.touches(describe<Contact>())) // words come and go with contacts
            return;
        refresh();
        readAllWords();
    });
    refreshButtons();
}

QPushButton* TagSettings::addTagButton(const QString& text, const QString& name, void (TagSettings::*act)()) const
{
    QPushButton* button = textButton(text, ButtonKind::Secondary, name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void TagSettings::addTable(QVBoxLayout& column)
{
    const EntityDesc& desc = describe<Tag>();
    m_table->setObjectName(QStringLiteral("tags"));
    m_table->setAccessibleName(tr("Tags of contacts"));
    m_table->setHorizontalHeaderLabels({desc.displayLabel(fieldOf<&Tag::name>()),
        desc.displayLabel(fieldOf<&Tag::colour>()), desc.displayLabel(fieldOf<&Tag::keepInTouch>())});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table);
    m_table->setItemDelegateForColumn(0, new TagNameDelegate(TagColours::of(m_bench.session()), m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(Metrics::tableHead + kRowsShown * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TagSettings::refreshButtons);
    connect(m_table, &QTableWidget::activated, this, &TagSettings::changeTag);
    column.addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_change, m_rename, m_clear})
        row->addWidget(button);
    row->addStretch();
    column.addLayout(row);
}

/// Which words are in use changes with every contact: they are looked for when somebody wants to see them.
void TagSettings::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    readAllWords();
}

/// In a thread; until it is done there are those of the newest contacts.
void TagSettings::readAllWords()
{
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const auto words = std::make_shared<QStringList>();
    auto* job = new SessionJob(
        m_bench.session(),
        [words](Session& session, const SessionJob::Progress& progress) {
            const Result<QStringList> read = tagsInUse(session, progress);
            *words = read.value_or(QStringList());
            return read ? Result<>() : Result<>(read.error());
        },
        this);
    connect(job, &SessionJob::finished, this, [this, job, words](const Result<>& read) {
        job->deleteLater();
        m_isReading = false;
        if (!read)
            return m_bench.report(read.error());
        takeWords(*words);
    });
    job->start();
}

void TagSettings::takeWords(const QStringList& words)
{
    const bool isOther = std::exchange(m_words, words) != words;
    if (isOther)
        refresh();
    if (m_isStale && isVisible())
        readAllWords();
}

void TagSettings::refresh()
{
    Result<std::vector<Tag>> tags = m_bench.session().list<Tag>(QStringLiteral("ORDER BY name, id"));
    const Result<QStringList> used = valuesInUse(m_bench.session(), describe<Contact>(), fieldOf<&Contact::tags>());
    if (!tags || !used)
        return m_bench.report(tags ? used.error() : tags.error());
    const QString kept = chosen() ? chosen()->name : QString();
    m_tags = *std::move(tags);
    for (const QString& word : *used + m_words) {
        if (std::ranges::count(m_tags, word, &Tag::name) == 0)
            m_tags.push_back({{}, word, TagColour::None, {}});
    }
    std::ranges::stable_sort(m_tags, {}, [](const Tag& tag) { return folded(tag.name); });
    m_table->setRowCount(static_cast<int>(m_tags.size()));
    for (int place = 0; place < m_table->rowCount(); ++place) {
        const Tag& tag = m_tags[static_cast<size_t>(place)];
        const QString cells[] = {tag.name, colourText(tag), tag.keepInTouch ? countText(*tag.keepInTouch) : QString()};
        for (int cell = 0; cell < m_table->columnCount(); ++cell)
            m_table->setItem(place, cell, new QTableWidgetItem(cells[cell]));
        if (tag.name == kept)
            m_table->setCurrentCell(place, 0);
    }
    m_table->resizeColumnToContents(1);
    m_table->resizeColumnToContents(2);
    refreshButtons();
}

const Tag* TagSettings::chosen() const
{
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    const bool isThere = !items.isEmpty() && items.first()->row() < static_cast<int>(m_tags.size());
    return isThere ? &m_tags[static_cast<size_t>(items.first()->row())] : nullptr;
}

void TagSettings::refreshButtons()
{
    const Tag* tag = chosen();
    m_change->setEnabled(tag != nullptr);
    m_rename->setEnabled(tag != nullptr);
    m_clear->setEnabled(tag && tag->id.isSet());
}

void TagSettings::addTag()
{
    RecordDialog::openNew(window(), m_bench, Record(describe<Tag>()));
}

void TagSettings::changeTag()
{
    const Tag* tag = chosen();
    if (tag && tag->id.isSet())
        RecordDialog::openEdit(window(), m_bench, describe<Tag>(), tag->id.value);
    else if (tag)
        RecordDialog::openNew(window(), m_bench, Record::of(*tag));
}

/// In a thread: all contacts of a large business may have it.
void TagSettings::renameChosen()
{
    const Tag* tag = chosen();
    if (!tag)
        return;
    const QString from = tag->name;
    const QString title = tr("Rename the tag %1").arg(isolated(from));
    const std::optional<QString> typed
        = m_bench.prompts().askText({title, describe<Tag>().displayLabel(fieldOf<&Tag::name>()), from, tr("Rename")});
    const QString to = typed.value_or(QString()).simplified();
    if (to.isEmpty() || to == from)
        return;
    actOnMany(this, m_bench, kHoweverMany, title, tr("The tag %1 is now %2.").arg(isolated(from), isolated(to)),
        [from, to](
            Session& session, const SessionJob::Progress& progress) { return renameTag(session, from, to, progress); });
}

void TagSettings::clearTag()
{
    const Tag* tag = chosen();
    if (!tag || !tag->id.isSet())
        return;
    const QString name = isolated(tag->name);
    const QString title = tr("Clear the tag %1").arg(name);
    actOnMany(this, m_bench, kHoweverMany, title, tr("%1 has no colour and no days any more.").arg(name),
        [title, id = tag->id](Session& session, const SessionJob::Progress&) {
            return session.transact(title, Undo::Possible, [id](Transaction& tx) { return tx.remove(id); });
        });
}

} // namespace kartei
