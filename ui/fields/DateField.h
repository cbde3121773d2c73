// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/base/DateText.h"
#include "ui/fields/LineField.h"

namespace dueregard {

/// A date as text: "17 December 2026 or 17/12/2026". Below it stands what was understood, in full, with weekday and days
/// left. What cannot be understood stays as typed, as unread() words; an error names the missing part once the officer leaves
/// the field.
class DateField final : public LineField {
    Q_OBJECT
public:
    /// `clock` may be null: then no days are counted. `partial`: year, or month and year, will do; the value is a text.
    explicit DateField(const Clock *clock, bool partial = false, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setUnread(const QString &words) override;
    void commitPending() override;
    void check() override;

    /// What to do about a problem, as a sentence; empty for None and Empty.
    static QString advice(DateProblem problem);

protected:
    void onEdited() override;
    void nameParts(const QString &name, const QString &description) override;

private:
    std::pair<Value, DateProblem> read() const;
    QString written(const Value &value) const;
    void take(const Value &value, const QString &unread);
    void showUnderstood();

    const Clock *m_clock;
    bool m_partial;
    bool m_ownError = false;
    Value m_value;
};

} // namespace dueregard
