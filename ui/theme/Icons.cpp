// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Icons.h"

#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace dueregard::icons {

namespace {

QHash<QString, QPixmap> &cache()
{
    static QHash<QString, QPixmap> pixmaps;
    static const bool connected = [] {
        QObject::connect(&Theme::get(), &Theme::changed, &Theme::get(), [] { pixmaps.clear(); });
        // Pixmaps must not outlive the application.
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, qApp, [] { pixmaps.clear(); });
        return true;
    }();
    Q_UNUSED(connected);
    return pixmaps;
}

class Engine final : public QIconEngine {
public:
    Engine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        icons::paint(*painter, QRect(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side), m_name, tokenIn(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, colourOf(tokenIn(mode)), qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap made = icons::pixmap(m_name, colourOf(tokenIn(mode)), int(qMin(size.width(), size.height()) / scale), scale);
        return made;
    }
    QIconEngine *clone() const override { return new Engine(m_name, m_token); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    Token tokenIn(QIcon::Mode mode) const { return mode == QIcon::Selected ? Token::OnSelection : m_token; }
    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return name.isEmpty() ? QIcon() : QIcon(new Engine(name, token));
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, double devicePixelRatio)
{
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    auto &pixmaps = cache();
    if (const auto found = pixmaps.constFind(key); found != pixmaps.cend())
        return *found;
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (size <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap made(QSize(size, size) * devicePixelRatio);
    made.setDevicePixelRatio(devicePixelRatio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    pixmaps.insert(key, made);
    return made;
}

void paint(QPainter &painter, const QRect &square, const QString &name, Token token)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    painter.drawPixmap(square.topLeft(), pixmap(name, colourOf(token), square.width(), ratio));
}

} // namespace dueregard::icons
