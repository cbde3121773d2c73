// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class ButtonGrid;
class Card;
class Paragraph;

/// Who takes part in which stage, and at which level: groups of the plan by stages. A digit sets a level at once, Delete
/// clears it, Enter opens the choice under the grid.
class StageGrid final : public QWidget {
    Q_OBJECT
public:
    explicit StageGrid(const PageContext &context, QWidget *parent = nullptr);

    /// Stages that the plan's form asks about, as fields: stage_question …
    QStringList stages() const;
    QString toText() const;

private:
    void refresh();
    void open(const QString &row, const QString &stage);
    void close();
    void set(const QString &row, const QString &stage, const QString &level);
    QString levelWord(const QString &level) const;
    QString rowName(const QString &id) const;

    PageContext m_context;
    QVBoxLayout *m_column;
    ButtonGrid *m_grid;
    Paragraph *m_lacking;
    Card *m_editor = nullptr;
    QString m_openRow;
    QString m_openStage;
};

} // namespace dueregard
