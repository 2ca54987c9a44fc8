#pragma once

#include "core/contacts/likely_contacts.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QVBoxLayout;

namespace kartei {

class EntityForm;
class ListReader;

/// Says, while a contact is typed or changed, whom it may be another card of, and why; each opens that card, and what
/// was typed is kept as a draft. Looked up beside the window. Keeps nobody from saving.
class LikelyContactsNote final : public QFrame {
    Q_OBJECT
public:
    explicit LikelyContactsNote(EntityForm& form);
    ~LikelyContactsNote() override;

private:
    void lookUp();
    void show(const std::vector<LikelyContact>& likely);
    void addLine(const LikelyContact& one);
    void open(Id<Contact> contact);

    EntityForm& m_form;
    std::shared_ptr<ListReader> m_reader;
    QTimer m_typing;
    Contact m_asked; ///< what was looked up last
    QStringList m_shown;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
};

} // namespace kartei
