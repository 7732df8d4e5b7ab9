<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReturnBench</name>
    <message numerus="yes">
        <source>journal: %Ln events</source>
        <translation>
            <numerusform>journal: %Ln event</numerusform>
            <numerusform>journal: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts look like an address. Look whether they are, and that none is missing: drag to add one, tap one to take it away.</source>
        <translation>
            <numerusform>%n part looks like an address. Look whether it is one, and that none is missing: drag to add one, tap one to take it away.</numerusform>
            <numerusform>%n parts look like an address. Look whether they are, and that none is missing: drag to add one, tap one to take it away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · read %n times</source>
        <translation>
            <numerusform>%1 · read once</numerusform>
            <numerusform>%1 · read %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reader of codes was restarted %n times; nothing was lost.</source>
        <translation>
            <numerusform>The reader of codes was restarted once; nothing was lost.</numerusform>
            <numerusform>The reader of codes was restarted %n times; nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n clips,</source>
        <translation>
            <numerusform>Kept: %n clip,</numerusform>
            <numerusform>Kept: %n clips,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clip lacks %n pictures: this machine is too busy. End other programs.</source>
        <translation>
            <numerusform>The clip lacks %n picture: this machine is too busy. End other programs.</numerusform>
            <numerusform>The clip lacks %n pictures: this machine is too busy. End other programs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace is open; the journal holds %Ln events.</source>
        <translation>
            <numerusform>The workspace is open; the journal holds %Ln event.</numerusform>
            <numerusform>The workspace is open; the journal holds %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window of %n claims ends within three days.</source>
        <translation>
            <numerusform>The window of one claim ends within three days.</numerusform>
            <numerusform>The window of %n claims ends within three days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
</context>
</TS>
