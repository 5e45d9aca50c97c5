<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
