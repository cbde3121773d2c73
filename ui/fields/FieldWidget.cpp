// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/FieldWidget.h"

#include "ui/a11y/Announce.h"
#include "ui/theme/DueStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Mnemonic.h"
#include "ui/widgets/Paragraph.h"

#include <QApplication>
#include <QFocusEvent>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLayoutItem>
#include <QStyle>
#include <QStyleOptionGroupBox>
#include <QVBoxLayout>

namespace dueregard {

namespace {

/// Keeps the top of a group box free for its title, as high as the title is at the width that is asked about. A group box's
/// own margin follows only after it has been resized: with a title that wraps, too late for its layout.
class TitleRoom final : public QLayoutItem {
public:
    explicit TitleRoom(const QGroupBox *box) : m_box(box) {}

    QSize sizeHint() const override { return {0, heightForWidth(Theme::get().characters(60))}; }
    QSize minimumSize() const override { return {0, heightForWidth(100'000)}; }
    QSize maximumSize() const override { return {QWIDGETSIZE_MAX, QWIDGETSIZE_MAX}; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool isEmpty() const override { return m_box->title().isEmpty(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        QStyleOptionGroupBox option;
        option.text = m_box->title();
        option.rect = QRect(0, 0, width, 100'000);
        return m_box->style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, m_box).height() + spaceOf(1);
    }
    void setGeometry(const QRect &place) override { m_place = place; }
    QRect geometry() const override { return m_place; }

private:
    const QGroupBox *m_box;
    QRect m_place;
};

} // namespace

FieldWidget::FieldWidget(QWidget *parent, bool grouped)
    : QWidget(parent), m_label(new Paragraph), m_hint(new Paragraph(QString(), TypeSize::Body, Token::Ink2)),
      m_errorLabel(new Paragraph(QString(), TypeSize::Body, Token::Problem, true))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_column = outer;
    if (grouped) {
        m_group = new QGroupBox;
        m_column = new QVBoxLayout(m_group);
        m_column->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(m_group);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        m_group->setSizePolicy(policy);
        m_column->addItem(new TitleRoom(m_group));
        connect(&Theme::get(), &Theme::changed, m_group, [this] { m_column->invalidate(); });
    }
    m_column->setSpacing(spaceOf(1));
    m_label->setLook(TypeSize::Body, Token::Ink, true);
    for (Paragraph *line : {m_label, m_hint, m_errorLabel}) {
        m_column->addWidget(line);
        line->hide();
    }
}

void FieldWidget::setTexts(const Texts &texts)
{
    m_texts = texts;
    const bool show = !texts.labelIsHeading && !texts.label.isEmpty();
    if (m_group) {
        m_group->setTitle(show ? literal(shownLabel()) : QString());
        m_column->invalidate();
    } else {
        m_label->setText(literal(shownLabel()));
        m_label->setVisible(show);
    }
    m_hint->setText(texts.hint);
    m_hint->setVisible(!texts.hint.isEmpty());
    refreshNames();
}

QString FieldWidget::fullLabel() const
{
    return m_texts.optional ? tr("%1 (optional)").arg(m_texts.label) : m_texts.label;
}

QString FieldWidget::shownLabel() const
{
    if (m_texts.shown.isEmpty())
        return fullLabel();
    return m_texts.optional ? tr("%1 (optional)").arg(m_texts.shown) : m_texts.shown;
}

void FieldWidget::setEditor(QWidget *editor, QWidget *focusTarget)
{
    m_column->addWidget(editor);
    m_focusTarget = focusTarget ? focusTarget : editor;
    if (!m_group) {
        m_label->setText(literal(shownLabel()));
        m_label->setBuddy(m_focusTarget);
    }
    refreshNames();
}

void FieldWidget::takeUnread(const QString &words)
{
    if (words == m_unread)
        return;
    m_unread = words;
    emit unreadChanged(words);
}

void FieldWidget::setError(const QString &message)
{
    if (message == m_error)
        return;
    m_error = message;
    m_errorLabel->setText(tr("Error: %1").arg(message));
    m_errorLabel->setVisible(!message.isEmpty());
    showErrorEdge(!message.isEmpty());
    refreshNames();
}

void FieldWidget::showErrorEdge(bool on)
{
    if (m_focusTarget)
        DueStyle::setError(m_focusTarget, on);
}

void FieldWidget::refreshNames()
{
    // Descriptions can be switched off in a screen reader, so an error is part of the name.
    const QString name = m_error.isEmpty() ? fullLabel() : fullLabel() + QStringLiteral(". ") + tr("Error: %1").arg(m_error);
    setAccessibleName(name);
    nameParts(name, m_texts.hint);
}

void FieldWidget::nameParts(const QString &name, const QString &description)
{
    QWidget *target = m_group ? m_group : m_focusTarget;
    if (!target)
        return;
    target->setAccessibleName(name);
    target->setAccessibleDescription(description);
}

void FieldWidget::setOptions(const ChoiceOptions &) {}

void FieldWidget::focusEditor()
{
    if (m_focusTarget)
        m_focusTarget->setFocus(Qt::ShortcutFocusReason);
}

void FieldWidget::setCaption(const QString &text)
{
    if (!m_caption && text.isEmpty())
        return;
    if (!m_caption) {
        m_caption = new Paragraph(QString(), TypeSize::Caption, Token::Ink2);
        m_column->addWidget(m_caption);
    }
    m_caption->setText(text);
    m_caption->setVisible(!text.isEmpty());
}

void FieldWidget::tell(const QString &text)
{
    if (!m_notice) {
        m_notice = new Paragraph(QString(), TypeSize::Caption, Token::Note, true);
        m_column->addWidget(m_notice);
    }
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    announce(m_notice, text);
    emit notice(text);
}

void FieldWidget::watchFocus(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool FieldWidget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut: {
        const auto *focus = static_cast<QFocusEvent *>(event);
        const QWidget *now = QApplication::focusWidget();
        if (focus->reason() != Qt::PopupFocusReason && (!now || !isAncestorOf(now))) {
            commitPending();
            if (m_notice)
                m_notice->hide();
            emit editingFinished();
        }
        break;
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        break;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dueregard
