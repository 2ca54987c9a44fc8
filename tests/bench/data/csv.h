#pragma once

#include <QFile>

#include <stdexcept>

namespace kartei::bench {

/// A CSV file that is written row by row: UTF-8, RFC 4180.
class CsvFile {
public:
    explicit CsvFile(const QString& path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            throw std::runtime_error("cannot write " + path.toStdString());
    }
    ~CsvFile() { m_file.write(m_row); }
    Q_DISABLE_COPY_MOVE(CsvFile)

    CsvFile& operator<<(const QString& cell)
    {
        const QByteArray bytes = cell.toUtf8();
        if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
            m_row += '"' + QByteArray(bytes).replace("\"", "\"\"") + '"';
        else
            m_row += bytes;
        m_row += ',';
        return *this;
    }
    void endRow()
    {
        m_row.back() = '\n';
        if (m_row.size() < (1 << 16))
            return;
        if (m_file.write(m_row) != m_row.size())
            throw std::runtime_error("cannot write " + m_file.fileName().toStdString());
        m_row.clear();
    }

private:
    QFile m_file;
    QByteArray m_row;
};

} // namespace kartei::bench
