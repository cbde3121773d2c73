<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be shown by any font here and print as “�”. Look for it in the pages, and write those words another way.</source>
        <translation>
            <numerusform>%n character cannot be shown by any font here and prints as “�”. Look for it in the pages, and write those words another way.</numerusform>
            <numerusform>%n characters cannot be shown by any font here and print as “�”. Look for them in the pages, and write those words another way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message numerus="yes">
        <source>None of these pages is in the report. It has %n page(s).</source>
        <translation>
            <numerusform>None of these pages is in the report. It has %n page.</numerusform>
            <numerusform>None of these pages is in the report. It has %n pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
