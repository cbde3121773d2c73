// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"
#include "ui/widgets/Card.h"

namespace dueregard {

class FieldWidget;

/// The officer's answer to one review point, written in place. Every word goes to the session as it is typed, as one
/// PointAnswer record that appears with the first word and goes with the last.
class PointAnswerForm final : public Card {
    Q_OBJECT
public:
    PointAnswerForm(const PageContext &context, const ReviewPoint &point, QWidget *parent = nullptr);

    QString key() const { return m_code + u' ' + m_where; }
    void focusFirst();
    /// Id of the record that answers a point; empty if nobody has.
    static QString answerOf(const Assessment &assessment, const ReviewPoint &point);
    /// Whether a point has an override that was given for something else at its place.
    static bool isStale(const PageContext &context, const ReviewPoint &point);

signals:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void confirm();
    Value basis() const;

    PageContext m_context;
    ReviewPoint m_point;
    QString m_code;
    QString m_where;
    QString m_id;
    FieldWidget *m_reason;
    FieldWidget *m_by = nullptr;
};

} // namespace dueregard
