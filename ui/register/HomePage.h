// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "ui/models/RegisterModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace dueregard {

class Button;
class Heading;
class PageScroll;
class Paragraph;
class RegisterDelegate;
class UndoBanner;

/// The list of assessments: find, open, start, copy, export, delete and bring back; below it the recent registers.
class HomePage final : public QWidget {
    Q_OBJECT
public:
    explicit HomePage(const Clock &clock, QWidget *parent = nullptr);

    /// Where rows come from; nothing while no register is open.
    void setSource(RegisterModel::Read read, bool readOnly);
    void setRecentRegisters(const QStringList &paths, const QString &current);
    void refresh();
    /// Puts the keyboard on this assessment, or on the first.
    void select(const QString &id);
    void focusHere();
    void focusSearch();
    bool showsDeleted() const;
    void showDeleted(bool deleted);
    /// Says that it was deleted, with the way back.
    void offerUndo(const QString &id);
    bool offersUndo() const;
    /// Takes back what offerUndo() offered; nothing when it no longer does.
    void undoDeletion();
    /// The selected assessment; empty when none is.
    QString selected() const;
    RegisterModel *model() { return &m_model; }

signals:
    void newAssessment();
    void showReview();
    void openAssessment(const QString &id);
    void copyAssessment(const QString &id);
    void exportAssessment(const QString &id);
    void deleteAssessment(const QString &id);
    void restoreAssessment(const QString &id);
    void openRegister(const QString &path);
    void openAnotherRegister();
    void undoOffered(); ///< or no longer

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column);
    void buildEmpty(QVBoxLayout *column);
    void buildRecent(QVBoxLayout *column);
    void applyQuery();
    void arrange();
    int rowsThatFit(int rowHeight, int head) const;
    void showCount(int total);
    /// How many are on the Deleted list.
    int deletedCount() const;
    void endUndo();
    void act(void (HomePage::*signal)(const QString &));

    RegisterModel m_model;
    RegisterModel::Read m_read;
    bool m_readOnly = false;
    PageScroll *m_scroll = nullptr;
    Heading *m_heading = nullptr;
    Button *m_new = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_states = nullptr;
    QTableView *m_table = nullptr;
    RegisterDelegate *m_delegate = nullptr;
    QWidget *m_tools = nullptr;
    QWidget *m_rowActions = nullptr;
    Button *m_copy = nullptr;
    Button *m_export = nullptr;
    Button *m_delete = nullptr;
    Button *m_restore = nullptr;
    QWidget *m_empty = nullptr;
    Heading *m_emptyTitle = nullptr;
    Paragraph *m_emptyText = nullptr;
    Button *m_emptyNew = nullptr;
    Button *m_clear = nullptr;
    Button *m_emptyDeleted = nullptr;
    UndoBanner *m_undo = nullptr;
    QString m_undoId;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentList = nullptr;
};

} // namespace dueregard
