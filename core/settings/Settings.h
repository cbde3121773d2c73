// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/Profile.h"

#include <QSettings>
#include <QStringList>

namespace dueregard {

/// What this person on this machine prefers: an INI file in the platform's configuration folder, never the registry, never
/// a secret. The folder can be set with DUEREGARD_CONFIG_DIR (tests, portable use). Every write is on disk when it returns,
/// or silently lost when the folder cannot be written: nothing here is worth stopping for.
class Settings {
public:
    /// Uses `path`, or the file of this person when it is empty.
    explicit Settings(const QString &path = {});

    QString path() const { return m_ini.fileName(); }

    Profile profile() const;
    void setProfile(const Profile &profile);
    /// Whether the first-start question was answered or skipped.
    bool hasAskedForProfile() const;
    void setAskedForProfile();

    /// Newest first, at most 8, without repeats. They may no longer exist.
    QStringList recentRegisters() const;
    void addRecentRegister(const QString &path);
    void removeRecentRegister(const QString &path);

    double textSize() const; ///< 1 to 2
    void setTextSize(double size);
    QString colours() const; ///< system, light, dark, contrast
    void setColours(const QString &scheme);
    bool isRailShown() const;
    void setRailShown(bool shown);
    bool isHelpShown() const;
    void setHelpShown(bool shown);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// The assessment that was open in this register when the program ended, however it ended; empty when none was.
    QString leftOpen(const QString &registerPath) const;
    /// `assessment` empty: nothing is open.
    void setLeftOpen(const QString &registerPath, const QString &assessment);
    /// Where in it: page, then record kind, record or row, and field of the question that had the keyboard; the three are
    /// left out when none had.
    QStringList leftPlace() const;
    void setLeftPlace(const QStringList &place);
    /// False from setEndedWell(false) until setEndedWell(true): still false at a start after the program was killed.
    bool endedWell() const;
    void setEndedWell(bool well);

    /// Print set last used with a register.
    QString printSet(const QString &registerPath) const;
    void setPrintSet(const QString &registerPath, const QString &set);
    /// Everything else about its last report (for whom, format, size), as words separated by spaces; empty at first.
    QString reportOptions(const QString &registerPath) const;
    void setReportOptions(const QString &registerPath, const QString &options);

    /// Where a document or table for people was last saved, and in which format; both empty at first.
    QString documentFolder() const;
    void setDocumentFolder(const QString &folder);
    QString documentFormat() const;
    void setDocumentFormat(const QString &format);

    /// "Due Regard/Assessments.eqia" in the platform's documents folder.
    static QString defaultRegisterPath();
    /// Folder for what must survive a crash when a register cannot be written.
    static QString recoveryFolder();

private:
    void set(const QString &key, const QVariant &value);
    QSettings m_ini;
};

} // namespace dueregard
