// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/EngagementTimeline.h"
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QPainter;

namespace dueregard {

/// When people are asked, against the preferred option, the decision and today. A row for each entry: its words at the left,
/// its days on one scale of time at the right; a dot is early, a triangle late, a cross after the decision, and the words say
/// so too. One Tab stop; arrows, Home and End move between the rows, Enter opens the record. The words of the row are the
/// accessible name.
class TimelinePicture final : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePicture(const PageContext &context, QWidget *parent = nullptr);

    void setTimeline(const EngagementTimeline &timeline);
    /// What stands in the row: "Disability forum: 4 November 2026. Early: while the decision is open".
    QString words(int row) const;
    int current() const { return m_current; }

    /// The parts of the same words: what, when, and how that lies to the decision.
    static QStringList heads();
    static QStringList cells(const PageContext &context, const TimelineEntry &entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void goTo(const dueregard::FieldKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Row {
        QString title;
        QString note; ///< when, and how that lies to the decision
    };
    struct Places {
        int words = 0; ///< width of the words
        int head = 0;  ///< height of the lines that name the days
        QList<QRect> rows;
    };
    Places placesIn(int width) const;
    bool drawsTime(int width) const;
    void paintMark(QPainter &painter, const TimelineEntry &entry, double from, double to, double y) const;
    void rename();
    void makeCurrent(int row);

    PageContext m_context;
    EngagementTimeline m_timeline;
    QList<Row> m_rows;
    int m_current = 0;
};

} // namespace dueregard
