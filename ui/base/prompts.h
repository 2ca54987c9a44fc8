#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kartei {

struct FileRequest {
    QString title;
    QStringList filters; ///< "Comma-separated values (*.csv)"
    QString suggestion; ///< folder, file, or bare file name
    QString suffix; ///< added when saving under a name without one: "csv"
};

/// Before what cannot be undone: sending, issuing, erasing a person. Everything else happens at once and has an undo.
struct Confirmation {
    QString title; ///< "Send quote"
    QString text; ///< what happens and cannot be taken back
    QString verb; ///< of the button: "Send quote"
    bool isDestructive = false; ///< then Enter does not do it
};

struct Question {
    QString title;
    QString text;
    QStringList answers; ///< verbs: "Keep mine", "Take theirs"; the first one is the suggestion
};

/// One line to type.
struct TextRequest {
    QString title;
    QString label;
    QString text; ///< to begin with
    QString verb;
};

/// Something to know, with one thing to do about it at most.
struct Notice {
    QString text;
    QString details; ///< behind "Details", to copy
    QString verb; ///< empty: only Close
};

/// Everything modal comes through here, so that tests can answer. Nothing returned means the user stepped back.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual std::optional<QString> openFile(const FileRequest& request) = 0;
    /// Existing files were confirmed.
    virtual std::optional<QString> saveFile(const FileRequest& request) = 0;
    /// `request` without filters; the suggestion is where to begin.
    virtual std::optional<QString> chooseFolder(const FileRequest& request) = 0;
    virtual bool confirm(const Confirmation& confirmation) = 0;
    /// Index into the answers.
    virtual std::optional<int> choose(const Question& question) = 0;
    virtual std::optional<QString> askText(const TextRequest& request) = 0;
    /// True: the verb was chosen.
    virtual bool notify(const Notice& notice) = 0;
};

} // namespace kartei
