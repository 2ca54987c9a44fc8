#pragma once

#include "ui/base/icons.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace kartei {

/// Heading of a part of a page ("Details", "Open deals") with small buttons at its end.
class Section final : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QToolButton* addButton(Icon use, const QString& label, const QString& name);

private:
    QLabel* m_title;
    QBoxLayout* m_row;
};

} // namespace kartei
