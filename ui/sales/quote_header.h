#pragma once

#include "core/sales/quote.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace kartei {

class ElidedLabel;
class QuoteCommands;

/// Crumb with the state, subject and the buttons of a quote.
class QuoteHeader final : public QWidget {
    Q_OBJECT

public:
    explicit QuoteHeader(QuoteCommands* commands, QWidget* parent = nullptr);

    /// `state`: "Draft · will be Q-2026-0117".
    void setQuote(const Quote& quote, const QString& state, bool isEditable);

Q_SIGNALS:
    void listWanted();
    void titleEdited(const QString& title);

private:
    QWidget* makeNames();
    QPushButton* buttonFor(QAction* action);
    void showButton(QPushButton* button, const QAction* action);

    QuoteCommands* m_commands;
    ElidedLabel* m_state;
    QLineEdit* m_title;
    QToolButton* m_more;
};

} // namespace kartei
