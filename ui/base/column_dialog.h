#pragma once

#include "core/schema/entity.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace kartei {

/// Which columns a table has, in which order. Space ticks one, Alt with the arrows moves it. Window-modal, not
/// blocking; goes by itself when closed.
class ColumnDialog final : public QDialog {
    Q_OBJECT
public:
    ColumnDialog(QWidget* parent, const EntityDesc& entity, const std::vector<const Field*>& choices,
        const std::vector<const Field*>& shown);

Q_SIGNALS:
    /// Names of the fields in their order.
    void chosen(const QStringList& names);
    void usualWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addItem(const EntityDesc& entity, const Field& field, bool isShown);
    void move(int rows);
    void enable();
    QStringList ticked() const;

    QToolButton* m_up;
    QToolButton* m_down;
    QListWidget* m_list;
};

} // namespace kartei
