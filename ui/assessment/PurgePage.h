// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/ChangeLog.h"
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class ChoiceField;
class FieldWidget;
class Heading;
class Paragraph;

/// Asks which text has to be erased for good, why and by whom. Whoever made it does it.
class PurgePage final : public QWidget {
    Q_OBJECT
public:
    /// `changes`: the history, which still has what was deleted; `waiting`: wordings that could not be saved and wait to be put
    /// into the register. Only reads from the context, now; the assessment may be closed while the page is shown.
    /// What stands first in the list: the field that the officer came from, then the others of its page.
    struct From {
        QString page;
        std::optional<FieldKey> field;
    };
    PurgePage(const PageContext &context, const QList<Change> &changes, const QList<Change> &waiting, const QString &officer, const From &from, QWidget *parent = nullptr);
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
        QString text; ///< all that it says, for the search
    };
    void putFirst(const PageContext &context, const From &from);
    void search();
    void gather(const PageContext &context, const QList<Change> &changes, const QList<Change> &waiting);
    FieldWidget *addLine(QVBoxLayout *column, const QString &id, const QString &label, const QString &hint);
    void send();

    QList<Item> m_items;
    ChoiceField *m_what = nullptr;
    FieldWidget *m_find = nullptr; ///< where the list is long
    Paragraph *m_chosen = nullptr; ///< in full, where the list shows one line of it
    FieldWidget *m_reason = nullptr;
    FieldWidget *m_officer = nullptr;
    QString m_officerBefore;
    Heading *m_heading = nullptr;
};

} // namespace dueregard
