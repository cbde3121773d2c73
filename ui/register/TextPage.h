// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QWidget>

namespace dueregard {

class Heading;

/// A page to read: heading, sections of label and text. Keyboard shortcuts and About are made of it.
class TextPage final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString label; ///< bold, at the left; may be empty
        QString text;
    };
    struct Section {
        QString heading; ///< may be empty
        QList<Line> lines;
    };
    TextPage(const QString &title, const QList<Section> &sections, const QString &closeText, QWidget *parent = nullptr);
    void focusHeading();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes

private:
    Heading *m_heading;
};

} // namespace dueregard
