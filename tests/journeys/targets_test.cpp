// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever one can press, tick or write into is large enough to be hit: 32 pixels across and down, on every
// page and in whatever opens above them.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "ui/exchange/exports.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/date_field.h"

#include <QTest>
#include <QtWidgets>

#include <functional>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr int least = 32;

/// Named one by one, each with its reason.
bool isExcepted(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget)) // wheel, keys and a finger on the page do the same
        return true;
    // The pictures in a line to write in: Qt gives them their size. Pressing the glass is pressing the line,
    // and what the cross takes away the keys take away too.
    return qobject_cast<const QLineEdit*>(widget.parentWidget()) && widget.inherits("QLineEditIconButton");
}

bool isTarget(const QWidget& widget) {
    if (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
        qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget))
        return true;
    return widget.focusPolicy() != Qt::NoFocus;
}

QString called(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    QStringList said{QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                     widget.accessibleName(), button ? button->text() : QString()};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QString measured(const QString& what, const QSize& size) {
    return size.width() >= least && size.height() >= least
               ? QString()
               : QStringLiteral("%1: %2 x %3").arg(what).arg(size.width()).arg(size.height());
}

/// The cells that can be chosen, ticked or written in, of the rows that are in view.
QStringList tooSmallIn(const QAbstractItemView& view) {
    QStringList found;
    const std::function<void(const QModelIndex&)> below = [&](const QModelIndex& parent) {
        const auto* model = view.model();
        for (int row = 0; model && row < model->rowCount(parent); ++row)
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const auto index = model->index(row, column, parent);
                auto where = view.visualRect(index);
                if (const auto* table = qobject_cast<const QTableView*>(&view); table && table->showGrid())
                    where.adjust(0, 0, 1, 1); // a press on the line behind a cell is one on the cell
                if (!where.isEmpty() && (index.flags() & Qt::ItemIsEnabled))
                    found << measured(called(view) + QStringLiteral(", cell ") + index.data().toString(),
                                      where.size());
                if (column == 0)
                    below(index);
            }
    };
    below({});
    return found;
}

QStringList tooSmall(QWidget& top) {
    QStringList found;
    for (const auto* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&top) || widget->window() != &top || !widget->isEnabled() ||
            isExcepted(*widget))
            continue;
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            found << tooSmallIn(*view);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                found << measured(called(*tabs), tabs->tabRect(i).size());
        else if (const auto* menus = qobject_cast<const QMenuBar*>(widget)) {
            for (auto* action : menus->actions())
                found << measured(QStringLiteral("menu ") + action->text(),
                                  menus->actionGeometry(action).size());
        } else if (isTarget(*widget))
            found << measured(called(*widget), widget->size());
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

void checkTargets(const QString& where, QWidget& top) {
    QApplication::processEvents();
    const auto found = tooSmall(top);
    CAPTURE(where.toStdString());
    for (const auto& fault : found)
        FAIL_CHECK(fault.toStdString());
}

/// Opens something above the window, measures it and closes it again; fails when nothing came.
void checkAbove(RealWindow& real, const QString& where, const std::function<void()>& open) {
    bool came = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        for (auto* top : QApplication::topLevelWidgets()) {
            if (top == &real.window() || !top->isVisible() || came)
                continue;
            came = true;
            look.stop();
            checkTargets(where, *top);
            if (const auto* menu = qobject_cast<const QMenu*>(top))
                for (auto* action : menu->actions())
                    if (!action->isSeparator())
                        CHECK(menu->actionGeometry(action).height() >= least);
            top->close();
        }
    });
    look.start(20);
    open(); // a dialog comes back from here only when it is closed
    CAPTURE(where.toStdString());
    CHECK(QTest::qWaitFor([&] { return came; }, 5000));
    QApplication::processEvents();
    QApplication::setActiveWindow(&real.window()); // as a desktop does when a window above is closed
}

void checkEverythingAbove(RealWindow& real) {
    auto& window = real.window();
    checkAbove(real, QStringLiteral("settings"), [&] { window.openSettings(); });
    checkAbove(real, QStringLiteral("export"), [&] { window.exports().exportJournal(); });
    checkAbove(real, QStringLiteral("search"), [&] {
        window.search();
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
        field->setText(QStringLiteral("data"));
    });
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("Listen first."));
    checkAbove(real, QStringLiteral("earlier versions"), [&] { window.showHistory(); });
    real.go("journal");
    auto* date = window.page()->findChild<DateField*>();
    REQUIRE(date != nullptr);
    checkAbove(real, QStringLiteral("calendar"), [&] { date->openCalendar(); });
    for (auto* action : window.menuBar()->actions())
        checkAbove(real, action->text(), [&] { action->menu()->popup(window.pos()); });
}

} // namespace

TEST_CASE("everything that can be pressed, ticked or written in is 32 pixels large, on every page") {
    RealWindow real;
    real.openSample();
    const auto places = real.places();
    for (const auto& size : {QSize(1366, 768), QSize(960, 600)}) {
        real.window().resize(size);
        for (const auto& place : places) {
            real.go(place.toUtf8());
            checkTargets(place, real.window());
        }
        checkEverythingAbove(real);
    }
}
