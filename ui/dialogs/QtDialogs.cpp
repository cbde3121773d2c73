// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/QtDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace dueregard {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard::QtDialogs", text);
}

void prepare(QMessageBox &box, const QString &title, const QString &text)
{
    box.setWindowTitle(tr("Due Regard"));
    box.setTextFormat(Qt::PlainText);                   // user text may look like markup, and markup can open files
    box.setText(title + QStringLiteral("\n\n") + text); // a window's frame cuts a long title
}
} // namespace

QString QtDialogs::openFile(QWidget *parent, const QString &title, const QString &filter, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString QtDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestedPath, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestedPath, filter);
}

bool QtDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &act)
{
    QMessageBox box(parent);
    prepare(box, title, text);
    QPushButton *go = box.addButton(act, QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(tr("Leave it as it is"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

void QtDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    prepare(box, title, text);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

int QtDialogs::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &choices)
{
    QMessageBox box(parent);
    prepare(box, title, text);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : choices)
        buttons.append(box.addButton(choice, QMessageBox::ActionRole));
    QPushButton *stay = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(stay);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

} // namespace dueregard
