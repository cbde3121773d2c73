// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/rules/Progress.h"
#include "ui/assessment/PageContext.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class RailItem;

/// All steps with their state in words and symbols, and the pages of the step that is open.
class StepsRail final : public QWidget {
    Q_OBJECT
public:
    explicit StepsRail(const PageContext &context, QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    RailItem *currentItem() const;
    /// Which pages of a step are there, in order.
    static QList<const Page *> pagesOf(const Step &step, const Assessment &assessment);

signals:
    void open(const QString &page);

private:
    void build();
    void refresh();
    QString shape() const;
    RailItem *add(const QString &title, bool child, const QString &page);

    PageContext m_context;
    QString m_current;
    QString m_shape; ///< what was built, to leave it alone while nothing comes or goes
    QVBoxLayout *m_column;
    QHash<QString, RailItem *> m_steps;
    QHash<QString, RailItem *> m_pages;
};

} // namespace dueregard
