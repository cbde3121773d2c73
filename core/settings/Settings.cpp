// SPDX-License-Identifier: Apache-2.0
#include "core/settings/Settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace dueregard {

namespace {

constexpr int mostRecent = 8;

QString defaultPath()
{
    const QString folder = qEnvironmentVariable("DUEREGARD_CONFIG_DIR");
    if (!folder.isEmpty())
        return folder + QStringLiteral("/dueregard.ini");
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/dueregard/dueregard.ini");
}

QString keyOf(const QString &path)
{
    // A path as a key would be split at its slashes.
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

Settings::Settings(const QString &path) : m_ini(path.isEmpty() ? defaultPath() : path, QSettings::IniFormat) {}

void Settings::set(const QString &key, const QVariant &value)
{
    m_ini.setValue(key, value);
    m_ini.sync();
}

Profile Settings::profile() const
{
    const auto text = [&](const char *key) { return m_ini.value(QStringLiteral("profile/") + QLatin1String(key)).toString(); };
    return {.organisation = text("organisation"),
            .bodyType = text("body_type"),
            .contactFormats = text("contact_formats"),
            .officerName = text("officer_name"),
            .jobTitle = text("job_title")};
}

void Settings::setProfile(const Profile &profile)
{
    m_ini.setValue(QStringLiteral("profile/organisation"), profile.organisation);
    m_ini.setValue(QStringLiteral("profile/body_type"), profile.bodyType);
    m_ini.setValue(QStringLiteral("profile/contact_formats"), profile.contactFormats);
    m_ini.setValue(QStringLiteral("profile/officer_name"), profile.officerName);
    m_ini.setValue(QStringLiteral("profile/job_title"), profile.jobTitle);
    m_ini.sync();
}

bool Settings::hasAskedForProfile() const { return m_ini.value(QStringLiteral("profile/asked")).toBool(); }
void Settings::setAskedForProfile() { set(QStringLiteral("profile/asked"), true); }

QStringList Settings::recentRegisters() const { return m_ini.value(QStringLiteral("registers/recent")).toStringList(); }

void Settings::addRecentRegister(const QString &path)
{
    QStringList recent = recentRegisters();
    const QString clean = QDir::cleanPath(path);
    recent.removeAll(clean);
    recent.prepend(clean);
    set(QStringLiteral("registers/recent"), QStringList(recent.mid(0, mostRecent)));
}

void Settings::removeRecentRegister(const QString &path)
{
    QStringList recent = recentRegisters();
    recent.removeAll(QDir::cleanPath(path));
    set(QStringLiteral("registers/recent"), recent);
}

double Settings::textSize() const
{
    const double size = m_ini.value(QStringLiteral("view/text_size"), 1.0).toDouble();
    return qBound(1.0, size, 2.0);
}

void Settings::setTextSize(double size) { set(QStringLiteral("view/text_size"), size); }
QString Settings::colours() const { return m_ini.value(QStringLiteral("view/colours"), QStringLiteral("system")).toString(); }
void Settings::setColours(const QString &scheme) { set(QStringLiteral("view/colours"), scheme); }
bool Settings::isRailShown() const { return m_ini.value(QStringLiteral("view/rail"), true).toBool(); }
void Settings::setRailShown(bool shown) { set(QStringLiteral("view/rail"), shown); }
bool Settings::isHelpShown() const { return m_ini.value(QStringLiteral("view/help"), true).toBool(); }
void Settings::setHelpShown(bool shown) { set(QStringLiteral("view/help"), shown); }
QByteArray Settings::windowGeometry() const { return m_ini.value(QStringLiteral("view/geometry")).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray &geometry) { set(QStringLiteral("view/geometry"), geometry); }

QString Settings::leftOpen(const QString &registerPath) const
{
    const QStringList open = m_ini.value(QStringLiteral("registers/left_open")).toStringList();
    return open.size() == 2 && open.first() == QDir::cleanPath(registerPath) ? open.last() : QString();
}

void Settings::setLeftOpen(const QString &registerPath, const QString &assessment)
{
    const QStringList now = assessment.isEmpty() ? QStringList() : QStringList{QDir::cleanPath(registerPath), assessment};
    if (now != m_ini.value(QStringLiteral("registers/left_open")).toStringList())
        set(QStringLiteral("registers/left_open"), now);
}

QStringList Settings::leftPlace() const { return m_ini.value(QStringLiteral("registers/left_place")).toStringList(); }

void Settings::setLeftPlace(const QStringList &place)
{
    if (place != leftPlace())
        set(QStringLiteral("registers/left_place"), place);
}

bool Settings::endedWell() const { return m_ini.value(QStringLiteral("registers/ended_well"), true).toBool(); }

void Settings::setEndedWell(bool well)
{
    if (well != endedWell())
        set(QStringLiteral("registers/ended_well"), well);
}

QString Settings::printSet(const QString &registerPath) const
{
    return m_ini.value(QStringLiteral("print_set/") + keyOf(registerPath), QStringLiteral("full")).toString();
}

void Settings::setPrintSet(const QString &registerPath, const QString &printSet)
{
    set(QStringLiteral("print_set/") + keyOf(registerPath), printSet);
}

QString Settings::reportOptions(const QString &registerPath) const
{
    return m_ini.value(QStringLiteral("report_options/") + keyOf(registerPath)).toString();
}

void Settings::setReportOptions(const QString &registerPath, const QString &options)
{
    set(QStringLiteral("report_options/") + keyOf(registerPath), options);
}

QString Settings::documentFolder() const { return m_ini.value(QStringLiteral("documents/folder")).toString(); }
void Settings::setDocumentFolder(const QString &folder) { set(QStringLiteral("documents/folder"), folder); }
QString Settings::documentFormat() const { return m_ini.value(QStringLiteral("documents/format")).toString(); }
void Settings::setDocumentFormat(const QString &format) { set(QStringLiteral("documents/format"), format); }

QString Settings::defaultRegisterPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Due Regard/Assessments.eqia");
}

QString Settings::recoveryFolder()
{
    const QString folder = qEnvironmentVariable("DUEREGARD_CONFIG_DIR");
    if (!folder.isEmpty())
        return folder + QStringLiteral("/recovery");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/dueregard/recovery");
}

} // namespace dueregard
