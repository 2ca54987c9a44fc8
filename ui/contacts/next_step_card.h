#pragma once

#include "core/planning/activity.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kartei {

class DateEdit;
class ElidedLabel;
class Workbench;

/// What comes next with a contact, with Done and Later; without a step, in amber, the line to plan one.
class NextStepCard final : public QFrame {
    Q_OBJECT
public:
    explicit NextStepCard(Workbench& bench, QWidget* parent = nullptr);

    /// `with`: whom the step is with, where that is not the contact itself.
    void setStep(Id<Contact> contact, const std::optional<Task>& step, const QString& with);
    void finish();
    void openLaterMenu();

private:
    QWidget* makeStep();
    QWidget* makePlan();
    void postpone(QDate day, const QString& time);
    void pickDay();
    void plan();

    Workbench& m_bench;
    Id<Contact> m_contact;
    std::optional<Task> m_step;
    bool m_justDone = false;
    QStackedWidget* m_stack;
    QLabel* m_icon;
    ElidedLabel* m_when;
    ElidedLabel* m_what;
    QPushButton* m_later;
    QLabel* m_planIcon;
    ElidedLabel* m_planTitle;
    QLineEdit* m_planText;
    DateEdit* m_planDay;
};

} // namespace kartei
