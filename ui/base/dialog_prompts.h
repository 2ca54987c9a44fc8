#pragma once

#include "ui/base/prompts.h"

#include <QPointer>
#include <QWidget>

namespace kartei {

/// Real dialogs over `window`; without one, over the window in use.
class DialogPrompts final : public Prompts {
public:
    explicit DialogPrompts(QWidget* window = nullptr);

    std::optional<QString> openFile(const FileRequest& request) override;
    std::optional<QString> saveFile(const FileRequest& request) override;
    std::optional<QString> chooseFolder(const FileRequest& request) override;
    bool confirm(const Confirmation& confirmation) override;
    std::optional<int> choose(const Question& question) override;
    std::optional<QString> askText(const TextRequest& request) override;
    bool notify(const Notice& notice) override;

private:
    QWidget* owner() const;

    QPointer<QWidget> m_window;
};

} // namespace kartei
