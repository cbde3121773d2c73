// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/report/NotePrinted.h"
#include "core/report/ReportFormats.h"
#include "core/settings/Settings.h"
#include "core/storage/Register.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace dueregard {

class Banner;
class Button;
class ChoiceField;
class Dialogs;

/// What is made of all assessments together: the register and the cumulative report as one file, and the register as a folder
/// of files for the web site. Written off the window's thread. Stays open, so that several can be made one after the other.
class RegisterReportDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the dialog works on; all must outlive it. It waits for a file that is being written before it goes.
    struct Source {
        const Register &file;
        Settings &settings;
        Dialogs &dialogs;
        const Clock &clock;
    };
    explicit RegisterReportDialog(const Source &source, QWidget *parent = nullptr);
    ~RegisterReportDialog() override;

signals:
    /// A folder for the web site was written.
    void published(const QList<dueregard::PrintedCopy> &copies);

private:
    struct Outcome {
        QString where;  ///< file or folder
        int listed = 0; ///< of a folder: how many assessments are in it
        int leftOut = 0;
        QList<PrintedCopy> printed;
    };
    using Job = std::function<Result<Outcome>(const std::function<bool()> &goOn)>;
    void changed();
    void save();
    void saveFile();
    void saveFolder();
    void start(const Job &job, const QString &where);
    void finish();
    bool isBusy() const { return m_watcher.isRunning(); }
    bool isFolder() const;
    ReportFormat format() const;
    int smallNumbers() const;
    QString startFolder() const;

    Source m_source;
    ChoiceField *m_what;
    ChoiceField *m_reader;
    ChoiceField *m_format;
    ChoiceField *m_files; ///< in place of m_format for a folder
    ChoiceField *m_size;
    ChoiceField *m_small;
    Banner *m_message;
    Button *m_save;
    QFutureWatcher<Result<Outcome>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; ///< shared with the thread that writes
    QString m_where;
};

} // namespace dueregard
