#include "ui/base/inline_bar.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kartei {

namespace {

TextColour inkOf(Status status)
{
    switch (status) {
    case Status::Neutral:
        return TextColour::Text2;
    case Status::Accent:
        return TextColour::SoftText;
    case Status::Success:
        return TextColour::Success;
    case Status::Warning:
        return TextColour::Warning;
    case Status::Danger:
        return TextColour::Danger;
    case Status::Info:
        return TextColour::Info;
    }
    Q_UNREACHABLE();
}

QString barName(Status status)
{
    switch (status) {
    case Status::Neutral:
        return QStringLiteral("neutral");
    case Status::Accent:
        return QStringLiteral("accent");
    case Status::Success:
        return QStringLiteral("success");
    case Status::Warning:
        return QStringLiteral("warning");
    case Status::Danger:
        return QStringLiteral("danger");
    case Status::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

} // namespace

InlineBar::InlineBar(Status status, const QString& sentence, QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(sentence, this)), m_row(new QHBoxLayout(this))
{
    setProperty("bar", barName(status));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(Metrics::space16, Metrics::space4, Metrics::space16, Metrics::space4);
    m_row->setSpacing(Metrics::space12);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    setTextStyle(*m_sentence, FontSize::Body, inkOf(status), QFont::Medium);
    m_row->addWidget(m_sentence, 1);
    setMinimumHeight(controlHeight() + Metrics::space8);
}

void InlineBar::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QPushButton* InlineBar::addButton(const QString& text, const QString& name)
{
    QPushButton* button = textButton(text, ButtonKind::Secondary, name, this);
    m_row->addWidget(button);
    return button;
}

} // namespace kartei
