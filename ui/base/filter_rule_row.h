#pragma once

#include "core/storage/filter_names.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace kartei {

/// Puts a rule of a filter together: what, how, and the value; of what is counted or added up also which ones and since
/// when.
class FilterRuleRow final : public QWidget {
    Q_OBJECT
public:
    /// `own`: fields that the business defined.
    FilterRuleRow(const EntityDesc& entity, const std::shared_ptr<const OwnFields>& own, QWidget* parent = nullptr);

    /// In the language of core/storage/filter.h.
    QString rule() const;

    /// Whether there is something that the rule can be another choice of.
    void setAlternativePossible(bool isPossible);

Q_SIGNALS:
    /// It is to be added: both have to be so, or one of the two.
    void wanted();
    void alternativeWanted();

private:
    void follow();
    void fillWays();
    void fillValues();
    void fillNarrowing();
    QString subject() const;
    void enable();
    const FilterName& name() const;
    QString valueText() const;

    std::vector<FilterName> m_names;
    QComboBox* m_what;
    QWidget* m_narrowing;
    QComboBox* m_which;
    QComboBox* m_when;
    QComboBox* m_how;
    QComboBox* m_value;
    QPushButton* m_add;
    QPushButton* m_or;
    bool m_hasOther = false;
};

} // namespace kartei
