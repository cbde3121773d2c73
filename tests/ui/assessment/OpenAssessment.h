// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/PackLibrary.h"
#include "tests/support/FakeWriter.h"
#include "tests/support/FixedClock.h"
#include "tests/ui/assessment/SampleAssessment.h"
#include "ui/assessment/AssessmentView.h"

#include <memory>

namespace dueregard::test {

/// Dialogs that nobody answers: everything is cancelled, unless there is a file to open.
class NoDialogs final : public Dialogs {
public:
    QString file;
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    int choose(QWidget *, const QString &, const QString &, const QStringList &) override { return -1; }
};

/// An assessment open in a window of its own, saving to memory.
class OpenAssessment {
public:
    explicit OpenAssessment(const Assessment &assessment = sampleAssessment(), QSize size = {1366, 900}, bool readOnly = false);
    ~OpenAssessment();

    AssessmentSession &session() { return *m_session; }
    AssessmentView &view() { return *m_view; }
    FakeWriter &writer() { return m_writer; }
    NoDialogs &dialogs() { return m_dialogs; }
    const Pack &pack() const { return m_session->pack(); }
    /// Every page that the pack shows for this assessment, and the program's own.
    QStringList allPages() const;
    /// The control with this object name on the page shown, or null.
    template<class T>
    T *find(const QString &name) { return m_view->findChild<T *>(name); }
    /// Presses the button with this object name on the page shown; a test fails when none is in sight.
    void press(const QString &name);
    /// Lets posted events and short timers run.
    static void settle(int milliseconds = 0);

private:
    FixedClock m_clock;
    FakeWriter m_writer;
    NoDialogs m_dialogs;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<AssessmentView> m_view;
};

} // namespace dueregard::test
