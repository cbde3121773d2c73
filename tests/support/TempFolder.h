// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace dueregard::test {

/// An empty folder that goes away with all it holds, also when a test made parts of it read-only. Names are relative to it.
/// A step that fails throws std::runtime_error: the test cannot mean anything then.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    QString path() const { return m_folder.path(); }
    /// Absolute path of a file or folder in it, there or not.
    QString file(const QString &name) const;
    bool has(const QString &name) const;
    /// Names of all files and folders directly in it, hidden ones too, sorted.
    QStringList names() const;

    QString makeFolder(const QString &name) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

    /// Takes the right to write away from a file or folder in it, or gives it back. An empty name means the folder itself.
    void setReadOnly(const QString &name, bool readOnly = true) const;
    /// Whether the system minds read-only files and folders. Root does not: a test that needs them then says so and stops.
    static bool readOnlyIsHonoured();

private:
    QTemporaryDir m_folder;
};

} // namespace dueregard::test
