// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/PassageLanguages.h"

#include "ui/fields/RichEditor.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace dueregard {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard::PassageLanguages", text);
}
} // namespace

QList<PassageLanguage> passageLanguages()
{
    QList<PassageLanguage> languages{{QStringLiteral("sq"), tr("Albanian")},
                                     {QStringLiteral("am"), tr("Amharic")},
                                     {QStringLiteral("ar"), tr("Arabic")},
                                     {QStringLiteral("bn"), tr("Bengali")},
                                     {QStringLiteral("bg"), tr("Bulgarian")},
                                     {QStringLiteral("zh-Hans"), tr("Chinese, simplified")},
                                     {QStringLiteral("zh-Hant"), tr("Chinese, traditional")},
                                     {QStringLiteral("kw"), tr("Cornish")},
                                     {QStringLiteral("fa"), tr("Farsi")},
                                     {QStringLiteral("fr"), tr("French")},
                                     {QStringLiteral("de"), tr("German")},
                                     {QStringLiteral("el"), tr("Greek")},
                                     {QStringLiteral("gu"), tr("Gujarati")},
                                     {QStringLiteral("hi"), tr("Hindi")},
                                     {QStringLiteral("hu"), tr("Hungarian")},
                                     {QStringLiteral("ga"), tr("Irish")},
                                     {QStringLiteral("it"), tr("Italian")},
                                     {QStringLiteral("ckb"), tr("Kurdish (Sorani)")},
                                     {QStringLiteral("la"), tr("Latin")},
                                     {QStringLiteral("lt"), tr("Lithuanian")},
                                     {QStringLiteral("ne"), tr("Nepali")},
                                     {QStringLiteral("pa"), tr("Panjabi")},
                                     {QStringLiteral("ps"), tr("Pashto")},
                                     {QStringLiteral("pl"), tr("Polish")},
                                     {QStringLiteral("pt"), tr("Portuguese")},
                                     {QStringLiteral("ro"), tr("Romanian")},
                                     {QStringLiteral("ru"), tr("Russian")},
                                     {QStringLiteral("gd"), tr("Scottish Gaelic")},
                                     {QStringLiteral("so"), tr("Somali")},
                                     {QStringLiteral("es"), tr("Spanish")},
                                     {QStringLiteral("ta"), tr("Tamil")},
                                     {QStringLiteral("ti"), tr("Tigrinya")},
                                     {QStringLiteral("tr"), tr("Turkish")},
                                     {QStringLiteral("uk"), tr("Ukrainian")},
                                     {QStringLiteral("ur"), tr("Urdu")},
                                     {QStringLiteral("vi"), tr("Vietnamese")},
                                     {QStringLiteral("cy"), tr("Welsh")}};
    std::sort(languages.begin(), languages.end(), [](const PassageLanguage &a, const PassageLanguage &b) { return a.name.localeAwareCompare(b.name) < 0; });
    languages.prepend({QString(), tr("As the rest of the assessment")});
    return languages;
}

QString languageName(const QString &code)
{
    const QList<PassageLanguage> languages = passageLanguages();
    for (const PassageLanguage &language : languages)
        if (language.code == code)
            return language.name;
    return code;
}

void fillLanguageMenu(QMenu *menu, RichEditor *editor)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const QString now = editor->currentLanguage();
    QList<PassageLanguage> languages = passageLanguages();
    if (languageName(now) == now && !now.isEmpty())
        languages.append({now, now}); // from a file: shown as it is
    for (const PassageLanguage &language : std::as_const(languages)) {
        QAction *action = menu->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == now);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, editor, [editor, code = language.code] {
            editor->setLanguage(code);
            editor->setFocus(Qt::OtherFocusReason);
        });
        if (language.code.isEmpty())
            menu->addSeparator();
    }
}

} // namespace dueregard
