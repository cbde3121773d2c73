// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class AnswerSheet;
class ChoiceField;
class Paragraph;
class RowButton;

/// The pack's checklists: one is opened, its lines are answered one under the other, and records come of themselves. A list
/// about meetings can be answered for each activity.
class ChecklistSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistSheet(const PageContext &context, QWidget *parent = nullptr);

    /// Lines of a list, as the pack has them.
    QStringList itemsOf(const QString &checklist) const;

private:
    void refresh();
    void open(const QString &checklist);
    void set(const QString &item, const QString &field, const QString &value);
    const ChecklistAnswer *answerTo(const QString &item, const QString &activity) const;
    QString activity() const;
    QString label(const char *vocabulary, const QString &code) const;
    static bool isPerActivity(const QString &checklist);

    PageContext m_context;
    QVBoxLayout *m_column;
    QList<RowButton *> m_buttons;
    QStringList m_lists;
    QWidget *m_open = nullptr;
    ChoiceField *m_activity = nullptr;
    AnswerSheet *m_sheet = nullptr;
    QString m_checklist;
};

} // namespace dueregard
