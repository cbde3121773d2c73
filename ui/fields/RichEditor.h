// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTextEdit>

namespace dueregard {

class RichTextDocument;

/// The text area of a long answer. It loads nothing, takes only restricted blocks from the clipboard, leaves undo to the
/// session, lets Tab out, and grows from five lines to 60 % of the window before it scrolls.
///
/// Keys: Ctrl+B, Ctrl+I; Ctrl+K link; Ctrl+Alt+1 to 3 heading, Ctrl+Alt+0 paragraph; Ctrl+Shift+8 list, Ctrl+Shift+7
/// numbered list; Ctrl+] and Ctrl+[ change the level of a list item.
class RichEditor final : public QTextEdit {
    Q_OBJECT
public:
    explicit RichEditor(QWidget *parent = nullptr);

    RichTextDocument &rich() { return *m_rich; }

    // Those that a menu offers to whatever has the focus can be invoked by name.
    Q_INVOKABLE void toggleStrong();
    Q_INVOKABLE void toggleEmphasis();
    void toggleHeading(int level);
    Q_INVOKABLE void toggleSectionHeading() { toggleHeading(2); }
    void toggleList(bool ordered);
    Q_INVOKABLE void toggleBullets() { toggleList(false); }
    Q_INVOKABLE void toggleNumbers() { toggleList(true); }
    void changeLevel(int by);
    void setLink(const QString &address);
    QString currentLink() const;
    /// BCP 47; empty for the assessment's own.
    void setLanguage(const QString &language);
    QString currentLanguage() const;
    Q_INVOKABLE void insertTable();
    enum class TableChange { AddRow,
                             AddColumn,
                             RemoveRow,
                             RemoveColumn,
                             RemoveTable };
    void changeTable(TableChange change);
    bool isInTable() const;

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void edited();
    void linkWanted();
    /// A sentence about what a paste left behind.
    void notice(const QString &text);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void grow();
    void restyle();
    bool formatKey(const QKeyEvent &event);
    bool newLine();
    RichTextDocument *m_rich;
};

} // namespace dueregard
