// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Backups.h"

#include <QFutureWatcher>
#include <QWidget>

namespace dueregard {

class Heading;
class Paragraph;

/// The dated copies of the register, each of which can be put back.
class BackupsPage final : public QWidget {
    Q_OBJECT
public:
    enum class Offer { Nothing, ///< the register is open for reading only
                       PutBack, ///< it cannot be opened
                       PutBackOrMake };
    BackupsPage(const QString &registerPath, const QList<Backups::Copy> &copies, Offer offer, QWidget *parent = nullptr);
    void focusHeading();

signals:
    void restore(const QString &copyPath, const QString &when);
    void makeNow();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes

private:
    /// What each copy holds is read on another thread: a share may be slow.
    void readLastChanges(const QStringList &copies);

    Heading *m_heading;
    QList<Paragraph *> m_lastChanges; ///< one a copy
    QFutureWatcher<QList<Backups::LastChange>> m_reading;
};

} // namespace dueregard
