// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "ui/theme/DueStyle.h"
#include "ui/theme/FocusRing.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QStyleHints>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

#include <algorithm>
#include <cmath>

/// A static library's resources are left out unless somebody asks for them; must be outside any namespace.
static void initThemeResources()
{
    Q_INIT_RESOURCE(ui_theme);
}

namespace dueregard {

namespace {

const QJsonObject &tokens()
{
    static const QJsonObject object = [] {
        initThemeResources();
        QFile file(QStringLiteral(":/theme/tokens.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    case Scheme::Contrast: break;
    }
    return QStringLiteral("contrast");
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Fonts that a system falls back on when nobody chose one.
bool isRealUiFont(const QFont &font)
{
    const QString family = QFontInfo(font).family();
    for (const char *fallback : {"DejaVu", "Bitstream Vera", "Helvetica", "Fixed", "Courier", "MS Shell Dlg"})
        if (family.startsWith(QLatin1String(fallback), Qt::CaseInsensitive))
            return false;
    return !family.isEmpty();
}

} // namespace

Theme &Theme::get()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject *parent) : QObject(parent)
{
    m_platformPalette = QGuiApplication::palette();
    m_platformFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    readTokens();
    rebuild();
}

void Theme::install(QApplication &app)
{
    Theme &theme = get();
    if (theme.m_installed)
        return;
    theme.m_installed = true;
    theme.m_rebuilding = true;
    app.setStyle(new DueStyle);
    theme.m_rebuilding = false;
    app.installEventFilter(&theme);
    theme.rebuild();
    FocusRing::install(app);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(app.styleHints(), &QStyleHints::colorSchemeChanged, &theme, &Theme::readPlatform);
#endif
}

void Theme::setChoice(SchemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    rebuild();
}

void Theme::setZoom(double zoom)
{
    const double within = std::clamp(zoom, 1.0, 2.0);
    if (qFuzzyCompare(within, m_zoom))
        return;
    m_zoom = within;
    rebuild();
}

void Theme::readTokens()
{
    const QJsonObject type = tokens().value(QLatin1String("type")).toObject();
    static constexpr const char *sizes[] = {"caption", "body", "reading", "h3", "h2", "h1"};
    for (std::size_t i = 0; i < m_type.size(); ++i)
        m_type[i] = type.value(QLatin1String(sizes[i])).toDouble(1);
    const QJsonArray space = tokens().value(QLatin1String("space")).toArray();
    for (std::size_t i = 0; i < m_space.size(); ++i)
        m_space[i] = space.at(qsizetype(i)).toInt();
    const QJsonObject radius = tokens().value(QLatin1String("radius")).toObject();
    static constexpr const char *corners[] = {"control", "card", "tag"};
    for (std::size_t i = 0; i < m_radius.size(); ++i)
        m_radius[i] = radius.value(QLatin1String(corners[i])).toInt();
}

std::array<QColor, tokenCount> Theme::coloursOf(Scheme scheme)
{
    const QJsonObject object = tokens().value(nameOf(scheme)).toObject();
    std::array<QColor, tokenCount> colours;
    for (int i = 0; i < tokenCount; ++i)
        colours[std::size_t(i)] = QColor(object.value(QLatin1String(dueregard::nameOf(Token(i)))).toString());
    return colours;
}

double Theme::ratio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

bool Theme::isHighContrast(const QPalette &platform)
{
    // High-contrast themes paint pages, fields and buttons in one colour; ordinary ones never do.
    const QColor window = platform.color(QPalette::Active, QPalette::Window);
    return window == platform.color(QPalette::Active, QPalette::Base) && window == platform.color(QPalette::Active, QPalette::Button)
        && ratio(window, platform.color(QPalette::Active, QPalette::WindowText)) >= 7;
}

void Theme::readPlatform()
{
    if (m_rebuilding || !m_installed)
        return;
    // Only an empty application palette shows what the platform has now.
    m_rebuilding = true;
    QApplication::setPalette(QPalette());
    m_platformPalette = QGuiApplication::palette();
    m_rebuilding = false;
    m_platformFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    rebuild();
}

void Theme::rebuild()
{
    switch (m_choice) {
    case SchemeChoice::Light: m_scheme = Scheme::Light; break;
    case SchemeChoice::Dark: m_scheme = Scheme::Dark; break;
    case SchemeChoice::Contrast: m_scheme = Scheme::Contrast; break;
    case SchemeChoice::System: {
        bool contrast = isHighContrast(m_platformPalette);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        contrast = contrast || qApp->styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast;
#endif
        const bool dark = m_platformPalette.color(QPalette::Window).lightness() < m_platformPalette.color(QPalette::WindowText).lightness();
        m_scheme = contrast ? Scheme::Contrast : dark ? Scheme::Dark : Scheme::Light;
        break;
    }
    }
    m_colours = coloursOf(m_scheme);
    if (m_scheme == Scheme::Contrast && m_choice == SchemeChoice::System && isHighContrast(m_platformPalette))
        fillFromPlatform();

    m_base = usableFont(m_platformFont);
    const double points = m_base.pointSizeF() > 0 ? m_base.pointSizeF() : QFontInfo(m_base).pointSizeF();
    m_base.setPointSizeF(std::max(11.0, points) * m_zoom);
    m_em = 0;
    m_character = 0;

    if (!m_installed)
        return;
    m_rebuilding = true;
    QApplication::setFont(font(TypeSize::Body));
    QApplication::setPalette(palette());
    m_rebuilding = false;
    emit changed();
}

QFont Theme::usableFont(QFont platform) const
{
    if (isRealUiFont(platform))
        return platform;
    // The bundled report face, read only when it is needed.
    static const QString family = [] {
        const QString regular = QStringLiteral(":/fonts/NotoSans-Regular.ttf");
        if (!QFile::exists(regular))
            return QString();
        const int id = QFontDatabase::addApplicationFont(regular);
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
        return QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    if (!family.isEmpty())
        platform.setFamilies({family});
    return platform;
}

void Theme::fillFromPlatform()
{
    const QColor back = m_platformPalette.color(QPalette::Active, QPalette::Window);
    const QColor ink = m_platformPalette.color(QPalette::Active, QPalette::WindowText);
    const QColor highlight = m_platformPalette.color(QPalette::Active, QPalette::Highlight);
    const QColor onHighlight = m_platformPalette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor link = m_platformPalette.color(QPalette::Active, QPalette::Link);
    const auto set = [this](Token token, const QColor &colour) { m_colours[std::size_t(token)] = colour; };
    for (Token token : {Token::Window, Token::Surface, Token::Sunken, Token::AccentSoft, Token::ProblemSoft, Token::WarnSoft, Token::NoteSoft,
                        Token::DoneSoft, Token::NeutralSoft})
        set(token, back);
    for (Token token : {Token::Ink, Token::Ink2, Token::Line, Token::Border, Token::Problem, Token::Warn, Token::Note, Token::Done})
        set(token, ink);
    for (Token token : {Token::Accent, Token::AccentHover, Token::Selection})
        set(token, highlight);
    set(Token::OnAccent, onHighlight);
    set(Token::OnSelection, onHighlight);
    // A theme's highlight or link may be too close to its background to be read; then the text colour serves.
    set(Token::Link, ratio(link, back) >= 4.5 ? link : ink);
    set(Token::Focus, ratio(highlight, back) >= 3 ? highlight : ink);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Window);
    set(QPalette::Text, Token::Ink);
    set(QPalette::PlaceholderText, Token::Ink2);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::Problem);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::OnSelection);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Ink);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Dark, Token::Border);
    set(QPalette::Shadow, Token::Border);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(Token::Ink2));
    return p;
}

QFont Theme::font(TypeSize size, bool bold) const
{
    double factor = m_type[std::size_t(size)];
    // Display sizes grow less at large text, so that a heading never fills a 1280 × 720 window by itself.
    if (m_zoom > 1.3 && factor > 1.2)
        factor = 1 + (factor - 1) * 0.6;
    QFont font = m_base;
    font.setPointSizeF(m_base.pointSizeF() * factor);
    font.setWeight(bold || size >= TypeSize::H3 ? QFont::DemiBold : QFont::Normal);
    return font;
}

double Theme::lineHeight(const QFont &font)
{
    const double own = QFontMetricsF(font).height();
    return std::max(own, std::min(own * 1.22, QFontInfo(font).pixelSize() * 1.5));
}

int Theme::em() const
{
    if (m_em == 0)
        m_em = int(std::ceil(QFontMetricsF(font(TypeSize::Body)).height()));
    return m_em;
}

int Theme::characters(int count) const
{
    if (m_character <= 0)
        m_character = QFontMetricsF(font(TypeSize::Reading)).horizontalAdvance(QStringLiteral("abcdefghij klmno pqrst uvw xyz")) / 30.0;
    return int(count * m_character);
}

int Theme::charactersIn(int width) const
{
    characters(1);
    return int(width / m_character);
}

int Theme::controlHeight() const
{
    return std::max(36, int(em() * 1.9));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_rebuilding) {
        switch (event->type()) {
        case QEvent::ApplicationPaletteChange:
            if (watched == qApp) {
                m_platformPalette = QGuiApplication::palette();
                rebuild();
            }
            break;
        case QEvent::ApplicationFontChange:
            if (watched == qApp) {
                m_platformFont = QGuiApplication::font();
                rebuild();
            }
            break;
        case QEvent::ThemeChange:
            if (!m_readQueued) { // every window is told; once is enough
                m_readQueued = true;
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        m_readQueued = false;
                        readPlatform();
                    },
                    Qt::QueuedConnection);
            }
            break;
        default: break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dueregard
