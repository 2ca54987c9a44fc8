#pragma once

#include "core/contacts/contact.h"
#include "ui/base/button_fit.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace kartei {

class Avatar;
class ChipRow;
class ElidedLabel;
class StatusChip;
class TagColours;

/// Name, what the contact is to us, and what one can do: call, write, quote.
class ContactHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ContactHeader(const TagColours& colours, QWidget* parent = nullptr);

    void setContact(const Contact& contact, const QString& company);

Q_SIGNALS:
    void companyWanted();
    void callWanted();
    void mailWanted();
    void quoteWanted();
    void moreWanted(const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    StatusChip* tagChip(const QString& tag) const;
    QWidget* makeWords();
    QWidget* makeActions();

    const TagColours& m_colours;
    Avatar* m_avatar;
    ElidedLabel* m_name;
    StatusChip* m_lifecycle;
    ChipRow* m_tags;
    bool m_hasStage = false;
    ElidedLabel* m_position;
    QPushButton* m_company;
    ElidedLabel* m_line;
    QPushButton* m_call;
    QPushButton* m_mail;
    QPushButton* m_quote;
    QToolButton* m_more;
    QWidget* m_actions;
    ButtonFit m_fit;
};

QString lifecycleText(Lifecycle lifecycle);

} // namespace kartei
