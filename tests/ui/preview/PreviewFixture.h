// SPDX-License-Identifier: Apache-2.0
// A report of several pages whose words are known, and short ways to drive windows that hold it.
#pragma once
#include "core/domain/WellKnown.h"
#include "core/report/layout/LayoutTheme.h"
#include "core/report/layout/Paginator.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/preview/ReportMaker.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTest>

#include <functional>

namespace dueregard::test {

inline BlockSource sourceOf(int chapter)
{
    const QString id = QStringLiteral("page.%1").arg(chapter);
    return {id, FieldKey::answer(id)};
}

/// A page for each chapter: a heading of the report itself, then two paragraphs from different answers.
inline MadeReportPtr sampleReport(int chapters, const ReportProfile &profile = {}, const QString &word = QStringLiteral("Words"))
{
    auto report = std::make_shared<MadeReport>();
    report->profile = profile;
    report->document.title = QStringLiteral("Sample");
    report->document.pageOf = QStringLiteral("Page %1 of %2");
    for (int i = 1; i <= chapters; ++i) {
        auto &blocks = report->document.blocks;
        if (i > 1)
            blocks.push_back({PageBreakBlock{}, {}});
        blocks.push_back({HeadingBlock{1, {Run{QStringLiteral("Chapter %1").arg(i)}}}, {}});
        blocks.push_back({ParagraphBlock{{Run{QStringLiteral("%1 of answer %2.").arg(word).arg(i)}}}, sourceOf(i)});
        // High enough that the page counts as filled: a break leaves none nearly empty.
        const QString more = QStringLiteral("More of %1, which goes on for so long that it takes more than one line on any paper that a printer has.").arg(i);
        blocks.push_back({ParagraphBlock{{Run{more + QString(15, u'\n') + QStringLiteral("The end.")}}}, sourceOf(100 + i)});
    }
    report->pages = Paginator::paginate(report->document, LayoutTheme::standard());
    return report;
}

/// Lets the window work until `done`, or fails to after ten seconds.
inline bool waitUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer end(10'000);
    while (!done() && !end.hasExpired())
        QTest::qWait(5);
    return done();
}

/// Answers without a person, and remembers what it was asked.
class AnsweringDialogs final : public Dialogs {
public:
    QString savePath;   ///< what saveFile() answers
    QString suggested;  ///< what it was given
    bool agree = false; ///< what confirm() answers
    int confirmations = 0;
    int choice = -1;       ///< what choose() answers
    QStringList questions; ///< what it was asked

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &suggestedPath, const QString &) override
    {
        suggested = suggestedPath;
        return savePath;
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++confirmations;
        return agree;
    }
    void tell(QWidget *, const QString &, const QString &) override {}
    int choose(QWidget *, const QString &, const QString &text, const QStringList &) override
    {
        questions.append(text);
        return choice;
    }
};

inline QString focusedName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
}

inline void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace dueregard::test
