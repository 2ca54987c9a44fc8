#pragma once

#include "ui/base/url_opener.h"

#include <QDialog>

namespace kartei {

struct EntityDesc;
class Workbench;

/// The files of one record whose page has no room for them.
class FilesDialog final : public QDialog {
    Q_OBJECT
public:
    FilesDialog(QWidget* parent, Workbench& bench, UrlOpener opener, const EntityDesc& entity, qint64 id);
};

} // namespace kartei
