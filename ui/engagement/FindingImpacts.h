// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

namespace dueregard {

class GroupsField;

/// Asks whom an impact is on before it is made of a finding: one row for each group that is ticked. Those who spoke are ticked
/// already; nobody is when it is not recorded who spoke, as saying something does not make it about the first in a list.
class FindingImpacts final : public QWidget {
    Q_OBJECT
public:
    FindingImpacts(const PageContext &context, const QString &findingId, QWidget *parent = nullptr);

    void focusFirst();
    /// Makes an impact on each group and links it to the finding, in one step. Gives the ids.
    static QStringList make(const PageContext &context, const QString &findingId, const QStringList &groups);

signals:
    void made(const QStringList &ids);
    void cancelled();

private:
    PageContext m_context;
    QString m_finding;
    GroupsField *m_groups;
};

} // namespace dueregard
