// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace dueregard {

class Button;
class Paragraph;

/// Steps of the proposal by groups: how hard does each step hit each group? Cells are buttons (one Tab stop, arrows move,
/// Enter opens the rating under the grid). Two strong cells in a row offer to look at these groups together.
class BarrierMatrix final : public QWidget {
    Q_OBJECT
public:
    explicit BarrierMatrix(const PageContext &context, QWidget *parent = nullptr);

    /// Rating of a cell, −1 when nobody has rated it.
    int rating(const QString &barrier, const QString &group) const;
    /// Barriers as rows, groups as columns, ratings in words: "Copy as a table".
    QString toText() const;
    QStringList groups() const { return m_groups; }

    static constexpr int stackBelow = 75; ///< characters: then every step is a block
    static constexpr int briefFrom = 7;   ///< groups: then the cells hold figures, with their words under the grid
    static constexpr int strong = 2;      ///< ratings that count

signals:
    /// The officer wants these groups looked at together, because of this barrier.
    void combine(const QStringList &groups, const QString &barrier);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell {
        Button *button = nullptr;
        QString barrier;
        QString group;
    };
    void build();
    void refresh();
    void open(const QString &barrier, const QString &group);
    bool fits() const; ///< whether the groups have room side by side
    bool isBrief() const { return m_groups.size() >= briefFrom; }
    void moveFrom(const QWidget *cell, int rows, int columns);
    QString groupName(const QString &id) const;
    static QString word(int rating);

    PageContext m_context;
    QStringList m_groups;
    QVBoxLayout *m_column;
    QWidget *m_grid = nullptr;
    QList<QList<Cell>> m_cells;
    QList<Button *> m_combine;
    QWidget *m_editor = nullptr;
    QString m_openBarrier;
    QString m_openGroup;
    bool m_stacked = false;
};

} // namespace dueregard
