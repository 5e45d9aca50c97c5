// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/pack_reader.h"

#include "base/text.h"

#include <algorithm>

namespace waymark {

std::string pointerStep(const std::string& key) {
    std::string escaped = "/";
    for (const char c : key) {
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    }
    return escaped;
}

void PackReader::fault(const std::string& path, const std::string& sentence) {
    errors_.push_back({file_, path, sentence});
}

std::optional<Json> PackReader::read(const PackFile& file, const std::string& kind) {
    file_ = file.name;
    auto parsed = parseJson(file.text, {.bytes = 8U << 20U, .depth = 32});
    if (!parsed) {
        fault("", "This file cannot be read: " + parsed.error().message + ".");
        return std::nullopt;
    }
    if (!parsed->is_object()) {
        fault("", "This file has to hold one object in braces.");
        return std::nullopt;
    }
    if (parsed->value("format", Json()) != Json(1)) {
        fault("/format",
              "This Waymark reads " + kind + " of format 1, and this one does not say that it is one.");
        return std::nullopt;
    }
    return parsed.take();
}

bool PackReader::known(const Json& object, const std::string& path, const std::vector<std::string>& keys) {
    if (!object.is_object()) {
        fault(path, "An object in braces belongs here.");
        return false;
    }
    for (const auto& [key, value] : object.items())
        if (std::ranges::find(keys, key) == keys.end())
            fault(path + pointerStep(key), "Nothing is known by the name \"" + key +
                                               "\" here; known are: " + waymark::join(keys, ", ") + ".");
    return true;
}

std::string PackReader::text(const Json& object, const std::string& path, const char* key, bool required) {
    const auto found = object.find(key);
    if (found == object.end()) {
        if (required)
            fault(path, std::string("\"") + key + "\" is missing.");
        return {};
    }
    if (!found->is_string()) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be a text.");
        return {};
    }
    const auto& value = found->get_ref<const std::string&>();
    if (required && value.empty())
        fault(path + "/" + key, std::string("\"") + key + "\" is empty.");
    return value;
}

int PackReader::number(const Json& object, const std::string& path, const char* key, int least, int most,
                       int absent) {
    const auto found = object.find(key);
    if (found == object.end())
        return absent;
    if (!found->is_number_integer() || *found < least || *found > most) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be a whole number from " +
                                    std::to_string(least) + " to " + std::to_string(most) + ".");
        return absent;
    }
    return found->get<int>();
}

bool PackReader::flag(const Json& object, const std::string& path, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return false;
    if (!found->is_boolean()) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be true or false.");
        return false;
    }
    return found->get<bool>();
}

const Json* PackReader::list(const Json& object, const std::string& path, const char* key, bool required) {
    const auto found = object.find(key);
    if (found == object.end()) {
        if (required)
            fault(path, std::string("\"") + key + "\" is missing.");
        return nullptr;
    }
    if (!found->is_array()) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be a list in brackets.");
        return nullptr;
    }
    return &*found;
}

std::vector<std::string> PackReader::texts(const Json& object, const std::string& path, const char* key,
                                           bool required) {
    std::vector<std::string> found;
    if (const auto* items = list(object, path, key, required)) {
        for (std::size_t i = 0; i < items->size(); ++i) {
            const auto& item = (*items)[i];
            if (item.is_string())
                found.push_back(item.get<std::string>());
            else
                fault(path + "/" + key + "/" + std::to_string(i), "A text belongs here.");
        }
    }
    return found;
}

Phrase PackReader::phrase(const Json& value, const std::string& path) {
    Phrase phrase;
    if (value.is_string()) {
        phrase.text = value.get<std::string>();
    } else if (known(value, path, {"text", "title", "label", "note"})) {
        phrase.text = text(value, path, "text", false);
        phrase.title = text(value, path, "title", false);
        phrase.label = text(value, path, "label", false);
        phrase.note = text(value, path, "note", false);
    }
    for (const auto* said : {&phrase.text, &phrase.title, &phrase.label, &phrase.note})
        if (auto fit = checkText(*said); !fit)
            fault(path, "Here " + fit.error().message + ".");
    return phrase;
}

} // namespace waymark
