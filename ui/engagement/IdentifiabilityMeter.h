// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

struct BroaderWords;

/// How easily a quote shows who said it, in words: what it gives away, what that amounts to, what it may be used in, and one press for each detail of
/// the description that could be broader. Follows the record while it is typed. What the person said is never changed.
class IdentifiabilityMeter final : public QWidget {
    Q_OBJECT
public:
    IdentifiabilityMeter(const PageContext &context, const QString &quoteId, QWidget *parent = nullptr);

    /// "People may know who said this." and why, as it is shown.
    QString verdict() const { return m_verdict; }

private:
    void refresh();
    void addButtons(const Quote &quote, bool red, QVBoxLayout *column);
    void makeBroader(const BroaderWords &words);

    PageContext m_context;
    QString m_id;
    QString m_verdict;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace dueregard
