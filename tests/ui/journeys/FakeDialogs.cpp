// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/journeys/FakeDialogs.h"

#include "tests/support/Catch.h"

#include <exception>

namespace dueregard::test {

FakeDialogs::~FakeDialogs()
{
    if (!m_answers.isEmpty() && std::uncaught_exceptions() == 0)
        FAIL_CHECK("Nobody asked for: " << m_answers.first().text.toStdString());
}

bool FakeDialogs::take(Kind kind, const QString &title, const QString &text, Answer &answer)
{
    const bool titled = kind == Kind::Confirm || kind == Kind::Tell;
    if (m_answers.isEmpty() || m_answers.first().kind != kind || (titled && m_answers.first().text != title)) {
        FAIL_CHECK("Unexpected: " << title.toStdString() << " | " << text.toStdString());
        return false;
    }
    answer = m_answers.takeFirst();
    return true;
}

QString FakeDialogs::openFile(QWidget *, const QString &title, const QString &, const QString &folder)
{
    Answer answer;
    return take(Kind::Open, title, folder, answer) ? answer.text : QString();
}

QString FakeDialogs::saveFile(QWidget *, const QString &title, const QString &suggestedPath, const QString &)
{
    Answer answer;
    return take(Kind::Save, title, suggestedPath, answer) ? answer.text : QString();
}

bool FakeDialogs::confirm(QWidget *, const QString &title, const QString &text, const QString &)
{
    Answer answer;
    return take(Kind::Confirm, title, text, answer) && answer.number == 1;
}

void FakeDialogs::tell(QWidget *, const QString &title, const QString &text)
{
    Answer answer;
    take(Kind::Tell, title, text, answer);
}

int FakeDialogs::choose(QWidget *, const QString &title, const QString &text, const QStringList &)
{
    Answer answer;
    return take(Kind::Choose, title, text, answer) ? answer.number : -1;
}

} // namespace dueregard::test
