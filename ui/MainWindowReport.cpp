// SPDX-License-Identifier: Apache-2.0
// What leaves the program: the report, beside the assessment or alone, and documents for people.
#include "ui/MainWindow.h"

#include "core/exchange/RegisterDocument.h"
#include "core/report/NotePrinted.h"
#include "core/report/ReportBuilder.h"
#include "core/report/ReportFormats.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/engagement/DocumentDialog.h"
#include "ui/preview/PreviewPage.h"
#include "ui/preview/StoppedClock.h"
#include "ui/register/RegisterReportDialog.h"
#include "ui/register/ReviewPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

namespace dueregard {

namespace {
/// Into the assessment that is open through its session, into all others through the register's writer.
void notePublished(Workspace &workspace, const Clock &now, const QList<PrintedCopy> &copies)
{
    if (workspace.isReadOnly())
        return;
    const StoppedClock clock(now.nowUtc(), now.today());
    workspace.read([&workspace, copies, clock, actor = workspace.actor()](const Register &from, const Workspace::GoOn &goOn) -> Workspace::Then {
        QList<std::pair<PrintedCopy, SaveBatch>> notes;
        for (const PrintedCopy &copy : copies) {
            if (!goOn())
                return {};
            if (const auto batch = noteOfPrinted(from, copy, clock, actor); batch && *batch)
                notes.append({copy, **batch});
        }
        return [&workspace, notes, today = clock.today()] {
            AssessmentSession *session = workspace.session();
            for (const auto &[copy, batch] : notes) {
                if (session && session->assessment().id == copy.assessment)
                    notePrinted(*session, copy.numbers, copy.set, today);
                else if (!workspace.isReadOnly())
                    workspace.registerFile()->writer().submit(batch);
            }
        };
    });
}
} // namespace

void MainWindow::makeDocument(const QString &recordId)
{
    AssessmentSession *session = m_workspace.session();
    if (!session || !m_assessment)
        return;
    m_assessment->commit();
    auto *dialog = new DocumentDialog({session->assessment(), session->sharedPack(), m_settings, m_dialogs, m_clock, m_workspace.path()}, recordId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &DocumentDialog::recordsWanted, this, [this](RecordKind kind) {
            closePreview();
            if (m_assessment)
                m_assessment->goTo(FieldKey::record(kind, {}, {}));
        },
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::makeRegisterReport()
{
    if (!m_workspace.isOpen())
        return;
    saveAll();
    auto *dialog = new RegisterReportDialog({*m_workspace.registerFile(), m_settings, m_dialogs, m_clock}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_preview)
            m_preview->takeSmallNumbers();
    });
    connect(dialog, &RegisterReportDialog::published, this, [this](const QList<PrintedCopy> &copies) { notePublished(m_workspace, m_clock, copies); });
    dialog->open();
}

// --- report --------------------------------------------------------------------------------------------------------------------

void MainWindow::makePreview()
{
    if (m_preview)
        return;
    AssessmentSession *session = m_workspace.session();
    m_preview = new PreviewPage(session->assessment(), session->sharedPack(), m_settings, m_dialogs, m_clock, m_workspace.path());
    const auto refresh = [this, session] {
        if (m_preview)
            m_preview->refresh(session->assessment());
    };
    connect(session, &AssessmentSession::valueChanged, m_preview, refresh);
    const auto tellOthers = [this, session] {
        if (m_preview)
            m_preview->setOtherPartners(session->otherPartners());
    };
    tellOthers();
    connect(session, &AssessmentSession::otherPartnersChanged, m_preview, tellOthers);
    connect(m_preview, &PreviewPage::published, session, [session, &clock = m_clock](const MadeReportPtr &report) {
        notePrinted(*session, report->printed, report->profile.set, clock.today());
    });
    connect(session, &AssessmentSession::recordAdded, m_preview, refresh);
    connect(session, &AssessmentSession::recordRemoved, m_preview, refresh);
    connect(session, &AssessmentSession::recordsReordered, m_preview, refresh);
    connect(m_preview, &PreviewPage::goHome, this, &MainWindow::showHome, Qt::QueuedConnection);
    connect(m_preview, &PreviewPage::backToAssessment, this, &MainWindow::closePreview, Qt::QueuedConnection);
    connect(m_preview, &PreviewPage::goToSource, this, &MainWindow::goToSource, Qt::QueuedConnection);
}

void MainWindow::showReport()
{
    if (!m_assessment || !m_workspace.session())
        return;
    m_assessment->commit();
    makePreview();
    showPage(m_preview);
    m_preview->focusHere();
}

void MainWindow::toggleBeside()
{
    if (!m_assessment || !m_workspace.session())
        return;
    const bool apart = m_beside && m_pages->currentWidget() == m_beside;
    const QPointer<QWidget> typedIn = QApplication::focusWidget();
    if (apart) {
        m_assessment->setMinimumWidth(0);
        m_pages->addWidget(m_assessment);
        if (m_preview)
            m_preview->setMinimumWidth(0);
        if (m_preview)
            m_pages->addWidget(m_preview);
        showPage(m_assessment);
    } else {
        m_assessment->commit();
        makePreview();
        if (!m_beside) {
            m_beside = new QSplitter;
            m_beside->setChildrenCollapsible(false);
        }
        m_beside->addWidget(m_assessment);
        m_beside->addWidget(m_preview);
        for (QWidget *half : {static_cast<QWidget *>(m_assessment.data()), static_cast<QWidget *>(m_preview.data())})
            half->setMinimumWidth(Theme::get().characters(30)); // else both together would widen the window
        m_assessment->show();
        m_preview->show();
        showPage(m_beside);
        m_beside->setSizes({width() * 6 / 10, width() * 4 / 10});
    }
    // Being moved from one place to the other takes the keyboard from a field; its words and its cursor it keeps.
    if (typedIn && m_assessment->isAncestorOf(typedIn) && typedIn->isVisible())
        typedIn->setFocus(Qt::OtherFocusReason);
    else
        m_assessment->page()->heading()->focusHere();
}

void MainWindow::chooseFormat()
{
    if (!m_beside || m_pages->currentWidget() != m_beside)
        showReport();
    if (m_preview)
        m_preview->chooseFormat();
}

void MainWindow::copyParagraph()
{
    AssessmentSession *session = m_workspace.session();
    if (!session || !m_assessment)
        return;
    m_assessment->commit();
    ReportProfile profile;
    profile.set = PrintSet::Paragraph;
    const auto document = ReportBuilder::build(session->assessment(), session->pack(), profile, m_clock);
    const auto bytes = document ? renderReport(*document, profile, ReportFormat::Text) : Result<QByteArray>(document.failure());
    if (!bytes) {
        report(tr("The paragraph could not be made"), bytes.error());
        return;
    }
    const QString words = QString::fromUtf8(*bytes).trimmed();
    QGuiApplication::clipboard()->setText(words);
    m_dialogs.tell(this, tr("Copied"), tr("This is on the clipboard now, ready to be pasted into a committee report:\n\n%1").arg(words));
}

void MainWindow::closePreview()
{
    if (!m_assessment)
        return;
    showPage(m_assessment);
    if (m_leftAt && m_assessment->isAncestorOf(m_leftAt) && m_leftAt->isVisible())
        m_leftAt->setFocus(Qt::ShortcutFocusReason);
    else
        m_assessment->page()->heading()->focusHere();
}

void MainWindow::goToSource(const BlockSource &source)
{
    closePreview();
    if (!m_assessment)
        return;
    if (!(source.field && m_assessment->goTo(*source.field)) && !source.page.isEmpty())
        m_assessment->showPage(source.page);
}

void MainWindow::exportPdf()
{
    showReport();
    if (m_preview)
        m_preview->exportPdf();
}

void MainWindow::print()
{
    showReport();
    if (m_preview)
        m_preview->print();
}

// --- review of the whole register ------------------------------------------------------------------------------------------------

void MainWindow::showReview()
{
    if (!m_workspace.isOpen())
        return;
    saveAll();
    if (m_assessment)
        m_assessment->commit();
    delete m_preview.data();
    delete m_assessment.data();
    m_workspace.closeAssessment();
    auto *page = new ReviewPage(m_settings, m_dialogs, QFileInfo(m_workspace.path()).absolutePath());
    page->setProperty("oneVisit", true);
    page->setWindowTitle(tr("How we listen"));
    connect(page, &ReviewPage::closed, this, &MainWindow::showHome, Qt::QueuedConnection);
    connect(page, &ReviewPage::openAssessment, this, &MainWindow::openAssessment, Qt::QueuedConnection);
    showPage(page);
    page->focusHeading();
    const Profile profile = m_settings.profile();
    ReviewReader reader;
    reader.organisation = profile.organisation;
    reader.bodyType = profile.bodyType.isEmpty() ? QStringLiteral("council") : profile.bodyType;
    reader.today = m_clock.today();
    m_workspace.read([there = QPointer<ReviewPage>(page), reader](const Register &from, const Workspace::GoOn &goOn) -> Workspace::Then {
        const auto fail = [&there](const Error &error) -> Workspace::Then {
            return [there, error] {
                if (there)
                    there->setProblem(error);
            };
        };
        PackLibrary packs;
        const auto shipped = packs.load(QStringLiteral("england"));
        if (!shipped)
            return fail(shipped.error());
        const auto reviewer = reviewRegister(from, packs, reader.today, goOn);
        if (!reviewer && reviewer.error().kind == ErrorKind::Cancelled)
            return {};
        if (!reviewer)
            return fail(reviewer.error());
        return [there, reader, pack = *shipped, review = reviewer->result(**shipped), printed = reviewer->publicResult(**shipped)] {
            if (there)
                there->setReview(review, printed, pack, reader);
        };
    });
}

} // namespace dueregard
