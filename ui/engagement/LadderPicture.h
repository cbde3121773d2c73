// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QWidget>

namespace dueregard {

/// The ladder with pins: a dashed circle where a group was promised, a solid square where it was reached, an arrow for the
/// difference. Drawn, so its words are its accessible description, and a table of the same can be copied.
class LadderPicture final : public QWidget {
    Q_OBJECT
public:
    struct Rung {
        QString code; ///< "1" … "6", "W1", "W2"
        QString label;
        QString who; ///< who decides
    };
    struct Pin {
        QString letter;
        QString label;
        int planned = -1; ///< index of a rung, from the bottom; -1 for none
        int reached = -1;
    };

    explicit LadderPicture(QWidget *parent = nullptr);

    /// `rungs` from the bottom up.
    void setContent(const QList<Rung> &rungs, const QList<Pin> &pins);
    /// "Disabled people: promised Engage, reached Consult. …"
    QString inWords() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rungHeight() const;
    QList<Rung> m_rungs;
    QList<Pin> m_pins;
};

} // namespace dueregard
