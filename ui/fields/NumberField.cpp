// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/NumberField.h"

#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace dueregard {

NumberField::NumberField(QWidget *parent) : LineField(parent, 18)
{
    connect(this, &FieldWidget::editingFinished, this, &NumberField::check);
}

std::optional<double> NumberField::read(const QString &text)
{
    QString figures = text.trimmed();
    if (figures.endsWith(u'%') || figures.startsWith(u'£'))
        figures = figures.startsWith(u'£') ? figures.mid(1) : figures.chopped(1);
    figures.remove(u' ').remove(QChar(0x00a0)).remove(QChar(0x202f));
    // A comma groups thousands; anywhere else it may be a decimal comma, and guessing would change the figure.
    const qsizetype point = figures.indexOf(u'.');
    const QString whole = point < 0 ? figures : figures.left(point);
    const QStringList groups = whole.split(u',');
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return std::nullopt;
    figures.remove(u',');
    bool ok = false;
    const double number = QLocale::c().toDouble(figures, &ok);
    if (!ok || !std::isfinite(number) || figures.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    return number;
}

QString NumberField::written(double number)
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return number == std::floor(number) && std::abs(number) < 1e15 ? locale.toString(qlonglong(number)) : locale.toString(number, 'g', 15);
}

void NumberField::setValue(const Value &value)
{
    if (value == m_value && unread().isEmpty())
        return; // what is typed may say the same in other figures
    keepUnread({});
    m_value = value;
    setText(value.number() ? written(*value.number()) : value.toPlain());
    if (m_ownError)
        check();
}

void NumberField::setUnread(const QString &words)
{
    if (words == unread())
        return;
    keepUnread(words);
    m_value = {};
    setText(words);
    if (m_ownError)
        check();
}

void NumberField::commitPending()
{
    takeUnread(isWrong() ? text().trimmed() : QString());
}

bool NumberField::isWrong() const
{
    return !text().trimmed().isEmpty() && !read(text()) && m_value.isBlank();
}

void NumberField::onEdited()
{
    const auto number = read(text());
    const Value now = number ? Value(*number) : Value();
    if (m_ownError && (number || text().trimmed().isEmpty()))
        check();
    if (number || text().trimmed().isEmpty()) {
        const bool changed = now != m_value;
        m_value = now;
        takeUnread({});
        if (changed)
            emit valueChanged(m_value);
        return;
    }
    if (now == m_value)
        return;
    m_value = now;
    emit valueChanged(m_value);
}

void NumberField::check()
{
    const bool wrong = isWrong();
    if (wrong)
        setError(tr("Write a number in figures, for example 6,100."));
    else if (m_ownError)
        setError({});
    m_ownError = wrong;
}

} // namespace dueregard
