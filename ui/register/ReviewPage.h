// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/documents/ReviewDocument.h"
#include "core/settings/Settings.h"
#include "ui/preview/ReportExport.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace dueregard {

class Banner;
class Button;
class Dialogs;
class Heading;
class Paragraph;

/// How an organisation listens, over all assessments of the register (engagement.md S8-5): levels promised and reached, what
/// became of what people said, who was not heard, money, how often partners were asked, readiness, lasting places. To be read,
/// saved as a document, and followed into the assessments.
class ReviewPage final : public QWidget {
    Q_OBJECT
public:
    /// Settings and dialogs must outlive the page. `folder` is where files go at first.
    ReviewPage(Settings &settings, Dialogs &dialogs, const QString &folder, QWidget *parent = nullptr);

    /// Until one of these comes, the page says that it is reading.
    /// `review` is shown, `printed` (OrganisationReviewer::publicResult()) goes into documents; the page says where they differ.
    void setReview(const OrganisationReview &review, const OrganisationReview &printed, std::shared_ptr<const Pack> pack, const ReviewReader &reader);
    void setProblem(const Error &error);
    void focusHeading();
    bool isReading() const { return m_reading; }

signals:
    void closed();
    void openAssessment(const QString &id);

private:
    void fill();
    void addTable(const TableBlock &table);
    void saveDocument();
    void savePartners();
    QString path(const QString &name) const;
    void tell(Tone tone, const QString &title, const QString &text);

    Settings &m_settings;
    Dialogs &m_dialogs;
    QString m_folder;
    Heading *m_heading;
    Paragraph *m_status;
    Banner *m_message;
    QWidget *m_tools;
    Button *m_partners;
    QVBoxLayout *m_content;
    OrganisationReview m_review;
    OrganisationReview m_printed;
    std::shared_ptr<const Pack> m_pack; ///< shared with the thread that writes
    ReviewReader m_reader;
    ReportExport m_export;
    bool m_reading = true;
};

} // namespace dueregard
