// SPDX-License-Identifier: Apache-2.0
// The markers of what was removed for good.
#include "ui/MainWindow.h"

#include "core/domain/WellKnown.h"
#include "core/exchange/Transfer.h"
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
    QHash<QString, std::shared_ptr<const Pack>> packs;
    QHash<QString, QPair<QString, QString>> tongues; // language and body of each
    const auto questionOf = [&](const PurgeScope &scope) {
        const auto &pack = packs.value(scope.assessment);
        const auto kind = recordKindFrom(scope.entity);
        const RecordForm *form = pack && kind ? pack->form(*kind) : nullptr;
        const auto [language, body] = tongues.value(scope.assessment);
        const Field *field = pack && !kind ? pack->field(scope.field) : nullptr;
        for (const Field &known : form ? form->fields : QList<Field>())
            if (known.id == scope.field)
                return tr("%1, “%2”", "kind of record, question").arg(form->singular.in(language, body), known.label.in(language, body));
        if (form && scope.field.isEmpty())
            return form->singular.in(language, body);
        return field ? tr("“%1”").arg(field->label.in(language, body)) : QString();
    };
    for (const RemovedMark &mark : *marks) {
        const QString &id = mark.scope.assessment;
        if (!titles.contains(id)) {
            const auto assessment = m_workspace.registerFile()->load(id);
            titles.insert(id, assessment ? assessment->answer(question::title).text() : QString());
            if (const auto pack = assessment ? packOfAssessment(*m_workspace.registerFile(), *assessment, m_workspace.packs()) : Result<std::shared_ptr<const Pack>>(std::shared_ptr<const Pack>()); pack && *pack) {
                packs.insert(id, *pack);
                tongues.insert(id, {assessment->language, assessment->bodyType});
            }
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
        if (const QString asked = questionOf(mark.scope); !asked.isEmpty())
            what = tr("%1 (%2)", "what was removed, question").arg(what, asked);
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
