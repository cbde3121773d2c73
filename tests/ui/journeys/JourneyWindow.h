// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/PackLibrary.h"
#include "core/session/Workspace.h"
#include "core/settings/Settings.h"
#include "core/storage/RegisterLock.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/journeys/FakeDialogs.h"
#include "ui/MainWindow.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/preview/PreviewPage.h"
#include "ui/register/HomePage.h"

#include <functional>
#include <memory>

class QAbstractButton;

namespace dueregard::test {

/// The whole program without a screen, on a register in a folder of the test. What the officer does is done with keys that
/// go to whatever has the focus.
class JourneyWindow {
public:
    /// Whether the officer has been asked for the profile before.
    enum class Start { Known,
                       First };
    /// Opens "Register.eqia" in `folder`, made when it is not there. Settings are in the folder, too, so that a second
    /// window on it is the same officer's next day.
    explicit JourneyWindow(const TempFolder &folder, Start start = Start::Known);
    ~JourneyWindow();

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return m_workspace; }
    Settings &settings() { return m_settings; }
    FakeDialogs &dialogs() { return m_dialogs; }
    AssessmentView &view();
    const Assessment &assessment();
    QString path() const { return m_path; }

    /// Closes it as the officer does. True when it went.
    bool close();

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Everything that was typed.
    const QStringList &typed() const { return m_typed; }
    /// Tab until the focus is in the widget of this object name; false when it does not come by.
    bool tabTo(const QString &objectName);
    /// Tab until the focus is on the button of this text.
    bool tabToButton(const QString &text);
    /// In the set of radios or the list that has the focus: goes down until `there`.
    bool chooseUntil(const std::function<bool()> &there);
    /// Ctrl+Enter until the page of this id is shown.
    bool continueTo(const QString &page);
    /// The menu's action of this text; an enabled one, else the test stops.
    void trigger(const QString &text);
    /// The visible button of this text, or null.
    QAbstractButton *button(const QString &text);
    /// The visible heading or paragraph that holds these words.
    bool shows(const QString &words);

    /// Removes personal text with the keys: of what can be chosen, the first whose words hold all of these. Stops the test when there is
    /// none. It is removed on another thread: wait for what must come of it.
    void removePersonalText(const QStringList &words);

    /// Lets the window work until `done`, but not for ever.
    static bool wait(const std::function<bool()> &done);
    static void settle();

private:
    bool tabUntil(const std::function<bool(const QWidget *)> &there);
    FixedClock m_clock;
    Settings m_settings;
    PackLibrary m_packs;
    Workspace m_workspace{m_settings, m_packs, m_clock};
    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    QStringList m_typed;
};

/// The lock of the register in `folder`, held by somebody at another computer. Stops the test when it cannot be had.
std::unique_ptr<RegisterLock> lockedElsewhere(const TempFolder &folder);
/// Every word of the assessment as one text, for "is it there".
QString allWordsOf(const Assessment &assessment);
/// The assessment as it is in the closed register. Stops the test when it cannot be read.
Assessment storedIn(const QString &registerPath, const QString &id);

} // namespace dueregard::test
