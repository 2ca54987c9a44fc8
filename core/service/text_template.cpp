#include "core/service/text_template.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

Result<TextTemplate> TextTemplate::parse(const QString& text, const QStringList& fields)
{
    TextTemplate made;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'{') {
            plain += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == u'{') {
            plain += text[i++];
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i);
        const qint64 line = text.left(i).count(u'\n') + 1;
        if (end < 0)
            return invalid(QCoreApplication::translate(
                "ReplyTemplate", "The brace in line %1 of the text is never closed. Write {{ for a brace.")
                               .arg(line));
        const QString name = text.mid(i + 1, end - i - 1).trimmed();
        if (!fields.contains(name))
            return invalid(
                QCoreApplication::translate("ReplyTemplate", "“%1” in line %2 of the text is no field. There are: %3.")
                    .arg(isolated(name.left(80)))
                    .arg(line)
                    .arg(fields.join(u", "_s)));
        made.m_pieces.push_back({std::exchange(plain, {}), false});
        made.m_pieces.push_back({name, true});
        i = end;
    }
    made.m_pieces.push_back({plain, false});
    return made;
}

QString TextTemplate::filled(const std::function<QString(const QString&)>& value) const
{
    QString text;
    for (const Piece& piece : m_pieces)
        text += piece.isField ? value(piece.text) : piece.text;
    return text;
}

} // namespace kartei
