#pragma once

#include "core/sales/quote.h"

#include <QDialog>

namespace kartei {

class EntityForm;
class Workbench;

/// What stands around the lines on paper, and how the total is made: seldom touched, so not on the page.
class QuoteTermsDialog final : public QDialog {
    Q_OBJECT

public:
    QuoteTermsDialog(Workbench& workbench, const Quote& quote, QWidget* parent);

    /// Puts the fields of the dialog, and only these, into `quote`.
    void writeTo(Quote& quote) const;
    EntityForm& form() { return *m_form; }
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeButtons();

    EntityForm* m_form;
    Quote m_entered;
};

} // namespace kartei
