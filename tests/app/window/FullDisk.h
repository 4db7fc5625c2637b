// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace sjusteg {

/// A limit on the size of files stands in for the full disk: writes beyond it fail.
class FullDisk
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = 4096; // not even the journal of a small change
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { free(); }
    void free() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace sjusteg
