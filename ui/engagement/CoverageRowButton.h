// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>

namespace dueregard {

/// One row of "Who is missing?": group, impact in steps and words, seven pips with the state in words, and what is needed.
/// Four columns, or four lines when there is no room for them. Pips of states that are not people's own voice are hatched.
class CoverageRowButton final : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString group;
        QString impact;
        int steps = 0; ///< 0–3
        int state = 0; ///< 0–7
        QString stateWord;
        int required = -1; ///< 0–7; -1 for nothing
        QString need;      ///< "Hear people themselves, not only staff"
        bool open = false; ///< a gap
    };
    explicit CoverageRowButton(const Content &content, QWidget *parent = nullptr);

    const Content &content() const { return m_content; }
    static constexpr int stackBelow = 80; ///< characters

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Places {
        QRect group, impact, pips, need;
        int height = 0;
    };
    Places placesIn(int width) const;
    void paintPips(QPainter &painter, const QRect &place) const;
    Content m_content;
};

} // namespace dueregard
