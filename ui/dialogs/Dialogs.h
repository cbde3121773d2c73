// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace dueregard {

/// Every question that needs a window of its own: files and irreversible acts (ui.md §5). Replaceable, so that journeys can
/// answer without a person. The real ones are modal to their parent.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Empty when cancelled.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter, const QString &folder) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestedPath, const QString &filter) = 0;

    /// One act, named by its verb ("Restore this backup"), against leaving things as they are. True when it is chosen.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &act) = 0;
    /// Tells something that must be read before going on.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// One of several; -1 when cancelled.
    virtual int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &choices) = 0;
};

} // namespace dueregard
