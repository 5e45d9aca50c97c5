// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hit of the search shows the words that were found, however narrow its row is.
#include "support/catch.h"
#include "ui/shell/hit_delegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStandardItemModel>

using namespace waymark::ui;

namespace {

// The line under the words that were found: the longest run of their green in a row of the picture. It is
// drawn smooth, paler than the colour itself, and still greener than the ink of all other words.
int longestLine(const QImage& picture) {
    int longest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        int run = 0;
        for (int x = 0; x < picture.width(); ++x) {
            const auto pixel = picture.pixelColor(x, y);
            run = pixel.green() - pixel.red() > 20 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

} // namespace

TEST_CASE("the words that were found are seen in a row that is too narrow for those before them",
          "[search]") {
    Theme theme;
    theme.apply(*qobject_cast<QApplication*>(QApplication::instance()));
    HitDelegate delegate(theme, nullptr);
    QStandardItemModel model;
    auto* item = new QStandardItem;
    item->setData(QStringLiteral("who comes every time she can and who tells us all what it is like at the "),
                  BeforeRole);
    item->setData(QStringLiteral("bus stop"), FoundRole);
    item->setData(QStringLiteral(" in the dark of a winter morning"), AfterRole);
    item->setData(QStringLiteral("note"), IconRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    model.appendRow(item);
    const QFontMetrics metrics(theme.font(TypeStyle::Body, true));
    const int whole = metrics.horizontalAdvance(QStringLiteral("bus stop"));
    for (const int width : {320, 420, 640, 1200}) {
        QImage picture(width, 60, QImage::Format_RGB32);
        picture.fill(theme.color("surface"));
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = picture.rect();
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        INFO(width);
        CHECK(longestLine(picture) >= whole - 6); // letters that cross it
    }
}
