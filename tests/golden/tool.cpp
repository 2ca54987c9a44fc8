// Beside tests/golden/make: what the window can do and the command line can't, and the text of a file's values.

#include "core/business/business.h"
#include "core/storage/session.h"
#include "tests/golden/must.h"
#include "tests/golden/old_schema.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <memory>
#include <stdexcept>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A PNG of one pixel.
const QByteArray kLogo = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

/// As the only user of the business, whom tests/golden/make adds first.
std::unique_ptr<Session> openedBy(const QString& path)
{
    return must(Session::open({path}, {.author = {}, .actor = {.user = 1, .name = u"ada"_s}}));
}

void describeBusiness(const QString& path)
{
    const auto session = openedBy(path);
    const Result<> done
        = session->transact(u"Describe the business"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
              const Result<Business> before = tx.get(Id<Business>{1});
              if (!before)
                  return before.error();
              Business after = *before;
              after.slogan = u"Möbel nach Maß"_s;
              after.proprietor = u"Ada Ärmel"_s;
              after.street = u"Werkstr. 3"_s;
              after.postalCode = u"01099"_s;
              after.city = u"Dresden"_s;
              after.phone = u"+49 351 123"_s;
              after.email = u"office@example.org"_s;
              after.website = u"example.org"_s;
              after.vatId = u"DE136695976"_s;
              after.taxNumber = u"201/123/12340"_s;
              after.registration = u"HRA 99, Dresden"_s;
              after.bankName = u"Bank"_s;
              after.iban = u"DE02120300000000202051"_s;
              after.bic = u"BYLADEM1001"_s;
              after.paymentTerms = u"14 Tage netto"_s;
              after.validityDays = 21;
              after.brandColor = u"#8A1C1C"_s;
              after.logo = kLogo;
              return tx.update(*before, after);
          });
    if (!done)
        throw std::runtime_error(done.error().message.toStdString());
}

/// The business as a file of an earlier schema version would have held it, for versions from before the first release.
void construct(const QString& source, const QString& target, int version)
{
    const auto database = must(Database::open({target}, Database::Mode::Create));
    makeOldSchema(*database, version);
    const RawFile file(source);
    copyRows(*database, file.select());
    if (const Result<> logged = database->enableWriting(); !logged)
        throw std::runtime_error(logged.error().message.toStdString());
}

int run(const QStringList& arguments)
{
    const QString act = arguments.value(1);
    const QString path = arguments.value(2);
    if (act == "describe"_L1)
        describeBusiness(path);
    else if (act == "redo"_L1)
        must(openedBy(path)->redo());
    else if (act == "construct"_L1)
        construct(path, arguments.value(3), arguments.value(4).toInt());
    else if (act == "version"_L1)
        std::printf("%d\n", RawFile(path).schemaVersion());
    else if (act == "dump"_L1)
        std::fputs(toText(sqliteValues(RawFile(path).select())).toUtf8().constData(), stdout);
    else
        throw std::runtime_error(
            "describe FILE | redo FILE | construct FILE TARGET VERSION | version FILE | dump FILE");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    try {
        return run(QCoreApplication::arguments());
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
}
