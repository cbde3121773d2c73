// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>

namespace dueregard {

/// Cuts HTML into tags and text, one at a time. Forgiving: broken markup gives text or nothing, never an error. Comments,
/// declarations and the content of script, style and their like are skipped.
class HtmlTokens final {
public:
    struct Token {
        enum class Kind { Text, Open, Close, End } kind = Kind::End;
        QString name;                       ///< of a tag, lower case
        QHash<QString, QString> attributes; ///< names in lower case; entities resolved
        QString text;                       ///< of a text; entities resolved
        bool selfClosing = false;
    };

    explicit HtmlTokens(const QString &html) : m_html(html) {}
    Token next();

    static QString resolveEntities(const QString &text);

private:
    Token readTag();
    void skipTo(const QString &end);
    QString m_html;
    qsizetype m_at = 0;
};

} // namespace dueregard
