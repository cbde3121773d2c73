// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QAbstractButton>

class QBoxLayout;

namespace dueregard {

class Paragraph;
class Tag;

/// A row of a list of things to do: title, one line about it, state in words. The whole row activates.
class RowButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RowButton(const QString &title, const QString &note = {}, QWidget *parent = nullptr);

    void setNote(const QString &note);
    void setState(const QString &word, Tone tone, const QString &icon = {});
    /// The row the officer was on.
    void setCurrent(bool current);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rename();
    int stackBelow() const;
    Paragraph *m_title;
    Paragraph *m_note;
    Tag *m_tag;
    QBoxLayout *m_layout;
    bool m_current = false;
};

} // namespace dueregard
