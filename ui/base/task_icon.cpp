#include "ui/base/task_icon.h"

namespace kartei {

Icon iconOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Todo:
        return Icon::Task;
    case TaskKind::Call:
        return Icon::Call;
    case TaskKind::Email:
        return Icon::Mail;
    case TaskKind::Meeting:
        return Icon::Meeting;
    }
    Q_UNREACHABLE();
}

} // namespace kartei
