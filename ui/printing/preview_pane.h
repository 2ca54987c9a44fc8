#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace kartei {

class PaperView;

/// A PaperView with its title, zoom and pages; beside an editor, or in a window of its own.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    PaperView* paper() const { return m_paper; }
    /// Shows a button that emits closeRequested(); `shortcut` is told in its tool tip.
    void setClosable(const QString& shortcut);

Q_SIGNALS:
    void closeRequested();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void showPage();

    PaperView* m_paper;
    QToolButton* m_close;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_page = nullptr;
};

} // namespace kartei
