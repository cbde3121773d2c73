// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/LongTextField.h"

#include "ui/fields/FormatBar.h"
#include "ui/fields/LinkBar.h"
#include "ui/fields/RichEditor.h"
#include "ui/fields/RichTextDocument.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

LongTextField::LongTextField(int wordGuide, QWidget *parent)
    : FieldWidget(parent), m_editor(new RichEditor), m_bar(new FormatBar(m_editor)), m_link(new LinkBar), m_words(new Paragraph(QString(), TypeSize::Caption, Token::Ink2)),
      m_wordGuide(wordGuide)
{
    setEditor(m_editor);
    watchFocus(m_editor);
    column()->addWidget(m_link);
    auto *under = new FlowLayout(3);
    m_words->setWordWrap(false);
    under->addWidget(m_words);
    under->addWidget(m_bar);
    column()->addLayout(under);
    // The bar keeps its place while it is hidden, so that nothing moves when the answer gets the focus.
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    policy.setHeightForWidth(true);
    m_bar->setSizePolicy(policy);
    m_bar->hide();
    m_pending.setSingleShot(true);
    m_pending.setInterval(250);
    connect(&m_pending, &QTimer::timeout, this, &LongTextField::commitPending);
    connect(m_editor, &RichEditor::edited, this, [this] {
        m_waiting = true;
        m_pending.start();
    });
    connect(m_editor, &RichEditor::notice, this, &LongTextField::tell);
    connect(m_editor, &RichEditor::linkWanted, this, [this] { m_link->open(m_editor->currentLink()); });
    connect(m_link, &LinkBar::chosen, m_editor, &RichEditor::setLink);
    connect(m_link, &LinkBar::closed, m_editor, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(qApp, &QApplication::focusChanged, this, &LongTextField::showBar);
    showWords();
}

LongTextField::~LongTextField()
{
    disconnect(qApp, nullptr, this, nullptr); // the editor gives up the focus while this is half gone
}

bool LongTextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) && m_bar->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F10 && (key->modifiers() == Qt::AltModifier || key->modifiers() == Qt::ControlModifier)) {
            if (event->type() == QEvent::KeyPress)
                m_bar->takeFocus();
            event->accept(); // else the menu bar has F10
            return true;
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

void LongTextField::showBar()
{
    const QWidget *now = QApplication::focusWidget();
    m_bar->setVisible(!m_editor->isReadOnly() && now && isAncestorOf(now));
}

void LongTextField::setValue(const Value &value)
{
    // An echo of what was told must not undo what has been typed since.
    if (value == m_told)
        return;
    m_pending.stop();
    m_waiting = false;
    m_told = value;
    m_editor->rich().setText(value.kind() == ValueKind::Rich ? value.rich() : RichText::fromPlain(value.toPlain()));
    showWords();
}

Value LongTextField::value() const
{
    return m_waiting ? Value(m_editor->rich().text()) : m_told;
}

void LongTextField::commitPending()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    m_pending.stop();
    const Value now(m_editor->rich().text());
    showWords();
    if (now == m_told)
        return;
    m_told = now;
    emit valueChanged(m_told);
}

void LongTextField::showWords()
{
    const int words = m_editor->rich().text().wordCount();
    if (m_wordGuide > 0)
        m_words->setText(tr("%1 words, %2 are usually enough").arg(words).arg(m_wordGuide));
    else
        m_words->setText(words == 1 ? tr("1 word") : tr("%1 words").arg(words));
}

void LongTextField::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    // Reading with the keyboard goes on.
    m_editor->setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::TextEditorInteraction);
    showBar();
}

} // namespace dueregard
