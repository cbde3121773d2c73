// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportProfile.h"
#include "ui/preview/PageZoom.h"

#include <QWidget>

class QComboBox;

namespace dueregard {

class Button;
class Paragraph;
class WrapCheck;

/// What can be done with a report, and how it is made and shown.
class PreviewBar final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewBar(QWidget *parent = nullptr);

    void setProfile(const ReportProfile &profile);
    ReportProfile profile() const;
    /// The page in sight, from 0; no pages hides it.
    void setPosition(int page, int count);
    /// Offers the outline and the pages behind a button.
    void setContentsOffered(bool offered);
    void focusContents();
    /// Remarks about these pages; empty for none.
    void setNotes(const QString &notes);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// "Full report", "Action plan", …
    static QString label(PrintSet set);

signals:
    void exportPdf();
    void moreFormats();
    void print();
    void profileChanged();
    void zoomChanged(const dueregard::PageZoom &zoom);
    void contents();

private:
    void describe();
    Button *m_contents;
    QComboBox *m_set;
    QComboBox *m_copy;
    QComboBox *m_zoom;
    WrapCheck *m_names;
    QComboBox *m_large;
    int m_smallNumbers = ReportProfile().smallNumbers; ///< chosen in the dialog, said here
    Paragraph *m_position;
    Paragraph *m_sentence;
    Paragraph *m_notes;
};

} // namespace dueregard
