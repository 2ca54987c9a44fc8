#include "core/exchange/pasted_table.h"

#include <QStringView>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool endsCell(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r';
}

/// Behind the quotation mark that closes the cell beginning at `at`; 0: it is not closed before another text.
qsizetype closedBehind(QStringView text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"')
            ++i;
        else
            return endsCell(text, i + 1) ? i + 1 : 0;
    }
    return 0;
}

qsizetype cellEnd(QStringView text, qsizetype at)
{
    while (!endsCell(text, at))
        ++at;
    return at;
}

} // namespace

bool holdsPastedCards(const QString& text)
{
    return QStringView(text).trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
}

bool isPastedList(const QString& text)
{
    const QStringView content = QStringView(text).trimmed();
    return content.contains(u'\t') || content.contains(u'\n') || holdsPastedCards(text);
}

QByteArray pastedTable(const QString& text)
{
    if (!text.contains(u'"') || !text.contains(u'\t'))
        return text.toUtf8();
    const QStringView all(text);
    QString table;
    table.reserve(text.size());
    for (qsizetype at = 0; at < all.size();) {
        const bool isQuoted = all[at] == u'"';
        const qsizetype closed = isQuoted ? closedBehind(all, at) : 0;
        const qsizetype end = closed > 0 ? closed : cellEnd(all, at);
        const QStringView cell = all.sliced(at, end - at);
        if (isQuoted && closed == 0)
            table += u'"' + cell.toString().replace(u'"', "\"\""_L1) + u'"';
        else
            table += cell;
        if (end < all.size())
            table += all[end];
        at = end + 1;
    }
    return table.toUtf8();
}

} // namespace kartei
