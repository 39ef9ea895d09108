<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n entries could not be read:</source>
        <translation>
            <numerusform>%n entry could not be read:</numerusform>
            <numerusform>%n entries could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not read:</source>
        <translation>
            <numerusform>%n line was not read:</numerusform>
            <numerusform>%n lines were not read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  and %n more</numerusform>
            <numerusform>  and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying this order. It goes back in %n seconds.</source>
        <translation>
            <numerusform>Trying this order. It goes back in %n second.</numerusform>
            <numerusform>Trying this order. It goes back in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%1 + %n routes</source>
        <comment>IPv4 + IPv6</comment>
        <translation>
            <numerusform>%1 + %n routes</numerusform>
            <numerusform>%1 + %n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv4 routes</source>
        <translation>
            <numerusform>%n IPv4 route</numerusform>
            <numerusform>%n IPv4 routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 routes</source>
        <translation>
            <numerusform>%n IPv6 route</numerusform>
            <numerusform>%n IPv6 routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adapters</source>
        <translation>
            <numerusform>%n adapter</numerusform>
            <numerusform>%n adapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From text: %1, %2, %n lines not read. Not this computer.</source>
        <translation>
            <numerusform>From text: %1, %2, %n line not read. Not this computer.</numerusform>
            <numerusform>From text: %1, %2, %n lines not read. Not this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n routes match. %1 is the longest prefix that counts.</source>
        <translation>
            <numerusform>%n route matches. %1 is the longest prefix that counts.</numerusform>
            <numerusform>%n routes match. %1 is the longest prefix that counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes match; all are %1.</source>
        <translation>
            <numerusform>%n route matches; it is %1.</numerusform>
            <numerusform>%n routes match; all are %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes match; the longest prefix that counts is %1.</source>
        <translation>
            <numerusform>%n route matches; the longest prefix that counts is %1.</numerusform>
            <numerusform>%n routes match; the longest prefix that counts is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes match %1, but none of them counts, so traffic to it goes nowhere.</source>
        <translation>
            <numerusform>%n route matches %1, but it does not count, so traffic to it goes nowhere.</numerusform>
            <numerusform>%n routes match %1, but none of them counts, so traffic to it goes nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingReasons</name>
    <message numerus="yes">
        <source>None of its %n routes covers %1.</source>
        <translation>
            <numerusform>Its %n route does not cover %1.</numerusform>
            <numerusform>None of its %n routes covers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::DestinationsModel</name>
    <message numerus="yes">
        <source>%n destinations are pinned, and there is no room for more. Take one away first.</source>
        <translation>
            <numerusform>%n destination is pinned, and there is no room for more. Take it away first.</numerusform>
            <numerusform>%n destinations are pinned, and there is no room for more. Take one away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::Documents</name>
    <message numerus="yes">
        <source>And %n more remarks.</source>
        <translation>
            <numerusform>And %n more remark.</numerusform>
            <numerusform>And %n more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait. Look at them, then apply.</source>
        <translation>
            <numerusform>%n change waits. Look at it, then apply.</numerusform>
            <numerusform>%n changes wait. Look at them, then apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::FooterBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying %n changes …</source>
        <translation>
            <numerusform>Applying %n change …</numerusform>
            <numerusform>Applying %n changes …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Windows will ask for administrator rights for precedence-helper, to make %n changes.</source>
        <translation>
            <numerusform>Windows will ask for administrator rights for precedence-helper, to make %n change.</numerusform>
            <numerusform>Windows will ask for administrator rights for precedence-helper, to make %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::HeaderBar</name>
    <message numerus="yes">
        <source>%n more pinned destinations</source>
        <translation>
            <numerusform>%n more pinned destination</numerusform>
            <numerusform>%n more pinned destinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::TextStrip</name>
    <message numerus="yes">
        <source>%n lines not read</source>
        <translation>
            <numerusform>%n line not read</numerusform>
            <numerusform>%n lines not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::TryingBar</name>
    <message numerus="yes">
        <source>Trying this order. It goes back in %n s.</source>
        <translation>
            <numerusform>Trying this order. It goes back in %n s.</numerusform>
            <numerusform>Trying this order. It goes back in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::UnreadPane</name>
    <message numerus="yes">
        <source>%n lines were not read</source>
        <translation>
            <numerusform>%n line was not read</numerusform>
            <numerusform>%n lines were not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::WhyPane</name>
    <message numerus="yes">
        <source>And %n more routes that match.</source>
        <translation>
            <numerusform>And %n more route that matches.</numerusform>
            <numerusform>And %n more routes that match.</numerusform>
        </translation>
    </message>
</context>
</TS>
