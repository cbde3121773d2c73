// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Paragraph;

/// Under "Whom does the present rule name?": who is named is affected by definition (S5-2), so each group has a row in the
/// impacts. Ticking a group makes its row, in one step with the tick; this part says where the rows are, and makes those that
/// are missing where the ticks are older than this.
class RuleRows final : public QWidget {
    Q_OBJECT
public:
    explicit RuleRows(const PageContext &context, QWidget *parent = nullptr);

    /// Takes what was ticked: a row for each group that has none, one step with the ticks. A row that nobody has touched goes
    /// with its tick.
    static void tick(const PageContext &context, const Value &groups);

signals:
    void goTo(const dueregard::FieldKey &key);

private:
    void refresh();
    void makeMissing();

    PageContext m_context;
    QVBoxLayout *m_column;
    Paragraph *m_sentence;
    QWidget *m_links = nullptr;
    QStringList m_shown; ///< what stands here now
};

} // namespace dueregard
