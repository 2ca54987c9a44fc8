#pragma once

#include "core/contacts/contact.h"

class QWidget;

namespace kartei {

class Workbench;

/// A draft with the usual terms of the customer, stored and shown.
void makeQuoteFor(Workbench& bench, const Contact& contact);
/// A form for one; shown when it is saved.
void makeTicketFor(QWidget* window, Workbench& bench, Id<Contact> contact);
void makeDealFor(QWidget* window, Workbench& bench, Id<Contact> contact);

} // namespace kartei
