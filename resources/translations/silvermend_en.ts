<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PairsFoot</name>
    <message numerus="yes">
        <source>%n lie(s) apart; aligning mends that.</source>
        <translation>
            <numerusform>%n lies apart; aligning mends that.</numerusform>
            <numerusform>%n lie apart; aligning mends that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n good picture</numerusform>
            <numerusform>%n good pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPreferences</name>
    <message numerus="yes">
        <source>%n remembered</source>
        <translation>
            <numerusform>%n remembered</numerusform>
            <numerusform>%n remembered</numerusform>
        </translation>
    </message>
</context>
</TS>
