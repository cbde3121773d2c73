// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QMap>
#include <QStringList>

namespace dueregard::cli {

/// What a command takes. Names are written with their dashes: "--assessment", "-o".
struct ArgumentForm {
    QStringList positionals;         ///< names of the arguments that are needed: "FILE.eqia"
    QStringList optionalPositionals; ///< names of those that may follow; a last "…" takes any number
    QStringList options;             ///< options with a value
    QStringList flags;               ///< options without
    QStringList optionalValues;      ///< flags that may have a value, as "--name=VALUE" only
    QStringList required;            ///< options that must be there
};

/// A parsed command line. "--name VALUE" and "--name=VALUE" both work; "--" ends the options.
class Arguments {
public:
    /// BadInput, naming the option or argument that does not fit.
    static Result<Arguments> parse(const QStringList &given, const ArgumentForm &form);

    QString at(qsizetype index) const { return m_positionals.value(index); }
    QStringList from(qsizetype index) const { return m_positionals.mid(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const { return m_options.value(option, otherwise); }

private:
    QStringList m_positionals;
    QMap<QString, QString> m_options;
};

} // namespace dueregard::cli
