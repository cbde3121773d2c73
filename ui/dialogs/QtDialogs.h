// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/dialogs/Dialogs.h"

namespace dueregard {

/// The platform's own file dialogs, and short message boxes with plain text.
class QtDialogs final : public Dialogs {
public:
    QString openFile(QWidget *parent, const QString &title, const QString &filter, const QString &folder) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestedPath, const QString &filter) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &act) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &choices) override;
};

} // namespace dueregard
