#pragma once

#include <QtGlobal>

#include <vector>

class QString;
class QWidget;

namespace kartei {

class Workbench;
struct MailingList;

/// Those who get nothing with the reason, a line each; of many the first.
QString whoIsLeftOut(const MailingList& list);

/// Asks whether these contacts are written to by post or by e-mail, says who is left out and why, and exports the
/// others.
void exportMailing(QWidget* parent, Workbench& bench, const std::vector<qint64>& contacts);

} // namespace kartei
