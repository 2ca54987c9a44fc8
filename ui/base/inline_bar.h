#pragma once

#include "ui/base/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kartei {

/// A condition that lasts, above the content, with the button that ends it: "Sample business · Start my own".
class InlineBar final : public QFrame {
    Q_OBJECT

public:
    explicit InlineBar(Status status, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QPushButton* addButton(const QString& text, const QString& name);

private:
    QLabel* m_sentence;
    QBoxLayout* m_row;
};

} // namespace kartei
