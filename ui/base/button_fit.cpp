#include "ui/base/button_fit.h"

#include <QPushButton>

namespace kartei {

void ButtonFit::add(QPushButton* button)
{
    m_buttons.push_back({button, button->text(), button->icon()});
    button->setAccessibleName(button->text());
    if (button->toolTip().isEmpty())
        button->setToolTip(button->text());
}

int ButtonFit::width() const
{
    int width = -m_spacing;
    for (const Full& full : m_buttons)
        width += m_spacing + full.button->sizeHint().width();
    return width;
}

void ButtonFit::fitInto(int room)
{
    for (const Shown shown : {Shown::IconAndWords, Shown::Words, Shown::Icon}) {
        show(shown);
        if (width() <= room)
            return;
    }
}

void ButtonFit::show(Shown shown)
{
    for (const Full& full : m_buttons) {
        full.button->setIcon(shown == Shown::Words ? QIcon() : full.icon);
        full.button->setText(shown == Shown::Icon ? QString() : full.words);
    }
}

} // namespace kartei
