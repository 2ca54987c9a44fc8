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

    /// `state`: "Draft · will be Q-2026-0117". A subject that is being typed for the same quote stays.
    void setQuote(const Quote& quote, const QString& state, bool isEditable);
    /// Offers the subject if it was typed and not yet left.
    void settle();

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
    Id<Quote> m_shown;
};

} // namespace kartei
