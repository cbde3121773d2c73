// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// Whether a process of this computer lives, and which one it is: systems give the numbers of dead processes to others.
struct ProcessLife {
    /// False when there is no such process, and when it has ended and only waits for its parent to notice (a zombie). True
    /// when the system does not tell.
    bool running = true;
    /// The same for one process as long as it lives and for no other one, not even after the computer started anew. Empty
    /// when the system does not tell.
    QString birth;

    static ProcessLife of(qint64 pid);
};

} // namespace dueregard
