#include "ui/shell/business_files.h"

#include "core/sample/sample_business.h"
#include "core/storage/new_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QStringList businessFilters()
{
    return {QCoreApplication::translate("BusinessFiles", "Businesses (*.kartei)"),
        QCoreApplication::translate("BusinessFiles", "All files (*)")};
}

Result<> fillBusiness(Session& session, const NewBusiness& wishes, const QByteArray& logo)
{
    Result<> done = populateNewBusiness(session, wishes);
    if (done && wishes.isSample)
        done = fillSampleBusiness(session);
    if (!done || logo.isEmpty())
        return done;
    return session.transact(QCoreApplication::translate("BusinessFiles", "Set the logo"), Undo::Never,
        [&](Transaction& tx) { return setLogo(tx, logo); });
}

} // namespace

Result<> setLogo(Transaction& tx, const QByteArray& logo)
{
    const Result<Business> before = tx.get(Id<Business>{1});
    if (!before)
        return before.error();
    Business after = *before;
    after.logo = logo;
    return tx.update(*before, after);
}

Result<std::unique_ptr<Session>> makeBusinessFile(
    const QString& path, const NewBusiness& wishes, const QByteArray& logo)
{
    const QDir folder = QFileInfo(path).dir();
    if (!folder.mkpath(u"."_s))
        return Error{Error::Kind::Access,
            QCoreApplication::translate(
                "BusinessFiles", "The folder for the business can't be made. Choose another place."),
            folder.path()};
    const Result<> made
        = makeBusiness({path}, {}, [&](Session& session) { return fillBusiness(session, wishes, logo); });
    return made ? Session::open({path}, {}) : Result<std::unique_ptr<Session>>(made.error());
}

Result<std::unique_ptr<Session>> makeSampleFile(const QString& path, const QString& language)
{
    NewBusiness wishes;
    wishes.name = QCoreApplication::translate("BusinessFiles", "Berger Joinery");
    wishes.language = language;
    wishes.country = language == "cs"_L1 ? u"CZ"_s
        : language == "he"_L1            ? u"IL"_s
        : language == "de"_L1            ? u"DE"_s
                                         : u"GB"_s;
    wishes.isSample = true;
    return makeBusinessFile(path, wishes, {});
}

QString sampleBusinessPath(const QString& language)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return u"%1/kartei/sample-%2.kartei"_s.arg(folder, language);
}

QString freeBusinessPath(const QString& name)
{
    QString stem = name.simplified();
    for (const QChar unfit : u"/\\:*?\"<>|"_s)
        stem.replace(unfit, u'-');
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    if (stem.isEmpty())
        stem = QCoreApplication::translate("BusinessFiles", "My business");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(QString(stem + u".kartei"_s));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1 %2.kartei"_s.arg(stem).arg(i));
    return path;
}

FileRequest businessToOpen(const QString& suggestion)
{
    return {
        QCoreApplication::translate("BusinessFiles", "Open a business"), businessFilters(), suggestion, u"kartei"_s};
}

FileRequest businessToMake(const QString& suggestion)
{
    return {QCoreApplication::translate("BusinessFiles", "Where the business is kept"), businessFilters(), suggestion,
        u"kartei"_s};
}

} // namespace kartei
