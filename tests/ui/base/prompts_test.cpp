#include "ui/base/dialog_prompts.h"
#include "ui/base/report_error.h"

#include "tests/support/catch_qt.h"
#include "tests/support/scripted_prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace kartei;

namespace {

/// Runs `act` on the dialog that opens next.
template <class Act>
void whenAsked(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

QPushButton* button(QDialog* dialog, const char* name)
{
    auto* found = dialog->findChild<QPushButton*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a confirmation is given by its verb and never by Enter when it destroys")
{
    DialogPrompts prompts;
    Confirmation erase{
        QStringLiteral("Erase"), QStringLiteral("This cannot be undone."), QStringLiteral("Erase person"), true};
    whenAsked([](QDialog* dialog) {
        CHECK(button(dialog, "confirm")->text() == QStringLiteral("Erase person"));
        QTest::keyClick(dialog, Qt::Key_Return);
        CHECK(dialog->isVisible());
    });
    CHECK_FALSE(prompts.confirm(erase));
    whenAsked([](QDialog* dialog) { button(dialog, "confirm")->click(); });
    CHECK(prompts.confirm(erase));
    whenAsked([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    CHECK_FALSE(prompts.confirm(erase));
    erase.isDestructive = false;
    whenAsked([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    CHECK(prompts.confirm(erase));
}

TEST_CASE("a question is answered by the index of its verb")
{
    DialogPrompts prompts;
    const Question question{QStringLiteral("Conflict"), QStringLiteral("Two values."),
        {QStringLiteral("Keep mine"), QStringLiteral("Take theirs")}};
    whenAsked([](QDialog* dialog) { button(dialog, "answer1")->click(); });
    CHECK(prompts.choose(question) == 1);
    whenAsked([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    CHECK(prompts.choose(question) == 0);
    whenAsked([](QDialog* dialog) { button(dialog, "cancel")->click(); });
    CHECK_FALSE(prompts.choose(question));
}

TEST_CASE("a line that was typed is taken with Enter")
{
    DialogPrompts prompts;
    whenAsked([](QDialog* dialog) {
        auto* field = dialog->findChild<QLineEdit*>();
        REQUIRE(field);
        CHECK(field->selectedText() == QStringLiteral("Old"));
        QTest::keyClicks(field, QStringLiteral("New"));
        QTest::keyClick(field, Qt::Key_Return);
    });
    CHECK(prompts.askText(
              {QStringLiteral("Rename"), QStringLiteral("Name"), QStringLiteral("Old"), QStringLiteral("Rename")})
        == QStringLiteral("New"));
}

TEST_CASE("an error shows its message as plain text and its details on demand, to copy")
{
    DialogPrompts prompts;
    const Error error{Error::Kind::InUse, QStringLiteral("<b>shop.kartei</b> is open on LAPTOP-2."),
        QStringLiteral("/home/anna/shop.kartei")};
    whenAsked([](QDialog* dialog) {
        const auto* text = dialog->findChild<QLabel*>(QStringLiteral("promptText"));
        REQUIRE(text);
        CHECK(text->textFormat() == Qt::PlainText);
        CHECK(text->text().startsWith(u'<'));
        const auto* details = dialog->findChild<QPlainTextEdit*>();
        REQUIRE(details);
        CHECK_FALSE(details->isVisible());
        button(dialog, "showDetails")->click();
        CHECK(details->isVisible());
        button(dialog, "copyDetails")->click();
        CHECK(QApplication::clipboard()->text() == QStringLiteral("/home/anna/shop.kartei"));
        button(dialog, "confirm")->click();
    });
    CHECK(reportError(prompts, error, QStringLiteral("Try again")));
}

TEST_CASE("what the user cancelled is not reported to the user")
{
    ScriptedPrompts prompts;
    CHECK_FALSE(reportError(prompts, {Error::Kind::Cancelled, QStringLiteral("Stopped."), {}}));
    CHECK(prompts.noticesShown.empty());
    reportError(prompts, {Error::Kind::NotFound, QStringLiteral("Gone."), {}});
    REQUIRE(prompts.noticesShown.size() == 1);
    CHECK(prompts.noticesShown[0].text == QStringLiteral("Gone."));
}

TEST_CASE("a file that is saved in another format gets the ending of that format", "[P3]")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QTemporaryDir folder;
    DialogPrompts prompts;
    whenAsked([](QDialog* dialog) {
        auto* chooser = qobject_cast<QFileDialog*>(dialog);
        REQUIRE(chooser);
        auto* formats = chooser->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
        REQUIRE(formats);
        formats->setCurrentIndex(1);
        Q_EMIT formats->textActivated(formats->currentText());
        CHECK(QFileInfo(chooser->selectedFiles().value(0)).fileName() == QStringLiteral("contacts.xlsx"));
        QTest::keyClick(chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    });
    const std::optional<QString> path = prompts.saveFile(
        {QStringLiteral("Export"), {QStringLiteral("Table (*.csv)"), QStringLiteral("Spreadsheet (*.xlsx)")},
            folder.filePath(QStringLiteral("contacts.csv")), QStringLiteral("csv")});
    CHECK(path == folder.filePath(QStringLiteral("contacts.xlsx")));
}
