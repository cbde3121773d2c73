// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace dueregard {

/// What the rules noticed about a page, at its foot: things to discuss, never errors.
class ReviewPointList final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString word; ///< "Before sign-off", "Check", "Worth a thought"
        Tone tone = Tone::Note;
        QString message;
        QString key;             ///< given back by the signals
        QString answer;          ///< what the officer answered; empty when not yet
        QString earlier = {};    ///< what was answered when the point was about something else
        QStringList offers = {}; ///< what one click can put right, as the words of a button each
        bool canGo = true;       ///< there is a field to go to
        QString place;           ///< where it stands, when that is another page: "Impact on each characteristic, Age"
    };

    explicit ReviewPointList(QWidget *parent = nullptr);

    /// Empty hides the whole list. `title` empty: "Review points on this page (n)".
    void setLines(const QList<Line> &lines, const QString &title = {});

signals:
    void go(const QString &key);
    void answer(const QString &key);
    void take(const QString &key, int offer); ///< one of a line's offers

private:
    QVBoxLayout *m_column;
};

} // namespace dueregard
