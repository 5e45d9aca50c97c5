// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/iceberg_picture.h"

#include "journal/sheets.h"
#include "ui/blocks/field_widgets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growing_editor.h"

#include <QPushButton>

#include <array>

namespace waymark::ui {

namespace {

constexpr std::array<const char*, 3> layers = {"patterns", "structures", "models"};
const char* const column = "what";
constexpr int firstHeight = 44; // of an editor that has no width yet

} // namespace

IcebergPicture::IcebergPicture(const SheetFields& fields, std::string name, QWidget* parent)
    : SheetPicture(fields, std::move(name), parent) {}

bool IcebergPicture::hasButton(const FigureArea& area) const {
    return !editors_.contains(qt(area.id));
}

GrowingEditor* IcebergPicture::editorFor(const QString& place, const FieldId& field,
                                         const std::string& words) {
    auto*& editor = editors_[place];
    if (editor)
        return editor;
    auto spec = session().journal().field(field).value_or(FieldSpec{.id = field});
    spec.label = fields().tool().label(words, session().course().language());
    editor = makeEditor(fields().context(), spec, this, 1);
    editor->resize(1, firstHeight);
    editor->installEventFilter(this);
    editor->show();
    return editor;
}

void IcebergPicture::prepare(FigureRoom& room) {
    if (session().readingOnly())
        return;
    const auto& journal = session().journal();
    QSet<QString> wanted;
    const auto take = [&](const std::string& place, const FieldId& field, const std::string& words) {
        wanted.insert(qt(place));
        room.taken[place] = editorFor(qt(place), field, words)->height();
    };
    const auto event = sheetField(fields().sheet(), "event");
    take(event.str(), event, "event");
    for (const char* layer : layers) {
        const auto table = fields().sheet() + "." + layer;
        for (const auto& row : journal.rows(table))
            take(table + "." + row, cell(table, row, column), std::string(layer) + "." + column);
        auto*& add = buttons_[qt(layer)];
        if (!add) {
            const auto name =
                qt(fields().tool().label(std::string(layer) + "." + column, session().course().language()));
            add =
                makeButton(theme(), ButtonKind::Quiet, tr("Add to this layer"), QStringLiteral("plus"), this);
            add->setAccessibleName(tr("Add to this layer: %1").arg(name));
            connect(add, &QPushButton::clicked, this, [this, layer] { addTo(layer); });
            add->show();
        }
        room.taken[std::string("add.") + layer] = add->sizeHint().height();
    }
    for (auto editor = editors_.begin(); editor != editors_.end();) {
        if (wanted.contains(editor.key())) {
            ++editor;
            continue;
        }
        editor.value()->hide();
        editor.value()->deleteLater();
        editor = editors_.erase(editor);
    }
}

// Editors and buttons go where the picture left them room. Each is raised in turn: that is the order of the
// children, by which the Tab key goes from the top down.
void IcebergPicture::arranged() {
    const auto layerOf = [](const FigureArea& area) { return qt(area.id).section(QLatin1Char('.'), 1, 1); };
    const auto buttonOf = [&](const QString& layer) {
        auto* button = buttons_.value(layer);
        for (const auto& zone : figure().zones)
            if (button && qt(zone.id) == QStringLiteral("add.") + layer) {
                button->setGeometry(QRect(QPoint(int(zone.box.x), int(zone.box.y)), button->sizeHint()));
                button->raise();
            }
    };
    QString layer;
    QStringList done;
    const auto endLayersBefore = [&](const QString& next) {
        for (const char* each : layers) {
            if (next == QLatin1String(each))
                return;
            if (!done.contains(qt(each)) && next != QLatin1String("event")) {
                done << qt(each);
                buttonOf(qt(each));
            }
        }
    };
    for (const auto& area : figure().areas) {
        auto* editor = editors_.value(qt(area.id));
        if (!editor)
            continue;
        endLayersBefore(layerOf(area));
        editor->move(int(area.box.x), int(area.box.y));
        if (editor->width() != int(area.box.width))
            editor->resize(int(area.box.width), editor->height()); // it then finds its own height
        editor->raise();
    }
    endLayersBefore({});
}

bool IcebergPicture::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && !again_) {
        again_ = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                again_ = false;
                refresh();
            },
            Qt::QueuedConnection);
    }
    return SheetPicture::eventFilter(watched, event);
}

void IcebergPicture::addTo(const std::string& table) {
    const auto at = fields().sheet() + "." + table;
    const auto row = session().addRow(at);
    session().leave();
    if (!row)
        return fields().context().navigator.say(qt(row.error().message));
    refresh();
    if (auto* editor = editors_.value(qt(at + "." + row.value())))
        editor->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::ui
