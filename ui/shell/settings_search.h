#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace kartei {

/// One thing that can be set, by the words it is labelled with.
struct Setting {
    QString label;
    QWidget* control;
};

/// Every labelled control of a page of settings, in reading order.
std::vector<Setting> settingsIn(QWidget& page);
/// Those in which each word of `typed` begins a word of the label or of `pageTitle`, without regard to accents.
std::vector<Setting> matching(const std::vector<Setting>& settings, const QString& pageTitle, const QString& typed);

} // namespace kartei
