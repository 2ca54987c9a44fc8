#pragma once

namespace kartei::test {

/// While it lives, files are renamed as on a share: NFS can't refuse to replace, nor exchange two names; sshfs can't
/// give a file a second name either.
class ShareDisk {
public:
    enum class Links { Can, Cannot };
    explicit ShareDisk(Links links = Links::Can);
    ~ShareDisk();
    ShareDisk(const ShareDisk&) = delete;
    ShareDisk& operator=(const ShareDisk&) = delete;
};

} // namespace kartei::test
