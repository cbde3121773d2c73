// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

class QMenu;

namespace dueregard {

class RichEditor;

/// A language in which a passage of an English answer may stand.
struct PassageLanguage {
    QString code; ///< BCP 47, as stored; empty: the assessment's own
    QString name; ///< "Bengali"
};

/// The assessment's own first, then by name: those that councils and NHS bodies translate into most.
QList<PassageLanguage> passageLanguages();
/// "Bengali"; the code itself for a language that is not in the list.
QString languageName(const QString &code);
/// Fills a menu with them. The one in force is checked; choosing one marks the selection, or the passage at the caret.
void fillLanguageMenu(QMenu *menu, RichEditor *editor);

} // namespace dueregard
