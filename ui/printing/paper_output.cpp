#include "ui/printing/paper_output.h"

#include "core/base/safe_file.h"
#include "ui/base/prompts.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace kartei {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Printing", text);
}

/// A name in the directory that is shown, on every file system, and one that looks like what it is: data can't lead out
/// of it, hide it or turn its end around.
QString asFileName(QString name)
{
    constexpr qsizetype kMostBytes = 150;
    for (QChar& c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u'-';
    }
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.toUtf8().size() > kMostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("Printing", "Document")) : name;
}

} // namespace

Result<bool> printPaper(const PaperDocument& document, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, document.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const int from = isRange ? printer.fromPage() - 1 : 0;
    const int to = isRange ? printer.toPage() - 1 : document.pageCount() - 1;
    const Result<> done = printOn(printer, document, from, to);
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<bool> savePaper(const PaperDocument& document, Prompts& prompts, const QString& fileName)
{
    const Result<QByteArray> pdf = pdfOf(document);
    return pdf ? savePdf(*pdf, prompts, fileName) : Result<bool>(pdf.error());
}

Result<bool> savePdf(const QByteArray& pdf, Prompts& prompts, const QString& fileName)
{
    const FileRequest request{say(QT_TRANSLATE_NOOP("Printing", "Save as PDF")),
        {say(QT_TRANSLATE_NOOP("Printing", "PDF documents (*.pdf)"))}, asFileName(fileName) + QStringLiteral(".pdf"),
        QStringLiteral("pdf")};
    const std::optional<QString> path = prompts.saveFile(request);
    if (!path)
        return false;
    const Result<> written = writeFile(*path, pdf, Overwrite::Replace);
    return written ? Result<bool>(true) : Result<bool>(written.error());
}

} // namespace kartei
