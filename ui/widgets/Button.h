// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QPushButton>

namespace dueregard {

/// A push button in one of five looks (ui.md §5). Its text wraps rather than widen the page. Verbs: "Add impact", not "OK".
class Button final : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Primary,   ///< filled; one a page, at the left; never disabled: say what is missing when it is pressed
        Secondary, ///< outline
        Quiet,     ///< text; fills under the pointer
        Link,      ///< underlined
        Chip,      ///< small, for sources and other things that open
    };

    /// `text` is shown as it is; setText() takes mnemonics as in Qt. `icon` is a name for icons::icon(), shown before the text.
    explicit Button(const QString &text, Kind kind = Kind::Secondary, const QString &icon = {}, QWidget *parent = nullptr);

    Kind buttonKind() const { return m_kind; }
    void setIconName(const QString &icon);
    /// Says what the button acts on: the accessible name becomes "text: subject" ("Remove: blind people").
    void setSubject(const QString &subject);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    int besideText() const;
    Kind m_kind;
    QString m_iconName;
};

} // namespace dueregard
