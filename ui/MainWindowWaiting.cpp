// SPDX-License-Identifier: Apache-2.0
// Words that could not be saved last time: what waits, and how it comes back.
#include "ui/MainWindow.h"

#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/register/HomePage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Heading.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace dueregard {

namespace {

QString momentOf(const QDateTime &at)
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale.toString(at.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm"));
}

QString titled(const QString &title)
{
    return title.isEmpty() ? MainWindow::tr("Assessment without a title") : MainWindow::tr("“%1”").arg(title);
}

QString wordsOf(const WaitingWords &waiting, const QString &path)
{
    const QString what = waiting.known ? titled(waiting.title) : MainWindow::tr("An assessment that this register no longer holds");
    const QString when = momentOf(waiting.at);
    QString text = waiting.answers == 1 ? MainWindow::tr("%1: 1 answer of %2.").arg(what, when)
                                        : MainWindow::tr("%1: %2 answers of %3.").arg(what).arg(waiting.answers).arg(when);
    if (waiting.answers == 0)
        text = MainWindow::tr("%1: changes of %2.").arg(what, when);
    if (!waiting.words.isEmpty())
        text += u' ' + MainWindow::tr("They begin “%1”").arg(waiting.words);
    if (waiting.deleted)
        text += u' ' + MainWindow::tr("It is on the Deleted list: bring it back first.");
    if (!waiting.path.isEmpty() && QFileInfo(waiting.path) != QFileInfo(path))
        text += u' ' + MainWindow::tr("They were typed in “%1”, which is not there now.").arg(QDir::toNativeSeparators(waiting.path));
    return text;
}

QString outcomeOf(const ReturnedWords &done)
{
    QStringList text{MainWindow::tr("%1:").arg(titled(done.title))};
    if (done.put == 1)
        text += MainWindow::tr("1 answer is as you left it last time.");
    else if (done.put > 1)
        text += MainWindow::tr("%1 answers are as you left them last time.").arg(done.put);
    if (done.both.size() == 1)
        text += MainWindow::tr("1 answer had newer words: the earlier ones stand below them, and you choose what stays.");
    else if (done.both.size() > 1)
        text += MainWindow::tr("%1 answers had newer words: the earlier ones stand below them, and you choose what stays.").arg(done.both.size());
    if (done.kept.size() == 1)
        text += MainWindow::tr("1 choice, date or number had been made anew and stays as it is.");
    else if (done.kept.size() > 1)
        text += MainWindow::tr("%1 choices, dates or numbers had been made anew and stay as they are.").arg(done.kept.size());
    if (text.size() == 1)
        text += MainWindow::tr("everything was there already.");
    return text.join(u' ');
}

} // namespace

void MainWindow::addWaitingBanners()
{
    const QList<WaitingWords> all = m_workspace.waitingWords();
    if (!all.isEmpty()) {
        constexpr int most = 3;
        QStringList lines;
        for (const WaitingWords &waiting : all.mid(0, most))
            lines += wordsOf(waiting, m_workspace.path());
        if (all.size() > most)
            lines += tr("And %1 more.").arg(all.size() - most);
        const QString which = lines.join(u'\n');
        const bool can = !m_workspace.isReadOnly();
        Banner *banner = addNotice(Tone::Warn, tr("Words from last time are waiting"),
                                   which + u'\n' + (can ? tr("They could not be saved when they were typed, and were kept on this computer. Nothing newer is replaced.") : tr("They can be put in when the register can be changed.")));
        if (can) {
            connect(banner->addAction(tr("Put them into the register")), &QPushButton::clicked, this, &MainWindow::putWordsBack, Qt::QueuedConnection);
            connect(
                banner->addAction(tr("Throw them away")), &QPushButton::clicked, this, [this, which] {
                    if (m_dialogs.confirm(this, tr("Throw the words away?"), tr("What was typed last time and could not be saved will be gone:\n%1").arg(which), tr("Throw them away")))
                        m_workspace.registerFile()->discardUnsaved();
                    updateBanners();
                },
                Qt::QueuedConnection);
        }
    }
    if (!m_returned || m_returned->assessments.isEmpty())
        return;
    QStringList lines;
    const ReturnedWords *toShow = nullptr;
    for (const ReturnedWords &done : std::as_const(m_returned->assessments)) {
        lines += outcomeOf(done);
        if (!toShow || (toShow->both.isEmpty() && !done.both.isEmpty()))
            toShow = &done;
    }
    Banner *banner = addNotice(Tone::Note, tr("The words from last time are in the register"), lines.join(u'\n'));
    const QString id = toShow->assessment;
    const std::optional<FieldKey> field = toShow->both.isEmpty() ? std::nullopt : std::optional(toShow->both.first());
    connect(
        banner->addAction(field ? tr("Show both wordings") : tr("Open the assessment")), &QPushButton::clicked, this, [this, id, field] {
            if (!m_assessment || m_workspace.session()->assessment().id != id)
                openAssessment(id);
            else
                showPage(m_assessment);
            if (m_assessment && field)
                m_assessment->goTo(*field);
        },
        Qt::QueuedConnection);
    connect(
        banner->addAction(tr("Hide this message")), &QPushButton::clicked, this, [this] {
            m_returned.reset();
            updateBanners();
            if (m_assessment && isShown(m_assessment))
                m_assessment->page()->heading()->focusHere();
            else
                m_home->focusHere();
        },
        Qt::QueuedConnection);
}

void MainWindow::putWordsBack()
{
    if (m_assessment)
        m_assessment->commit();
    m_returned = m_workspace.recoverEarlier([](const QDateTime &at) { return tr("Words of %1 that could not be saved then:").arg(momentOf(at)); });
    const auto error = m_returned->error;
    const bool none = m_returned->assessments.isEmpty();
    updateBanners();
    if (error)
        report(tr("They could not be written"), *error);
    else if (none && !m_workspace.waitingWords().isEmpty())
        m_dialogs.tell(this, tr("They go on waiting"), tr("Their assessment is on the Deleted list, or no longer in this register. Bring it back, or throw the words away."));
}

} // namespace dueregard
