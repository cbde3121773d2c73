// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Value.h"
#include "ui/fields/ChoiceOption.h"

#include <QWidget>

class QGroupBox;
class QVBoxLayout;

namespace dueregard {

class Paragraph;

/// One question with its editor: label, hint, error, editor, and the accessible names that follow from them. Nobody sets
/// those by hand. Kinds are made by FieldFactory.
///
/// - setValue() never emits.
/// - An edit by the officer emits valueChanged() once. Long text gathers keystrokes for 250 ms; commitPending() ends that.
/// - editingFinished() follows when the officer leaves the field.
/// - A value that the field cannot show (another kind, an unknown code) is kept and shown as it is until it is changed.
class FieldWidget : public QWidget {
    Q_OBJECT
public:
    struct Texts {
        QString label;
        QString hint;                ///< one sentence
        bool optional = false;       ///< shown as "(optional)" after the label
        QString shown;               ///< what is shown for the label where a heading says the rest of it; must be part of the label
        bool labelIsHeading = false; ///< the page's heading asks the question: the label stays in the names but is not shown
    };

    /// What the field asks. Changing it keeps value and error.
    void setTexts(const Texts &texts);
    QString label() const { return m_texts.label; }

    virtual void setValue(const Value &value) = 0;
    /// What the field holds now, pending keystrokes included.
    virtual Value value() const = 0;

    /// "Say how many people …"; shown above the editor after "Error:" and part of the accessible name. Empty removes it.
    void setError(const QString &message);
    QString error() const { return m_error; }

    /// Puts the keyboard into the editor, as for a link to the field.
    virtual void focusEditor();
    /// Words in the editor that are no value of its kind, "sometime soon" for a date: the value is blank then. As of the last
    /// commitPending().
    QString unread() const { return m_unread; }
    /// Shows such words, kept from an earlier visit. Emits nothing; kinds that have none ignore it.
    virtual void setUnread(const QString &) {}
    /// Says above the editor what is wrong with what is in it, as when the officer leaves it.
    virtual void check() {}

    /// Emits what was typed but not yet told. Call before anything that needs the latest words (save now, leave the page).
    virtual void commitPending() {}
    /// Read-only fields keep their text selectable and their place in the Tab order.
    virtual void setReadOnly(bool readOnly) = 0;
    /// What can be chosen now, for choices among records; other fields ignore it. Keeps the value, emits nothing.
    virtual void setOptions(const ChoiceOptions &options);

signals:
    void valueChanged(const dueregard::Value &value);
    /// unread() changed. When the value did, too, that is told after this.
    void unreadChanged(const QString &words);
    void editingFinished();
    /// Something was changed on the way in (control characters removed, a table cut): a sentence to show and announce.
    void notice(const QString &text);

protected:
    /// `grouped`: everything sits in a group box whose title is the label: for sets of radios, check boxes and rows.
    explicit FieldWidget(QWidget *parent = nullptr, bool grouped = false);

    /// The widget that carries name, description, buddy and error edge; sits under the label. Call once.
    void setEditor(QWidget *editor, QWidget *focusTarget = nullptr);
    QVBoxLayout *column() const { return m_column; }
    /// Gives the controls their names; the default names the focus target, or the group box of a grouped field.
    virtual void nameParts(const QString &name, const QString &description);
    virtual void showErrorEdge(bool on);
    /// Keeps what unread() says.
    void takeUnread(const QString &words);
    /// The same, without telling: for setValue() and setUnread().
    void keepUnread(const QString &words) { m_unread = words; }
    QString fullLabel() const; ///< label with "(optional)"
    void refreshNames();
    /// Shows a caption under the editor (parsed date, word count); empty hides it.
    void setCaption(const QString &text);
    /// Emits notice() and shows the sentence under the editor.
    void tell(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Emits editingFinished() when the focus leaves `widget` for something outside this field, and leaves undo to the
    /// session: the keys go to the window.
    void watchFocus(QWidget *widget);

private:
    QString shownLabel() const;
    Texts m_texts;
    QString m_error;
    QString m_unread;
    QVBoxLayout *m_column;
    Paragraph *m_label;
    Paragraph *m_hint;
    Paragraph *m_errorLabel;
    Paragraph *m_caption = nullptr;
    Paragraph *m_notice = nullptr;
    QGroupBox *m_group = nullptr;
    QWidget *m_focusTarget = nullptr;
};

} // namespace dueregard
