#pragma once

#include "core/exchange/header_map.h"

#include <QDialog>

class QListWidget;

namespace kartei {

/// Which columns are typed in: Space ticks one. Window-modal, not blocking; goes by itself when closed.
class TypedColumnsDialog final : public QDialog {
    Q_OBJECT
public:
    TypedColumnsDialog(
        QWidget* parent, const std::vector<ColumnTarget>& choices, const std::vector<ColumnTarget>& shown);

Q_SIGNALS:
    /// Public names: first those that were shown, as they were, then the new ones.
    void chosen(const QStringList& names);

private:
    void finish();

    QListWidget* m_list;
};

} // namespace kartei
