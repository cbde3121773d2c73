// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace dueregard {

/// Keeps its content at the left and no wider than a number of characters, so that lines of text stay readable (≤ 75).
class MeasuredColumn final : public QWidget {
    Q_OBJECT
public:
    explicit MeasuredColumn(QWidget *content, int characters = 76, QWidget *parent = nullptr);
    void setCharacters(int characters);
    QWidget *content() const { return m_content; }

private:
    void restyle();
    QWidget *m_content;
    int m_characters;
};

} // namespace dueregard
