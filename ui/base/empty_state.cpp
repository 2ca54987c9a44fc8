#include "ui/base/empty_state.h"

#include "ui/base/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

EmptyState::EmptyState(const QString& sentence, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(sentence, this)), m_buttons(new QHBoxLayout)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    setTextStyle(*m_sentence, FontSize::Body, TextColour::Text2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space24, Metrics::space24, Metrics::space24);
    column->setSpacing(Metrics::space12);
    column->addStretch(1);
    column->addWidget(m_sentence);
    plain(*m_buttons, Metrics::space8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch(2);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::addButton(const QString& text, ButtonKind kind, const QString& name)
{
    QPushButton* button = textButton(text, kind, name, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace kartei
