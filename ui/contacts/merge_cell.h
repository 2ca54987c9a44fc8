#pragma once

#include "core/base/text.h"
#include "ui/base/labels.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QResizeEvent>

namespace kartei {

/// A value to be chosen or ticked, cut where there is no room: a long one never dictates the width of the window.
template <class Button>
class MergeCell final : public Button {
public:
    /// `name` is what it is called when it is read out.
    MergeCell(const QString& text, const QString& name) : m_text(text)
    {
        this->setProperty("card", true);
        this->setAccessibleName(name);
        this->setToolTip(text);
        this->setMinimumHeight(Button::sizeHint().height() + kAbove);
    }

    QSize sizeHint() const override { return {kNarrowest, this->minimumHeight()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        Button::resizeEvent(event);
        this->setText(
            menuText(isolated(this->fontMetrics().elidedText(m_text, Qt::ElideRight, this->width() - kAround))));
    }

private:
    static constexpr int kNarrowest = 90;
    static constexpr int kAround = 54; ///< indicator and padding
    static constexpr int kAbove = 14;

    QString m_text;
};

} // namespace kartei
