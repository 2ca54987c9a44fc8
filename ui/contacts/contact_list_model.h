#pragma once

#include "core/contacts/contact_queries.h"
#include "core/planning/activity.h"
#include "ui/base/entity_table_model.h"
#include "ui/base/theme.h"

namespace kartei {

/// Cards of the contact list: one column, what a row shows in roles.
class ContactListModel final : public EntityTableModel {
    Q_OBJECT
public:
    enum CardRole {
        NameRole = IdRole + 1,
        LineRole, ///< "Bäckerei Huber GmbH · Owner", "München · 3 people"
        StepRole, ///< when the next step is due; empty: none
        StepStatusRole, ///< Status as int: Danger late, Warning today, Neutral later
        IsCompanyRole,
    };
    explicit ContactListModel(Workbench& bench, QObject* parent = nullptr);

    /// Whatever fields a card shows, so that a row is selected or not.
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    void pageLoaded(const std::vector<Record>& records) const override;
    void pageDropped(const std::vector<qint64>& ids) const override;

private:
    QString lineOf(const Record& record) const;
    QString sentenceOf(const QModelIndex& index) const;

    mutable QHash<qint64, Task> m_steps;
    mutable QHash<qint64, CompanyFacts> m_facts;
};

} // namespace kartei
