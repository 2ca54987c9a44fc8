#include "core/cli/print_addresses.h"

#include "core/cli/mailing.h"
#include "core/printing/label_printing.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

template <class Format>
Error noSuchFormat(const QString& given, std::span<const Format> formats)
{
    QStringList names;
    for (const Format& format : formats)
        names += format.name;
    return usage(
        say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a format. There are: %2.")).arg(given, names.join(u", "_s)));
}

Result<LabelChoice> labelChoice(const Command& command)
{
    const QString name = command.option(u"labels"_s);
    LabelChoice choice{labelSheetNamed(name)};
    if (!choice.sheet)
        return noSuchFormat(name, labelSheets());
    if (!command.has(u"start"_s))
        return choice;
    bool isNumber = false;
    choice.start = command.option(u"start"_s).toInt(&isNumber);
    if (!isNumber || choice.start < 1 || choice.start > choice.sheet->count())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--start is a label from 1 to %1, not “%2”."))
                         .arg(choice.sheet->count())
                         .arg(command.option(u"start"_s)));
    return choice;
}

Result<std::vector<qint64>> addressees(const Command& command, Session& session, const std::vector<qint64>& contacts)
{
    return postRecipientsAmong(command, session, contacts,
        command.has(u"one-per-address"_s) ? MailingChoice::One::PerAddress : MailingChoice::One::PerContact);
}

Result<PaperDocument> labels(const Command& command, Session& session, const std::vector<qint64>& contacts)
{
    const Result<LabelChoice> choice = labelChoice(command);
    if (!choice)
        return choice.error();
    const Result<std::vector<qint64>> to = addressees(command, session, contacts);
    return to ? labelsDocument(session, *to, *choice) : Result<PaperDocument>(to.error());
}

Result<PaperDocument> filledEnvelopes(const Command& command, Session& session, const std::vector<qint64>& contacts)
{
    const QString name = command.option(u"envelopes"_s);
    const Envelope* envelope = envelopeNamed(name);
    if (!envelope)
        return noSuchFormat(name, envelopes());
    const Result<std::vector<qint64>> to = addressees(command, session, contacts);
    return to ? envelopesDocument(session, *to, *envelope) : Result<PaperDocument>(to.error());
}

} // namespace

Result<bool> wantsAddresses(const Command& command)
{
    const bool labels = command.has(u"labels"_s);
    const bool envelopes = command.has(u"envelopes"_s);
    if (labels && envelopes)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "Either --labels or --envelopes, not both.")));
    for (const QString& option : {u"start"_s, u"one-per-address"_s, u"rejects"_s}) {
        if (command.has(option) && !labels && (!envelopes || option == "start"_L1))
            return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 goes with labels: --labels FORMAT.")).arg(option));
    }
    return labels || envelopes;
}

Result<QByteArray> addressesPdf(const Command& command, Session& session, const std::vector<qint64>& contacts)
{
    const Result<PaperDocument> document
        = command.has(u"labels"_s) ? labels(command, session, contacts) : filledEnvelopes(command, session, contacts);
    return document ? pdfOf(*document) : Result<QByteArray>(document.error());
}

} // namespace kartei
