// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QLineEdit;

namespace dueregard {

class Button;
class Paragraph;

/// Asks for the address of a link, in place under the words. Esc closes it.
class LinkBar final : public QWidget {
    Q_OBJECT
public:
    explicit LinkBar(QWidget *parent = nullptr);

    void open(const QString &address);

signals:
    /// Empty takes the link away.
    void chosen(const QString &address);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void shut();
    QLineEdit *m_address;
    Paragraph *m_error;
    Button *m_remove;
};

} // namespace dueregard
