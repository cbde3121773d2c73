// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

namespace dueregard {

class ButtonGrid;
class Paragraph;

/// Which groups of the plan are offered which ways and times (engagement.md S2-7). A cell is pressed to change it. What nobody
/// is offered, and whom a single way or time leaves out, stands below in words.
class RoutesGrid final : public QWidget {
    Q_OBJECT
public:
    /// `field`: "formats" or "slots_offered".
    RoutesGrid(const PageContext &context, const QString &field, QWidget *parent = nullptr);

    /// "Nobody is offered: …" and one sentence for each row that leaves people out; for the report's reader the same facts are
    /// in core/engagement.
    QString inWords() const;
    QString toText() const;

private:
    void refresh();
    void toggle(const QString &row, const QString &code);
    const Field *formField() const;
    static QString leftOutWord(const QString &code);

    PageContext m_context;
    QString m_field;
    ButtonGrid *m_grid;
    Paragraph *m_words;
};

} // namespace dueregard
