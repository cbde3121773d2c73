// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "ui/assessment/PageContext.h"
#include "ui/theme/Tokens.h"

#include <QFutureWatcher>
#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Banner;
class Button;
class RecordList;

/// The partner directory, below the list of partners: organisations that other assessments of the register name can be used
/// again, and the list goes out and comes in as a table (CSV).
class PartnerTools final : public QWidget {
    Q_OBJECT
public:
    /// Puts its buttons beside the list's own.
    PartnerTools(const PageContext &context, RecordList *list, QWidget *parent = nullptr);

private:
    void refresh();
    void use(const PartnerDirectory::Entry &entry);
    void importTable();
    void exportTable();
    void tell(Tone tone, const QString &title, const QString &text = {});
    int asksInTwelveMonths(const PartnerDirectory::Entry &entry) const;
    bool isHere(const QString &name) const;

    PageContext m_context;
    Button *m_again;
    Button *m_import;
    Button *m_export;
    Banner *m_message;
    QWidget *m_choices;
    QVBoxLayout *m_rows;
    QFutureWatcher<Result<void>> m_writing;
    QString m_path;
};

} // namespace dueregard
