#include "ui/exchange/import_source.h"

#include "core/exchange/pasted_table.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kartei {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ImportSource", text);
}

} // namespace

ImportSource ImportSource::ofFile(const QString& path)
{
    ImportSource source;
    source.m_path = path;
    source.m_holdsCards = path.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".vcard"), Qt::CaseInsensitive);
    return source;
}

ImportSource ImportSource::ofText(const QString& text)
{
    ImportSource source;
    source.m_holdsCards = holdsPastedCards(text);
    source.m_text = text;
    return source;
}

QString ImportSource::name() const
{
    return isFile() ? QFileInfo(m_path).fileName() : say(QT_TRANSLATE_NOOP("ImportSource", "pasted list"));
}

QString ImportSource::fileName() const
{
    return isFile() ? QFileInfo(m_path).completeBaseName() : name();
}

qint64 ImportSource::size() const
{
    return isFile() ? QFileInfo(m_path).size() : m_text.size();
}

ReadingOptions ImportSource::reading() const
{
    ReadingOptions options;
    if (isFile())
        return options;
    options.encoding = QStringLiteral("UTF-8");
    if (m_text.contains(u'\t'))
        options.separator = '\t';
    return options;
}

Result<std::unique_ptr<QIODevice>> ImportSource::open() const
{
    if (!isFile()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_holdsCards ? m_text.toUtf8() : pastedTable(m_text));
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{Error::Kind::Access,
            say(QT_TRANSLATE_NOOP("ImportSource", "%1 can't be read: %2.")).arg(m_path, file->errorString()), {}};
    return std::unique_ptr<QIODevice>(std::move(file));
}

} // namespace kartei
