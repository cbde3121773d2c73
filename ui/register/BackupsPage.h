// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Backups.h"

#include <QWidget>

namespace dueregard {

class Heading;

/// The dated copies of the register, each of which can be put back.
class BackupsPage final : public QWidget {
    Q_OBJECT
public:
    BackupsPage(const QString &registerPath, const QList<Backups::Copy> &copies, bool readOnly, QWidget *parent = nullptr);
    void focusHeading();

signals:
    void restore(const QString &copyPath, const QString &when);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes

private:
    Heading *m_heading;
};

} // namespace dueregard
