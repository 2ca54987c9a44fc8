#include "ui/base/prompt_dialog.h"

#include "ui/base/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpacerItem>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kTextWidth = 392;
constexpr int kDetailsHeight = 120;

} // namespace

PromptDialog::PromptDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("prompt"));
    setWindowTitle(title);
    m_column->setContentsMargins(Metrics::space24, Metrics::space24, Metrics::space24, Metrics::space16);
    m_column->setSpacing(Metrics::space12);
    if (!text.isEmpty()) {
        auto* sentences = new QLabel(text, this);
        sentences->setObjectName(QStringLiteral("promptText"));
        sentences->setTextFormat(Qt::PlainText);
        sentences->setWordWrap(true);
        sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        sentences->setFocusPolicy(Qt::NoFocus);
        m_column->addWidget(sentences);
    }
    plain(*m_row, Metrics::space8);
    m_row->addStretch();
    m_column->addSpacerItem(new QSpacerItem(kTextWidth, Metrics::space8)); // a minimum that does not hide the layout's
    m_column->addLayout(m_row);
}

QLineEdit* PromptDialog::addField(const QString& label, const QString& text)
{
    auto* caption = new QLabel(label, this);
    setTextStyle(*caption, FontSize::Small, TextColour::Text2, QFont::Medium);
    auto* field = new QLineEdit(text, this);
    field->setObjectName(QStringLiteral("promptField"));
    field->setFixedHeight(controlHeight());
    field->selectAll();
    caption->setBuddy(field);
    field->setAccessibleName(label);
    m_column->insertWidget(m_column->count() - 2, caption);
    m_column->insertWidget(m_column->count() - 2, field);
    field->setFocus();
    return field;
}

void PromptDialog::addDetails(const QString& details)
{
    auto* text = new QPlainTextEdit(details, this);
    text->setObjectName(QStringLiteral("promptDetails"));
    text->setAccessibleName(tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(kDetailsHeight);
    text->hide();
    m_column->insertWidget(m_column->count() - 2, text);
    auto* copy
        = textButton(tr("Copy details"), Icon::Duplicate, ButtonKind::Quiet, QStringLiteral("copyDetails"), this);
    copy->hide();
    connect(copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(details); });
    auto* toggle = textButton(tr("Details"), ButtonKind::Quiet, QStringLiteral("showDetails"), this);
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, this, [this, text, copy](bool isOpen) {
        text->setVisible(isOpen);
        copy->setVisible(isOpen);
        layout()->activate();
        resize(sizeHint().expandedTo(QSize(width(), 0)));
    });
    m_row->insertWidget(0, toggle);
    m_row->insertWidget(1, copy);
}

QPushButton* PromptDialog::addAnswer(const QString& text, ButtonKind kind, const QString& name)
{
    QPushButton* button = textButton(text, kind, name, this);
    const int index = m_answers++;
    connect(button, &QPushButton::clicked, this, [this, index] {
        m_answer = index;
        accept();
    });
    place(button);
    return button;
}

void PromptDialog::addCancel(const QString& text)
{
    QPushButton* button = textButton(text, ButtonKind::Secondary, QStringLiteral("cancel"), this);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    place(button);
}

int PromptDialog::answer()
{
    m_answer = -1;
    exec();
    return m_answer;
}

/// After the stretch, before the buttons that are there.
void PromptDialog::place(QPushButton* button)
{
    int at = 0;
    while (m_row->itemAt(at)->spacerItem() == nullptr)
        ++at;
    QWidget* next = m_row->count() > at + 1 ? m_row->itemAt(at + 1)->widget() : nullptr;
    m_row->insertWidget(at + 1, button);
    if (next)
        setTabOrder(button, next);
}

} // namespace kartei
