// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

class QWidget;

namespace dueregard {

/// Waits for the first painted window, prints "ready" with the memory in use (PSS in kB, where the system tells it), and
/// ends the program.
class StartupProbe final : public QObject {
    Q_OBJECT
public:
    explicit StartupProbe(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_painted = false;
};

} // namespace dueregard
