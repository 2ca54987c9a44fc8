#include "tests/support/pdf_text.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

std::optional<QStringList> pageTexts(const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return std::nullopt;
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return std::nullopt;
    QProcess process;
    process.start(program, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    QStringList pages
        = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).split(u'\f');
    pages.removeLast();
    return pages;
}
