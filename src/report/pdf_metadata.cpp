// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_finish.h"

#include "report/markup.h"

#include <cstdio>
#include <ctime>

namespace waymark::pdf {

namespace {

std::string formatted(Milliseconds when, const char* format) {
    const std::time_t seconds = static_cast<std::time_t>(when / 1000);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[64];
    return {text, std::strftime(text, sizeof text, format, &utc)};
}

std::string escaped(std::string_view text) {
    return escapedXml(printable(text));
}

} // namespace

std::string pdfDate(Milliseconds when) {
    return formatted(when, "D:%Y%m%d%H%M%SZ");
}

std::string metadataPacket(const Report& report, Milliseconds when) {
    std::string packet =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
        "<pdfuaid:part>1</pdfuaid:part>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        escaped(report.title) + "</rdf:li></rdf:Alt></dc:title>";
    if (!report.author.empty())
        packet +=
            "<dc:creator><rdf:Seq><rdf:li>" + escaped(report.author) + "</rdf:li></rdf:Seq></dc:creator>";
    packet +=
        "<dc:language><rdf:Bag><rdf:li>" + escaped(report.language) + "</rdf:li></rdf:Bag></dc:language>";
    packet += "<xmp:CreatorTool>" + escaped(report.creator) + "</xmp:CreatorTool><pdf:Producer>" +
              escaped(report.creator) + "</pdf:Producer>";
    if (when > 0) {
        const std::string date = formatted(when, "%Y-%m-%dT%H:%M:%SZ");
        packet +=
            "<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>";
    }
    return packet + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace waymark::pdf
