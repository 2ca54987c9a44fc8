#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace kartei {

/// A text with fields in braces that are filled in when it is used: "Hello {contact.first_name}". "{{" stands for a
/// brace; a single "}" for itself.
class TextTemplate {
public:
    /// Invalid: a field that is not among `fields`, or a brace that is never closed; says where.
    static Result<TextTemplate> parse(const QString& text, const QStringList& fields);

    /// Values go in as they are: nothing in them is taken for a field.
    QString filled(const std::function<QString(const QString& field)>& value) const;

private:
    struct Piece {
        QString text; ///< or the name of a field
        bool isField = false;
    };
    std::vector<Piece> m_pieces;
};

} // namespace kartei
