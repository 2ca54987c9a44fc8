#include "ui/base/dialog_prompts.h"

#include "ui/base/prompt_dialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace kartei {

namespace {

QString cancelText()
{
    return QCoreApplication::translate("DialogPrompts", "Cancel");
}

std::optional<QString> given(const QString& path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

/// "csv" of "Comma-separated values (*.csv)"; empty: any.
QString endingOf(const QString& filter)
{
    static const QRegularExpression first(QStringLiteral(R"(\(\*\.(\w+))"));
    return first.match(filter).captured(1);
}

} // namespace

DialogPrompts::DialogPrompts(QWidget* window) : m_window(window) { }

QWidget* DialogPrompts::owner() const
{
    return m_window ? m_window.data() : QApplication::activeWindow();
}

std::optional<QString> DialogPrompts::openFile(const FileRequest& request)
{
    return given(QFileDialog::getOpenFileName(
        owner(), request.title, request.suggestion, request.filters.join(QStringLiteral(";;"))));
}

std::optional<QString> DialogPrompts::saveFile(const FileRequest& request)
{
    QFileDialog dialog(owner(), request.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(request.filters);
    dialog.setDefaultSuffix(request.suffix);
    const QFileInfo suggestion(request.suggestion);
    if (suggestion.isAbsolute())
        dialog.setDirectory(suggestion.isDir() ? suggestion.filePath() : suggestion.path());
    if (!suggestion.isDir())
        dialog.selectFile(suggestion.fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        const QString ending = endingOf(filter);
        const QFileInfo named(dialog.selectedFiles().value(0));
        if (ending.isEmpty() || named.fileName().isEmpty())
            return;
        dialog.setDefaultSuffix(ending);
        dialog.selectFile(named.completeBaseName() + u'.' + ending);
    });
    return dialog.exec() == QDialog::Accepted ? given(dialog.selectedFiles().value(0)) : std::nullopt;
}

std::optional<QString> DialogPrompts::chooseFolder(const FileRequest& request)
{
    return given(QFileDialog::getExistingDirectory(owner(), request.title, request.suggestion));
}

bool DialogPrompts::confirm(const Confirmation& confirmation)
{
    PromptDialog dialog(confirmation.title, confirmation.text, owner());
    const ButtonKind kind = confirmation.isDestructive ? ButtonKind::Danger : ButtonKind::Primary;
    QPushButton* verb = dialog.addAnswer(confirmation.verb, kind, QStringLiteral("confirm"));
    dialog.addCancel(cancelText());
    if (!confirmation.isDestructive) {
        verb->setDefault(true);
        verb->setFocus();
    }
    return dialog.answer() == 0;
}

std::optional<int> DialogPrompts::choose(const Question& question)
{
    PromptDialog dialog(question.title, question.text, owner());
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        const ButtonKind kind = i == 0 ? ButtonKind::Primary : ButtonKind::Secondary;
        QPushButton* button = dialog.addAnswer(question.answers[i], kind, QStringLiteral("answer%1").arg(i));
        if (i == 0) {
            button->setDefault(true);
            button->setFocus();
        }
    }
    dialog.addCancel(cancelText());
    const int answer = dialog.answer();
    return answer < 0 ? std::nullopt : std::optional(answer);
}

std::optional<QString> DialogPrompts::askText(const TextRequest& request)
{
    PromptDialog dialog(request.title, {}, owner());
    const QLineEdit* field = dialog.addField(request.label, request.text);
    dialog.addAnswer(request.verb, ButtonKind::Primary, QStringLiteral("confirm"))->setDefault(true);
    dialog.addCancel(cancelText());
    return dialog.answer() == 0 ? std::optional(field->text()) : std::nullopt;
}

bool DialogPrompts::notify(const Notice& notice)
{
    PromptDialog dialog(QCoreApplication::applicationName(), notice.text, owner());
    if (!notice.details.isEmpty())
        dialog.addDetails(notice.details);
    if (!notice.verb.isEmpty()) {
        QPushButton* verb = dialog.addAnswer(notice.verb, ButtonKind::Primary, QStringLiteral("confirm"));
        verb->setDefault(true);
        verb->setFocus();
    }
    dialog.addCancel(QCoreApplication::translate("DialogPrompts", "Close"));
    return dialog.answer() == 0;
}

} // namespace kartei
