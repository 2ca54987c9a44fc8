#include "core/business/business.h"
#include "core/cli/command.h"
#include "core/cli/health_report.h"
#include "core/cli/kinds.h"
#include "core/cli/print_addresses.h"
#include "core/exchange/exporter.h"
#include "core/exchange/json_shapes.h"
#include "core/printing/card_printing.h"
#include "core/printing/quote_mail.h"
#include "core/printing/quote_printing.h"
#include "core/printing/record_list_printing.h"
#include "core/printing/report_printing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<Outcome> written(const Command& command, const QString& target, const Result<QByteArray>& bytes)
{
    if (!bytes)
        return bytes.error();
    const Result<> done = command.writeTo(target, *bytes);
    return done ? Result<Outcome>(Outcome::Done) : Result<Outcome>(done.error());
}

Result<ReportChoice> choiceOf(Session& session, const Wanted& wanted)
{
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business)
        return business.error();
    ReportChoice choice{business->language, {}};
    if (!wanted.segment.isEmpty())
        choice.filters.emplace_back(u"--segment"_s, wanted.segment);
    if (!wanted.where.isEmpty())
        choice.filters.emplace_back(u"--where"_s, wanted.where);
    return choice;
}

/// Those that are named, else those that the options choose, in that order.
Result<std::vector<qint64>> chosenIds(const Command& command, Session& session, const Kind& kind, const Wanted& wanted)
{
    if (!command.has(2)) {
        const Result<ListQuery> query = listQueryOf(session, kind, wanted);
        return query ? idsOf(session.database(), *query) : Result<std::vector<qint64>>(query.error());
    }
    std::vector<qint64> ids;
    for (qsizetype i = 2; command.has(i); ++i) {
        const Result<Record> record = recordBy(session, kind, command.at(i));
        if (!record)
            return record.error();
        ids.push_back(record->id());
    }
    return ids;
}

Result<PaperDocument> contactList(Session& session, const std::vector<qint64>& ids, const Wanted& wanted)
{
    const Result<ReportChoice> choice = choiceOf(session, wanted);
    return choice ? contactListDocument(session, ids, *choice) : Result<PaperDocument>(choice.error());
}

/// Addresses where they are asked for, else the cards of who is named, else a list.
Result<QByteArray> contactsPdf(const Command& command, Session& session, const Kind& kind, bool isOfAddresses)
{
    const Wanted wanted{.where = command.option(u"where"_s), .segment = command.option(u"segment"_s)};
    const Result<std::vector<qint64>> ids = chosenIds(command, session, kind, wanted);
    if (!ids)
        return ids.error();
    if (isOfAddresses)
        return addressesPdf(command, session, *ids);
    const Result<PaperDocument> document
        = command.has(2) ? contactCardsDocument(session, *ids) : contactList(session, *ids, wanted);
    return document ? pdfOf(*document) : Result<QByteArray>(document.error());
}

/// Records that the options choose, with the columns of the list as delivered.
Result<QByteArray> listPdf(const Command& command, Session& session, const Kind& kind)
{
    const Wanted wanted{.where = command.option(u"where"_s), .segment = command.option(u"segment"_s)};
    const Result<std::vector<qint64>> ids = chosenIds(command, session, kind, wanted);
    const Result<ReportChoice> choice = choiceOf(session, wanted);
    if (!ids || !choice)
        return ids ? choice.error() : ids.error();
    const Result<PaperDocument> document = recordListDocument(session, *kind.entity, *ids, {}, *choice);
    return document ? pdfOf(*document) : Result<QByteArray>(document.error());
}

Result<QByteArray> quoteMailFile(Session& session, const Quote& quote)
{
    const Result<MailDraft> mail = quoteMail(session, quote);
    return mail ? Result<QByteArray>(mailFile(*mail)) : Result<QByteArray>(mail.error());
}

QByteArray pipelineJson(const Board& board)
{
    const auto money = [](const Money& sum) { return moneyToJson(sum.amount, sum.currency); };
    QJsonArray stages;
    for (const BoardColumn& column : board.columns)
        stages += QJsonObject{{u"stage"_s, column.stage.name}, {u"deals"_s, static_cast<qint64>(column.cards.size())},
            {u"value"_s, money(column.sum)}, {u"probability"_s, column.stage.probability.toText()}};
    return QJsonDocument(QJsonObject{{u"open"_s, money(board.sums.open)}, {u"weighted"_s, money(board.sums.weighted)},
                             {u"closing_this_month"_s, money(board.sums.closingThisMonth)}, {u"stages"_s, stages}})
        .toJson();
}

QByteArray pipelineText(const Board& board)
{
    QString text;
    for (const BoardColumn& column : board.columns)
        text += u"%1\t%2\t%3 %4\n"_s.arg(column.stage.name)
                    .arg(column.cards.size())
                    .arg(column.sum.amount.toText(column.sum.currency), column.sum.currency.code);
    const BoardSums& sums = board.sums;
    for (const auto& [name, sum] : {std::pair{QT_TRANSLATE_NOOP("CommandLine", "Open"), sums.open},
             std::pair{QT_TRANSLATE_NOOP("CommandLine", "Weighted"), sums.weighted},
             std::pair{QT_TRANSLATE_NOOP("CommandLine", "Closing this month"), sums.closingThisMonth}})
        text += say(name) + u'\t' + sum.amount.toText(sum.currency) + u' ' + sum.currency.code + u'\n';
    return text.toUtf8();
}

Result<QByteArray> pipelineReport(Session& session, const QString& format)
{
    const Result<Board> board = pipelineBoard(session, BoardFilter::All);
    if (!board)
        return board.error();
    if (format == "json"_L1)
        return pipelineJson(*board);
    const ExportOptions openDeals{
        u"status = 'open'"_s, {}, u"(SELECT s.rank FROM stage s WHERE s.id = deal.stage), rank"_s, {}};
    if (format == "csv"_L1)
        return exportCsv(session, describe<Deal>(), openDeals);
    if (format == "xlsx"_L1)
        return exportXlsx(session, describe<Deal>(), openDeals);
    if (format.isEmpty() || format == "text"_L1)
        return pipelineText(*board);
    const Result<ReportChoice> choice = choiceOf(session, {});
    if (!choice)
        return choice.error();
    const Result<PaperDocument> document = pipelineDocument(session, *board, *choice);
    return document ? pdfOf(*document) : Result<QByteArray>(document.error());
}

} // namespace

Result<Outcome> runPrint(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    if (!kind)
        return kind.error();
    const bool isMail = command.has(u"eml"_s);
    if (command.has(u"pdf"_s) == isMail)
        return usage(say(QT_TRANSLATE_NOOP(
            "CommandLine", "Say where the PDF goes: --pdf FILE, or a mail with the PDF of a quote: --eml FILE.")));
    if (isMail && kind->entity != &describe<Quote>())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "Only quotes can go into a mail, not %1.")).arg(kind->name));
    const QString target = command.option(isMail ? u"eml"_s : u"pdf"_s);
    const Result<bool> isOfAddresses = wantsAddresses(command);
    if (!isOfAddresses)
        return isOfAddresses.error();
    Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    if (kind->entity == &describe<Contact>())
        return written(command, target, contactsPdf(command, **session, *kind, *isOfAddresses));
    if (!command.has(2) && !isMail && !*isOfAddresses)
        return written(command, target, listPdf(command, **session, *kind));
    if (kind->entity != &describe<Quote>())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine",
                             "Of %1 only a list can be printed, without a key; quotes and contacts one by one."))
                         .arg(kind->name));
    if (!command.has(2) || command.has(3) || *isOfAddresses)
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine", "Say which quote: kartei print FILE quotes KEY --pdf FILE.")));
    const Result<Record> record = recordBy(**session, *kind, command.at(2));
    if (!record)
        return record.error();
    return written(command, target,
        isMail ? quoteMailFile(**session, record->as<Quote>()) : keptOrNewPdf(**session, record->as<Quote>()));
}

Result<Outcome> runReport(const Command& command)
{
    const QString& name = command.at(1);
    const QString format = command.option(u"format"_s);
    const QStringList reports{u"health"_s, u"pipeline"_s};
    if (!reports.contains(name))
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a report. There are: %2."))
                         .arg(name, reports.join(u", "_s)));
    const bool isHealth = name == "health"_L1;
    QStringList formats{u"text"_s, u"csv"_s, u"json"_s, u"pdf"_s};
    if (!isHealth)
        formats += u"xlsx"_s;
    if (!format.isEmpty() && !formats.contains(format))
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a format. There are: %2."))
                         .arg(format, formats.join(u", "_s)));
    Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    return written(command, command.option(u"o"_s),
        isHealth ? healthReport(**session, format) : pipelineReport(**session, format));
}

} // namespace kartei
