#include "ui/base/segmented_control.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace kartei {

SegmentedControl::SegmentedControl(const QStringList& choices, const QString& name, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSurface(*this, Surface::Segments);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::space2, Metrics::space2, Metrics::space2, Metrics::space2);
    row->setSpacing(Metrics::space2);
    for (const QString& choice : choices) {
        const int index = static_cast<int>(m_buttons->buttons().size());
        QPushButton* button = textButton(choice, ButtonKind::Segment, QStringLiteral("segment%1").arg(index), this);
        button->setCheckable(true);
        m_buttons->addButton(button, index);
        row->addWidget(button);
    }
    setCurrent(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::current() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton* button = m_buttons->button(index))
        button->setChecked(true);
}

} // namespace kartei
