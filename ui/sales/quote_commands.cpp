#include "ui/sales/quote_commands.h"

#include "core/base/text.h"
#include "core/business/number_ranges.h"
#include "core/printing/quote_printing.h"
#include "core/sales/credit.h"
#include "core/sales/quote_actions.h"
#include "core/sales/quote_recipient.h"
#include "core/service/asset.h"
#include "ui/base/acts.h"
#include "ui/base/display_text.h"
#include "ui/base/prompts.h"
#include "ui/base/workbench.h"
#include "ui/contacts/owned_dialog.h"
#include "ui/planning/files_dialog.h"
#include "ui/printing/paper_output.h"
#include "ui/sales/mail_quote.h"
#include "ui/sales/quote_texts.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace kartei {

QuoteCommands::QuoteCommands(Workbench& workbench, UrlOpener opener, QWidget* window)
    : QObject(window), m_workbench(workbench), m_opener(std::move(opener)), m_window(window),
      m_print(make(QStringLiteral("print"), tr("Print"), Icon::Print, &QuoteCommands::print)),
      m_pdf(make(QStringLiteral("savePdf"), tr("PDF"), Icon::Export, &QuoteCommands::savePdf)),
      m_send(make(QStringLiteral("send"), tr("Send…"), Icon::Send, &QuoteCommands::send)),
      m_mail(make(QStringLiteral("mail"), tr("E-mail"), Icon::Mail, &QuoteCommands::mail)),
      m_accept(make(QStringLiteral("accept"), tr("Accept"), Icon::Done, &QuoteCommands::accept)),
      m_decline(make(QStringLiteral("decline"), tr("Decline…"), Icon::Cancel, &QuoteCommands::decline)),
      m_revise(make(QStringLiteral("revise"), tr("Revise"), Icon::Edit, &QuoteCommands::revise)),
      m_duplicate(make(QStringLiteral("duplicate"), tr("Duplicate"), Icon::Duplicate, &QuoteCommands::duplicate)),
      m_files(make(QStringLiteral("quoteFiles"), tr("Files…"), Icon::Attach, &QuoteCommands::showFiles)),
      m_remove(make(QStringLiteral("delete"), tr("Delete"), Icon::Delete, &QuoteCommands::remove))
{
    setQuote({});
}

QAction* QuoteCommands::make(const QString& name, const QString& text, Icon use, void (QuoteCommands::*act)())
{
    auto* action = new QAction(icon(use), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction*> QuoteCommands::headerActions() const
{
    return {m_print, m_pdf, m_mail, m_send, m_accept};
}

QList<QAction*> QuoteCommands::menuActions() const
{
    return {m_decline, m_revise, m_duplicate, m_files, m_remove};
}

QList<QAction*> QuoteCommands::rowActions() const
{
    return QList<QAction*>{m_print, m_pdf, m_mail} + allActions();
}

QList<QAction*> QuoteCommands::allActions() const
{
    return {m_send, m_accept, m_decline, m_revise, m_duplicate, m_files, m_remove};
}

Icon QuoteCommands::iconOf(const QAction* action) const
{
    return action == m_send ? Icon::Send : Icon::Done;
}

void QuoteCommands::setQuote(const Quote& quote)
{
    m_quote = quote;
    const bool isStored = quote.id.isSet();
    const bool mayWrite = isStored && !m_workbench.session().isReadOnly();
    const bool isDraft = quote.status == QuoteStatus::Draft;
    const bool isOpen = quote.status == QuoteStatus::Sent || quote.status == QuoteStatus::Expired;
    m_print->setEnabled(isStored);
    m_pdf->setEnabled(isStored);
    m_send->setVisible(isDraft);
    m_send->setEnabled(mayWrite && isDraft);
    m_mail->setVisible(isStored && !isDraft);
    m_mail->setEnabled(isStored && !isDraft);
    m_accept->setVisible(isOpen);
    m_accept->setEnabled(mayWrite && isOpen);
    m_decline->setVisible(isOpen);
    m_decline->setEnabled(mayWrite && isOpen);
    m_revise->setVisible(isStored && !isDraft);
    m_revise->setEnabled(mayWrite && !isDraft);
    m_duplicate->setEnabled(mayWrite);
    m_files->setEnabled(isStored);
    m_remove->setVisible(isDraft);
    m_remove->setEnabled(mayWrite && isDraft);
}

void QuoteCommands::say(const Result<>& done)
{
    if (!done)
        m_workbench.report(done.error());
}

QString QuoteCommands::fileName() const
{
    return m_quote.title.isEmpty() ? numberText(m_quote) : tr("%1 %2").arg(numberText(m_quote), m_quote.title);
}

void QuoteCommands::showFiles()
{
    auto* files = new FilesDialog(m_window, m_workbench, m_opener, describe<Quote>(), m_quote.id.value);
    files->open();
}

void QuoteCommands::print()
{
    const Result<QuotePaper> paper = quotePaperOf(m_workbench.session(), m_quote);
    const Result<bool> done = paper ? printPaper(laidOut(*paper), m_window) : Result<bool>(paper.error());
    if (!done)
        m_workbench.report(done.error());
}

void QuoteCommands::savePdf()
{
    const Result<QByteArray> pdf = keptOrNewPdf(m_workbench.session(), m_quote);
    const Result<bool> done
        = pdf ? kartei::savePdf(*pdf, m_workbench.prompts(), fileName()) : Result<bool>(pdf.error());
    if (!done)
        m_workbench.report(done.error());
}

Result<QString> QuoteCommands::numberToCome() const
{
    if (!m_quote.revisionOf.isSet())
        return nextNumber(m_workbench.session(), QStringLiteral("quote"), describe<Quote>());
    const Result<Quote> older = m_workbench.session().get(m_quote.revisionOf);
    return older ? Result<QString>(older->number) : Result<QString>(older.error());
}

QString QuoteCommands::whatHappens(const QString& number) const
{
    const QString total = moneyText({m_quote.total, m_quote.currency});
    const QString first = m_quote.revisionOf.isSet()
        ? tr("The quote for %1 replaces %2 and gets the same number with a new suffix.")
              .arg(isolated(total), isolatedLtr(number))
        : tr("The quote for %1 gets the number %2.").arg(isolated(total), isolatedLtr(number));
    const Result<QuoteAddresses> addresses = addressesOf(m_workbench.session(), m_quote);
    const bool hasAddress = addresses && addresses->recipient.size() > 1;
    const QString second = tr("Its PDF is kept as it goes out, and from then on the quote can only be revised. "
                              "Kartei sends no mail itself: print the quote, or open it in your mail program.");
    const QString hint = hasAddress ? QString() : tr("There is no postal address to print.");
    const auto credit = creditUseOf(m_workbench.session(), m_quote);
    const QString warning
        = credit && *credit ? creditWarning(**credit, [](const Money& sum) { return moneyText(sum); }) : QString();
    QStringList said{first, second, hint, warning};
    said.removeAll(QString());
    return said.join(QStringLiteral("\n\n"));
}

void QuoteCommands::send()
{
    if (const Result<> ready = checkSendable(m_quote); !ready) {
        Q_EMIT notReady(m_quote.id, ready.error().message);
        return;
    }
    const Result<QString> number = numberToCome();
    if (!number)
        return m_workbench.report(number.error());
    const QString verb = tr("Send quote");
    if (!m_workbench.prompts().confirm({verb, whatHappens(*number), verb, false}))
        return;
    Session& session = m_workbench.session();
    const Result<QString> sent
        = sendQuote(session, m_quote.id, [&session](const Quote& quote) { return quotePdf(session, quote); });
    if (!sent)
        return m_workbench.report(sent.error());
    m_workbench.offer(tr("%1 is sent. Print it, or send its PDF by mail.").arg(isolatedLtr(*sent)), tr("E-mail"),
        [&bench = m_workbench, opener = m_opener, id = m_quote.id] { mailQuote(bench, opener, id); });
}

void QuoteCommands::mail()
{
    mailQuote(m_workbench, m_opener, m_quote.id);
}

void QuoteCommands::accept()
{
    const Result<> done = acceptQuote(m_workbench.session(), m_quote.id);
    if (!done)
        return m_workbench.report(done.error());
    if (!m_workbench.session().mayChange(describe<Asset>()))
        return;
    m_workbench.offer(
        tr("%1 is accepted. What is delivered can be noted with its serial numbers.").arg(isolatedLtr(m_quote.number)),
        tr("Note…"), [&bench = m_workbench, window = QPointer<QWidget>(m_window), owner = receiverOf(m_quote)] {
            auto* dialog = new OwnedDialog(window, bench, owner);
            dialog->open();
        });
}

void QuoteCommands::decline()
{
    const std::optional<QString> reason = m_workbench.prompts().askText(
        {tr("Decline quote"), tr("Why was %1 declined?").arg(isolatedLtr(m_quote.number)), {}, tr("Decline quote")});
    if (reason)
        say(declineQuote(m_workbench.session(), m_quote.id, reason->trimmed()));
}

void QuoteCommands::openCopy(const Result<Id<Quote>>& copy)
{
    if (!copy)
        m_workbench.report(copy.error());
    else
        m_workbench.open(describe<Quote>(), copy->value);
}

void QuoteCommands::revise()
{
    openCopy(reviseQuote(m_workbench.session(), m_quote.id));
}

void QuoteCommands::duplicate()
{
    openCopy(duplicateQuote(m_workbench.session(), m_quote.id));
}

void QuoteCommands::remove()
{
    const Quote quote = m_quote;
    perform(m_workbench, tr("Delete %1").arg(nameInSentence(quote)),
        tr("Draft deleted: %1").arg(isolated(quote.title.isEmpty() ? tr("no subject") : quote.title)),
        [&quote](Transaction& tx) { return tx.remove(quote.id); });
}

} // namespace kartei
