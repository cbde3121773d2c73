// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/journeys/JourneyWindow.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Paragraph.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace dueregard::test {

namespace {
constexpr int mostTabs = 300;
constexpr int mostPages = 120;

QString plain(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("…"));
}
} // namespace

JourneyWindow::JourneyWindow(const TempFolder &folder, Start start) : m_settings(folder.file(QStringLiteral("settings.ini"))), m_path(folder.file(QStringLiteral("Register.eqia")))
{
    Theme::install(*qApp);
    QApplication::setQuitOnLastWindowClosed(false); // a test goes on
    if (start == Start::Known)
        m_settings.setAskedForProfile();
    m_window = std::make_unique<MainWindow>(m_workspace, m_settings, m_dialogs, m_clock);
    m_window->openRegister(m_path, Workspace::Missing::Create);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        throw std::runtime_error("the window does not get the focus");
    settle();
}

JourneyWindow::~JourneyWindow()
{
    m_window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

AssessmentView &JourneyWindow::view()
{
    AssessmentView *view = m_window->assessmentView();
    if (!view)
        throw std::runtime_error("no assessment is open");
    return *view;
}

const Assessment &JourneyWindow::assessment()
{
    if (!m_workspace.session())
        throw std::runtime_error("no assessment is open");
    return m_workspace.session()->assessment();
}

bool JourneyWindow::close()
{
    const bool closed = m_window->close();
    settle();
    return closed;
}

void JourneyWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    settle();
}

void JourneyWindow::type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        throw std::runtime_error("nothing has the focus");
    QTest::keyClicks(focus, text);
    m_typed.append(text);
    settle();
}

bool JourneyWindow::tabUntil(const std::function<bool(const QWidget *)> &there)
{
    for (int i = 0; i < mostTabs; ++i) {
        if (const QWidget *focus = QApplication::focusWidget(); focus && there(focus))
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

bool JourneyWindow::tabTo(const QString &objectName)
{
    return tabUntil([&](const QWidget *focus) {
        for (const QWidget *up = focus; up; up = up->parentWidget())
            if (up->objectName() == objectName)
                return true;
        return false;
    });
}

bool JourneyWindow::tabToButton(const QString &text)
{
    return tabUntil([&](const QWidget *focus) {
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        return button && plain(button->text()) == text;
    });
}

bool JourneyWindow::chooseUntil(const std::function<bool()> &there)
{
    if (qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        key(Qt::Key_Space);
    for (int i = 0; i < 40 && !there(); ++i)
        key(Qt::Key_Down);
    return there();
}

void JourneyWindow::removePersonalText(const QStringList &words)
{
    trigger(QStringLiteral("Remove personal text"));
    REQUIRE(tabTo(QStringLiteral("purgeWhat")));
    REQUIRE(chooseUntil([&] {
        const QWidget *focus = QApplication::focusWidget(); // a few choices are radios, more a list
        const auto *list = qobject_cast<const QComboBox *>(focus);
        const auto *radio = qobject_cast<const QAbstractButton *>(focus);
        const QString text = list ? list->currentText() : radio && radio->isChecked() ? radio->text()
                                                                                      : QString();
        return !text.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &each) { return text.contains(each); });
    }));
    REQUIRE(tabTo(QStringLiteral("purgeReason")));
    type(QStringLiteral("Asked for"));
    REQUIRE(tabTo(QStringLiteral("purgeOfficer")));
    type(QStringLiteral("Policy officer"));
    m_dialogs.willConfirm(QStringLiteral("Remove this for good?"));
    m_dialogs.willHear(QStringLiteral("Removed"));
    REQUIRE(tabToButton(QStringLiteral("Remove it for good")));
    key(Qt::Key_Space);
}

bool JourneyWindow::continueTo(const QString &page)
{
    for (int i = 0; i < mostPages && view().pageId() != page; ++i)
        key(Qt::Key_Return, Qt::ControlModifier);
    return view().pageId() == page;
}

void JourneyWindow::trigger(const QString &text)
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (plain(action->text()) != text || !action->isEnabled())
            continue;
        action->trigger();
        settle();
        return;
    }
    throw std::runtime_error("the menu does not offer " + text.toStdString());
}

QAbstractButton *JourneyWindow::button(const QString &text)
{
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        if (button->isVisible() && plain(button->text()) == text)
            return button;
    return nullptr;
}

bool JourneyWindow::shows(const QString &words)
{
    for (const Paragraph *paragraph : m_window->findChildren<Paragraph *>())
        if (paragraph->isVisible() && paragraph->text().contains(words))
            return true;
    return false;
}

bool JourneyWindow::wait(const std::function<bool()> &done)
{
    const QDeadlineTimer end(60'000);
    while (!done() && !end.hasExpired())
        QTest::qWait(5);
    return done();
}

void JourneyWindow::settle()
{
    for (int i = 0; i < 3; ++i) { // what is queued may queue more
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

std::unique_ptr<RegisterLock> lockedElsewhere(const TempFolder &folder)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto lock = RegisterLock::acquire(folder.file(QStringLiteral("Register.eqia")),
                                      {QStringLiteral("Equality lead"), QStringLiteral("lead"), QStringLiteral("another-computer"), 1, now, now, QStringLiteral("theirs"), {}},
                                      RegisterLock::Take::IfFree);
    REQUIRE(lock);
    return std::move(*lock);
}

QString allWordsOf(const Assessment &assessment)
{
    QStringList words;
    for (const Value &value : assessment.answers)
        words.append(value.toPlain());
    for (RecordKind kind : allRecordKinds)
        for (const RecordData &data : allRecords(assessment, kind))
            for (const Value &value : data.values)
                words.append(value.toPlain());
    return words.join(u'\n');
}

Assessment storedIn(const QString &registerPath, const QString &id)
{
    const auto file = Register::open(registerPath);
    if (!file)
        throw std::runtime_error(file.error().text().toStdString());
    const auto assessment = (*file)->load(id);
    if (!assessment)
        throw std::runtime_error(assessment.error().text().toStdString());
    return *assessment;
}

} // namespace dueregard::test
