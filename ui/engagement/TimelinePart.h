// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Button;
class Paragraph;
class ReadTable;
class TimelinePicture;
struct EngagementTimeline;

/// The timeline with what is out of order, what has no date yet, and the same as a table. Hidden while there is nothing to
/// compare; follows the record.
class TimelinePart final : public QWidget {
    Q_OBJECT
public:
    /// `onlyLate`: shown only while something is out of order.
    explicit TimelinePart(const PageContext &context, bool onlyLate = false, QWidget *parent = nullptr);

    QString toText() const;

    static constexpr int settle = 200; ///< ms after a change

signals:
    void goTo(const dueregard::FieldKey &key);

private:
    void refresh();
    void showTable(const EngagementTimeline &timeline);

    PageContext m_context;
    bool m_onlyLate;
    QVBoxLayout *m_column;
    Paragraph *m_sum;
    TimelinePicture *m_picture;
    Paragraph *m_legend;
    Paragraph *m_undated;
    Button *m_asTable;
    ReadTable *m_table = nullptr;
    bool m_tableWanted = false;
    QTimer m_soon;
};

} // namespace dueregard
