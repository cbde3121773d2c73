// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/assessment/OpenAssessment.h"

#include "core/rules/Progress.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <stdexcept>

namespace dueregard::test {

OpenAssessment::OpenAssessment(const Assessment &assessment, QSize size, bool readOnly)
{
    static const bool themed = [] {
        Theme::install(*qApp);
        return true;
    }();
    Q_UNUSED(themed)
    static PackLibrary packs;
    const auto pack = packs.load(assessment.pack);
    if (!pack)
        throw std::runtime_error(pack.error().text().toStdString());
    m_writer.immediate = true;
    AssessmentSession::Options options;
    options.readOnly = readOnly;
    m_session = std::make_unique<AssessmentSession>(assessment, *pack, m_writer, m_clock, options);
    m_view = std::make_unique<AssessmentView>(*m_session, m_clock, m_dialogs);
    m_view->resize(size);
    m_view->show();
    m_view->activateWindow();
    if (!QTest::qWaitForWindowActive(m_view.get()))
        throw std::runtime_error("the window does not get the focus");
    settle();
}

OpenAssessment::~OpenAssessment()
{
    m_view.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList OpenAssessment::allPages() const
{
    QStringList pages{AssessmentView::tasksPage};
    for (const Step &step : pack().steps)
        if (step.showIf.holds(m_session->assessment()))
            for (const Page &page : step.pages)
                if (Progress::isShown(page, m_session->assessment()))
                    pages.append(page.id);
    return pages << AssessmentView::answersPage << AssessmentView::answersPage + QStringLiteral("/about") << AssessmentView::pointsPage << AssessmentView::shortcutsPage;
}

void OpenAssessment::press(const QString &name)
{
    auto *button = m_view->page()->findChild<QAbstractButton *>(name);
    if (!button || !button->isVisible())
        throw std::runtime_error("no button in sight: " + name.toStdString());
    button->click();
    settle();
}

void OpenAssessment::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace dueregard::test
