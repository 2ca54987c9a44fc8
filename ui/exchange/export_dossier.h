#pragma once

#include "core/contacts/contact.h"
#include "ui/base/url_opener.h"

class QWidget;

namespace kartei {

class Workbench;

/// Asks where to, then writes all about a contact into a new folder there and offers to `show` it. Goes on in a thread;
/// `parent` carries the window that tells how far it is.
void askForDossier(QWidget* parent, Workbench& bench, const Contact& contact, const UrlOpener& show);

} // namespace kartei
