// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/ChangeLog.h"
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class FieldWidget;
class Heading;

/// Asks which text has to be erased for good, why and by whom. Whoever made it does it.
class PurgePage final : public QWidget {
    Q_OBJECT
public:
    /// `changes`: the history, which still has what was deleted; `waiting`: wordings that could not be saved and wait to be put
    /// into the register. Only reads from the context, now; the assessment may be closed while the page is shown.
    PurgePage(const PageContext &context, const QList<Change> &changes, const QList<Change> &waiting, const QString &officer, QWidget *parent = nullptr);
    void focusHeading();

signals:
    /// Everything that is needed was said. `what` names the scope for the officer.
    void wanted(const dueregard::PurgeScope &scope, const QString &what, const QString &reason, const QString &officer);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes while nothing is written

private:
    struct Item {
        QString label;
        PurgeScope scope;
    };
    void gather(const PageContext &context, const QList<Change> &changes, const QList<Change> &waiting);
    FieldWidget *addLine(QVBoxLayout *column, const QString &id, const QString &label, const QString &hint);
    void send();

    QList<Item> m_items;
    FieldWidget *m_what = nullptr;
    FieldWidget *m_reason = nullptr;
    FieldWidget *m_officer = nullptr;
    QString m_officerBefore;
    Heading *m_heading = nullptr;
};

} // namespace dueregard
