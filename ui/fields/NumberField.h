// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/LineField.h"

namespace dueregard {

/// A number, typed as text: no arrows that change it by accident. Accepts "6,100", "6100", "12.5" and "41 %". While what is
/// typed is no number, the value is blank, the words are unread(), and the field says what to type once the officer leaves it.
class NumberField final : public LineField {
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setUnread(const QString &words) override;
    void commitPending() override;
    void check() override;

    /// Nothing when the text is no number.
    static std::optional<double> read(const QString &text);
    static QString written(double number);

protected:
    void onEdited() override;

private:
    bool isWrong() const;
    Value m_value;
    bool m_ownError = false;
};

} // namespace dueregard
