// SPDX-License-Identifier: Apache-2.0
// The markers of what was removed for good.
#include "ui/MainWindow.h"

#include "core/domain/WellKnown.h"
#include "core/storage/RemovedMarks.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/register/TextPage.h"

#include <QHash>
#include <QLocale>

namespace dueregard {

void MainWindow::showRemoved()
{
    if (!m_workspace.isOpen())
        return;
    saveAll();
    const auto marks = removedMarks(m_workspace.path());
    if (!marks) {
        report(tr("The markers could not be read"), marks.error());
        return;
    }
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    TextPage::Section section;
    QHash<QString, QString> titles;
    for (const RemovedMark &mark : *marks) {
        const QString &id = mark.scope.assessment;
        if (!titles.contains(id)) {
            const auto assessment = m_workspace.registerFile()->load(id);
            titles.insert(id, assessment ? assessment->answer(question::title).text() : QString());
        }
        const QString name = titles.value(id);
        QString what;
        if (mark.scope.entity.isEmpty())
            what = tr("A whole assessment");
        else if (mark.earlierOnly && mark.scope.entity == QLatin1String("answer"))
            what = name.isEmpty() ? tr("Earlier wordings of an answer") : tr("Earlier wordings of an answer of “%1”").arg(name);
        else if (mark.scope.entity == QLatin1String("answer"))
            what = name.isEmpty() ? tr("An answer") : tr("An answer of “%1”").arg(name);
        else if (mark.earlierOnly)
            what = name.isEmpty() ? tr("Earlier wordings in a record") : tr("Earlier wordings in a record of “%1”").arg(name);
        else
            what = name.isEmpty() ? tr("A record") : tr("A record of “%1”").arg(name);
        section.lines.append({locale.toString(mark.at.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm")), tr("%1, removed by %2 because: %3").arg(what, mark.actor, mark.reason)});
    }
    if (section.lines.isEmpty())
        section.lines.append({{}, tr("Nothing was removed for good from this register.")});
    auto *page = new TextPage(tr("What was removed for good"), {section}, tr("Close"));
    page->setProperty("oneVisit", true);
    page->setWindowTitle(tr("What was removed for good"));
    connect(
        page, &TextPage::closed, this,
        [this] {
            if (m_assessment)
                closePreview();
            else
                showHome();
        },
        Qt::QueuedConnection);
    showPage(page);
    page->focusHeading();
}

} // namespace dueregard
