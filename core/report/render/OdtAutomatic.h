// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/render/OdtStyles.h"

#include <QHash>

namespace dueregard {

/// The automatic styles of a text document's body: each is written once, in the order of its first use.
class OdtAutomatic {
public:
    OdtAutomatic(const ReportDocument &document, const LayoutTheme &theme);

    /// The name to give to a paragraph: the style's own when it differs in nothing.
    QString paragraph(const FlowLook &look, bool firstPage);
    QString item(const FlowItem &item);
    QString list(const FlowItem &item);
    /// Empty when the run looks like its paragraph.
    QString span(const Run &run);
    QString table(const FlowTable &table, double width, bool firstPage);
    QString column(double width);
    static QString row(bool whole) { return whole ? QStringLiteral("RowWhole") : QStringLiteral("RowFree"); }
    static QString cell(bool header, FlowTable::Look look, bool last);

    /// The element office:automatic-styles goes around this.
    QByteArray bytes();

private:
    QString find(const QString &key, const char *prefix);
    void turn(bool rightToLeft, bool aligned = true);
    void writeCells();

    const LayoutTheme &m_theme;
    bool m_rightToLeft;
    OfficeXml m_xml{OfficeXml::Kind::Fragment};
    QHash<QString, QString> m_names; ///< by what makes the style different
    QHash<QString, int> m_counts;
    bool m_new = false; ///< find() made a new name
};

} // namespace dueregard
