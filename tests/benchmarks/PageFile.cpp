// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/PageFile.h"

#include <QTextStream>

namespace dueregard::bench {

QByteArray pageFile(const PageList &list)
{
    QByteArray bytes;
    QTextStream out(&bytes);
    out << "size " << list.size.width() << ' ' << list.size.height() << '\n';
    for (const PageFont &font : list.fonts)
        out << "font " << font.weight << ' ' << int(font.italic) << ' ' << font.family << '\n';
    for (const ReportPage &page : list.pages) {
        out << "page\n";
        for (const PageRect &rect : page.rects)
            out << "rect " << rect.rect.x() << ' ' << rect.rect.y() << ' ' << rect.rect.width() << ' ' << rect.rect.height() << ' ' << rect.colour.name() << '\n';
        for (const TextFragment &text : page.fragments) {
            if (text.spans.isEmpty() || text.text.trimmed().isEmpty())
                continue;
            QString words = text.text;
            words.replace(u'\n', u' ');
            out << "text " << text.origin.x() << ' ' << text.origin.y() << ' ' << text.size << ' ' << text.spans.first().font << ' ' << text.colour.name() << ' ' << words << '\n';
        }
    }
    out.flush();
    return bytes;
}

} // namespace dueregard::bench
