// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_incoming.h"

#include "base/child_process.h"
#include "base/json.h"
#include "base/text.h"

namespace waymark {

namespace {

constexpr int longestWait = 20'000; // milliseconds: two seconds of work on a machine that is very busy
constexpr std::size_t largestAnswer = 160U << 20U;

Error tooMuch() {
    return {ErrorCode::BadInput, "Reading it would take more memory or time than a PDF may take here.", {}};
}

IncomingField::Kind kindOf(const std::string& type) {
    return type == "/Tx"    ? IncomingField::Kind::Text
           : type == "/Btn" ? IncomingField::Kind::Check
           : type == "/Ch"  ? IncomingField::Kind::Choice
                            : IncomingField::Kind::Other;
}

} // namespace

// What the reader says is checked like any other input: a stranger's file was in its hands.
Result<IncomingPdf> understoodPdf(const std::string& answer) {
    const auto parsed = parseJson(answer, {.bytes = largestAnswer, .depth = 8, .keys = 100});
    if (!parsed || !parsed->is_object())
        return tooMuch();
    const auto text = [](const Json& object, const char* key) {
        const auto found = object.find(key);
        auto words = found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
        return checkText(words) ? words : std::string();
    };
    const auto error = text(*parsed.operator->(), "error");
    if (error == "password")
        return Error{ErrorCode::BadValue, "It is locked, and this is not its password.", {}};
    if (error == "damaged")
        return Error{ErrorCode::BadInput, "It is no PDF, or it is damaged.", {}};
    if (!error.empty())
        return tooMuch();
    IncomingPdf pdf{text(*parsed.operator->(), "journal"), {}};
    const auto fields = parsed->find("fields");
    if (fields == parsed->end() || !fields->is_array())
        return pdf;
    for (const auto& each : *fields) {
        if (!each.is_object())
            continue;
        IncomingField field;
        field.name = text(each, "name");
        field.kind = kindOf(text(each, "kind"));
        field.value = text(each, "value");
        field.given = text(each, "given");
        field.says = each.contains("given");
        field.tooltip = text(each, "tooltip");
        if (const auto page = each.value("page", Json()); page.is_number_integer())
            field.page = page.get<int>();
        if (field.name == formOrigin)
            pdf.formOf = field.value;
        else
            pdf.fields.push_back(std::move(field));
    }
    if (pdf.fields.empty() && parsed->contains("altered"))
        return Error{
            ErrorCode::BadInput,
            "The journal in it is not as it was put there: something happened to the file on its way.",
            {}};
    return pdf;
}

Result<IncomingPdf> readIncomingPdf(const std::string& bytes, const std::string& password,
                                    const std::filesystem::path& reader) {
    if (bytes.size() > largestPdf)
        return tooMuch();
    const auto question = std::to_string(password.size()) + "\n" + password + bytes;
    const auto answer =
        runProgram({reader.string(), std::string(pdfReaderWord)}, question, longestWait, largestAnswer);
    if (answer)
        return understoodPdf(answer.value());
    return answer.error().code == ErrorCode::NotFound ? Result<IncomingPdf>(answer.error()) : tooMuch();
}

} // namespace waymark
