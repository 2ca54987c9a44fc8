#include "core/printing/quote_mail.h"

#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/contacts/contact_problems.h"
#include "core/printing/paper_language.h"
#include "core/printing/quote_printing.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// The preferred one that is an address; what is not might be read as more than one, or as an order.
const ContactEmail* usableEmail(const Contact& contact)
{
    const ContactEmail* first = nullptr;
    for (const ContactEmail& email : contact.emails) {
        if (!mayBeEmail(email.value))
            continue;
        if (email.preferred)
            return &email;
        first = first ? first : &email;
    }
    return first;
}

bool takeAddress(MailDraft& mail, const Contact& contact)
{
    const ContactEmail* email = usableEmail(contact);
    if (email) {
        mail.toName = contact.name;
        mail.toAddress = email->value;
    }
    return email != nullptr;
}

/// Fills in name and address.
Result<> address(MailDraft& mail, Session& session, Id<Contact> customer)
{
    if (!customer.isSet())
        return {};
    const Result<Contact> contact = session.get(customer);
    if (!contact)
        return contact.error();
    if (takeAddress(mail, *contact) || !contact->company.isSet())
        return {};
    const Result<Contact> company = session.get(contact->company);
    if (!company)
        return company.error();
    takeAddress(mail, *company);
    return {};
}

QString textOf(const QuotePaper& paper, const PaperLanguage& language)
{
    const Quote& quote = paper.quote;
    const auto word = [&](const char* english) { return language.word(english); };
    QStringList paragraphs;
    if (!quote.salutation.isEmpty())
        paragraphs += quote.salutation;
    const bool isMirrored = language.isMirrored();
    QString sentence = word(QT_TRANSLATE_NOOP("Paper", "please find attached our quotation %1 of %2 for %3."))
                           .arg(isMirrored ? isolatedLtr(quote.number) : quote.number, language.date(quote.date),
                               isMirrored ? language.moneyInText(quote.total, quote.currency)
                                          : language.money(quote.total, quote.currency));
    if (quote.validUntil.isValid())
        sentence
            += u' ' + word(QT_TRANSLATE_NOOP("Paper", "It is valid until %1.")).arg(language.date(quote.validUntil));
    paragraphs += sentence;
    QStringList signature{word(QT_TRANSLATE_NOOP("Paper", "Yours sincerely"))};
    for (const QString& line : {quote.clerk, paper.business.name, paper.business.phone}) {
        if (!line.isEmpty() && !signature.contains(line))
            signature += line;
    }
    paragraphs += signature.join(u'\n');
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

Result<MailDraft> quoteMail(Session& session, const Quote& quote)
{
    if (quote.status == QuoteStatus::Draft)
        return invalid(QCoreApplication::translate(
            "Quote", "This quote is still a draft. Send it first: then it has a number and its PDF is kept."));
    const Result<QuotePaper> paper = quotePaperOf(session, quote);
    if (!paper)
        return paper.error();
    const Result<QByteArray> pdf = keptOrNewPdf(session, quote);
    if (!pdf)
        return pdf.error();
    MailDraft mail;
    mail.fromName = paper->business.name;
    mail.fromAddress = paper->business.email;
    if (const Result<> found = address(mail, session, quote.contact); !found)
        return found.error();
    const QString& own = quote.language;
    const PaperLanguage language(own.isEmpty() ? paper->business.language : own, paper->business.country);
    const QString name = language.word(QT_TRANSLATE_NOOP("Paper", "Quotation %1")).arg(quote.number);
    mail.subject = quote.title.isEmpty() ? name : QString(name + u": "_s + quote.title);
    mail.text = textOf(*paper, language);
    mail.fileName = plainFileName(QString(name).replace(u'/', u'-') + u".pdf"_s);
    mail.mediaType = "application/pdf";
    mail.file = *pdf;
    return mail;
}

} // namespace kartei
