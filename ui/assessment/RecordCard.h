// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"
#include "ui/assessment/RecordEditor.h"
#include "ui/assessment/RecordWords.h"
#include "ui/widgets/Card.h"

#include <QPointer>

namespace dueregard {

class Button;
class FlowLayout;

/// One record: what it says, and what can be done with it. Change puts its fields in its place. The editor is made only when
/// it is opened.
class RecordCard : public Card {
    Q_OBJECT
public:
    RecordCard(const PageContext &context, RecordKind kind, const QString &id, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    RecordKind kind() const { return m_kind; }
    QString title() const { return m_words.title(m_kind, m_id); }

    /// Builds what the card says. Called by the list once, and again when the record has changed.
    void refresh();
    bool isOpen() const { return m_editor != nullptr; }
    /// Opens the editor, with the keyboard in `field` or in the first.
    void openEditor(const QString &field = {});
    void closeEditor();
    RecordEditor *editor() const { return m_editor; }
    /// Whether the first or last of its list: moving is offered accordingly.
    void setEnds(bool first, bool last);
    /// Focus on the button that opens the editor.
    void focusChange();

signals:
    void removeWanted(const QString &id);
    void moveWanted(const QString &id, int by);
    void copyWanted(const QString &id);
    void goTo(const dueregard::FieldKey &key);

protected:
    /// What the card says; the default shows the title, the first answers and the links.
    virtual void fill(QVBoxLayout *column);
    virtual void addActions(FlowLayout *row);
    virtual RecordEditor::Shape shape() { return {}; }
    /// After editor() was made and before it is shown.
    virtual void editorOpened() {}

    const PageContext &context() const { return m_context; }
    const RecordWords &words() const { return m_words; }
    Value value(const QString &field) const;
    Button *link(const QString &text, const QString &name);
    /// Chips that open the records named in a field; returns nothing when there are none.
    FlowLayout *chips(const QList<QPair<RecordKind, QString>> &records);

private:
    PageContext m_context;
    RecordKind m_kind;
    QString m_id;
    RecordWords m_words;
    QWidget *m_summary = nullptr;
    QPointer<RecordEditor> m_editor;
    bool m_first = false;
    bool m_last = false;
};

} // namespace dueregard
