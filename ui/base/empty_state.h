#pragma once

#include "ui/base/widget_style.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kartei {

/// What stands where nothing is: one sentence why, at a third of the height, and the button that changes it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QPushButton* addButton(const QString& text, ButtonKind kind, const QString& name);
    /// It takes what room there is: asked for its height, the wrapped sentence would be laid out at each of the widths
    /// that the layouts around it try.
    bool hasHeightForWidth() const override { return false; }

private:
    QLabel* m_sentence;
    QBoxLayout* m_buttons;
};

} // namespace kartei
