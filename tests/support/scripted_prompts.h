#pragma once

#include "ui/base/prompts.h"

#include <deque>
#include <functional>
#include <vector>

namespace kartei {

/// Answers in the order it was given them; without an answer the user steps back. What was asked is kept.
class ScriptedPrompts final : public Prompts {
public:
    std::deque<QString> paths;
    std::deque<bool> confirmations;
    std::deque<int> choices;
    std::deque<QString> texts;
    std::deque<bool> notices;
    std::function<void()> whileFileIsAsked; ///< what happens in the business before that is answered

    std::vector<FileRequest> filesAsked;
    std::vector<Confirmation> confirmationsAsked;
    std::vector<Question> questionsAsked;
    std::vector<TextRequest> textsAsked;
    std::vector<Notice> noticesShown;

    std::optional<QString> openFile(const FileRequest& request) override { return file(request); }
    std::optional<QString> saveFile(const FileRequest& request) override { return file(request); }
    std::optional<QString> chooseFolder(const FileRequest& request) override { return file(request); }
    bool confirm(const Confirmation& confirmation) override
    {
        confirmationsAsked.push_back(confirmation);
        return next(confirmations).value_or(false);
    }
    std::optional<int> choose(const Question& question) override
    {
        questionsAsked.push_back(question);
        return next(choices);
    }
    std::optional<QString> askText(const TextRequest& request) override
    {
        textsAsked.push_back(request);
        return next(texts);
    }
    bool notify(const Notice& notice) override
    {
        noticesShown.push_back(notice);
        return next(notices).value_or(false);
    }

private:
    std::optional<QString> file(const FileRequest& request)
    {
        filesAsked.push_back(request);
        if (whileFileIsAsked)
            whileFileIsAsked();
        return next(paths);
    }
    template <class T>
    static std::optional<T> next(std::deque<T>& answers)
    {
        if (answers.empty())
            return std::nullopt;
        const T answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

} // namespace kartei
