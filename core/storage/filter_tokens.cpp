#include "core/storage/filter_tokens.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

bool isOperator(QChar c)
{
    return c == u'=' || c == u'<' || c == u'>' || c == u'!';
}

/// Reads up to the closing quote; a backslash takes the next character as it is.
Result<FilterToken> quotedToken(const QString& text, qsizetype& at)
{
    FilterToken token{FilterToken::Kind::Quoted, {}, at};
    const QChar quote = text[at++];
    while (at < text.size() && text[at] != quote) {
        if (text[at] == u'\\' && at + 1 < text.size())
            ++at;
        token.text += text[at++];
    }
    if (at == text.size())
        return filterError(token.position, QCoreApplication::translate("Filter", "this quotation mark is not closed."));
    ++at;
    return token;
}

Result<FilterToken> operatorToken(const QString& text, qsizetype& at)
{
    FilterToken token{FilterToken::Kind::Operator, {}, at};
    token.text = text[at++];
    if (at < text.size() && (text[at] == u'=' || (token.text == u"<"_s && text[at] == u'>')))
        token.text += text[at++];
    if (token.text == u"=="_s)
        token.text = u"="_s;
    if (token.text == u"<>"_s)
        token.text = u"!="_s;
    if (token.text == u"!"_s)
        return filterError(
            token.position, QCoreApplication::translate("Filter", "“!” stands only in “!=”; write “not”."));
    return token;
}

FilterToken wordToken(const QString& text, qsizetype& at)
{
    FilterToken token{FilterToken::Kind::Word, {}, at};
    while (at < text.size() && !text[at].isSpace() && !isOperator(text[at]) && text[at] != u'(' && text[at] != u')')
        token.text += text[at++];
    return token;
}

} // namespace

Error filterError(qsizetype position, const QString& what)
{
    return {Error::Kind::Usage,
        QCoreApplication::translate("Filter", "Filter, character %1: %2").arg(position + 1).arg(what), {}};
}

Result<std::vector<FilterToken>> filterTokens(const QString& expression)
{
    std::vector<FilterToken> tokens;
    qsizetype at = 0;
    while (at < expression.size()) {
        const QChar c = expression[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'(' || c == u')') {
            tokens.push_back({c == u'(' ? FilterToken::Kind::Open : FilterToken::Kind::Close, c, at++});
        } else if (isQuote(c) || isOperator(c)) {
            Result<FilterToken> token = isQuote(c) ? quotedToken(expression, at) : operatorToken(expression, at);
            if (!token)
                return token.error();
            tokens.push_back(*std::move(token));
        } else {
            tokens.push_back(wordToken(expression, at));
        }
    }
    tokens.push_back({FilterToken::Kind::End, {}, expression.size()});
    return tokens;
}

} // namespace kartei
