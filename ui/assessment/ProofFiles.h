// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Banner;
class Button;
class ChoiceField;

/// The attached files that prove one approval: its e-mail, page or minute. A file is added here, or chosen from those that are
/// attached already; taken off, it stays among the attached files. One file can prove several approvals.
class ProofFiles final : public QWidget {
    Q_OBJECT
public:
    ProofFiles(const PageContext &context, const QString &approval, QWidget *parent = nullptr);

signals:
    /// The bytes are in the register: the window reads and opens them.
    void openFile(const QString &attachmentId);

private:
    void addFile();
    void choose(const QString &file);
    void sync();
    void addRow(const Attachment &file);

    PageContext m_context;
    QString m_approval;
    QVBoxLayout *m_rows;
    Banner *m_problem;
    ChoiceField *m_choice = nullptr;
    Button *m_chooseButton = nullptr;
};

} // namespace dueregard
