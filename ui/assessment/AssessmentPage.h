// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorSummary.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Heading;

/// One page inside an assessment. It builds itself in its constructor, follows the session, and knows nothing of the
/// window: AssessmentView scrolls it, and asks it for help, foot buttons and problems.
class AssessmentPage : public QWidget {
    Q_OBJECT
public:
    /// `pack`: the page of the pack; nothing for pages that are not part of the questionnaire.
    AssessmentPage(const PageContext &context, const Page *pack, QWidget *parent = nullptr);

    QString title() const;
    Heading *heading() const { return m_heading; }
    const Page *packPage() const { return m_packPage; }

    /// Widest it wants to be, in characters.
    virtual int characters() const { return 80; }
    /// Hands what was typed to the session.
    virtual void commit() {}
    /// What is no answer as it stands: an unreadable date or number. Looks at what is in the fields, and says it above them. Only
    /// Continue waits for it; whichever way the page is left, the words are kept.
    virtual QList<ErrorSummary::Line> problems() { return {}; }
    virtual void goToProblem(const QString &) {}
    /// Puts the keyboard into a field or record; false when it is not on this page.
    virtual bool focusKey(const FieldKey &) { return false; }
    /// Help for the field that holds `focus`, else of the page. `key` becomes the field's id.
    virtual Help helpFor(const QWidget *focus, QString *key) const;
    /// Where inline help belongs; null for right under the heading.
    virtual QWidget *helpAnchor(const QString &) const { return nullptr; }
    /// Puts `help` under the part of the page that holds `anchor`, or under the top.
    void insertHelp(QWidget *help, const QWidget *anchor);
    /// The quiet third button of the foot; no text for none.
    virtual QString extraText() const { return {}; }
    virtual void extra() {}
    /// Whether it stands in the fixed order with Continue and Back.
    bool isStep() const { return m_packPage != nullptr; }
    /// Whether its step cannot start yet: it says why, and is read only.
    bool isWaiting() const { return m_context.waits; }

signals:
    void goTo(const dueregard::FieldKey &key);
    void goToPage(const QString &page);
    void openReport(const QString &page);
    void openFile(const QString &attachmentId);
    void makeDocument(const QString &recordId);
    /// The officer wants to write although the step cannot start yet: what happened has to be recorded.
    void writeAnyway();

protected:
    const PageContext &context() const { return m_context; }
    AssessmentSession &session() const { return m_context.session; }
    const Assessment &assessment() const { return m_context.assessment(); }
    const Pack &pack() const { return m_context.pack(); }
    QVBoxLayout *column() const { return m_column; }
    /// Puts caption, heading and hint on top. `space` after it is the column's.
    void addTop(const QString &caption, const QString &title, const QString &hint);
    void addWaiting(const QString &because);
    /// "Evidence, page 2 of 3": where a page of the pack stands in its step.
    QString placeInStep() const;

private:
    PageContext m_context;
    const Page *m_packPage;
    QVBoxLayout *m_column;
    Heading *m_heading = nullptr;
};

} // namespace dueregard
