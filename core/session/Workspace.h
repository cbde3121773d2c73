// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/pack/PackLibrary.h"
#include "core/session/AssessmentSession.h"
#include "core/session/DeadWriter.h"
#include "core/session/EarlierWords.h"
#include "core/settings/Settings.h"
#include "core/storage/Register.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace dueregard {

/// What one window works on: at most one open register and, in it, at most one open assessment. Everything that a menu does
/// to registers and assessments, without a window.
class Workspace : public QObject {
    Q_OBJECT
public:
    enum class Missing { Refuse,
                         Create };

    /// All must outlive the workspace.
    Workspace(Settings &settings, PackLibrary &packs, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Closes what is open and opens `path`. On failure nothing is open. A register that cannot be changed opens for
    /// reading: see registerFile()->readOnlyMessage().
    Result<void> open(const QString &path, Missing missing, bool takeOver = false);
    void close();
    Register *registerFile() { return m_register.get(); }
    const Register *registerFile() const { return m_register.get(); }
    bool isOpen() const { return m_register != nullptr; }
    bool isReadOnly() const { return !m_register || m_register->isReadOnly(); }
    QString path() const { return m_register ? m_register->path() : QString(); }

    /// A new draft, prefilled from the profile, with a reference of its own (EIA-2026-001); on disk when it returns its id.
    Result<QString> createAssessment();
    /// A new draft that starts from another one; its id.
    Result<QString> copyAssessment(const QString &id);
    Result<void> setDeleted(const QString &id, bool deleted);

    /// Opens an assessment, closing the one that is open. The session belongs to the workspace.
    Result<AssessmentSession *> openAssessment(const QString &id);
    AssessmentSession *session() { return m_session.get(); }
    /// Saves and closes. What could not be saved is in the recovery file. False when it is not in the register.
    bool closeAssessment();
    /// Saves what is open, waiting at most so long. True when everything is on disk.
    bool saveNow(int milliseconds = 5000);

    /// What earlier sessions typed in this very register file and could not save, by assessment.
    QList<WaitingWords> waitingWords() const;
    /// The wordings among them of one assessment, each with the time when it could not be saved and the words in `after`.
    QList<Change> waitingWordings(const QString &assessment) const;
    /// Whether some of them would go with a purge.
    bool areWaiting(const PurgeScope &scope) const;
    struct Returned {
        QList<ReturnedWords> assessments; ///< into which words were put
        std::optional<Error> error;       ///< why the rest still waits
    };
    /// Puts it in. Nothing newer is replaced (see EarlierWords), and words of which not all are on disk go on waiting, as do
    /// those of assessments that are on the Deleted list or no longer there. The open assessment is saved first and takes its
    /// words in its own session, as one undo step.
    Returned recoverEarlier(const EarlierWords::Line &line);

    /// Closes the register, puts the backup in its place and opens it again.
    Result<void> restoreBackup(const QString &copyPath);

    /// Erases text for good: from the register, its change log and search, from the words that wait and from the backups beside
    /// it. Closes the assessment first, so that nothing of it stays in an undo step. Works on another thread and says later how it went, unless
    /// the workspace is gone by then; closing the register waits for it.
    void purge(const PurgeScope &scope, const QString &reason, const QString &officer, const std::function<void(const Result<void> &)> &done);

    /// One closed file with everything, the words that are not on disk included; works when the register itself cannot be
    /// written or has vanished. AlreadyThere when there is a file of that name.
    Result<void> saveCopy(const QString &path);

    /// Runs `work` on another thread, where it may read the open register and nothing else of this workspace. What it gives
    /// back runs on this thread, unless the register was closed meanwhile. Closing waits for the work, which therefore asks
    /// `goOn` now and then, and ends early when it says no. Nothing happens when no register is open.
    using GoOn = std::function<bool()>;
    using Then = std::function<void()>;
    void read(std::function<Then(const Register &, const GoOn &goOn)> work);

    PackLibrary &packs() { return m_packs; }
    Profile profile() const { return m_settings.profile(); }
    QString actor() const;

signals:
    void registerChanged();     ///< opened or closed
    void assessmentsChanged();  ///< the list has something new to show
    void sessionChanged();      ///< opened or closed
    void waitingWordsChanged(); ///< an assessment was closed that could not be saved, or some of them were erased for good
    void lockLost();
    void waitingForLock(int milliseconds);

private:
    OpenOptions options(Missing missing, bool takeOver) const;
    Result<ReturnedWords> putBack(const EarlierWords &words, const QString &id, const EarlierWords::Line &line);
    Result<void> storeNew(const Assessment &assessment, const Pack &pack, const QString &note);
    struct Stored {
        Assessment assessment;
        std::shared_ptr<const Pack> pack;
    };
    Result<std::shared_ptr<const Pack>> packOf(const Assessment &assessment);
    Result<Stored> stored(const QString &id); ///< from the register, with the questions it was written with
    Result<QString> nextReference() const;
    void stopReading();
    void readOtherPartners(const QString &id);

    Settings &m_settings;
    PackLibrary &m_packs;
    const Clock &m_clock;
    DeadWriter m_nothing;
    QThreadPool m_readers;                                                                ///< one thread: what is asked for first comes first
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false); ///< shared with what is being read
    std::unique_ptr<Register> m_register;
    std::unique_ptr<AssessmentSession> m_session;
};

} // namespace dueregard
