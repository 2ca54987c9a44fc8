#include "ui/base/tag_edit.h"

#include "core/storage/lookups.h"
#include "ui/base/flow_layout.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/tag_colours.h"
#include "ui/base/text_editors.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

/// A button of the style sheet, with the dot of its tag behind the word.
class TagChip final : public QPushButton {
public:
    TagChip(const QString& tag, const TagColours* colours) : QPushButton(tag), m_colours(colours)
    {
        setObjectName(QStringLiteral("tag"));
        setAutoDefault(false);
        setKind(*this, ButtonKind::Chip);
        setIcon(kartei::icon(Icon::Close));
    }

    QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(dot().isValid() ? 2 * kRoom : 0, 0); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        if (!dot().isValid())
            return;
        QPainter painter(this);
        const QRect box(width() - kRoom - Metrics::space8, 0, Metrics::space8, height());
        drawTagDot(&painter, mirrored(layoutDirection(), rect(), box), dot());
    }

private:
    static constexpr int kRoom = Metrics::space8;
    QColor dot() const { return m_colours ? m_colours->colourOf(text()) : QColor(); }

    const TagColours* m_colours;
};

} // namespace

TagEdit::TagEdit(std::function<QStringList()> known, QWidget* parent)
    : QWidget(parent), m_chips(new QWidget), m_line(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space4);
    new FlowLayout(m_chips, Metrics::space4);
    m_chips->hide();
    column->addWidget(m_chips);
    m_line->setFixedHeight(controlHeight());
    m_line->setObjectName(QStringLiteral("tag_line"));
    m_line->setPlaceholderText(tr("Add a tag, then Enter"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    offerValues(*m_line, std::move(known));
    connect(m_line, &QLineEdit::editingFinished, this, &TagEdit::take);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(u',') || text.endsWith(u';'))
            take();
        Q_EMIT edited();
    });
}

void TagEdit::setPrompt(const QString& placeholder, const QString& accessibleName)
{
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(accessibleName);
}

void TagEdit::setColours(const TagColours& colours)
{
    m_colours = &colours;
    connect(&colours, &TagColours::changed, this, &TagEdit::rebuild);
    rebuild();
}

void TagEdit::setTags(const QStringList& tags)
{
    m_tags = tags;
    m_line->clear();
    rebuild();
}

QStringList TagEdit::tags() const
{
    QStringList all = m_tags;
    for (const QString& part : m_line->text().split(u',')) {
        QString tag = part;
        tag = tag.remove(u';').simplified();
        if (!tag.isEmpty() && !all.contains(tag, Qt::CaseInsensitive))
            all += tag;
    }
    return all;
}

bool TagEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
        remove(m_tags.last());
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() == Qt::NoModifier && !m_line->text().isEmpty()) {
        take();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagEdit::take()
{
    if (m_line->text().isEmpty())
        return;
    m_tags = tags();
    m_line->clear();
    rebuild();
    Q_EMIT edited();
}

void TagEdit::remove(const QString& tag)
{
    m_tags.removeAll(tag);
    rebuild();
    m_line->setFocus();
    Q_EMIT edited();
}

void TagEdit::rebuild()
{
    while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& tag : m_tags) {
        auto* chip = new TagChip(tag, m_colours);
        chip->setAccessibleName(tr("Remove the tag %1").arg(tag));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, tag] { remove(tag); });
        m_chips->layout()->addWidget(chip);
    }
    m_chips->setVisible(!m_tags.isEmpty());
}

FieldEditor::Control tagControl(FieldEditor& editor, const EditorContext& context)
{
    const Field& field = editor.field();
    auto* edit = new TagEdit([&session = context.bench.session(), &entity = context.entity, &field] {
        return valuesInUse(session, entity, field).value_or(QStringList());
    });
    if (&field == &fieldOf<&Contact::tags>())
        edit->setColours(TagColours::of(context.bench.session()));
    if (QLatin1String(field.name) == QLatin1String("choices"))
        edit->setPrompt(TagEdit::tr("Add a choice, then Enter"), TagEdit::tr("Add a choice"));
    QObject::connect(edit, &TagEdit::edited, &editor, &FieldEditor::edited);
    return {edit,
        [edit](const QVariant& stored) {
            QStringList tags;
            FieldCodec<QStringList>::fromStored(tags, stored);
            edit->setTags(tags);
        },
        [edit]() -> Result<QVariant> { return FieldCodec<QStringList>::toStored(edit->tags()); }};
}

} // namespace kartei
