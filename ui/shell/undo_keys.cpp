#include "ui/shell/undo_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

namespace kartei {

namespace {

struct Steps {
    bool canUndo = false;
    bool canRedo = false;
};

Steps stepsOf(const QLineEdit* edit)
{
    return edit ? Steps{edit->isUndoAvailable(), edit->isRedoAvailable()} : Steps{};
}

template <class TextEdit>
Steps stepsOfText(const TextEdit& edit)
{
    if (edit.isReadOnly())
        return {};
    return {edit.document()->isUndoAvailable(), edit.document()->isRedoAvailable()};
}

/// Nothing for what is no text field.
std::optional<Steps> stepsIn(const QObject* watched)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(watched))
        return stepsOf(line);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(watched))
        return stepsOfText(*text);
    if (const auto* text = qobject_cast<const QTextEdit*>(watched))
        return stepsOfText(*text);
    if (const auto* box = qobject_cast<const QComboBox*>(watched))
        return stepsOf(box->lineEdit());
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(watched))
        return stepsOf(box->findChild<QLineEdit*>());
    return std::nullopt;
}

} // namespace

UndoKeys::UndoKeys(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return false;
    const std::optional<Steps> steps = stepsIn(watched);
    if (!steps || (isUndo ? steps->canUndo : steps->canRedo))
        return false;
    key->ignore();
    return true;
}

} // namespace kartei
