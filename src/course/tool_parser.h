// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ToolParser: takes JSON of a tool apart and notes every fault with its place. Used by readTool() alone.
#pragma once

#include "course/pack_reader.h"
#include "course/tool_definition.h"

#include <map>
#include <string>
#include <vector>

namespace waymark {

class ToolParser : private PackReader {
  public:
    explicit ToolParser(std::vector<PackError>& errors) : PackReader(errors) {}

    void structure(const PackFile& file, ToolDefinition& tool);
    void language(const PackFile& file, const std::string& language, ToolDefinition& tool);

    const std::vector<std::string>& languagesNamed() const { return languagesNamed_; }
    /// Where each field, column ("table.column") and check stands.
    const std::map<std::string, std::string>& places() const { return places_; }

  private:
    ToolGroup group(const Json& json, const std::string& path);
    ToolField field(const Json& json, const std::string& path, const std::string& table);
    void fieldDetails(const Json& json, const std::string& path, ToolField& field);
    void options(const Json& json, const std::string& path, ToolField& field);
    void scale(const Json& json, const std::string& path, ToolField& field);
    ToolCheck check(const Json& json, const std::string& path);
    std::string name(const Json& json, const std::string& path, const std::string& prefix);

    Formula formula(const Json& json, const std::string& path, int depth = 0);
    void tableParts(const Json& json, const std::string& path, const FormulaKind& kind, Formula& formula,
                    int depth);
    void cases(const Json& json, const std::string& path, Formula& formula, int depth);
    std::vector<std::string> names(const Json& json, const std::string& path, const FormulaKind& kind);

    std::vector<std::string> languagesNamed_;
    std::map<std::string, std::string> places_;
};

} // namespace waymark
