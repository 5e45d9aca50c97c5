// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links out of the window: where they lead, and what is asked before.
#include "support/addresses.h"
#include "support/catch.h"
#include "support/ui/on_page.h"

#include "base/text.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QUrl>

using namespace waymark;
using namespace waymark::ui;

namespace {

/// Takes what would be handed to other programs, whatever its scheme.
class Outside : public QObject {
    Q_OBJECT

  public:
    Outside() {
        for (const auto& [text, site] : test::addresses())
            take(qt(text).section(QLatin1Char(':'), 0, 0));
        take(QStringLiteral("http"));
        take(QStringLiteral("https"));
    }
    ~Outside() override {
        for (const auto& scheme : schemes_)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;

  public Q_SLOTS:
    void open(const QUrl& url) { opened << url; }

  private:
    void take(const QString& scheme) {
        if (schemes_.contains(scheme.toLower()))
            return;
        schemes_ << scheme.toLower();
        QDesktopServices::setUrlHandler(scheme.toLower(), this, "open");
    }
    QSet<QString> schemes_;
};

const FieldId field("journal.address.part1");

/// Clicks on the link of Part 1 as it leads to `address`; false where the journal refuses to hold such an
/// address.
bool follow(RealWindow& real, const std::string& address) {
    if (!real.session().set(field, address))
        return false;
    auto* link = buttonWith(real, QStringLiteral("Part 1: Improving"));
    if (isBlank(address)) {
        CHECK(link == nullptr);
        return false;
    }
    REQUIRE(link);
    link->click();
    return true;
}

MessageBar* newest(RealWindow& real) {
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto bars = real.window().findChildren<MessageBar*>();
    const auto last = std::find_if(bars.rbegin(), bars.rend(), [](auto* bar) { return bar->isVisible(); });
    return last == bars.rend() ? nullptr : *last;
}

QPushButton* buttonOf(MessageBar* bar, const char* words) {
    REQUIRE(bar);
    for (auto* each : bar->findChildren<QPushButton*>())
        if (each->text() == QString::fromUtf8(words))
            return each;
    return nullptr;
}

QString wordsOf(MessageBar* bar) {
    QString all;
    for (const auto* label : bar->findChildren<Label*>())
        all += label->text();
    return all;
}

} // namespace

TEST_CASE("of a hundred schemes and spellings only http and https with a site are opened, and named before",
          "[links]") {
    RealWindow real;
    real.openNew();
    real.go("intro");
    Outside outside;
    auto all = test::addresses();
    for (const auto& each : test::foreignAddresses())
        all.push_back(each);
    int asked = 0;
    for (const auto& [text, site] : all) {
        INFO(text);
        outside.opened.clear();
        if (!follow(real, text))
            continue;
        CHECK(outside.opened.isEmpty()); // nobody was asked yet
        auto* bar = newest(real);
        auto* open = buttonOf(bar, "Open the site");
        CHECK((open != nullptr) == !site.empty());
        if (!open)
            continue;
        ++asked;
        CHECK_THAT(utf8(wordsOf(bar)), test::containsText(site));
        bar->hide();
        open->click();
        REQUIRE(outside.opened.size() == 1);
        const auto& url = outside.opened.front();
        CHECK((url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")));
        CHECK(url.userInfo().isEmpty());
        QSettings().remove(QStringLiteral("sites"));
        real.window().forgetRecent();
    }
    CHECK(asked >= 20);
}

TEST_CASE(
    "a site that was opened is not asked about again, but one in other letters is, and one that is cleared",
    "[links]") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("intro");
    Outside outside;
    REQUIRE(follow(real, "https://example.org/one"));
    buttonOf(newest(real), "Open the site")->click();
    CHECK(outside.opened.size() == 1);
    REQUIRE(follow(real, "https://EXAMPLE.org/two"));
    CHECK(outside.opened.size() == 2);
    REQUIRE(follow(real, "https://example.org.elsewhere.example/"));
    CHECK(outside.opened.size() == 2);
    for (int i = 0; i < 2; ++i) {
        REQUIRE(follow(real, "https://xn--mnchen-3ya.example/"));
        CHECK(outside.opened.size() == 2 + i);
        buttonOf(newest(real), "Open the site")->click();
    }
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(path));
    real.go("intro");
    REQUIRE(follow(real, "https://example.org/three"));
    CHECK(outside.opened.size() == 5);
    real.window().forgetRecent();
    REQUIRE(follow(real, "https://example.org/four"));
    CHECK(outside.opened.size() == 5);
    CHECK(buttonOf(newest(real), "Open the site") != nullptr);
}

TEST_CASE("the way back to the e-learning is there from when its address is", "[links]") {
    RealWindow real;
    real.openNew();
    real.go("part1.roles");
    const auto words = QStringLiteral("Return to the e-learning");
    const auto shown = [&] {
        for (const auto* label : real.window().page()->findChildren<Label*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return buttonWith(real, words) != nullptr;
    };
    CHECK_FALSE(shown());
    REQUIRE(real.session().set(FieldId("journal.address.elearning"), "https://example.org/"));
    CHECK(buttonWith(real, words) != nullptr);
    REQUIRE(real.session().set(FieldId("journal.address.elearning"), ""));
    CHECK_FALSE(shown());
}

#include "links_test.moc"
