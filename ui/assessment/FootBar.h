// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Button;

/// Continue, Back and one quiet button. Stands under the page, or at its end where the window is low.
class FootBar final : public QWidget {
    Q_OBJECT
public:
    explicit FootBar(QWidget *parent = nullptr);

    /// Empty texts hide their button.
    void setTexts(const QString &forward, const QString &back, const QString &extra);
    void setInPage(bool inPage);
    Button *forwardButton() const { return m_forward; }

signals:
    void forward();
    void back();
    void extra();

private:
    QVBoxLayout *m_column;
    Button *m_forward;
    Button *m_back;
    Button *m_extra;
};

} // namespace dueregard
