#pragma once

#include "core/schema/record.h"

#include <QWidget>

namespace kartei {

class EntityForm;
class Workbench;

/// What is edited in the place where it is shown: a field of a record, or one of its parts.
struct InPlace {
    const Field* field = nullptr;
    const PartList* parts = nullptr;
    qsizetype index = 0; ///< of the part; emptied, it goes
};

/// Enter or leaving saves, Esc does not; what is refused stays open with its reason.
class InPlaceEditor final : public QWidget {
    Q_OBJECT
public:
    InPlaceEditor(Workbench& bench, const Record& before, const InPlace& place, QWidget* parent = nullptr);
    ~InPlaceEditor() override;

    /// Puts the cursor in; call it when the editor is on the screen.
    void begin();

Q_SIGNALS:
    /// Saved or given up.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void followFocus(QWidget* before, QWidget* now);
    void save();
    bool isStored();
    Record shown() const;
    Record withEntered(const Record& entered) const;

    Workbench& m_bench;
    Record m_before;
    InPlace m_place;
    EntityForm* m_form;
    bool m_isOpen = true;
};

} // namespace kartei
