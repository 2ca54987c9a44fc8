#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kartei {

class SessionJob;
struct ImportReport;
class TypedContactsGrid;
class TypedContactsModel;
class Workbench;

/// Types in several contacts, one a row. What would become of each is said beside it while typing goes on; what fits is
/// added in one act, what does not stays with its reason. Rows that are not added yet are kept as a draft.
/// Window-modal, not blocking; goes by itself when closed.
class TypedContactsDialog final : public QDialog {
    Q_OBJECT
public:
    static TypedContactsDialog* open(QWidget* parent, Workbench& bench);
    TypedContactsDialog(QWidget* parent, Workbench& bench);
    ~TypedContactsDialog() override;
    void reject() override;

private:
    void layOut();
    void resume();
    void keepDraft();
    void noteEdited();
    void lookAtRows();
    void showState();
    void chooseColumns();
    void setColumns(const QStringList& names);
    void add();
    void finish(const Result<ImportReport>& report);

    Workbench& m_bench;
    TypedContactsModel* m_model;
    TypedContactsGrid* m_grid;
    QLabel* m_state;
    QPushButton* m_columns;
    QPushButton* m_add;
    SessionJob* m_look = nullptr; ///< at the rows
    SessionJob* m_import = nullptr;
    QTimer m_typing;
};

} // namespace kartei
