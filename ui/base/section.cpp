#include "ui/base/section.h"

#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kartei {

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(title, this)), m_row(new QHBoxLayout(this))
{
    plain(*m_row, Metrics::space4);
    setTextStyle(*m_title, FontSize::Body, TextColour::Text, QFont::DemiBold);
    m_row->addWidget(m_title, 1);
    setMinimumHeight(controlHeight());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Section::setTitle(const QString& title)
{
    m_title->setText(title);
}

QToolButton* Section::addButton(Icon use, const QString& label, const QString& name)
{
    QToolButton* button = iconButton(use, label, name, this);
    m_row->addWidget(button);
    return button;
}

} // namespace kartei
