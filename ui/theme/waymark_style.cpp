// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/waymark_style.h"

#include "ui/theme/boxes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int arrowRoom = 30;

} // namespace

WaymarkStyle::WaymarkStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), theme_(theme) {}

void WaymarkStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->installEventFilter(this);
}

// Lists and menus that open are as round as the design has them.
bool WaymarkStyle::eventFilter(QObject* watched, QEvent* event) {
    if (auto* popup = qobject_cast<QWidget*>(watched); popup && event->type() == QEvent::Resize)
        cutRound(*popup, popup->rect(), theme_.radius("control"));
    return QProxyStyle::eventFilter(watched, event);
}

int WaymarkStyle::fieldHeight() const {
    return std::max(theme_.size("button"), theme_.lineHeight(TypeStyle::Control) + 14);
}

void WaymarkStyle::paintField(const QStyleOption& option, QPainter& painter) const {
    const bool enabled = option.state & State_Enabled;
    const bool hover = enabled && (option.state & State_MouseOver);
    paintBox(painter, option.rect, theme_.radius("control"), theme_.color(enabled ? "surface" : "surface2"),
             theme_.color(!enabled ? "line"
                          : hover  ? "ink2"
                                   : "lineStrong"),
             1);
}

void WaymarkStyle::paintArrow(const QString& icon, const QRect& where, bool enabled,
                              QPainter& painter) const {
    const int side = std::min({theme_.iconPx(16), where.width(), where.height() + 6});
    QRect picture(0, 0, side, side);
    picture.moveCenter(where.center());
    painter.drawPixmap(picture, theme_.pixmap(icon, enabled ? "ink2" : "inkDisabled", side,
                                              painter.device()->devicePixelRatioF()));
}

QIcon WaymarkStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const {
    if (which == SP_LineEditClearButton)
        return theme_.icon(QStringLiteral("close"), "ink2");
    return QProxyStyle::standardIcon(which, option, widget);
}

void WaymarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const QRectF rect(option->rect);
    switch (element) {
    case PE_FrameFocusRect: // the focus ring goes around the whole control
        return;
    case PE_IndicatorCheckBox: {
        const bool partly = option->state & State_NoChange;
        const bool filled = on || partly;
        paintBox(*painter, rect, rect.width() * 0.25,
                 theme_.color(filled    ? (enabled ? "primary" : "inkDisabled")
                              : enabled ? "surface"
                                        : "surface2"),
                 theme_.color(filled    ? (enabled ? "primary" : "inkDisabled")
                              : enabled ? "lineStrong"
                                        : "line"),
                 1.4);
        if (filled) {
            const int side = option->rect.width();
            painter->drawPixmap(option->rect,
                                theme_.pixmap(partly ? QStringLiteral("minus") : QStringLiteral("check"),
                                              "onPrimary", side, painter->device()->devicePixelRatioF()));
        }
        return;
    }
    case PE_IndicatorRadioButton: {
        paintBox(*painter, rect, rect.width() / 2, theme_.color(enabled ? "surface" : "surface2"),
                 theme_.color(!enabled ? "line"
                              : on     ? "primary"
                                       : "lineStrong"),
                 on ? 2 : 1.4);
        if (on) {
            const qreal inset = rect.width() * 0.27;
            const QColor dot = theme_.color(enabled ? "primary" : "inkDisabled");
            paintBox(*painter, rect.adjusted(inset, inset, -inset, -inset), rect.width() / 2, dot, dot, 1);
        }
        return;
    }
    case PE_IndicatorArrowDown:
        return paintArrow(QStringLiteral("chevron-down"), option->rect, enabled, *painter);
    case PE_IndicatorArrowUp:
        return paintArrow(QStringLiteral("chevron-up"), option->rect, enabled, *painter);
    case PE_IndicatorArrowLeft:
        return paintArrow(QStringLiteral("chevron-left"), option->rect, enabled, *painter);
    case PE_IndicatorArrowRight:
        return paintArrow(QStringLiteral("chevron-right"), option->rect, enabled, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WaymarkStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    const bool enabled = option->state & State_Enabled;
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (control == CC_ComboBox) {
        paintField(*option, *painter);
        paintArrow(QStringLiteral("chevron-down"), part(SC_ComboBoxArrow), enabled, *painter);
        return;
    }
    if (control == CC_SpinBox) {
        if (option->subControls & SC_SpinBoxFrame)
            paintField(*option, *painter);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto can = [&](QAbstractSpinBox::StepEnabledFlag step) {
            return enabled && spin && (spin->stepEnabled & step);
        };
        paintArrow(QStringLiteral("chevron-up"), part(SC_SpinBoxUp).adjusted(0, 3, 0, 0),
                   can(QAbstractSpinBox::StepUpEnabled), *painter);
        paintArrow(QStringLiteral("chevron-down"), part(SC_SpinBoxDown).adjusted(0, 0, 0, -3),
                   can(QAbstractSpinBox::StepDownEnabled), *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WaymarkStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    const QRect all = option->rect;
    const auto visual = [&](const QRect& where) { return visualRect(option->direction, all, where); };
    const QRect end(all.right() + 1 - arrowRoom, all.top(), arrowRoom, all.height());
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visual(end);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visual(all.adjusted(8, 1, -arrowRoom, -1));
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        if (part == SC_SpinBoxEditField)
            return visual(all.adjusted(9, 1, buttons ? -arrowRoom : -9, -1));
        if (part == SC_SpinBoxUp)
            return buttons ? visual(end.adjusted(0, 0, 0, -all.height() / 2)) : QRect();
        if (part == SC_SpinBoxDown)
            return buttons ? visual(end.adjusted(0, all.height() / 2, 0, 0)) : QRect();
        if (part == SC_SpinBoxFrame)
            return all;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize WaymarkStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        return {size.width() + arrowRoom + 20, fieldHeight()};
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(std::max(result.height(), theme_.size("minTarget")));
    return result;
}

int WaymarkStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme_.iconPx(20);
    case PM_LineEditIconSize:
        return theme_.iconPx(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WaymarkStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
    switch (hint) {
    case SH_Menu_Scrollable: // rather than a second column where the screen ends
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup: // a list below, rather than a menu over the box
        return 0;
    case SH_Widget_Animation_Duration:
        return theme_.motionMs(QProxyStyle::styleHint(hint, option, widget, data));
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace waymark::ui
