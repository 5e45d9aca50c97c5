// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens: colours, type, sizes and strokes of resources/theme/tokens.json as values. Owned by Theme.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QList>
#include <QStringList>

#include <string_view>

namespace waymark::ui {

enum class TypeStyle {
    Display,
    H1,
    H2,
    Prompt,
    H3,
    Body,
    Control,
    Small,
    Caption,
    LivePrompt,
    LiveNote,
    LiveControl
};
inline constexpr int typeStyleCount = 12;

struct TypeSpec {
    bool serif = false;
    int px = 0;
    int line = 0;
    int weight = 400;
};

/// One pair that must be readable: `foreground` on `background` with at least `minimum` to 1.
struct ContrastRule {
    QByteArray foreground;
    QByteArray background;
    double minimum = 0;
};

class Tokens {
  public:
    /// Reads the JSON of tokens.json. An error names what is missing or malformed.
    static Result<Tokens> read(std::string_view json);

    /// The colour of a token; an invalid colour when there is no such token.
    QColor color(QByteArrayView name, bool dark) const;
    QList<QByteArray> colorNames() const { return light_.keys(); }
    const TypeSpec& type(TypeStyle style) const { return types_[static_cast<int>(style)]; }
    const QStringList& families(bool serif) const { return serif ? serifFamilies_ : sansFamilies_; }
    /// Pixels at text scale 1.0; -1 when there is no such token.
    int size(QByteArrayView name) const { return sizes_.value(name.toByteArray(), -1); }
    int radius(QByteArrayView name) const { return radii_.value(name.toByteArray(), -1); }
    qreal stroke(QByteArrayView name) const { return strokes_.value(name.toByteArray(), 1.0); }
    const QList<ContrastRule>& contrastRules() const { return contrast_; }
    const QList<qreal>& scales() const { return scales_; }

  private:
    QHash<QByteArray, QColor> light_;
    QHash<QByteArray, QColor> dark_;
    TypeSpec types_[typeStyleCount];
    QStringList sansFamilies_;
    QStringList serifFamilies_;
    QHash<QByteArray, int> sizes_;
    QHash<QByteArray, int> radii_;
    QHash<QByteArray, qreal> strokes_;
    QList<ContrastRule> contrast_;
    QList<qreal> scales_;
};

/// Contrast of two opaque colours by WCAG 2.2 (relative luminance), from 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace waymark::ui
