// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/report/documents/EngagementDocuments.h"
#include "core/settings/Settings.h"
#include "ui/preview/ReportExport.h"

#include <QDialog>

#include <memory>

namespace dueregard {

class Banner;
class Button;
class ChoiceField;
class Dialogs;
class Heading;

/// Makes a document for the people who take part (invitation, a working group's papers, consent sheet, access checklist) and
/// writes it as a file, off the window's thread. Stays open, so that several can be made one after the other.
class DocumentDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the dialog works on; settings, dialogs and clock must outlive it.
    struct Source {
        Assessment assessment;            ///< a copy: what is written is what was recorded when the dialog opened
        std::shared_ptr<const Pack> pack; ///< shared with the session; the writing thread may outlive both
        Settings &settings;
        Dialogs &dialogs;
        const Clock &clock;
        QString registerPath; ///< its folder is where documents go at first
    };

    /// `recordId`: the activity or working group whose documents are offered; empty to choose among all.
    DocumentDialog(Source source, const QString &recordId, QWidget *parent = nullptr);

signals:
    /// There is nothing to make the document from, and the officer wants to record it.
    void recordsWanted(dueregard::RecordKind kind);

private:
    void showRecords();
    void describe();
    void save();
    void start();
    void onSaved(const QString &path);
    void onFailed(const QString &path, const Error &error);
    EngagementDocument document() const;
    ReportFormat format() const;
    QString recordId() const;
    QString recordName(const QString &id) const;
    QString suggestedPath() const;

    Source m_source;
    QString m_first; ///< document that is offered first
    QString m_only;  ///< record that the dialog was opened for
    ChoiceField *m_document;
    ChoiceField *m_shape; ///< of the answers that go back: all of them, or a poster
    ChoiceField *m_record;
    QWidget *m_none; ///< in place of m_record when there is nothing to choose
    ChoiceField *m_format;
    Banner *m_message;
    Button *m_save;
    ReportExport m_export;
    QString m_path;
};

} // namespace dueregard
