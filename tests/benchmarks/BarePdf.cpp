// SPDX-License-Identifier: Apache-2.0
// The least that Qt does for a PDF: reads pages as PageFile.h writes them and draws each stretch of text where it stands.
//
//   dueregard_bench_pdf PAGES OUT.pdf FONT_FOLDER
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() != 4 || !file.open(QIODevice::ReadOnly))
        return 2;
    const QDir folder(arguments[3]);
    for (const QString &name : folder.entryList({QStringLiteral("*.ttf")}))
        QFontDatabase::addApplicationFont(folder.filePath(name));

    QPdfWriter writer(arguments[2]);
    writer.setPageMargins(QMarginsF());
    const double unit = writer.resolution() / 72.0;
    QPainter painter;
    QList<QFont> faces;
    QHash<std::pair<int, int>, QFont> fonts;
    bool started = false;
    QTextStream in(&file);
    for (QString line; in.readLineInto(&line);) {
        const auto field = [&](int index) { return line.section(u' ', index, index); };
        const QString kind = field(0);
        if (kind == QLatin1String("size")) {
            writer.setPageSize(QPageSize(QSizeF(field(1).toDouble(), field(2).toDouble()), QPageSize::Point));
        } else if (kind == QLatin1String("font")) {
            QFont font(line.section(u' ', 3));
            font.setWeight(QFont::Weight(field(1).toInt()));
            font.setItalic(field(2) == QLatin1String("1"));
            faces.append(font);
        } else if (kind == QLatin1String("page")) {
            if (started ? !writer.newPage() : !painter.begin(&writer))
                return 3;
            started = true;
        } else if (kind == QLatin1String("rect")) {
            painter.fillRect(QRectF(field(1).toDouble() * unit, field(2).toDouble() * unit, field(3).toDouble() * unit, field(4).toDouble() * unit), QColor(field(5)));
        } else if (kind == QLatin1String("text")) {
            const int face = field(4).toInt();
            const double size = field(3).toDouble();
            QFont &font = fonts[{face, qRound(size * 100)}];
            if (font.pointSizeF() != size) {
                font = faces.value(face);
                font.setPointSizeF(size);
            }
            painter.setFont(font);
            painter.setPen(QColor(field(5)));
            painter.drawText(QPointF(field(1).toDouble() * unit, field(2).toDouble() * unit), line.section(u' ', 6));
        }
    }
    return started && painter.end() ? 0 : 3;
}
