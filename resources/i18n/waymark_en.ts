<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n actions due by then</source>
        <translation>
            <numerusform>%n action due by then</numerusform>
            <numerusform>%n actions due by then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions to bring</source>
        <translation>
            <numerusform>%n question to bring</numerusform>
            <numerusform>%n questions to bring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more tools</source>
        <translation>
            <numerusform>Show %n more tool</numerusform>
            <numerusform>Show %n more tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::AnswersDialog</name>
    <message numerus="yes">
        <source>Take over %n answer(s)</source>
        <translation>
            <numerusform>Take over %n answer</numerusform>
            <numerusform>Take over %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CarriedActions</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CohortCards</name>
    <message numerus="yes">
        <source>And %n more, in the session brief.</source>
        <translation>
            <numerusform>And %n more, in the session brief.</numerusform>
            <numerusform>And %n more, in the session brief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are copies of others.</source>
        <translation>
            <numerusform>%n file is a copy of another.</numerusform>
            <numerusform>%n files are copies of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2: %n people</source>
        <translation>
            <numerusform>%1 with %2: %n person</numerusform>
            <numerusform>%1 with %2: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CohortModel</name>
    <message numerus="yes">
        <source>%n journal(s)</source>
        <translation>
            <numerusform>%n journal</numerusform>
            <numerusform>%n journals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet for %n day(s)</source>
        <translation>
            <numerusform>Quiet for %n day</numerusform>
            <numerusform>Quiet for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ComingUpCard</name>
    <message numerus="yes">
        <source>%n action(s) are done</source>
        <translation>
            <numerusform>%n action is done</numerusform>
            <numerusform>%n actions are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Copies</name>
    <message numerus="yes">
        <source>%n answer(s) have two versions.</source>
        <translation>
            <numerusform>%n answer has two versions.</numerusform>
            <numerusform>%n answers have two versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CopyContents</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) here are not in what was found in the file:</source>
        <translation>
            <numerusform>%n answer here is not in what was found in the file:</numerusform>
            <numerusform>%n answers here are not in what was found in the file:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CopyRow</name>
    <message numerus="yes">
        <source>Copy %n rows into: %1</source>
        <translation>
            <numerusform>Copy %n row into: %1</numerusform>
            <numerusform>Copy %n rows into: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n row was copied. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n rows were copied. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were copied. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n number was copied. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n numbers were copied. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n numbers into the page “%1”</source>
        <translation>
            <numerusform>Copy %n number into the page “%1”</numerusform>
            <numerusform>Copy %n numbers into the page “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportOptions</name>
    <message numerus="yes">
        <source>%n private section(s) go in this time.</source>
        <translation>
            <numerusform>%n private section goes in this time.</numerusform>
            <numerusform>%n private sections go in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) marked private stay out.</source>
        <translation>
            <numerusform>%n section marked private stays out.</numerusform>
            <numerusform>%n sections marked private stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportPreview</name>
    <message numerus="yes">
        <source>%n page(s), %1, about %2</source>
        <translation>
            <numerusform>%n page, %1, about %2</numerusform>
            <numerusform>%n pages, %1, about %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExtractDialog</name>
    <message numerus="yes">
        <source>%n private sections stay here.</source>
        <translation>
            <numerusform>%n private section stays here.</numerusform>
            <numerusform>%n private sections stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be handed on.</source>
        <translation>
            <numerusform>%n answer will be handed on.</numerusform>
            <numerusform>%n answers will be handed on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Incoming</name>
    <message numerus="yes">
        <source>%n answer(s) taken over.</source>
        <translation>
            <numerusform>%n answer taken over.</numerusform>
            <numerusform>%n answers taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheet(s)</source>
        <translation>
            <numerusform>%n worksheet</numerusform>
            <numerusform>%n worksheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptDialog</name>
    <message numerus="yes">
        <source>Waymark closed before its last save. Your last words in %n place(s) were set aside safely. Bring them back?</source>
        <translation>
            <numerusform>Waymark closed before its last save. Your last words in %n place were set aside safely. Bring them back?</numerusform>
            <numerusform>Waymark closed before its last save. Your last words in %n places were set aside safely. Bring them back?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::LiveTalk</name>
    <message numerus="yes">
        <source>%n minutes, the time is running</source>
        <translation>
            <numerusform>%n minute, the time is running</numerusform>
            <numerusform>%n minutes, the time is running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchDialog</name>
    <message numerus="yes">
        <source>Go on with %n answer(s)</source>
        <translation>
            <numerusform>Go on with %n answer</numerusform>
            <numerusform>Go on with %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n change(s) were found as they were saved.</source>
        <translation>
            <numerusform>%n change was found as it was saved.</numerusform>
            <numerusform>%n changes were found as they were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SeriesCard</name>
    <message numerus="yes">
        <source>%n numbers were added. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n number was added. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n numbers were added. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read. They are kept and marked.</source>
        <translation>
            <numerusform>%n cell cannot be read. It is kept and marked.</numerusform>
            <numerusform>%n cells cannot be read. They are kept and marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepRing</name>
    <message numerus="yes">
        <source>%n going well</source>
        <translation>
            <numerusform>%n going well</numerusform>
            <numerusform>%n going well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to refresh</source>
        <translation>
            <numerusform>%n to refresh</numerusform>
            <numerusform>%n to refresh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n not yet</numerusform>
            <numerusform>%n not yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::TimerRing</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>Settled; %n left</source>
        <translation>
            <numerusform>Settled; %n left</numerusform>
            <numerusform>Settled; %n left</numerusform>
        </translation>
    </message>
</context>
</TS>
