// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"

namespace dueregard {

class FlowLayout;
class IconLabel;
class Paragraph;

/// Something the officer should know now: title, one sentence, at most two actions. Never vanishes by itself; at most two
/// stand above a page at once.
class Banner : public Card {
    Q_OBJECT
public:
    explicit Banner(Tone tone, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &title, const QString &text = {});
    QString title() const;
    /// The button belongs to the banner; connect to its clicked().
    Button *addAction(const QString &text, Button::Kind kind = Button::Kind::Secondary);
    void clearActions();
    /// Tells screen readers title and text without moving the focus.
    void announceNow();

private:
    IconLabel *m_icon;
    Paragraph *m_title;
    Paragraph *m_text;
    FlowLayout *m_actions = nullptr;
};

} // namespace dueregard
