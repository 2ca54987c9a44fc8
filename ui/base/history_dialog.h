#pragma once

#include "ui/base/history_rows.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace kartei {

class Workbench;

/// What changed in one record of any kind: when, who, which field, before and after, newest first. A row shows all of
/// the record as it was before it, and sets its value again.
class HistoryDialog final : public QDialog {
    Q_OBJECT
public:
    static void open(QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id);

private:
    HistoryDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id, const QString& title);
    void layOut(const QString& title);
    void load();
    const HistoryRow* chosen() const;
    void chosenChanged();
    void showAsItWas();
    void restore();

    Workbench& m_bench;
    const EntityDesc& m_entity;
    const qint64 m_id;
    QTableWidget* m_table;
    QPushButton* m_asItWas;
    QPushButton* m_restore;
    std::vector<HistoryRow> m_rows;
};

/// All of a record as it was, only to be read.
class PastRecordDialog final : public QDialog {
    Q_OBJECT
public:
    PastRecordDialog(QWidget* parent, const QString& title, const std::vector<std::pair<QString, QString>>& lines);
};

} // namespace kartei
