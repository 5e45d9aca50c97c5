// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that look like something else, wherever words can stand: they are shown and handed on as they are,
// and nothing that they name is opened.
#include "window_faults.h"

#include "course/read_tool.h"
#include "journal/answers_json.h"
#include "journal/sheets.h"
#include "report/document.h"
#include "store/journal_file.h"
#include "support/payloads.h"
#include "support/small_course.h"
#include "support/ui/plain_window.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/notices.h"

#include <QtWidgets>

namespace waymark::window_faults {

namespace {

using ui::qt;
using ui::utf8;

/// A tip or label that Qt would take for more than words, but for what plainTip() makes of them.
bool isRich(const QString& words) {
    static const QRegularExpression plain(QStringLiteral("</?(p|br ?/?|span)>"));
    return Qt::mightBeRichText(words) && QString(words).remove(plain).contains(QLatin1Char('<'));
}

void lookOver(const QAbstractItemModel& model, const QModelIndex& parent, const std::string& where) {
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            const auto tip = index.data(Qt::ToolTipRole).toString();
            hold(!isRich(tip), where + ", a cell's tip is rich text: " + utf8(tip));
            if (column == 0)
                lookOver(model, index, where);
        }
}

/// Nothing that is shown is anything but words.
void lookOver(const QWidget& top, const std::string& where) {
    auto widgets = top.findChildren<QWidget*>();
    for (const auto* widget : std::as_const(widgets)) {
        hold(!isRich(widget->toolTip()), where + ", a tip is rich text: " + utf8(widget->toolTip()));
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            hold(label->textFormat() == Qt::PlainText || !isRich(label->text()),
                 where + ", a label is rich text: " + utf8(label->text()));
        if (const auto* editor = qobject_cast<const QTextEdit*>(widget))
            hold(!editor->acceptRichText(), where + ", an editor takes rich text");
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            lookOver(*view->model(), {}, where);
        for (const auto* action : widget->actions())
            hold(!isRich(action->toolTip()),
                 where + ", an action's tip is rich text: " + utf8(action->toolTip()));
    }
}

std::optional<QString> wordsIn(const QWidget* control) {
    if (const auto* editor = qobject_cast<const QTextEdit*>(control))
        return editor->toPlainText();
    if (const auto* line = qobject_cast<const QLineEdit*>(control))
        return line->text();
    return std::nullopt;
}

class Everywhere {
  public:
    explicit Everywhere(ui::PlainWindow& shown) : shown_(shown) {
        auto& session = shown.session();
        for (const auto& field : session.course().fields())
            if (field.kind == FieldKind::ShortText || field.kind == FieldKind::LongText)
                fields_.push_back(field.id);
        for (const auto& id : shippedTools())
            begin(id);
        for (const auto& part : session.course().parts())
            for (const auto& section : part.sections)
                places_ << qt(section.id);
        places_ << QStringLiteral("overview") << QStringLiteral("actions") << QStringLiteral("questions");
        for (const auto& sheet : sheets_)
            places_ << qt(sheet);
    }

    /// One of the two hundred in each field, another one with each `round`.
    void fill(std::size_t round) {
        written.clear();
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            const auto& words = payloads()[(i + round) % payloads().size()];
            if (shown_.session().set(fields_[i], words))
                written[fields_[i]] = words;
        }
        hold(written.size() * 10 > fields_.size() * 9, "hardly any field took the words");
    }
    void show() {
        for (const auto& place : std::as_const(places_)) {
            shown_.go(place);
            const auto where = utf8(place);
            for (const auto& [field, words] : written)
                if (const auto* control = shown_.window.page()->findChild<QWidget*>(qt(field.str())))
                    if (const auto there = wordsIn(control)) {
                        ++compared;
                        hold(*there == qt(words),
                             field.str() + " shows \"" + utf8(*there) + "\" for \"" + words + "\"");
                    }
            lookOver(shown_.window, where);
        }
    }
    std::map<FieldId, std::string> written;
    long compared = 0;

  private:
    /// A worksheet with a row in each table; its texts are kept.
    void begin(const ToolId& id) {
        auto& session = shown_.session();
        const auto sheet = must(session.addSheet(id));
        sheets_.push_back(sheet);
        fields_.push_back(sheetField(sheet, "title"));
        const auto keep = [&](const std::string& name, const ToolField& field) {
            if (field.kind == ToolFieldKind::Text || field.kind == ToolFieldKind::Long)
                fields_.emplace_back(name + "." + field.id);
        };
        session.journal().tool(id)->forEachField([&](const ToolField& field) {
            keep(sheet, field);
            if (field.kind != ToolFieldKind::Table)
                return;
            const auto table = sheet + "." + field.id;
            const auto row = table + "." + must(session.addRow(table));
            for (const auto& column : field.columns)
                keep(row, column);
        });
    }
    ui::PlainWindow& shown_;
    std::vector<std::string> sheets_;
    std::vector<FieldId> fields_;
    QStringList places_;
};

void exportAll(ui::PlainWindow& shown, const Everywhere& everywhere, bool pdf) {
    const auto& journal = shown.session().journal();
    for (const auto& writer : writers()) {
        const std::string ending(writer.extension);
        if (ending == ".pdf" && !pdf)
            continue;
        auto choice = wholeJournal(journal, shown.session().today());
        choice.extension = ending;
        const auto bytes = must(makeDocument(journal, choice));
        if (ending == ".json") {
            const auto answers = must(parseJson(bytes))["answers"];
            for (const auto& [field, words] : everywhere.written)
                hold(answers.value(field.str(), "") == words, "the JSON has another " + field.str());
        }
        if (ending == ".html")
            for (const char* outside :
                 {"<script", "<img", "<iframe", "<object", "<link", "<body background", "<base"})
                hold(bytes.find(outside) == std::string::npos, "the web page has " + std::string(outside));
    }
}

// A course all of whose words are payloads.
CoursePack hostilePack(std::size_t round) {
    auto words = smallWords();
    std::size_t next = round;
    const std::function<void(Json&)> replace = [&](Json& json) {
        if (json.is_string())
            json = payloads()[next++ % payloads().size()];
        else
            for (auto& each : json)
                replace(each);
    };
    replace(words["words"]);
    return {{"course.json", writeJson(smallStructure(), true)}, {{"en.json", writeJson(words, true)}}};
}

/// A name for a file that has as many of these words as a name can.
QString fileName(std::string words) {
    for (auto& c : words)
        if (c == '/')
            c = '\\';
    return qt(words).left(60) + QStringLiteral(".waymark");
}

} // namespace

int showWords(const std::filesystem::path& folder, int onScreen, int exported) {
    const auto path = folder / "mine.waymark";
    const SystemClock clock;
    must(createJournal(path, foundationsPack(), clock.now()));
    ui::PlainWindow shown(qt(path.string()));
    Everywhere everywhere(shown);
    for (int round = 0; round < std::max(onScreen, exported); ++round) {
        everywhere.fill(std::size_t(round * (round < onScreen ? 7 : 1)));
        if (round < onScreen)
            everywhere.show();
        if (round < exported)
            exportAll(shown, everywhere, round % 10 == 0);
    }
    // Names of files, notices, and what is said of a file that is not there.
    for (const auto& words : payloads()) {
        shown.window.notices().tell(ui::MessageBar::Kind::Info, qt(words), qt(words));
        lookOver(shown.window, "a notice");
        shown.window.openJournal(qt((folder / "missing").string()) + fileName(words));
        lookOver(shown.window, "a file that is missing");
    }
    for (int i = 0; i < std::max(onScreen, 5); ++i) {
        const auto named =
            qt((folder / "").string()) + fileName(payloads()[std::size_t(i * 7) % payloads().size()]);
        must(createJournal(ui::pathOf(named), hostilePack(std::size_t(i * 31)), clock.now()));
        shown.open(named);
        for (const auto& part : shown.session().course().parts())
            for (const auto& section : part.sections) {
                shown.go(qt(section.id));
                lookOver(shown.window, "a course, " + section.id);
            }
        for (auto* menu : shown.window.menuBar()->findChildren<QMenu*>())
            Q_EMIT menu->aboutToShow();
        lookOver(shown.window, "the menus");
    }
    std::printf("%ld", everywhere.compared);
    return 0;
}

std::string proveWords(const Scale& scale) {
    const Folder folder;
    const int onScreen = scale.of(40, 1);
    const int exported = scale.of(200, 2);
    const auto watched =
        watch({"--words", folder.path().string(), std::to_string(onScreen), std::to_string(exported)},
              folder.path());
    hold(watched.faults.empty(),
         watched.faults.empty() ? "" : "something was opened: " + watched.faults.front());
    return grouped(long(payloads().size())) + " payloads, turned through every text field, title and cell " +
           grouped(exported) + " times for six formats and " + grouped(onScreen) + " times on every page (" +
           grouped(std::stol(watched.said.substr(watched.said.find_last_not_of("0123456789") + 1))) +
           " controls to the letter), and through courses, file names and notices: no file, network or "
           "program of "
           "theirs opened (" +
           grouped(watched.files) + " openings seen by strace)";
}

} // namespace waymark::window_faults
