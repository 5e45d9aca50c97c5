// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's report as a PDF, tagged and finished, and one of 300 pages, against the same words by
// QTextDocument and QPdfWriter, which tags nothing: in turn, A B A B, processor time of this thread. Fails
// above 1.6 times.
#include "base/resources.h"
#include "course/read_course.h"
#include "journal/answers_json.h"
#include "report/build_report.h"
#include "report/writers.h"
#include "support/fixed_clock.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace waymark;

namespace {

constexpr double limit = 1.6;

double milliseconds() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString words(const std::vector<Span>& spans) {
    QString text;
    for (const auto& span : spans)
        text += words(span.text);
    return text;
}

/// The same words in the same order, with the structure that a QTextDocument has.
class QtReport {
  public:
    explicit QtReport(const Report& report) : cursor_(&document_) {
        document_.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
        heading(words(report.subtitle), 2);
        heading(words(report.title), 1);
        Table facts;
        for (const auto& fact : report.facts)
            facts.rows.push_back({fact.label, fact.value});
        (*this)(facts);
        for (const auto& node : report.body)
            if (const auto* given = std::get_if<Heading>(&node); given && given->inContents)
                paragraph(words(given->text));
        for (const auto& node : report.body)
            std::visit([this](const auto& given) { (*this)(given); }, node);
    }

    QByteArray pdf() {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(17, 17, 17, 17), QPageLayout::Millimeter);
        document_.print(&writer);
        return bytes;
    }

    void operator()(const Heading& given) { heading(words(given.text), given.level + 1, given.newPage); }
    void operator()(const Paragraph& given) { paragraph(words(given.spans)); }
    void operator()(const AnswerText& given) { paragraph(words(given.text)); }
    void operator()(const ListBlock& given) {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        QTextList* list = nullptr;
        for (const auto& item : given.items) {
            cursor_.insertBlock(QTextBlockFormat(), QTextCharFormat());
            list ? list->add(cursor_.block()) : void(list = cursor_.createList(format));
            cursor_.insertText(words(item.label) + QLatin1Char(' ') + words(item.spans));
        }
    }
    void operator()(const Table& given) {
        std::size_t columns = given.head.size();
        for (const auto& row : given.rows)
            columns = std::max(columns, row.size());
        const int heads = given.head.empty() ? 0 : 1;
        QTextTableFormat format;
        format.setHeaderRowCount(heads);
        format.setCellPadding(4);
        format.setBorder(0.5);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        auto* table = cursor_.insertTable(int(given.rows.size()) + heads, int(columns), format);
        for (std::size_t i = 0; i < given.head.size(); ++i)
            table->cellAt(0, int(i)).firstCursorPosition().insertText(words(given.head[i]));
        for (std::size_t row = 0; row < given.rows.size(); ++row)
            for (std::size_t i = 0; i < given.rows[row].size(); ++i)
                table->cellAt(int(row) + heads, int(i))
                    .firstCursorPosition()
                    .insertText(words(given.rows[row][i]));
        cursor_.movePosition(QTextCursor::End);
    }
    void operator()(const Panel& given) {
        heading(words(given.title), 4);
        for (const auto& lead : given.lead)
            (*this)(lead);
        for (const auto& group : given.groups) {
            paragraph(words(group.title));
            (*this)(group.list);
        }
    }
    // Of briefs and forms, which are not measured here.
    void operator()(const Columns&) {}
    void operator()(const FieldBlock&) {}
    void operator()(const FieldTable&) {}
    void operator()(const FigureBlock& given) {
        paragraph(words(given.figure.alt));
        (*this)(Table{{}, given.figure.facts.head, {}, given.figure.facts.rows, false});
    }

  private:
    void heading(const QString& text, int level, bool newPage = false) {
        QTextBlockFormat block;
        block.setHeadingLevel(level);
        if (newPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCharFormat letters;
        letters.setFont(QFont(QStringLiteral("Noto Serif"), 22 - 3 * level));
        cursor_.insertBlock(block, letters);
        cursor_.insertText(text);
    }
    void paragraph(const QString& text) {
        cursor_.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor_.insertText(text);
    }

    QTextDocument document_;
    QTextCursor cursor_;
};

Journal sample() {
    Journal journal(foundationsCourse());
    const test::FixedClock clock;
    Recorder recorder(journal, clock, Uuid{});
    if (!importAnswers(recorder, resource("sample/answers.json").value_or("")).empty())
        std::fprintf(stderr, "the sample cannot be read\n");
    return journal;
}

/// The sample with its own long answers, five times over, in the notes of every part: 300 pages.
Journal longSample() {
    Journal journal = sample();
    std::string words;
    for (int i = 0; i < 5; ++i)
        for (const auto& field : journal.course().fields())
            if (field.kind == FieldKind::LongText)
                words += journal.value(field.id) + "\n\n";
    const test::FixedClock clock;
    Recorder recorder(journal, clock, Uuid{1});
    for (const char* part : {"part1", "part2", "part3", "part4", "part5"})
        (void)recorder.set(FieldId(std::string(part) + ".live.notes"), words);
    return journal;
}

bool within(const char* name, const Journal& journal, int rounds) {
    ReportOptions options{parseIsoDate("2026-06-08").value(), "en"};
    options.notes = true;
    const Report report = buildReport(journal, options);
    std::vector<double> ours;
    std::vector<double> qt;
    std::size_t ourBytes = 0;
    std::size_t qtBytes = 0;
    for (int round = -1; round < rounds; ++round) { // the first one loads the fonts of both
        double start = milliseconds();
        const auto pdf = writePdf(journal, report, {Paper::Letter});
        const double our = milliseconds() - start;
        start = milliseconds();
        const QByteArray other = QtReport(report).pdf();
        const double theirs = milliseconds() - start;
        if (!pdf) {
            std::fprintf(stderr, "%s\n", pdf.error().message.c_str());
            return false;
        }
        if (round < 0)
            continue;
        ours.push_back(our);
        qt.push_back(theirs);
        ourBytes = pdf.value().size();
        qtBytes = std::size_t(other.size());
    }
    const double ratio = median(ours) / median(qt);
    std::printf("%s\n", name);
    std::printf("writePdf               %7.1f ms  %7zu bytes\n", median(ours), ourBytes);
    std::printf("QTextDocument, Qt PDF  %7.1f ms  %7zu bytes\n", median(qt), qtBytes);
    std::printf("ratio                  %7.2f     limit %.1f\n", ratio, limit);
    return ratio <= limit;
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const bool usual = within("the sample", sample(), 15);
    const bool large = within("300 pages", longSample(), 5);
    return usual && large ? 0 : 1;
}
