#pragma once

#include "core/printing/paper_document.h"

#include <QDialog>

namespace kartei {

class Workbench;

/// Looks at any document before it is printed; Print… and Save PDF… belong to it.
class PreviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `fileName` without its suffix is proposed for the PDF.
    PreviewDialog(Workbench& workbench, PaperDocument document, const QString& fileName, QWidget* parent);

private:
    QWidget* makeButtons();
    void print();
    void save();

    Workbench& m_workbench;
    PaperDocument m_document;
    QString m_fileName;
};

/// Opens a PreviewDialog over `parent`; it goes when it is closed.
void showPreview(Workbench& workbench, const PaperDocument& document, const QString& fileName, QWidget* parent);

} // namespace kartei
