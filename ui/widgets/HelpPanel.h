// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"

#include <QFrame>

class QVBoxLayout;

namespace dueregard {

class PageScroll;

/// Help beside a question: why we ask, a good answer, example, the trap; always in this order and place, never printed.
/// Each part can be reached with Tab and is read out whole. It scrolls by itself.
class HelpPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setHelp(const Help &help, const QString &language = QStringLiteral("en"), const QString &bodyType = {});
    bool isEmpty() const { return m_empty; }
    /// Puts the focus on the first part; false when there is none.
    bool focusFirst();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPart(const QString &icon, const QString &title, const QString &text);
    PageScroll *m_scroll;
    QVBoxLayout *m_parts;
    bool m_empty = true;
};

} // namespace dueregard
