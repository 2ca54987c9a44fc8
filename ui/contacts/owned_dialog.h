#pragma once

#include "core/contacts/contact.h"

#include <QDialog>

namespace kartei {

class Workbench;

/// What a contact owns and has bought, to be noted where its card is not at hand. Goes by itself when closed.
class OwnedDialog final : public QDialog {
    Q_OBJECT
public:
    OwnedDialog(QWidget* parent, Workbench& bench, Id<Contact> contact);
};

} // namespace kartei
