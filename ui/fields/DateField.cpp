// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/DateField.h"

#include "ui/widgets/DueCard.h"

#include <QLineEdit>
#include <QLocale>

namespace dueregard {

DateField::DateField(const Clock *clock, bool partial, QWidget *parent) : LineField(parent, 36), m_clock(clock), m_partial(partial)
{
    connect(this, &FieldWidget::editingFinished, this, &DateField::check);
    refreshNames();
    showUnderstood();
}

QString DateField::advice(DateProblem problem)
{
    switch (problem) {
    case DateProblem::None:
    case DateProblem::Empty: break;
    case DateProblem::NotADate: return tr("Write a date, for example 17 December 2026 or 17/12/2026.");
    case DateProblem::DayMissing: return tr("Add the day, for example 17 December 2026.");
    case DateProblem::MonthMissing: return tr("Add the month, for example 17 December 2026.");
    case DateProblem::YearMissing: return tr("Add the year, for example 17 December 2026.");
    case DateProblem::YearNeedsFourFigures: return tr("Write the year with four figures, for example 2026.");
    case DateProblem::NoSuchMonth: return tr("Write a month from 1 to 12, after the day.");
    case DateProblem::NoSuchDay: return tr("Check the day: this month does not have it.");
    }
    return {};
}

std::pair<Value, DateProblem> DateField::read() const
{
    if (m_partial) {
        const PartialDateReading reading = readPartialDate(text());
        return {Value(reading.iso), reading.problem};
    }
    const DateReading reading = readDate(text());
    return {Value(reading.date), reading.problem};
}

QString DateField::written(const Value &value) const
{
    if (m_partial)
        return writtenPartialDate(value.toPlain());
    return value.kind() == ValueKind::Date ? writtenDate(value.date()) : value.toPlain();
}

void DateField::setValue(const Value &value)
{
    if (value == m_value && unread().isEmpty())
        return; // may be typed another way, or not yet complete
    keepUnread({});
    m_value = value;
    setText(written(value));
    showUnderstood();
    if (m_ownError)
        check();
}

void DateField::setUnread(const QString &words)
{
    if (words == unread())
        return;
    keepUnread(words);
    m_value = {};
    setText(words);
    showUnderstood();
    if (m_ownError)
        check();
}

void DateField::take(const Value &value, const QString &unread)
{
    const bool changed = value != m_value;
    m_value = value;
    showUnderstood();
    takeUnread(unread);
    if (changed)
        emit valueChanged(m_value);
}

void DateField::onEdited()
{
    const auto [value, problem] = read();
    // Half a date is no answer, nor a reason to drop the one before: that waits until the officer leaves the field.
    if (problem == DateProblem::None || problem == DateProblem::Empty) {
        take(value, {});
        if (m_ownError)
            check();
    } else
        setCaption(m_partial ? tr("For example 2007, May 2007 or 2 May 2007") : tr("For example 17 December 2026 or 17/12/2026"));
}

void DateField::commitPending()
{
    if (m_value.kind() == ValueKind::Text && text() == written(m_value))
        return; // a text from elsewhere that nobody touched
    const auto [value, problem] = read();
    take(value, advice(problem).isEmpty() ? QString() : text().trimmed());
}

void DateField::check()
{
    const bool untouched = !m_value.isBlank() && text() == written(m_value);
    const DateProblem problem = untouched ? DateProblem::None : read().second;
    const QString sentence = advice(problem);
    if (!sentence.isEmpty())
        setError(sentence);
    else if (m_ownError)
        setError({});
    m_ownError = !sentence.isEmpty();
    if (problem == DateProblem::None && !untouched && !edit()->hasFocus())
        setText(written(m_value));
}

void DateField::showUnderstood()
{
    if (m_value.isBlank() || (!m_partial && m_value.kind() != ValueKind::Date)) {
        setCaption(m_partial ? tr("For example 2007, May 2007 or 2 May 2007") : tr("For example 17 December 2026 or 17/12/2026"));
        return;
    }
    const QDate date = m_partial ? QDate::fromString(m_value.text(), Qt::ISODate) : m_value.date();
    if (!date.isValid() || (m_partial && m_value.text().size() != 10)) {
        setCaption(writtenPartialDate(m_value.text()));
        return;
    }
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QString full = locale.dayName(date.dayOfWeek()) + QLatin1Char(' ') + writtenDate(date);
    setCaption(m_clock && !m_partial ? tr("%1, %2").arg(full, DueCard::daysLeft(date, m_clock->today()).toLower()) : full);
}

void DateField::nameParts(const QString &name, const QString &description)
{
    const QString example = m_partial ? tr("For example 2007, May 2007 or 2 May 2007.") : tr("For example 17 December 2026 or 17/12/2026.");
    LineField::nameParts(name, description.isEmpty() ? example : description + QLatin1Char(' ') + example);
}

} // namespace dueregard
