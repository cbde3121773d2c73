// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/Card.h"

#include <QDate>

namespace dueregard {

class Button;
class Heading;
class Paragraph;

/// How long is left until the decision, and how many review points wait.
class DueCard final : public Card {
    Q_OBJECT
public:
    explicit DueCard(QWidget *parent = nullptr);

    /// An invalid date says "No decision date yet" and offers setDate(). `sentence` is shown under it ("Cabinet decides on …").
    void setDue(QDate decision, QDate today, const QString &sentence);
    /// Zero points hide the link.
    void setPoints(int points, int beforeSignOff);

    /// "25 days left", "Today", "3 days ago", "1 day left".
    static QString daysLeft(QDate date, QDate today);

signals:
    void setDate();
    void openPoints();

private:
    Heading *m_days;
    Paragraph *m_sentence;
    Button *m_setDate;
    Button *m_points;
};

} // namespace dueregard
