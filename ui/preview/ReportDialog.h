// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/MadeReport.h"
#include "ui/preview/ReportChoice.h"

#include <QDialog>

class QVBoxLayout;

namespace dueregard {

class Button;
class ChoiceField;
class Heading;
class Paragraph;
class WrapCheck;

/// Chooses what leaves: parts, reader, form. Says how many pages it will be, what is missing and what a public copy leaves
/// out, each with its place. Stands over the preview, which follows every choice; accepted() means "save it now".
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(const ReportChoice &choice, QWidget *parent = nullptr);

    ReportChoice choice() const;
    /// Nothing: the pages are being laid out.
    void setPages(std::optional<int> pages);
    void setMissing(const QList<ReportRemark> &remarks);
    void setChecked(const QList<ReportRemark> &remarks);
    void setLeftOut(const QList<ReportRemark> &remarks);

    /// More are counted, not listed: the whole list is in the assessment.
    static constexpr int mostShown = 6;

signals:
    void choiceChanged();
    void goTo(const dueregard::BlockSource &where);
    /// The list of what the copy leaves out; the dialog has closed.
    void saveLeftOut();
    void printLeftOut();

private:
    struct Part {
        QWidget *box = nullptr;
        Heading *heading = nullptr;
        QVBoxLayout *list = nullptr;
        QVBoxLayout *column = nullptr;
    };
    Part addPart(QVBoxLayout *column, const QString &objectName);
    void fill(const Part &part, const QString &title, const QList<ReportRemark> &remarks);
    void describe();
    void changed();

    ChoiceField *m_set;
    ChoiceField *m_reader;
    ChoiceField *m_format;
    ChoiceField *m_size;
    WrapCheck *m_names;
    ChoiceField *m_small;
    Paragraph *m_pages;
    Part m_missing;
    Part m_checked;
    Part m_leftOut;
    Button *m_save;
    Button *m_saveLeftOut;
    std::optional<int> m_count;
};

} // namespace dueregard
