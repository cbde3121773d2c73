// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

#include <optional>

namespace dueregard::bench {

/// What a figure is compared with.
struct Goal {
    enum class Of { Ratio, Value }; ///< of our figure to the baseline's, or our figure itself
    Of of = Of::Ratio;
    double most = 0;
};

/// One line of the table. Figures are in `unit`.
struct Row {
    QString name;
    QString unit; ///< "ms", "MB"; empty for a ratio of two figures
    double ours = 0;
    std::optional<double> baseline;
    std::optional<Goal> goal; ///< nothing: reported only
};

/// What a section measured, what it could not measure and why, and what broke.
struct Report {
    QList<Row> rows;
    QStringList skipped; ///< whole sentences: a program that is not there
    QStringList failed;  ///< whole sentences: something that should have run

    void add(const Row &row) { rows.append(row); }
};

bool isMet(const Row &row);
/// Lines of equal columns, with a heading.
QString tableOf(const QList<Row> &rows);

} // namespace dueregard::bench
