// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Camera: takes the pictures that are wanted of widgets and puts them into a folder. Owned by Screens.
#pragma once

#include <QtWidgets>

#include <cstdio>
#include <functional>

namespace waymark::screens {

class Camera {
  public:
    /// Of all pictures those whose name has each of the words in it: "light", "150", "live".
    Camera(QString folder, QStringList words) : folder_(std::move(folder)), words_(std::move(words)) {}

    const QString& folder() const { return folder_; }
    int count() const { return count_; }

    /// The theme and the text size of the pictures that come; false when none of them is wanted.
    bool setStyle(const QString& theme, int percent) {
        style_ = QStringLiteral("%1-%2").arg(theme).arg(percent);
        for (const auto& word : words_) {
            const bool ofStyle =
                std::ranges::any_of(std::initializer_list<const char*>{"light", "dark", "100", "125", "150"},
                                    [&](const char* each) { return word == QLatin1String(each); });
            if (ofStyle && !style_.contains(word))
                return false;
        }
        return true;
    }

    bool wants(const QString& name) const {
        const auto whole = style_ + QLatin1Char('-') + name;
        return std::ranges::all_of(words_, [&](const QString& word) { return whole.contains(word); });
    }
    bool wantsAny(std::initializer_list<const char*> names) const {
        return std::ranges::any_of(names,
                                   [this](const char* name) { return wants(QString::fromLatin1(name)); });
    }

    void settle(int milliseconds = 180) const {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < milliseconds)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    void shoot(QWidget& widget, const QString& name) {
        if (!wants(name))
            return;
        settle();
        save(widget.grab(), name);
    }

    /// A dialog, or whatever else opens, in the middle of its window.
    void shootOver(QWidget& window, QWidget& dialog, const QString& name) {
        settle();
        auto whole = window.grab();
        place(whole, dialog,
              {(window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2});
        save(whole, name);
    }

    /// Whatever `open` opens over the window, as it stands there; it is closed then.
    void over(QWidget& window, const QString& name, const std::function<void()>& open) {
        if (!wants(name))
            return;
        QTimer::singleShot(150, &window, [this, &window, name] {
            settle();
            auto whole = window.grab();
            for (auto* top : QApplication::topLevelWidgets())
                if (top != &window && top->isVisible()) {
                    place(whole, *top, window.mapFromGlobal(top->pos()));
                    QTimer::singleShot(0, top, &QWidget::close);
                }
            save(whole, name);
        });
        open();
        settle(600);
    }

  private:
    /// As a window of its own shows itself: cut to its shape.
    static void place(QPixmap& whole, QWidget& top, QPoint at) {
        QPainter painter(&whole);
        if (const auto shape = top.mask(); !shape.isEmpty())
            painter.setClipRegion(shape.translated(at));
        painter.drawPixmap(at, top.grab());
    }

    void save(const QPixmap& picture, const QString& name) {
        picture.save(QStringLiteral("%1/%2-%3.png").arg(folder_, style_, name));
        ++count_;
    }

    QString folder_;
    QStringList words_;
    QString style_;
    int count_ = 0;
};

} // namespace waymark::screens
