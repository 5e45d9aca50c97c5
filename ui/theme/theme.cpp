// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "base/resources.h"
#include "ui/theme/theme_icon.h"
#include "ui/theme/waymark_style.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

Tokens compiledInTokens() {
    const auto json = resource("theme/tokens.json");
    auto tokens = Tokens::read(json.value_or(std::string_view{}));
    if (!tokens)
        qFatal("%s", tokens.error().message.c_str()); // a broken build, nothing a person could mend
    return tokens.take();
}

// High contrast keeps the named hues of words and edges, and turns every ground into one and every grey into
// ink.
enum class ContrastRole { Ground, Ink, Keep };

ContrastRole contrastRole(QByteArrayView token) {
    if (token.endsWith("Soft") || token == "bg" || token == "nav" || token == "surface" ||
        token == "surface2" || token == "hover" || token == "contour")
        return ContrastRole::Ground;
    if (token == "ink" || token == "ink2" || token == "ink3" || token == "line" || token == "lineStrong")
        return ContrastRole::Ink;
    return ContrastRole::Keep;
}

QByteArray colored(std::string_view svg, const QString& name, const QColor& color, bool dark) {
    QByteArray bytes(svg.data(), static_cast<qsizetype>(svg.size()));
    if (name == QLatin1String("logo") && dark)
        return bytes.replace("#1D5C55", "#74C2B1")
            .replace("#FFFFFF", "#0A211E")
            .replace("#F5A673", "#B8470E");
    return bytes.replace("currentColor", color.name().toLatin1());
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent), tokens_(compiledInTokens()) {}

void Theme::setMode(ThemeMode mode) {
    if (mode_ == mode)
        return;
    mode_ = mode;
    restyle();
}

bool Theme::isDark() const {
    return mode_ == ThemeMode::Dark || (mode_ == ThemeMode::System && system_.dark);
}

void Theme::setTextScale(qreal scale) {
    const auto& scales = tokens_.scales();
    const auto nearest = std::min_element(scales.begin(), scales.end(), [scale](qreal a, qreal b) {
        return std::abs(a - scale) < std::abs(b - scale);
    });
    if (qFuzzyCompare(*nearest, scale_))
        return;
    scale_ = *nearest;
    restyle();
}

void Theme::setHighContrast(bool on) {
    if (highContrast_ == on)
        return;
    highContrast_ = on;
    restyle();
}

QColor Theme::color(const char* token) const {
    if (highContrast_) {
        const bool system = mode_ == ThemeMode::System && system_.ownColors;
        const auto role = contrastRole(token);
        if (role == ContrastRole::Ground)
            return system ? systemPalette_.color(QPalette::Window) : QColor(isDark() ? Qt::black : Qt::white);
        if (role == ContrastRole::Ink)
            return system ? systemPalette_.color(QPalette::WindowText)
                          : QColor(isDark() ? Qt::white : Qt::black);
    }
    const QColor color = tokens_.color(token, isDark());
    Q_ASSERT_X(color.isValid(), "Theme::color", token);
    return color.isValid() ? color : QColor(Qt::magenta);
}

QFont Theme::font(TypeStyle style, bool bold) const {
    const TypeSpec& spec = tokens_.type(style);
    QFont font;
    font.setFamilies(tokens_.families(spec.serif));
    font.setPixelSize(px(spec.px));
    font.setWeight(bold ? QFont::Bold : static_cast<QFont::Weight>(spec.weight));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

int Theme::lineHeight(TypeStyle style) const {
    return px(tokens_.type(style).line);
}

int Theme::px(int atScaleOne) const {
    return static_cast<int>(std::lround(atScaleOne * scale_));
}

int Theme::iconPx(int atScaleOne) const {
    return static_cast<int>(std::lround(atScaleOne * (1.0 + (scale_ - 1.0) * 0.6)));
}

QPixmap Theme::pixmap(const QString& name, const char* colorToken, int size, qreal devicePixelRatio) const {
    const qreal ratio = devicePixelRatio > 0 ? devicePixelRatio : (qApp ? qApp->devicePixelRatio() : 1.0);
    const QColor ink = color(colorToken);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(name, ink.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio)
                            .arg(isDark());
    if (const QPixmap* known = pixmaps_.object(key))
        return *known;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    const auto svg = resource("icons/" + name.toStdString() + ".svg");
    if (svg) {
        QSvgRenderer renderer(colored(*svg, name, ink, isDark()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    } else {
        qWarning("No icon named %s", qPrintable(name));
    }
    pixmap.setDevicePixelRatio(ratio);
    pixmaps_.insert(key, new QPixmap(pixmap));
    return pixmap;
}

QIcon Theme::icon(const QString& name, const char* colorToken) const {
    return QIcon(new ThemeIconEngine(*this, name, colorToken));
}

void Theme::apply(QApplication& application) {
    application_ = &application;
    readSystem();
    application.setStyle(new WaymarkStyle(*this));
    application.installEventFilter(this);
    restyle();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && application_ && watched->isWindowType()) {
        readSystem();
        restyle();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem() {
    application_->setPalette(QPalette());
    systemPalette_ = QGuiApplication::palette();
    system_ = systemLook(systemPalette_, desktopTheme());
    highContrast_ = system_.highContrast;
}

void Theme::restyle() {
    pixmaps_.clear();
    if (application_) {
        application_->setPalette(palette());
        application_->setFont(font(TypeStyle::Control));
        application_->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char* token, const char* disabled = nullptr) {
        palette.setColor(role, color(token));
        if (disabled)
            palette.setColor(QPalette::Disabled, role, color(disabled));
    };
    set(QPalette::Window, "bg");
    set(QPalette::WindowText, "ink", "inkDisabled");
    set(QPalette::Base, "surface", "surface2");
    set(QPalette::AlternateBase, "surface2");
    set(QPalette::Text, "ink", "inkDisabled");
    set(QPalette::PlaceholderText, "ink3", "inkDisabled");
    set(QPalette::Button, "surface", "surface2");
    set(QPalette::ButtonText, "ink", "inkDisabled");
    set(QPalette::BrightText, "onPrimary");
    set(QPalette::Highlight, "selection");
    set(QPalette::HighlightedText, "ink", "inkDisabled");
    set(QPalette::Link, "primary");
    set(QPalette::LinkVisited, "primary");
    set(QPalette::ToolTipBase, "ink");
    set(QPalette::ToolTipText, "surface");
    set(QPalette::Light, "surface");
    set(QPalette::Midlight, "hover");
    set(QPalette::Mid, "line");
    set(QPalette::Dark, "lineStrong");
    set(QPalette::Shadow, "lineStrong");
    return palette;
}

QString Theme::styleValue(const QString& name) const {
    static const QRegularExpression scaled(QStringLiteral("^(px|icon)(\\d+)$"));
    const auto pixels = [](int value) { return QStringLiteral("%1px").arg(value); };
    const auto match = scaled.match(name);
    if (match.hasMatch()) {
        const int value = match.captured(2).toInt();
        return pixels(match.captured(1) == QLatin1String("icon") ? iconPx(value) : px(value));
    }
    if (name == QLatin1String("buttonHeight")) // two less than the control: QSS counts the edge apart
        return pixels(std::max(size("button") - 2, lineHeight(TypeStyle::Control) + 12));
    if (name == QLatin1String("fieldHeight")) // as tall as a text field of one line
        return pixels(lineHeight(TypeStyle::Body) + 18);
    if (name.startsWith(QLatin1String("radius")))
        return pixels(tokens_.radius(name.mid(6).toLower().toLatin1()));
    const bool faded = name.endsWith(QLatin1String("Faded")); // at rest, as a scroll bar
    const QByteArray token = (faded ? name.chopped(5) : name).toLatin1();
    if (!tokens_.color(token, false).isValid()) {
        qWarning("The style sheet names an unknown token: %s", qPrintable(name));
        return {};
    }
    QColor value = color(token.constData());
    if (faded && !highContrast_)
        value.setAlphaF(0.55F);
    return QStringLiteral("rgba(%1,%2,%3,%4)")
        .arg(value.red())
        .arg(value.green())
        .arg(value.blue())
        .arg(value.alpha());
}

QString Theme::styleSheet() const {
    const auto bytes = resource("theme/waymark.qss").value_or(std::string_view{});
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    static const QRegularExpression token(QStringLiteral("@([A-Za-z][A-Za-z0-9]*)"));
    QString result;
    qsizetype last = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(last, match.capturedStart() - last);
        result += styleValue(match.captured(1));
        last = match.capturedEnd();
    }
    return result + text.mid(last);
}

} // namespace waymark::ui
