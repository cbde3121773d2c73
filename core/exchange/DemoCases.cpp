// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/DemoCases.h"

#include <QDir>
#include <QFile>

// Outside the namespace, as Qt asks: in a static library nothing else keeps the resources linked.
static void registerCaseResources()
{
    Q_INIT_RESOURCE(cases);
}

namespace dueregard {

QStringList DemoCases::names()
{
    registerCaseResources();
    QStringList names = QDir(QStringLiteral(":/cases")).entryList(QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5); // ".json"
    return names;
}

Result<AssessmentJson::Read> DemoCases::read(const QString &name, PackLibrary &packs, const Clock &clock)
{
    registerCaseResources();
    QFile file(QStringLiteral(":/cases/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorKind::NotFound, QStringLiteral("There is no demonstration case \"%1\".").arg(name));
    return AssessmentJson::read(file.readAll(), name + QStringLiteral(".json"), packs, clock);
}

} // namespace dueregard
