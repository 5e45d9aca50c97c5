// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr const char* typeNames[typeStyleCount] = {"display", "h1",         "h2",       "prompt",
                                                   "h3",      "body",       "control",  "small",
                                                   "caption", "livePrompt", "liveNote", "liveControl"};

// Tokens are written as in CSS, #RRGGBB or #RRGGBBAA; QColor would read the latter as #AARRGGBB.
QColor readColor(const QString& text) {
    if (text.size() != 9)
        return QColor(text);
    QColor color(text.left(7));
    bool ok = false;
    const int alpha = text.right(2).toInt(&ok, 16);
    if (!ok)
        return {};
    color.setAlpha(alpha);
    return color;
}

Error missing(const QString& what) {
    return Error{
        ErrorCode::NotFound, "theme/tokens.json: " + what.toStdString() + " is missing or malformed.", {}};
}

QStringList readStrings(const QJsonValue& value) {
    QStringList result;
    for (const QJsonValue item : value.toArray())
        result.append(item.toString());
    return result;
}

template <class T>
QHash<QByteArray, T> readNumbers(const QJsonObject& object) {
    QHash<QByteArray, T> result;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isDouble())
            result.insert(it.key().toLatin1(), static_cast<T>(it->toDouble()));
    return result;
}

} // namespace

Result<Tokens> Tokens::read(std::string_view json) {
    const auto bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    Tokens tokens;

    const QJsonObject colors = root.value(QLatin1String("color")).toObject();
    const QJsonObject light = colors.value(QLatin1String("light")).toObject();
    const QJsonObject dark = colors.value(QLatin1String("dark")).toObject();
    for (auto it = light.begin(); it != light.end(); ++it) {
        const QColor day = readColor(it->toString());
        const QColor night = readColor(dark.value(it.key()).toString());
        if (!day.isValid() || !night.isValid())
            return missing(QStringLiteral("color ") + it.key());
        tokens.light_.insert(it.key().toLatin1(), day);
        tokens.dark_.insert(it.key().toLatin1(), night);
    }
    if (tokens.light_.isEmpty())
        return missing(QStringLiteral("color"));

    const QJsonObject types = root.value(QLatin1String("type")).toObject();
    for (int i = 0; i < typeStyleCount; ++i) {
        const QJsonObject type = types.value(QLatin1String(typeNames[i])).toObject();
        TypeSpec& spec = tokens.types_[i];
        spec.serif = type.value(QLatin1String("family")).toString() == QLatin1String("serif");
        spec.px = type.value(QLatin1String("px")).toInt();
        spec.line = type.value(QLatin1String("line")).toInt();
        spec.weight = type.value(QLatin1String("weight")).toInt(400);
        if (spec.px <= 0 || spec.line <= 0)
            return missing(QStringLiteral("type ") + QLatin1String(typeNames[i]));
    }

    const QJsonObject fonts = root.value(QLatin1String("font")).toObject();
    tokens.sansFamilies_ = readStrings(fonts.value(QLatin1String("ui")));
    tokens.serifFamilies_ = readStrings(fonts.value(QLatin1String("serif")));
    for (const QJsonValue scale : fonts.value(QLatin1String("scales")).toArray())
        tokens.scales_.append(scale.toDouble(1.0));
    if (tokens.sansFamilies_.isEmpty() || tokens.serifFamilies_.isEmpty() || tokens.scales_.isEmpty())
        return missing(QStringLiteral("font"));

    tokens.sizes_ = readNumbers<int>(root.value(QLatin1String("size")).toObject());
    tokens.radii_ = readNumbers<int>(root.value(QLatin1String("radius")).toObject());
    tokens.strokes_ = readNumbers<qreal>(root.value(QLatin1String("stroke")).toObject());
    for (const QJsonValue entry : root.value(QLatin1String("contrast")).toArray()) {
        const QJsonObject rule = entry.toObject();
        tokens.contrast_.append({rule.value(QLatin1String("fg")).toString().toLatin1(),
                                 rule.value(QLatin1String("bg")).toString().toLatin1(),
                                 rule.value(QLatin1String("min")).toDouble()});
    }
    return tokens;
}

QColor Tokens::color(QByteArrayView name, bool dark) const {
    const auto key = QByteArray::fromRawData(name.data(), name.size());
    return (dark ? dark_ : light_).value(key);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace waymark::ui
