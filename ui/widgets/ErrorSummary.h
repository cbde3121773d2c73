// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/Banner.h"

namespace dueregard {

/// "There is a problem": stands above a page after Continue or sign-off and takes the focus; each line is a link to its
/// field. The field shows the same words (FieldWidget::setError).
class ErrorSummary final : public Banner {
    Q_OBJECT
public:
    struct Line {
        QString key;     ///< given back by go()
        QString message; ///< what to do, as a sentence
    };

    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Empty: hides itself. Otherwise shows itself; call takeFocus() then.
    void setLines(const QList<Line> &lines);
    void takeFocus();

signals:
    void go(const QString &key);
};

} // namespace dueregard
