#include "ui/sales/quote_header.h"

#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/sales/quote_commands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace kartei {

QuoteHeader::QuoteHeader(QuoteCommands* commands, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_state(new ElidedLabel), m_title(new QLineEdit),
      m_more(iconButton(Icon::More, tr("More actions"), QStringLiteral("more")))
{
    setObjectName(QStringLiteral("quoteHeader"));
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space8);
    row->addWidget(makeNames(), 1);
    for (QAction* action : commands->headerActions())
        row->addWidget(buttonFor(action));
    row->addWidget(m_more);
    auto* menu = new QMenu(this);
    menu->addActions(commands->menuActions());
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

QWidget* QuoteHeader::makeNames()
{
    auto* names = new QWidget;
    auto* crumb = new QHBoxLayout;
    plain(*crumb, Metrics::space4);
    QPushButton* list = textButton(tr("Quotes"), ButtonKind::Link, QStringLiteral("backToList"));
    connect(list, &QPushButton::clicked, this, &QuoteHeader::listWanted);
    auto* arrow = new QLabel(isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"));
    setTextStyle(*arrow, FontSize::Body, TextColour::Text3);
    setTextStyle(*m_state, FontSize::Body, TextColour::Text2);
    m_state->setObjectName(QStringLiteral("state"));
    crumb->addWidget(list);
    crumb->addWidget(arrow);
    crumb->addWidget(m_state, 1);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Subject"));
    m_title->setPlaceholderText(tr("Subject"));
    m_title->setProperty("bare", true);
    setTextStyle(*m_title, FontSize::Title);
    m_title->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    connect(m_title, &QLineEdit::editingFinished, this, &QuoteHeader::settle);
    auto* column = new QVBoxLayout(names);
    plain(*column, 0);
    column->addLayout(crumb);
    column->addWidget(m_title);
    return names;
}

QPushButton* QuoteHeader::buttonFor(QAction* action)
{
    const bool isPrimary = m_commands->isPrimary(action);
    QPushButton* button = textButton(
        action->text(), isPrimary ? ButtonKind::Primary : ButtonKind::Secondary, action->objectName(), this);
    button->setIcon(isPrimary ? icon(m_commands->iconOf(action), IconTint::OnFill) : action->icon());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, button, action] { showButton(button, action); });
    showButton(button, action);
    return button;
}

void QuoteHeader::showButton(QPushButton* button, const QAction* action)
{
    button->setVisible(action->isVisible());
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
}

void QuoteHeader::settle()
{
    if (!m_title->isModified())
        return;
    m_title->setModified(false);
    Q_EMIT titleEdited(m_title->text().trimmed());
}

void QuoteHeader::setQuote(const Quote& quote, const QString& state, bool isEditable)
{
    const bool isOther = std::exchange(m_shown, quote.id) != quote.id;
    m_state->setText(state);
    m_title->setReadOnly(!isEditable || !quote.id.isSet());
    if (isOther || (!m_title->isModified() && m_title->text() != quote.title))
        m_title->setText(quote.title);
}

} // namespace kartei
