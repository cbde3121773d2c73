// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Banner;
class UndoBanner;

/// The files kept with the assessment: added by a button, opened only when asked.
class AttachmentList final : public QWidget {
    Q_OBJECT
public:
    AttachmentList(const PageContext &context, const Field &field, QWidget *parent = nullptr);

    /// "1.2 MB".
    static QString sizeWords(double bytes);

signals:
    /// The bytes are in the register: the window reads and opens them.
    void openFile(const QString &attachmentId);

private:
    void addFile();
    void sync();
    QWidget *row(const Attachment &file);

    PageContext m_context;
    QVBoxLayout *m_list;
    Banner *m_problem;
    UndoBanner *m_undo;
    int m_undoIndex = -1;
};

} // namespace dueregard
