#pragma once

#include "core/business/segment.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kartei {

class FilterRuleRow;
class ListReader;
class Workbench;

/// Name and filter of a saved list, with how many records it holds while it is made. A rule is put together from what
/// the records have, or typed. Window-modal, not blocking; goes by itself when closed.
class SavedListDialog final : public QDialog {
    Q_OBJECT
public:
    /// Of records among `among`; `segment` without an id is a new one.
    SavedListDialog(QWidget* parent, Workbench& bench, const SqlCondition& among, const Segment& segment);
    ~SavedListDialog() override;

    void save();

Q_SIGNALS:
    void saved(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addRule();
    void addAlternative();
    Segment entered() const;
    void count();
    void tell(const Result<qint64>& count);

    Workbench& m_bench;
    SqlCondition m_among;
    Segment m_before;
    std::shared_ptr<ListReader> m_reader;
    QTimer m_typing;
    QLineEdit* m_name;
    FilterRuleRow* m_rule;
    QPlainTextEdit* m_where;
    QLineEdit* m_words;
    QLabel* m_found;
    QLabel* m_refusal;
};

} // namespace kartei
