#include "ui/base/value_row.h"

#include "core/base/text.h"
#include "ui/base/elided_label.h"
#include "ui/base/icons.h"
#include "ui/base/in_place_editor.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

namespace kartei {

ValueRow::ValueRow(const QString& label, const QString& value, Kind kind, QWidget* parent)
    : QWidget(parent), m_shown(new QWidget), m_head(new QHBoxLayout),
      m_pencil(iconButton(Icon::Edit, tr("Change %1").arg(isolated(label)), QStringLiteral("value_edit")))
{
    auto* row = new QHBoxLayout(this);
    plain(*row);
    row->addWidget(m_shown, 1);
    auto* column = new QVBoxLayout(m_shown);
    plain(*column, Metrics::space2);
    auto* caption = new ElidedLabel(label);
    setTextStyle(*caption, FontSize::Small, TextColour::Text2);
    plain(*m_head, Metrics::space4);
    m_head->addWidget(caption, 1);
    m_head->addWidget(m_pencil);
    column->addLayout(m_head);
    if (kind == Kind::Text) {
        auto* text = new QLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        text->setAccessibleName(label);
        text->installEventFilter(this);
        column->addWidget(text);
    } else {
        m_value = value;
        m_link = textButton(menuText(isolatedLtr(value)), ButtonKind::Link, QStringLiteral("link"));
        m_link->setAccessibleName(QString(label + QStringLiteral(": ") + value));
        m_link->setMinimumWidth(1); // 0 would be its whole text
        m_link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(m_link, &QPushButton::clicked, this, &ValueRow::linkClicked);
        column->addWidget(m_link, 0, Qt::AlignLeading);
    }
    m_pencil->setFixedSize(Metrics::space24, Metrics::space24);
    caption->setMinimumHeight(Metrics::space24); // nothing moves when the mouse comes
    m_pencil->hide();
    connect(m_pencil, &QToolButton::clicked, this, &ValueRow::editWanted);
}

/// Both ends of an address say whose it is.
void ValueRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_link)
        return;
    const QFontMetrics metrics = m_link->fontMetrics();
    const int frame = m_link->sizeHint().width() - metrics.size(Qt::TextShowMnemonic, m_link->text()).width();
    const QString fitting = metrics.elidedText(m_value, Qt::ElideMiddle, contentsRect().width() - frame);
    m_link->setText(menuText(isolatedLtr(fitting)));
    m_link->setToolTip(fitting == m_value ? QString() : m_value);
}

void ValueRow::warn(const QString& text)
{
    auto* word = new QLabel(text);
    word->setObjectName(QStringLiteral("value_warning"));
    setTextStyle(*word, FontSize::Small, TextColour::Warning);
    m_head->insertWidget(1, word);
}

void ValueRow::open(InPlaceEditor* editor)
{
    m_shown->hide();
    layout()->addWidget(editor);
    editor->show();
    editor->begin();
}

void ValueRow::enterEvent(QEnterEvent*)
{
    m_pencil->setVisible(!m_shown->isHidden());
}

void ValueRow::leaveEvent(QEvent*)
{
    m_pencil->hide();
}

bool ValueRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* text = qobject_cast<QLabel*>(watched);
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton && text && !text->hasSelectedText();
    if (isClick)
        Q_EMIT editWanted();
    return isClick;
}

} // namespace kartei
