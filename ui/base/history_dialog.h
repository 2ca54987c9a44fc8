#pragma once

#include "ui/base/history_rows.h"

#include <QDialog>

namespace kartei {

class Workbench;

/// What changed in one record of any kind: when, who, which field, before and after, newest first. Only to be read.
class HistoryDialog final : public QDialog {
    Q_OBJECT
public:
    static void open(QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id);

private:
    HistoryDialog(QWidget* parent, const QString& title, const std::vector<HistoryRow>& rows);
};

} // namespace kartei
