// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_finish.h"

#include "report/pdf_form.h"
#include "report/pdf_incoming.h"

#include <glib.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>
#include <stdexcept>

namespace waymark::pdf {

namespace {

using Object = QPDFObjectHandle;

// The structure elements below `node`, parents before children: the order in which they were opened.
void collect(Object node, std::vector<Object>& elements) {
    if (node.isArray()) {
        for (auto& kid : node.aitems())
            collect(kid, elements);
    } else if (node.isDictionary() && node.hasKey("/S")) {
        elements.push_back(node);
        collect(node.getKey("/K"), elements);
    }
}

std::vector<Object> kidsOf(Object element) {
    auto kids = element.getKey("/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isNull() ? std::vector<Object>{} : std::vector<Object>{kids};
}

void addTexts(Object element, const TagNode& tag) {
    if (!tag.alt.empty())
        element.replaceKey("/Alt", Object::newUnicodeString(tag.alt));
    if (!tag.actualText.empty())
        element.replaceKey("/ActualText", Object::newUnicodeString(tag.actualText));
    if (!tag.language.empty())
        element.replaceKey("/Lang", Object::newUnicodeString(tag.language));
    if (!tag.scope.empty())
        element.replaceKey("/A", Object::parse("<</O /Table /Scope /" + tag.scope + ">>"));
    if (!tag.contents.empty())
        for (auto& kid : kidsOf(element))
            if (kid.isDictionary() && kid.hasKey("/Obj"))
                kid.getKey("/Obj").replaceKey("/Contents", Object::newUnicodeString(tag.contents));
}

// A content number says its page by its element; in another element it must say so itself.
Object movable(Object kid, Object element) {
    if (!kid.isInteger())
        return kid;
    auto reference = Object::newDictionary();
    reference.replaceKey("/Type", Object::newName("/MCR"));
    reference.replaceKey("/Pg", element.getKey("/Pg"));
    reference.replaceKey("/MCID", kid);
    return reference;
}

// A paragraph or row over several pages was drawn as one element a page: they become one.
class Joiner {
  public:
    Joiner(const std::vector<Object>& elements, const std::vector<TagNode>& tags) : elements_(elements) {
        for (std::size_t i = tags.size(); i-- > 0;)
            if (tags[i].continues >= 0)
                join(elements[i + 1], elements[static_cast<std::size_t>(tags[i].continues) + 1]);
    }

    void finish(Object root) {
        for (auto& [target, parts] : parts_)
            append(targets_.at(target), parts);
        if (goneTo_.empty())
            return;
        for (auto element : elements_)
            removeGone(element);
        redirect(root.getKey("/StructTreeRoot").getKey("/ParentTree"));
    }

  private:
    void join(Object part, Object target) {
        goneTo_[part.getObjGen()] = target;
        targets_[target.getObjGen()] = target;
        parts_[target.getObjGen()].insert(parts_[target.getObjGen()].begin(), part);
    }
    void append(Object target, const std::vector<Object>& parts) {
        std::vector<Object> kids;
        for (auto& kid : kidsOf(target))
            kids.push_back(movable(kid, target));
        for (auto part : parts) {
            for (auto& kid : kidsOf(part)) {
                if (kid.isDictionary() && kid.hasKey("/S") && goneTo_.count(kid.getObjGen()) == 0)
                    kid.replaceKey("/P", target);
                kids.push_back(movable(kid, part));
            }
        }
        target.replaceKey("/K", Object::newArray(kids));
    }
    void removeGone(Object element) {
        if (!element.getKey("/K").isArray() && goneTo_.count(element.getKey("/K").getObjGen()) == 0)
            return;
        std::vector<Object> kids;
        for (auto& kid : kidsOf(element))
            if (!kid.isIndirect() || goneTo_.count(kid.getObjGen()) == 0)
                kids.push_back(kid);
        element.replaceKey("/K", Object::newArray(kids));
    }
    void redirect(Object tree) {
        for (auto& kid : kidsOrNone(tree.getKey("/Kids")))
            redirect(kid);
        for (auto& entry : kidsOrNone(tree.getKey("/Nums"))) {
            if (!entry.isArray())
                continue;
            for (int i = 0; i < entry.getArrayNItems(); ++i) {
                const auto gone = goneTo_.find(entry.getArrayItem(i).getObjGen());
                if (entry.getArrayItem(i).isIndirect() && gone != goneTo_.end())
                    entry.setArrayItem(i, gone->second);
            }
        }
    }
    static std::vector<Object> kidsOrNone(Object array) {
        return array.isArray() ? array.getArrayAsVector() : std::vector<Object>{};
    }

    const std::vector<Object>& elements_;
    std::map<QPDFObjGen, Object> goneTo_;
    std::map<QPDFObjGen, Object> targets_;
    std::map<QPDFObjGen, std::vector<Object>> parts_;
};

std::vector<Object> finishStructure(QPDF& file, const std::vector<TagNode>& tags) {
    std::vector<Object> elements;
    collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), elements);
    if (elements.size() != tags.size() + 1)
        throw std::runtime_error("the structure has " + std::to_string(elements.size()) +
                                 " elements instead of " + std::to_string(tags.size() + 1));
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (elements[i + 1].getKey("/S").getName() != "/" + tags[i].name)
            throw std::runtime_error("the structure's element " + std::to_string(i) + " is not " +
                                     tags[i].name);
        addTexts(elements[i + 1], tags[i]);
    }
    Joiner(elements, tags).finish(file.getRoot());
    return elements;
}

// Under our own name for it: whoever reads it back looks for nothing else.
void attach(QPDF& file, const Report& report, const std::string& bytes) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(file, bytes);
    stream.setSubtype("application/json");
    auto specification = QPDFFileSpecObjectHelper::createFileSpec(file, std::string(attachmentName), stream);
    specification.setDescription(report.attachmentNote.empty() ? report.title : report.attachmentNote);
    auto object = specification.getObjectHandle();
    object.replaceKey("/AFRelationship", Object::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(file).replaceEmbeddedFile(std::string(attachmentName), specification);
    file.getRoot().replaceKey("/AF", Object::newArray({object}));
}

// One page's drawing is unpacked at a time, while the file is written.
class MarkedPages : public QPDFObjectHandle::StreamDataProvider {
  public:
    Object marked(QPDF& file, const std::shared_ptr<MarkedPages>& self, const Object& drawn) {
        auto content = Object::newStream(&file);
        drawn_.emplace(content.getObjGen(), drawn);
        content.replaceStreamData(self, Object::newNull(), Object::newNull());
        return content;
    }
    void provideStreamData(QPDFObjGen const& which, Pipeline* out) override {
        const auto bytes = drawn_.at(which).getStreamData(qpdf_dl_generalized);
        const auto marked =
            withArtifacts({reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()});
        out->write(reinterpret_cast<const unsigned char*>(marked.data()), marked.size());
        out->finish();
    }

  private:
    std::map<QPDFObjGen, Object> drawn_;
};

void finishPages(QPDF& file) {
    const auto pages = std::make_shared<MarkedPages>();
    for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
        auto object = page.getObjectHandle();
        object.replaceKey("/Tabs", Object::newName("/S"));
        object.replaceKey("/Contents", pages->marked(file, pages, object.getKey("/Contents")));
    }
}

void finishCatalog(QPDF& file, const Report& report, Milliseconds when) {
    auto root = file.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(report.language));
    root.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    auto metadata = Object::newStream(&file, metadataPacket(report, when));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);

    auto info = Object::newDictionary();
    info.replaceKey("/Title", Object::newUnicodeString(report.title));
    if (!report.author.empty())
        info.replaceKey("/Author", Object::newUnicodeString(report.author));
    info.replaceKey("/Creator", Object::newUnicodeString(report.creator));
    info.replaceKey("/Producer", Object::newUnicodeString(report.creator));
    if (when > 0) {
        info.replaceKey("/CreationDate", Object::newString(pdfDate(when)));
        info.replaceKey("/ModDate", Object::newString(pdfDate(when)));
    }
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

// In hexadecimal UTF-16 the letters that a presentation form of Arabic stands for; empty where it is none.
std::string lettersOf(const std::string& form) {
    const auto code = static_cast<gunichar>(std::strtoul(form.c_str(), nullptr, 16));
    const bool presented = (code >= 0xFB50 && code <= 0xFBFF) || (code >= 0xFE80 && code <= 0xFEFC);
    if (form.size() != 4 || !presented)
        return {};
    std::array<gunichar, G_UNICHAR_MAX_DECOMPOSITION_LENGTH> letters{};
    const auto count = g_unichar_fully_decompose(code, TRUE, letters.data(), letters.size());
    std::string hex;
    for (std::size_t i = 0; i < count; ++i) {
        char digits[16];
        std::snprintf(digits, sizeof digits, "%04x", letters[i]);
        hex += digits;
    }
    return hex;
}

// Cairo names a glyph by what the font calls it: lam and alef that are drawn as one would be found and copied
// as a sign that nobody types.
void nameLetters(Object map) {
    const auto data = map.getStreamData(qpdf_dl_generalized);
    auto text = std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    bool changed = false;
    for (auto at = text.find("> <"); at != std::string::npos; at = text.find("> <", at + 1)) {
        const auto from = at + 3;
        const auto end = text.find('>', from);
        const auto letters =
            end == std::string::npos ? std::string() : lettersOf(text.substr(from, end - from));
        if (letters.empty())
            continue;
        text.replace(from, end - from, letters);
        changed = true;
    }
    if (changed)
        map.replaceStreamData(text, Object::newNull(), Object::newNull());
}

void finishFonts(QPDF& file) {
    for (auto& object : file.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/ToUnicode").isStream())
            nameLetters(object.getKey("/ToUnicode"));
        if (object.isDictionary() && object.getKey("/Subtype").isName() &&
            object.getKey("/Subtype").getName() == "/CIDFontType2" && !object.hasKey("/CIDToGIDMap"))
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    }
}

} // namespace

Result<std::string> finish(const std::string& drawn, const Report& report, const Recording& recording,
                           const FinishOptions& options) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", drawn.data(), drawn.size());
        const auto elements = finishStructure(file, recording.tags());
        finishPages(file);
        if (!recording.fields.empty())
            addForm(file, recording, {elements.begin() + 1, elements.end()}, options.appearances,
                    report.formOf);
        finishFonts(file);
        finishCatalog(file, report, options.when);
        const auto& write = options.write;
        if (!write.attachment.empty())
            attach(file, report, write.attachment);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.setRecompressFlate(false); // Cairo compressed the fonts already
        writer.setMinimumPDFVersion("1.7");
        if (write.password.empty())
            writer.setDeterministicID(true);
        else // with all permissions: the password is to be let in, and whoever is in may do everything
            writer.setR6EncryptionParameters(write.password.c_str(), write.password.c_str(), true, true, true,
                                             true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Io, "The PDF could not be finished.", failure.what()};
    }
}

} // namespace waymark::pdf
