<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandCopies</name>
    <message>
        <source>To undo it later, run the lines below without “%1” before them.</source>
        <translation>Zum Zurücknehmen später die Zeilen unten ohne „%1“ davor ausführen.</translation>
    </message>
    <message>
        <source>Copied for PowerShell, with the commands that undo it. Nothing was changed; send it to the user, to be run there as administrator.</source>
        <translation>Für PowerShell kopiert, mit den Befehlen, die es zurücknehmen. Geändert wurde nichts; schicken Sie es dem Benutzer, dort wird es als Administrator ausgeführt.</translation>
    </message>
    <message>
        <source>Copied for the command prompt, with the commands that undo it. Nothing was changed; send it to the user, to be run there as administrator.</source>
        <translation>Für die Eingabeaufforderung kopiert, mit den Befehlen, die es zurücknehmen. Geändert wurde nichts; schicken Sie es dem Benutzer, dort wird es als Administrator ausgeführt.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>JSON für Skripte ausgeben.</translation>
    </message>
    <message>
        <source>Show adapters in their priority order.</source>
        <translation>Adapter in ihrer Rangfolge zeigen.</translation>
    </message>
    <message>
        <source>Show active routes and who wins each prefix.</source>
        <translation>Aktive Routen zeigen und welche bei jedem Präfix gewinnt.</translation>
    </message>
    <message>
        <source>Show persistent routes that are not active, too.</source>
        <translation>Auch beständige Routen zeigen, die nicht aktiv sind.</translation>
    </message>
    <message>
        <source>Say where traffic to an address goes, and why.</source>
        <translation>Sagen, wohin der Datenverkehr zu einer Adresse geht und warum.</translation>
    </message>
    <message>
        <source>The destination, with %ZONE where it is link-local.</source>
        <translation>Das Ziel, bei verbindungslokalen Adressen mit %ZONE.</translation>
    </message>
    <message>
        <source>The source address, one of this computer&apos;s own.</source>
        <translation>Die Quelladresse, eine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Show what differs between two sources.</source>
        <translation>Zeigen, worin sich zwei Quellen unterscheiden.</translation>
    </message>
    <message>
        <source>A source.</source>
        <translation>Eine Quelle.</translation>
    </message>
    <message>
        <source>Another source.</source>
        <translation>Eine andere Quelle.</translation>
    </message>
    <message>
        <source>Show changes as they happen, until Ctrl+C.</source>
        <translation>Änderungen zeigen, sobald sie eintreten, bis Strg+C.</translation>
    </message>
    <message>
        <source>v4, v6 or both (the default).</source>
        <translation>v4, v6 oder both (Vorgabe: beide).</translation>
    </message>
    <message>
        <source>Put adapters first, in this order; all others keep their order behind them. Prints the changes.</source>
        <translation>Adapter in dieser Reihenfolge nach vorn stellen; alle anderen folgen dahinter wie bisher. Gibt die Änderungen aus.</translation>
    </message>
    <message>
        <source>The adapters, the most preferred first.</source>
        <translation>Die Adapter, der bevorzugte zuerst.</translation>
    </message>
    <message>
        <source>Make every adapter manual, so that no speed changes the order.</source>
        <translation>Alle Adapter auf manuell stellen, damit keine Geschwindigkeit die Rangfolge ändert.</translation>
    </message>
    <message>
        <source>Change one adapter. Prints the change.</source>
        <translation>Einen Adapter ändern. Gibt die Änderung aus.</translation>
    </message>
    <message>
        <source>The adapter.</source>
        <translation>Der Adapter.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 9999, or automatic.</source>
        <translation>Eine ganze Zahl von 1 bis 9999 oder automatic.</translation>
    </message>
    <message>
        <source>on, or off: its default routes do not count.</source>
        <translation>on oder off: seine Standardrouten zählen nicht.</translation>
    </message>
    <message>
        <source>ip-helper (the default), or wmi: Windows&apos; older way, for manual IPv4 metrics.</source>
        <translation>ip-helper (Vorgabe) oder wmi: der ältere Weg von Windows, für manuelle IPv4-Metriken.</translation>
    </message>
    <message>
        <source>Change the metric of a route. Prints the change.</source>
        <translation>Die Metrik einer Route ändern. Gibt die Änderung aus.</translation>
    </message>
    <message>
        <source>Its destination, such as 192.0.2.0/24.</source>
        <translation>Ihr Ziel, zum Beispiel 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Its next hop, or on-link.</source>
        <translation>Ihr nächster Hop oder on-link.</translation>
    </message>
    <message>
        <source>Its adapter.</source>
        <translation>Ihr Adapter.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 9999.</source>
        <translation>Eine ganze Zahl von 0 bis 9999.</translation>
    </message>
    <message>
        <source>Say what to do: %1. precedencectl --help tells more.</source>
        <translation>Es fehlt, was zu tun ist: %1. Mehr sagt precedencectl --help.</translation>
    </message>
    <message>
        <source>“%1” is not a command. The commands are: %2.</source>
        <translation>„%1“ ist kein Befehl. Die Befehle sind: %2.</translation>
    </message>
    <message>
        <source>Shows and sets the order in which a computer prefers its network adapters, and says why traffic goes where it goes.</source>
        <translation>Zeigt und ändert, in welcher Rangfolge ein Computer seine Netzwerkadapter bevorzugt, und sagt, warum der Datenverkehr dorthin geht, wohin er geht.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>Say what to set: --metric or --default-routes.</source>
        <translation>Es fehlt, was zu setzen ist: --metric oder --default-routes.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>nicht mit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Diese Hilfe ausgeben und enden.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Die Version ausgeben und enden.</translation>
    </message>
    <message>
        <source>live (this computer), lab:NAME, lab:NAME@STATEFILE, file:PATH or - for a text on standard input. Given several times, the texts are of one machine.</source>
        <translation>live (dieser Computer), lab:NAME, lab:NAME@STATEFILE, file:PATH oder - für einen Text auf der Standardeingabe. Mehrfach angegeben, sind es Texte eines Rechners.</translation>
    </message>
    <message>
        <source>Make the changes instead of printing them. They go back unless somebody keeps them.</source>
        <translation>Die Änderungen vornehmen, statt sie auszugeben. Sie gehen zurück, wenn niemand sie behält.</translation>
    </message>
    <message>
        <source>Keep the changes without asking.</source>
        <translation>Die Änderungen ohne Rückfrage behalten.</translation>
    </message>
    <message>
        <source>How long they last once they are kept. restart: until the next restart; kept: after it too (the default, but for set-route).</source>
        <translation>Wie lange sie gelten, wenn sie behalten werden. restart: bis zum nächsten Neustart; kept: auch danach (üblich, außer bei set-route).</translation>
    </message>
    <message>
        <source>Say whether changes are on trial, or were left behind by one.</source>
        <translation>Sagen, ob Änderungen auf Probe gelten oder von einer Probe übrig sind.</translation>
    </message>
    <message>
        <source>Take back what a trial left behind; where nothing was, bring back what stood here before the first change.</source>
        <translation>Zurücknehmen, was von einer Probe übrig ist; ist nichts übrig, den Stand vor der ersten Änderung wiederherstellen.</translation>
    </message>
    <message>
        <source>Bring back what the last write of an older order replaced.</source>
        <translation>Zurückholen, was das letzte Schreiben einer älteren Reihenfolge ersetzt hat.</translation>
    </message>
    <message>
        <source>Make the change instead of printing it. It does not go back by itself; add --keep.</source>
        <translation>Die Änderung vornehmen, statt sie auszugeben. Sie geht nicht von selbst zurück; --keep dazuschreiben.</translation>
    </message>
    <message>
        <source>Show or change the order in which protocols, clients and services are bound to adapters (an older order of Windows).</source>
        <translation>Die Reihenfolge zeigen oder ändern, in der Protokolle, Clients und Dienste an Adapter gebunden sind (eine ältere Reihenfolge von Windows).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Bind everything to this connection first.</source>
        <translation>Alles zuerst an diese Verbindung binden.</translation>
    </message>
    <message>
        <source>Switch every binding to this connection on.</source>
        <translation>Jede Bindung an diese Verbindung einschalten.</translation>
    </message>
    <message>
        <source>Switch every binding to this connection off.</source>
        <translation>Jede Bindung an diese Verbindung ausschalten.</translation>
    </message>
    <message>
        <source>A component, then what it is to be bound to first: protocols, connections or whole paths.</source>
        <translation>Eine Komponente, dann woran sie zuerst gebunden sein soll: Protokolle, Verbindungen oder ganze Pfade.</translation>
    </message>
    <message>
        <source>Show or change the order of the network providers (Windows).</source>
        <translation>Die Reihenfolge der Netzwerkanbieter zeigen oder ändern (Windows).</translation>
    </message>
    <message>
        <source>The providers that come first; all others keep their order.</source>
        <translation>Die Anbieter, die zuerst kommen; alle anderen behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>--since, --profile and --undo are for scripts, not for answer files.</source>
        <translation>--since, --profile und --undo gelten für Skripte, nicht für Antwortdateien.</translation>
    </message>
    <message>
        <source>--into, --pass, --architecture, --with-addresses and --with-routes are for answer files (unattend) only.</source>
        <translation>--into, --pass, --architecture, --with-addresses und --with-routes gelten nur für Antwortdateien (unattend).</translation>
    </message>
    <message>
        <source>Write what is set here for other computers: an answer file or a script.</source>
        <translation>Für andere Computer schreiben, was hier eingestellt ist: eine Antwortdatei oder ein Skript.</translation>
    </message>
    <message>
        <source>unattend (an answer file for Setup), powershell, netsh, reg, vbscript (Windows XP) or nmcli.</source>
        <translation>unattend (eine Antwortdatei für Setup), powershell, netsh, reg, vbscript (Windows XP) oder nmcli.</translation>
    </message>
    <message>
        <source>A file to write instead of printing.</source>
        <translation>Eine Datei, in die geschrieben wird, statt auszugeben.</translation>
    </message>
    <message>
        <source>Read an answer file and print what would change here, or keep a profile under its name.</source>
        <translation>Eine Antwortdatei lesen und ausgeben, was sich hier ändern würde, oder ein Profil unter seinem Namen speichern.</translation>
    </message>
    <message>
        <source>The answer file or the profile.</source>
        <translation>Die Antwortdatei oder das Profil.</translation>
    </message>
    <message>
        <source>Scripts: a source; only what changed from it to here.</source>
        <translation>Skripte: eine Quelle; nur, was sich von ihr bis hierher geändert hat.</translation>
    </message>
    <message>
        <source>Scripts: what this profile would change here.</source>
        <translation>Skripte: was dieses Profil hier ändern würde.</translation>
    </message>
    <message>
        <source>Scripts: the one that takes it back.</source>
        <translation>Skripte: das Skript, das es zurücknimmt.</translation>
    </message>
    <message>
        <source>Answer files: an existing one to write into; everything else in it stays as it is.</source>
        <translation>Antwortdateien: eine vorhandene, in die geschrieben wird; alles andere darin bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Answer files: specialize (the default) or windowsPE.</source>
        <translation>Antwortdateien: specialize (Vorgabe) oder windowsPE.</translation>
    </message>
    <message>
        <source>Answer files: amd64 (the default), x86 or arm64.</source>
        <translation>Antwortdateien: amd64 (Vorgabe), x86 oder arm64.</translation>
    </message>
    <message>
        <source>Answer files: the addresses of this computer, too.</source>
        <translation>Antwortdateien: auch die Adressen dieses Computers.</translation>
    </message>
    <message>
        <source>Answer files: persistent routes that somebody set here, too.</source>
        <translation>Antwortdateien: auch beständige Routen, die hier jemand gesetzt hat.</translation>
    </message>
    <message>
        <source>Named orders and sets of metrics: list, show, save, apply, delete, export.</source>
        <translation>Rangfolgen und Sätze von Metriken unter einem Namen: list, show, save, apply, delete, export.</translation>
    </message>
    <message>
        <source>Show your profiles.</source>
        <translation>Ihre Profile zeigen.</translation>
    </message>
    <message>
        <source>The profile&apos;s name.</source>
        <translation>Der Name des Profils.</translation>
    </message>
    <message>
        <source>Print what a profile would change here.</source>
        <translation>Ausgeben, was ein Profil hier ändern würde.</translation>
    </message>
    <message>
        <source>Save the order that stands here, or one of these adapters, as a profile.</source>
        <translation>Die Rangfolge, die hier gilt, oder eine aus diesen Adaptern als Profil speichern.</translation>
    </message>
    <message>
        <source>Set what a profile wants.</source>
        <translation>Einstellen, was ein Profil vorgibt.</translation>
    </message>
    <message>
        <source>Delete a profile.</source>
        <translation>Ein Profil löschen.</translation>
    </message>
    <message>
        <source>Write a profile to take it elsewhere.</source>
        <translation>Ein Profil schreiben, um es anderswohin mitzunehmen.</translation>
    </message>
    <message>
        <source>Adapters, the most preferred first; any:wireless or any:wired means all of a kind.</source>
        <translation>Adapter, der bevorzugte zuerst; any:wireless oder any:wired meint alle einer Art.</translation>
    </message>
    <message>
        <source>Save the metrics that stand here instead of the order.</source>
        <translation>Statt der Rangfolge die Metriken speichern, die hier gelten.</translation>
    </message>
    <message>
        <source>A profile takes the place of the one with its name.</source>
        <translation>Ein Profil tritt an die Stelle des gleichnamigen.</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>%1, %2 costs %3: route %4 + interface %5, %6.</source>
        <translation>%1, %2 kostet %3: Route %4 + Schnittstelle %5, %6.</translation>
    </message>
    <message>
        <source>%1, %2 costs %3.</source>
        <translation>%1, %2 kostet %3.</translation>
    </message>
    <message>
        <source>After the waiting changes it costs %1.</source>
        <translation>Nach den ausstehenden Änderungen kostet sie %1.</translation>
    </message>
    <message>
        <source>The internet goes through it now.</source>
        <translation>Der Internetverkehr geht jetzt hier hindurch.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Route metric</source>
        <translation>Routenmetrik</translation>
    </message>
    <message>
        <source>Interface metric</source>
        <translation>Schnittstellenmetrik</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Effective metric</source>
        <translation>Effektive Metrik</translation>
    </message>
    <message>
        <source>After the waiting changes</source>
        <translation>Nach den ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No adapter has a default route.</source>
        <translation>Kein Adapter hat eine Standardroute.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>%1, %2 is left out: what its default route costs is not known.</source>
        <translation>%1, %2 fehlt hier: Was die Standardroute kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, %2 has no default route after the waiting changes.</source>
        <translation>%1, %2 hat nach den ausstehenden Änderungen keine Standardroute.</translation>
    </message>
    <message>
        <source>%1, %2 gets a default route by the waiting changes; it costs %3.</source>
        <translation>%1, %2 bekommt durch die ausstehenden Änderungen eine Standardroute; sie kostet %3.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>accepted, but the computer shows something else</source>
        <translation>angenommen, aber der Computer zeigt etwas anderes</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>done, and it could not be taken back</source>
        <translation>erledigt, und es ließ sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>written; it counts after a restart</source>
        <translation>geschrieben; es gilt nach einem Neustart</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Nothing needs to change.</source>
        <translation>Es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Would change:</source>
        <translation>Würde ändern:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --apply to do it.</source>
        <translation>Nichts wurde geändert. Mit --apply wird es ausgeführt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This lab lives in memory and ends with this command; lab:NAME@STATEFILE keeps it for the next.</source>
        <translation>Dieses Labor besteht nur im Arbeitsspeicher und endet mit diesem Befehl; lab:NAME@STATEFILE bewahrt es für den nächsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read:</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht gelesen werden:</numerusform>
            <numerusform>%n Einträge konnten nicht gelesen werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>Lab: simulated computer, %1. Nothing here is real.</source>
        <translation>Labor: simulierter Computer, %1. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Labs, simulated computers to try things on:</source>
        <translation>Labore, simulierte Computer zum Ausprobieren:</translation>
    </message>
    <message>
        <source>The internet now: %1, %2</source>
        <translation>Das Internet jetzt: %1, %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>%1: something that is not shown here changed</source>
        <translation>%1: Etwas hat sich geändert, was hier nicht gezeigt wird</translation>
    </message>
    <message>
        <source>%1, %2: %3 -&gt; %4</source>
        <translation>%1, %2: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>gebunden</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>nicht gebunden</translation>
    </message>
    <message>
        <source>%1 after a restart</source>
        <translation>%1 nach einem Neustart</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 default routes switched off</source>
        <translation>%1-Standardrouten abgeschaltet</translation>
    </message>
    <message>
        <source>%1 weak host send</source>
        <translation>%1: Senden nach schwachem Hostmodell</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 through %2 on %3</source>
        <translation>%1 zu %2 über %3</translation>
    </message>
    <message>
        <source>%1, metric %2</source>
        <translation>%1, Metrik %2</translation>
    </message>
    <message>
        <source>route %1: its origin or state changed</source>
        <translation>Route %1: Herkunft oder Zustand hat sich geändert</translation>
    </message>
    <message>
        <source>route %1, metric: %2 -&gt; %3</source>
        <translation>Route %1, Metrik: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The internet: %1 -&gt; %2</source>
        <translation>Das Internet: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>- adapter %1</source>
        <translation>- Adapter %1</translation>
    </message>
    <message>
        <source>+ adapter %1</source>
        <translation>+ Adapter %1</translation>
    </message>
    <message>
        <source>- route %1</source>
        <translation>- Route %1</translation>
    </message>
    <message>
        <source>+ route %1</source>
        <translation>+ Route %1</translation>
    </message>
    <message>
        <source>and %1 more changes of routes</source>
        <translation>und %1 weitere Änderungen an Routen</translation>
    </message>
    <message>
        <source>The answer could not be written out. Check that there is room for it.</source>
        <translation>Die Antwort konnte nicht ausgegeben werden. Prüfen Sie, ob genug Platz dafür ist.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Not connected:</source>
        <translation>Nicht verbunden:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Default IPv4</source>
        <translation>Standard IPv4</translation>
    </message>
    <message>
        <source>Default IPv6</source>
        <translation>Standard IPv6</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>This computer has no network adapters.</source>
        <translation>Dieser Computer hat keine Netzwerkadapter.</translation>
    </message>
    <message>
        <source>There are no routes.</source>
        <translation>Es gibt keine Routen.</translation>
    </message>
    <message>
        <source>persistent, not active</source>
        <translation>beständig, nicht aktiv</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>+ Interface</source>
        <translation>+ Schnittstelle</translation>
    </message>
    <message>
        <source>= Effective</source>
        <translation>= Effektiv</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Watching. Ctrl+C ends it.</source>
        <translation>Änderungen werden beobachtet. Strg+C beendet das.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not read:</source>
        <translation>
            <numerusform>%n Zeile wurde nicht gelesen:</numerusform>
            <numerusform>%n Zeilen wurden nicht gelesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  und %n weitere</numerusform>
            <numerusform>  und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not this computer: %1</source>
        <translation>Nicht dieser Computer: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>An earlier trial was not taken back. precedencectl --revert takes it back:</source>
        <translation>Eine frühere Probe wurde nicht zurückgenommen. precedencectl --revert nimmt sie zurück:</translation>
    </message>
    <message>
        <source>No trial is on, and none was left behind.</source>
        <translation>Nichts gilt auf Probe, und von keiner Probe ist etwas übrig.</translation>
    </message>
    <message>
        <source>The trial that was left behind is taken back.</source>
        <translation>Was von der Probe übrig war, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing to take back: no trial was left behind, and what stood here before the first change stands here still.</source>
        <translation>Es gibt nichts zurückzunehmen: Von keiner Probe ist etwas übrig, und es gilt noch, was vor der ersten Änderung galt.</translation>
    </message>
    <message numerus="yes">
        <source>Trying this order. It goes back in %n seconds.</source>
        <translation>
            <numerusform>Diese Reihenfolge gilt auf Probe. Sie geht in %n Sekunde zurück.</numerusform>
            <numerusform>Diese Reihenfolge gilt auf Probe. Sie geht in %n Sekunden zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type keep to keep it, back to go back now, or more for more time:</source>
        <translation>keep eingeben, um sie zu behalten, back für sofort zurück oder more für mehr Zeit:</translation>
    </message>
    <message>
        <source>An earlier trial had not been taken back. It was taken back first.</source>
        <translation>Eine frühere Probe war nicht zurückgenommen. Sie wurde zuerst zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>Connections in order: %1</source>
        <translation>Verbindungen der Reihe nach: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --apply --keep to do it.</source>
        <translation>Es wurde nichts geändert. Mit --apply --keep geschieht es.</translation>
    </message>
    <message>
        <source>Written to %1. Nothing was changed on this computer.</source>
        <translation>In %1 geschrieben. An diesem Computer wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to write: nothing is set by hand, or nothing differs.</source>
        <translation>Es gibt nichts zu schreiben: Nichts ist von Hand gesetzt, oder es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>“%1” is one of your profiles now. precedencectl profile apply sets it.</source>
        <translation>„%1“ ist jetzt eines Ihrer Profile. precedencectl profile apply übernimmt es.</translation>
    </message>
    <message>
        <source>%1: the order %2</source>
        <translation>%1: die Rangfolge %2</translation>
    </message>
    <message>
        <source>%1: the metrics of %2</source>
        <translation>%1: die Metriken von %2</translation>
    </message>
    <message>
        <source>There are no profiles yet. precedencectl profile save NAME makes one.</source>
        <translation>Es gibt noch keine Profile. precedencectl profile save NAME legt eines an.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Cellular should only be the backup</source>
        <translation>Mobilfunk soll nur die Reserve sein</translation>
    </message>
    <message>
        <source>The cable is plugged in, yet the laptop spends its mobile data. Why?</source>
        <translation>Das Kabel steckt, und doch verbraucht der Laptop sein mobiles Datenvolumen. Warum?</translation>
    </message>
    <message>
        <source>Automatic metrics follow the link speed: 600 Mbit/s of 5G come to 30, the 100 Mbit/s of the old switch come to 35. Give Cellular a high manual metric, for example 500; it then carries internet traffic only while nothing else has a default route.</source>
        <translation>Automatische Metriken folgen der Verbindungsgeschwindigkeit: 600 Mbit/s von 5G ergeben 30, die 100 Mbit/s des alten Switches ergeben 35. Geben Sie Cellular eine hohe manuelle Metrik, zum Beispiel 500; dann trägt es den Internetverkehr nur, solange nichts anderes eine Standardroute hat.</translation>
    </message>
    <message>
        <source>Pull the Ethernet cable; somebody plugs it in again after ten seconds</source>
        <translation>Das Ethernet-Kabel ziehen; nach zehn Sekunden steckt es jemand wieder ein</translation>
    </message>
    <message>
        <source>The Ethernet cable is plugged in again</source>
        <translation>Das Ethernet-Kabel wird wieder eingesteckt</translation>
    </message>
    <message>
        <source>The old switch is replaced: 1 Gbit/s</source>
        <translation>Der alte Switch wird ersetzt: 1 Gbit/s</translation>
    </message>
    <message>
        <source>Poor signal: Cellular falls to 30 Mbit/s</source>
        <translation>Schlechter Empfang: Cellular fällt auf 30 Mbit/s</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 prefer different adapters</source>
        <translation>IPv4 und IPv6 bevorzugen verschiedene Adapter</translation>
    </message>
    <message>
        <source>Ethernet is first, yet 2001:db8:ffff::10 is reached through Wi-Fi. Why?</source>
        <translation>Ethernet steht vorn, und doch wird 2001:db8:ffff::10 über Wi-Fi erreicht. Warum?</translation>
    </message>
    <message>
        <source>Each family has its own metrics. In IPv4 Ethernet is first with 25. In IPv6 somebody set Wi-Fi to 10, which is lower than Ethernet&apos;s automatic 25, so IPv6 prefers Wi-Fi.</source>
        <translation>Jede Familie hat ihre eigenen Metriken. In IPv4 steht Ethernet mit 25 vorn. In IPv6 hat jemand Wi-Fi auf 10 gesetzt, das ist weniger als die automatischen 25 von Ethernet, also bevorzugt IPv6 Wi-Fi.</translation>
    </message>
    <message>
        <source>Pull the Ethernet cable</source>
        <translation>Das Ethernet-Kabel ziehen</translation>
    </message>
    <message>
        <source>Plug the Ethernet cable back in</source>
        <translation>Das Ethernet-Kabel wieder einstecken</translation>
    </message>
    <message>
        <source>A VPN that takes everything</source>
        <translation>Ein VPN, das alles an sich zieht</translation>
    </message>
    <message>
        <source>Contoso VPN has the highest metric of all adapters. Why does internet traffic still go through it, and would another order of adapters help?</source>
        <translation>Contoso VPN hat die höchste Metrik aller Adapter. Warum läuft der Internetverkehr trotzdem hindurch, und würde eine andere Rangfolge der Adapter helfen?</translation>
    </message>
    <message>
        <source>Its routes 0.0.0.0/1 and 128.0.0.0/1 together cover every address and are longer prefixes than 0.0.0.0/0; in IPv6 ::/1 and 8000::/1 do the same. The longest prefix wins before any metric is compared, so no order of adapters moves this traffic. What has a still longer prefix stays outside the tunnel: the route to the VPN server, 198.51.100.7/32, and the network that Wi-Fi itself is on, 192.0.2.0/24 and 2001:db8:1::/64.</source>
        <translation>Seine Routen 0.0.0.0/1 und 128.0.0.0/1 decken zusammen jede Adresse ab und sind längere Präfixe als 0.0.0.0/0; in IPv6 leisten ::/1 und 8000::/1 dasselbe. Das längste Präfix gewinnt, bevor irgendeine Metrik verglichen wird; keine Rangfolge der Adapter bewegt also diesen Verkehr. Was ein noch längeres Präfix hat, bleibt außerhalb des Tunnels: die Route zum VPN-Server, 198.51.100.7/32, und das Netz, in dem Wi-Fi selbst ist, 192.0.2.0/24 und 2001:db8:1::/64.</translation>
    </message>
    <message>
        <source>Contoso VPN hangs up and takes its routes away</source>
        <translation>Contoso VPN legt auf und nimmt seine Routen mit</translation>
    </message>
    <message>
        <source>Contoso VPN connects and adds its routes again</source>
        <translation>Contoso VPN verbindet sich und bringt seine Routen wieder mit</translation>
    </message>
    <message>
        <source>A Linux laptop on cable and Wi-Fi</source>
        <translation>Ein Linux-Laptop an Kabel und WLAN</translation>
    </message>
    <message>
        <source>Which route does Linux take, and is there a sum as on Windows?</source>
        <translation>Welche Route nimmt Linux, und gibt es eine Summe wie unter Windows?</translation>
    </message>
    <message>
        <source>The cable&apos;s: NetworkManager gives wired devices 100 and wireless ones 600, and writes that number into the routes. Linux compares the route metrics alone; it has no interface metric and adds nothing. Speed plays no part.</source>
        <translation>Die des Kabels: NetworkManager gibt kabelgebundenen Geräten 100 und drahtlosen 600 und schreibt diese Zahl in die Routen. Linux vergleicht allein die Routenmetriken; es hat keine Schnittstellenmetrik und zählt nichts hinzu. Die Geschwindigkeit spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translation>Das Kabel ziehen</translation>
    </message>
    <message>
        <source>Plug the cable back in</source>
        <translation>Das Kabel wieder einstecken</translation>
    </message>
    <message>
        <source>A router with a million routes</source>
        <translation>Ein Router mit einer Million Routen</translation>
    </message>
    <message>
        <source>This router knows a million prefixes. How is the one for 203.0.113.10 found, and which adapter takes the traffic?</source>
        <translation>Dieser Router kennt eine Million Präfixe. Wie wird das für 203.0.113.10 gefunden, und welcher Adapter nimmt den Verkehr?</translation>
    </message>
    <message>
        <source>By the longest prefix that covers the address. All prefixes of the full table lead through wan0, and so does the default route with the lower metric: 100 for wan0 against 101 for wan1. How many other prefixes there are does not matter.</source>
        <translation>Über das längste Präfix, das die Adresse abdeckt. Alle Präfixe der vollen Tabelle führen über wan0, und ebenso die Standardroute mit der niedrigeren Metrik: 100 für wan0 gegen 101 für wan1. Wie viele andere Präfixe es gibt, ist gleichgültig.</translation>
    </message>
    <message>
        <source>The line of wan0 is cut</source>
        <translation>Die Leitung von wan0 wird gekappt</translation>
    </message>
    <message>
        <source>The line of wan0 is mended</source>
        <translation>Die Leitung von wan0 ist repariert</translation>
    </message>
    <message>
        <source>The card of wan0 is pulled out</source>
        <translation>Die Karte von wan0 wird herausgezogen</translation>
    </message>
    <message>
        <source>The card of wan0 is put back in</source>
        <translation>Die Karte von wan0 wird wieder eingesetzt</translation>
    </message>
    <message>
        <source>A computer without administrator rights</source>
        <translation>Ein Computer ohne Administratorrechte</translation>
    </message>
    <message>
        <source>You may look at everything here. What happens when you apply another order?</source>
        <translation>Ansehen dürfen Sie hier alles. Was geschieht, wenn Sie eine andere Rangfolge übernehmen?</translation>
    </message>
    <message>
        <source>Each change of a value is refused with &quot;access denied&quot; (Windows code 5), and nothing is written. Only a change whose value stands there already counts as done. Until an administrator logs on, Ethernet stays first with 25.</source>
        <translation>Jede Änderung eines Wertes wird mit „Zugriff verweigert“ (Windows-Code 5) abgelehnt, und nichts wird geschrieben. Nur eine Änderung, deren Wert schon dort steht, gilt als erledigt. Bis sich ein Administrator anmeldet, bleibt Ethernet mit 25 vorn.</translation>
    </message>
    <message>
        <source>An administrator logs on</source>
        <translation>Ein Administrator meldet sich an</translation>
    </message>
    <message>
        <source>The administrator logs off</source>
        <translation>Der Administrator meldet sich ab</translation>
    </message>
    <message>
        <source>A server with four network cards</source>
        <translation>Ein Server mit vier Netzwerkkarten</translation>
    </message>
    <message>
        <source>Storage and Production are the fastest adapters and come first in the order. Why does internet traffic leave through Management?</source>
        <translation>Storage und Production sind die schnellsten Adapter und stehen in der Rangfolge vorn. Warum geht der Internetverkehr über Management hinaus?</translation>
    </message>
    <message>
        <source>Storage has no default route, so its place does not matter. Production&apos;s default route has a metric of its own: 20 + 15 is 35. Management&apos;s costs 0 + 25, which is lower.</source>
        <translation>Storage hat keine Standardroute, sein Platz ist also gleichgültig. Die Standardroute von Production hat eine eigene Metrik: 20 + 15 ist 35. Die von Management kostet 0 + 25, das ist weniger.</translation>
    </message>
    <message>
        <source>The management switch goes down</source>
        <translation>Der Switch von Management fällt aus</translation>
    </message>
    <message>
        <source>The management switch is back</source>
        <translation>Der Switch von Management ist wieder da</translation>
    </message>
    <message>
        <source>The storage switch goes down</source>
        <translation>Der Switch von Storage fällt aus</translation>
    </message>
    <message>
        <source>The storage switch is back</source>
        <translation>Der Switch von Storage ist wieder da</translation>
    </message>
    <message>
        <source>A VPN that takes two thousand prefixes</source>
        <translation>Ein VPN, das zweitausend Präfixe nimmt</translation>
    </message>
    <message>
        <source>Ethernet is first in the order. Why does 10.20.30.40 go through Contoso VPN while 203.0.113.10 does not?</source>
        <translation>Ethernet steht in der Rangfolge vorn. Warum geht 10.20.30.40 über Contoso VPN, 203.0.113.10 aber nicht?</translation>
    </message>
    <message>
        <source>Contoso VPN has routes to the company&apos;s prefixes only; 10.20.0.0/16 covers 10.20.30.40 and is longer than 0.0.0.0/0. None of its 2,000 other prefixes covers 203.0.113.10, so the default route of Ethernet takes that.</source>
        <translation>Contoso VPN hat nur Routen zu den Präfixen der Firma; 10.20.0.0/16 deckt 10.20.30.40 ab und ist länger als 0.0.0.0/0. Keines seiner 2000 anderen Präfixe deckt 203.0.113.10 ab, das nimmt also die Standardroute von Ethernet.</translation>
    </message>
    <message>
        <source>Contoso VPN disappears</source>
        <translation>Contoso VPN verschwindet</translation>
    </message>
    <message>
        <source>Contoso VPN comes back</source>
        <translation>Contoso VPN kommt wieder</translation>
    </message>
    <message>
        <source>Tailscale at metric 5</source>
        <translation>Tailscale mit Metrik 5</translation>
    </message>
    <message>
        <source>The printer 192.0.2.20 stands on the same network as this computer. Why does traffic to it go through Tailscale?</source>
        <translation>Der Drucker 192.0.2.20 steht im selben Netz wie dieser Computer. Warum geht der Verkehr zu ihm über Tailscale?</translation>
    </message>
    <message>
        <source>Tailscale sets its own metric to 5 and has a route to 192.0.2.0/24, because another node offers that network. Both routes have the same prefix, so the sums decide: 0 + 5 for Tailscale is lower than 256 + 25 for the network that Ethernet is on.</source>
        <translation>Tailscale setzt seine eigene Metrik auf 5 und hat eine Route zu 192.0.2.0/24, weil ein anderer Knoten dieses Netz anbietet. Beide Routen haben dasselbe Präfix, also entscheiden die Summen: 0 + 5 für Tailscale ist weniger als 256 + 25 für das Netz, in dem Ethernet ist.</translation>
    </message>
    <message>
        <source>Tailscale stops accepting the route to 192.0.2.0/24</source>
        <translation>Tailscale nimmt die Route zu 192.0.2.0/24 nicht mehr an</translation>
    </message>
    <message>
        <source>Tailscale accepts the route to 192.0.2.0/24 again</source>
        <translation>Tailscale nimmt die Route zu 192.0.2.0/24 wieder an</translation>
    </message>
    <message>
        <source>Tailscale starts again and sets its metric to 5</source>
        <translation>Tailscale startet neu und setzt seine Metrik auf 5</translation>
    </message>
    <message>
        <source>Two default gateways on one metric</source>
        <translation>Zwei Standardgateways mit einer Metrik</translation>
    </message>
    <message>
        <source>Both adapters have a default gateway and both run at 1 Gbit/s. Which one carries the internet?</source>
        <translation>Beide Adapter haben ein Standardgateway, und beide laufen mit 1 Gbit/s. Welcher trägt das Internet?</translation>
    </message>
    <message>
        <source>Nobody can say: both default routes cost 0 + 25. Windows does not document which of two equal routes it takes. Give one adapter a lower metric, or take the default gateway off the network that does not lead to the internet.</source>
        <translation>Das kann niemand sagen: Beide Standardrouten kosten 0 + 25. Windows dokumentiert nicht, welche von zwei gleichen Routen es nimmt. Geben Sie einem Adapter eine niedrigere Metrik, oder nehmen Sie das Standardgateway aus dem Netz, das nicht ins Internet führt.</translation>
    </message>
    <message>
        <source>The laboratory&apos;s switch falls back to 100 Mbit/s</source>
        <translation>Der Switch des Labors fällt auf 100 Mbit/s zurück</translation>
    </message>
    <message>
        <source>The laboratory&apos;s switch is at 1 Gbit/s again</source>
        <translation>Der Switch des Labors ist wieder bei 1 Gbit/s</translation>
    </message>
    <message>
        <source>A VPN that forgets its metric</source>
        <translation>Ein VPN, das seine Metrik vergisst</translation>
    </message>
    <message>
        <source>Ethernet and Office VPN are both connected. Which one carries the internet? Then set Office VPN to 5 and let it hang up and dial again. Why does your 5 not last?</source>
        <translation>Ethernet und Office VPN sind beide verbunden. Welcher trägt das Internet? Setzen Sie dann Office VPN auf 5, und lassen Sie es auflegen und neu wählen. Warum hält Ihre 5 nicht?</translation>
    </message>
    <message>
        <source>At first nobody can say: Ethernet and Office VPN both cost 25, so it is a tie. Your 5 puts Office VPN first, until it hangs up. A remote access connection takes its metric from its phone book each time it connects, here automatic, which is 25 and the tie again; what was set while it was connected is gone. Change it in the connection&apos;s own settings.</source>
        <translation>Zuerst kann es niemand sagen: Ethernet und Office VPN kosten beide 25, es ist also ein Gleichstand. Ihre 5 stellt Office VPN nach vorn, bis es auflegt. Eine RAS-Verbindung nimmt ihre Metrik bei jedem Verbinden aus ihrem Telefonbuch, hier automatisch, das ist 25 und wieder der Gleichstand; was gesetzt wurde, während sie verbunden war, ist weg. Ändern Sie es in den Einstellungen der Verbindung selbst.</translation>
    </message>
    <message>
        <source>Office VPN hangs up and dials again after five seconds</source>
        <translation>Office VPN legt auf und wählt nach fünf Sekunden neu</translation>
    </message>
    <message>
        <source>Office VPN connects</source>
        <translation>Office VPN verbindet sich</translation>
    </message>
    <message>
        <source>Windows 2000 has no automatic metric</source>
        <translation>Windows 2000 hat keine automatische Metrik</translation>
    </message>
    <message>
        <source>One card runs at 10 Mbit/s, the other at 100 Mbit/s. Which one does Windows 2000 take?</source>
        <translation>Eine Karte läuft mit 10 Mbit/s, die andere mit 100 Mbit/s. Welche nimmt Windows 2000?</translation>
    </message>
    <message>
        <source>That cannot be told from the metrics: Windows 2000 does not look at the speed, every interface metric is 1, so both default routes tie. Which adapter comes first then depends on the order in which they were initialised, and that order is not guaranteed. Leave the card that you prefer at 1. Raise the other card above 1.</source>
        <translation>Das sagen die Metriken nicht: Windows 2000 sieht nicht auf die Geschwindigkeit, jede Schnittstellenmetrik ist 1, also stehen beide Standardrouten gleich. Welcher Adapter dann vorn ist, hängt davon ab, in welcher Reihenfolge sie initialisiert wurden, und die ist nicht zugesichert. Lassen Sie die Karte, die Sie vorziehen, bei 1. Setzen Sie die andere über 1.</translation>
    </message>
    <message>
        <source>An administrator sets Local Area Connection to 2</source>
        <translation>Ein Administrator setzt Local Area Connection auf 2</translation>
    </message>
    <message>
        <source>Wired and Wi-Fi</source>
        <translation>Kabel und WLAN</translation>
    </message>
    <message>
        <source>Ethernet and Wi-Fi are both connected. Which one carries the internet, and why?</source>
        <translation>Ethernet und Wi-Fi sind beide verbunden. Welcher trägt das Internet, und warum?</translation>
    </message>
    <message>
        <source>Ethernet. Both have a default route with route metric 0, so the interface metric decides: 1 Gbit/s on a cable comes to 25, 866 Mbit/s on Wi-Fi counts half and comes to 35. 0 + 25 is lower than 0 + 35. Contoso VPN has no default route and carries only its own prefixes.</source>
        <translation>Ethernet. Beide haben eine Standardroute mit Routenmetrik 0, also entscheidet die Schnittstellenmetrik: 1 Gbit/s am Kabel ergibt 25, 866 Mbit/s im WLAN zählen halb und ergeben 35. 0 + 25 ist weniger als 0 + 35. Contoso VPN hat keine Standardroute und trägt nur seine eigenen Präfixe.</translation>
    </message>
    <message>
        <source>Plug Ethernet into an old switch: 10 Mbit/s</source>
        <translation>Ethernet in einen alten Switch stecken: 10 Mbit/s</translation>
    </message>
    <message>
        <source>Plug Ethernet into the new switch: 1 Gbit/s</source>
        <translation>Ethernet in den neuen Switch stecken: 1 Gbit/s</translation>
    </message>
    <message>
        <source>Walk away from the access point: Wi-Fi falls to 54 Mbit/s</source>
        <translation>Vom Zugangspunkt weggehen: Wi-Fi fällt auf 54 Mbit/s</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Den Computer neu starten</translation>
    </message>
    <message>
        <source>WSL, Hyper-V and a VPN that was raised to 6000</source>
        <translation>WSL, Hyper-V und ein VPN, das auf 6000 gesetzt wurde</translation>
    </message>
    <message>
        <source>Somebody raised AnyConnect to 6000 so that WSL got through. WSL works, but Windows now waits ten seconds for every name. Which adapter goes first, and what puts it right?</source>
        <translation>Jemand hat AnyConnect auf 6000 gesetzt, damit WSL durchkommt. WSL geht, aber Windows wartet nun bei jedem Namen zehn Sekunden. Welcher Adapter steht vorn, und was bringt es in Ordnung?</translation>
    </message>
    <message>
        <source>Ethernet goes first: it costs 25 against 1 + 6000 for AnyConnect, so Windows prefers Ethernet&apos;s DNS server, which the VPN has cut off. Ethernet and Wi-Fi must come after AnyConnect again: 6025 and 6050 keep the order that they had.</source>
        <translation>Ethernet steht vorn: Es kostet 25 gegen 1 + 6000 für AnyConnect, also bevorzugt Windows den DNS-Server von Ethernet, den das VPN abgeschnitten hat. Ethernet und Wi-Fi müssen wieder nach AnyConnect kommen: 6025 und 6050 erhalten die Rangfolge, die sie hatten.</translation>
    </message>
    <message>
        <source>A script sets Ethernet to 6025 and Wi-Fi to 6050</source>
        <translation>Ein Skript setzt Ethernet auf 6025 und Wi-Fi auf 6050</translation>
    </message>
    <message>
        <source>AnyConnect reconnects and sets its own metric, 1</source>
        <translation>AnyConnect verbindet sich neu und setzt seine eigene Metrik, 1</translation>
    </message>
    <message>
        <source>The WSL script raises AnyConnect to 6000 again</source>
        <translation>Das WSL-Skript setzt AnyConnect wieder auf 6000</translation>
    </message>
    <message>
        <source>Windows XP with two network cards</source>
        <translation>Windows XP mit zwei Netzwerkkarten</translation>
    </message>
    <message>
        <source>A Windows XP computer is on a cable and on a wireless network. Which connection goes first, and what does a metric of 35 for the wireless one change?</source>
        <translation>Ein Computer mit Windows XP hängt am Kabel und in einem Funknetz. Welche Verbindung steht vorn, und was ändert eine Metrik von 35 für die drahtlose?</translation>
    </message>
    <message>
        <source>The cable: 100 Mbit/s come to 20. Wireless counts half of its 54 Mbit/s and comes to 25. Windows XP writes the interface metric into the routes and adds nothing, so both numbers stand in the Metric column of route print. 35 makes the wireless routes dearer still; to put wireless first it needs a number below 20.</source>
        <translation>Das Kabel: 100 Mbit/s ergeben 20. Das Funknetz zählt die Hälfte seiner 54 Mbit/s und kommt auf 25. Windows XP schreibt die Schnittstellenmetrik in die Routen und zählt nichts hinzu, also stehen beide Zahlen in der Spalte Metrik von route print. 35 macht die drahtlosen Routen noch teurer; damit das Funknetz vorn steht, braucht es eine Zahl unter 20.</translation>
    </message>
    <message>
        <source>Contoso Dial-up connects: its default route gets 1, the others are raised by 1</source>
        <translation>Contoso Dial-up verbindet sich: Seine Standardroute bekommt 1, die anderen steigen um 1</translation>
    </message>
    <message>
        <source>Contoso Dial-up hangs up</source>
        <translation>Contoso Dial-up legt auf</translation>
    </message>
    <message>
        <source>The script of KB 894564 sets Wireless Network Connection to 35</source>
        <translation>Das Skript aus KB 894564 setzt Wireless Network Connection auf 35</translation>
    </message>
    <message>
        <source>Windows 7 with a primary and a backup connection</source>
        <translation>Windows 7 mit einer Haupt- und einer Ersatzverbindung</translation>
    </message>
    <message>
        <source>A Windows 7 computer has a primary, a backup and an unused connection. The metric sends its traffic through the primary one. What is the order of bindings for, then?</source>
        <translation>Ein Rechner mit Windows 7 hat eine Hauptverbindung, eine Ersatzverbindung und eine unbenutzte. Die Metrik schickt seinen Verkehr über die Hauptverbindung. Wozu ist dann die Reihenfolge der Bindungen da?</translation>
    </message>
    <message>
        <source>The metric decides where traffic goes: primary and backup both come to 20 for 100 Mbit/s by themselves, so the primary one was given 10. The order of bindings decides which protocol and which connection a client or a service tries first, such as File and Printer Sharing. The two orders are set apart, and neither follows the other.</source>
        <translation>Die Metrik entscheidet, wohin Verkehr geht: Haupt- und Ersatzverbindung kommen mit 100 Mbit/s von selbst beide auf 20, darum bekam die Hauptverbindung 10. Die Reihenfolge der Bindungen entscheidet, welches Protokoll und welche Verbindung ein Client oder Dienst zuerst versucht, etwa die Datei- und Druckerfreigabe. Beide Reihenfolgen werden getrennt eingestellt, und keine folgt der anderen.</translation>
    </message>
    <message>
        <source>Pull the primary cable</source>
        <translation>Das Kabel der Hauptverbindung ziehen</translation>
    </message>
    <message>
        <source>Plug the primary cable in</source>
        <translation>Das Kabel der Hauptverbindung einstecken</translation>
    </message>
</context>
<context>
    <name>LabPrompt</name>
    <message>
        <source>Lab: simulated prompt</source>
        <translation>Labor: simulierte Nachfrage</translation>
    </message>
    <message>
        <source>Allow Precedence to change the network settings of this simulated computer?</source>
        <translation>Darf Precedence die Netzwerkeinstellungen dieses simulierten Computers ändern?</translation>
    </message>
    <message>
        <source>Nobody is an administrator there, so a real computer would ask now. Here the question is simulated, and nothing on this computer changes.</source>
        <translation>Niemand ist dort Administrator, deshalb würde ein echter Computer jetzt nachfragen. Hier ist die Frage simuliert, und an diesem Computer ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>&amp;Do not allow</source>
        <translation>&amp;Nicht erlauben</translation>
    </message>
</context>
<context>
    <name>OrderNodes</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>PanelOptions</name>
    <message>
        <source>Shows and sets the order in which a computer prefers its network adapters.</source>
        <translation>Zeigt und ändert, in welcher Rangfolge ein Computer seine Netzwerkadapter bevorzugt.</translation>
    </message>
    <message>
        <source>priority, routes, why, history, learn or lab.</source>
        <translation>priority, routes, why, history, learn oder lab.</translation>
    </message>
    <message>
        <source>An address to ask about.</source>
        <translation>Eine Adresse, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>The language, such as de or fr.</source>
        <translation>Die Sprache, zum Beispiel de oder fr.</translation>
    </message>
    <message>
        <source>light or dark, whatever the system says.</source>
        <translation>light (hell) oder dark (dunkel), was auch immer das System sagt.</translation>
    </message>
    <message>
        <source>How large, from 1 to 4.</source>
        <translation>Wie groß, von 1 bis 4.</translation>
    </message>
    <message>
        <source>Saves a picture of the window there and ends.</source>
        <translation>Speichert dort ein Bild des Fensters und endet.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>Die Größe des Fensters.</translation>
    </message>
    <message>
        <source>There is no page called “%1”.</source>
        <translation>Es gibt keine Seite namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Write light or dark.</source>
        <translation>„%1“ ist kein Farbschema. Schreiben Sie light oder dark.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 1280x800.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie sie wie 1280x800.</translation>
    </message>
    <message>
        <source>There is no translation into “%1”. The languages are: %2.</source>
        <translation>Es gibt keine Übersetzung in „%1“. Die Sprachen sind: %2.</translation>
    </message>
    <message>
        <source>live, lab:NAME, lab:NAME@STATEFILE or file:PATH; several files are texts of one computer.</source>
        <translation>live, lab:NAME, lab:NAME@STATEFILE oder file:PATH; mehrere Dateien sind Texte eines Computers.</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>nicht gebunden</translation>
    </message>
    <message>
        <source>default routes off</source>
        <translation>Standardrouten aus</translation>
    </message>
    <message>
        <source>no default route</source>
        <translation>keine Standardroute</translation>
    </message>
    <message>
        <source>known by its address only</source>
        <translation>nur durch seine Adresse bekannt</translation>
    </message>
</context>
<context>
    <name>RecentSources</name>
    <message>
        <source>%1 (shared in %2)</source>
        <translation>%1 (gemeinsam in %2)</translation>
    </message>
</context>
<context>
    <name>RouteTable</name>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>beständig</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation>Metrik %1</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%1 + %n routes</source>
        <comment>IPv4 + IPv6</comment>
        <translation>
            <numerusform>%1 + %n Routen</numerusform>
            <numerusform>%1 + %n Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv4 routes</source>
        <translation>
            <numerusform>%n IPv4-Route</numerusform>
            <numerusform>%n IPv4-Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 routes</source>
        <translation>
            <numerusform>%n IPv6-Route</numerusform>
            <numerusform>%n IPv6-Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adapters</source>
        <translation>
            <numerusform>%n Adapter</numerusform>
            <numerusform>%n Adapter</numerusform>
        </translation>
    </message>
    <message>
        <source>From a saved snapshot: %1. Not this computer.</source>
        <translation>Aus einer gespeicherten Momentaufnahme: %1. Nicht dieser Computer.</translation>
    </message>
    <message>
        <source>From text: %1, %2. Not this computer.</source>
        <translation>Aus Text: %1, %2. Nicht dieser Computer.</translation>
    </message>
    <message numerus="yes">
        <source>From text: %1, %2, %n lines not read. Not this computer.</source>
        <translation>
            <numerusform>Aus Text: %1, %2, %n Zeile nicht gelesen. Nicht dieser Computer.</numerusform>
            <numerusform>Aus Text: %1, %2, %n Zeilen nicht gelesen. Nicht dieser Computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>wired</source>
        <translation>kabelgebunden</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>mobile broadband</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>remote access</source>
        <translation>Fernzugriff</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>set by hand or by a program</source>
        <translation>von Hand oder von einem Programm gesetzt</translation>
    </message>
    <message>
        <source>well known</source>
        <translation>allgemein bekannt</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>router advertisement</source>
        <translation>Routerankündigung</translation>
    </message>
    <message>
        <source>6to4</source>
        <translation>6to4</translation>
    </message>
    <message>
        <source>made by the system</source>
        <translation>vom System angelegt</translation>
    </message>
    <message>
        <source>set by a command</source>
        <translation>durch einen Befehl gesetzt</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>routing daemon</source>
        <translation>Routing-Dienst</translation>
    </message>
    <message>
        <source>unicast</source>
        <translation>Unicast</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>anycast</source>
        <translation>Anycast</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>blackhole</source>
        <translation>verwerfend (blackhole)</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>prohibit</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>throw</source>
        <translation>weitersuchen (throw)</translation>
    </message>
    <message>
        <source>on-link</source>
        <translation>auf Verbindung</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1, inferred from its subnet route</source>
        <translation>%1, aus der Route seines Subnetzes abgeleitet</translation>
    </message>
    <message>
        <source>%1 automatic</source>
        <translation>%1 automatisch</translation>
    </message>
    <message>
        <source>%1 manual</source>
        <translation>%1 manuell</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, %2: %3 -&gt; %4</source>
        <translation>%1, %2: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>%1, %2 default routes: %3 -&gt; %4</source>
        <translation>%1, %2-Standardrouten: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>%1, route %2 through %3: %4 -&gt; %5</source>
        <translation>%1, Route %2 über %3: %4 -&gt; %5</translation>
    </message>
    <message>
        <source>%1 (route %2 + interface %3)</source>
        <translation>%1 (Route %2 + Schnittstelle %3)</translation>
    </message>
    <message>
        <source>route %1 + an interface metric that is not known</source>
        <translation>Route %1 + eine Schnittstellenmetrik, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>einen Betrag, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1&apos;s costs %2</source>
        <translation>die von %1 kostet %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>Zum Vergleich: %1.</translation>
    </message>
    <message>
        <source>%1 goes nowhere: the route %2 is of type %3.</source>
        <translation>%1 führt nirgendwohin: Die Route %2 ist vom Typ %3.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address or network, on %2.</source>
        <translation>%1 ist eine eigene Adresse oder ein eigenes Netz dieses Computers, an %2.</translation>
    </message>
    <message>
        <source>%1 leaves through %2, straight onto the link.</source>
        <translation>%1 geht über %2 hinaus, direkt auf die Verbindung.</translation>
    </message>
    <message>
        <source>%1 leaves through %2, to %3.</source>
        <translation>%1 geht über %2 hinaus, an %3.</translation>
    </message>
    <message>
        <source>One route matches: %1. It costs %2.</source>
        <translation>Eine Route passt: %1. Sie kostet %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes match. %1 is the longest prefix that counts.</source>
        <translation>
            <numerusform>%n Route passt. %1 ist das längste Präfix, das zählt.</numerusform>
            <numerusform>%n Routen passen. %1 ist das längste Präfix, das zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes match; all are %1.</source>
        <translation>
            <numerusform>%n Route passt, nämlich %1.</numerusform>
            <numerusform>%n Routen passen; alle sind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes match; the longest prefix that counts is %1.</source>
        <translation>
            <numerusform>%n Route passt; das längste Präfix, das zählt, ist %1.</numerusform>
            <numerusform>%n Routen passen; das längste Präfix, das zählt, ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of %1 takes %2 cannot be told: a part of what they cost is not known here. All of them have routes for %3.</source>
        <translation>Wer von %1 den Verkehr zu %2 nimmt, lässt sich nicht sagen: Ein Teil ihrer Kosten ist hier nicht bekannt. Alle haben Routen für %3.</translation>
    </message>
    <message>
        <source>Linux may use them side by side or take the first.</source>
        <translation>Linux kann sie nebeneinander verwenden oder die erste nehmen.</translation>
    </message>
    <message>
        <source>Windows does not document which one it takes.</source>
        <translation>Welche Windows nimmt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>%1 is a tie: the routes of %2 for %3 cost the same, %4.</source>
        <translation>%1 steht im Gleichstand: Die Routen von %2 für %3 kosten gleich viel, %4.</translation>
    </message>
    <message>
        <source>%1 is link-local, and several links could be meant: %2. Say which, for example %1%%3.</source>
        <translation>%1 ist verbindungslokal, und mehrere Verbindungen können gemeint sein: %2. Sagen Sie, welche, zum Beispiel %1%%3.</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>kostet mehr</translation>
    </message>
    <message>
        <source>shorter prefix</source>
        <translation>kürzeres Präfix</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>adapter not connected</source>
        <translation>Adapter nicht verbunden</translation>
    </message>
    <message>
        <source>default routes switched off</source>
        <translation>Standardrouten abgeschaltet</translation>
    </message>
    <message>
        <source>source is another adapter&apos;s</source>
        <translation>Quelle gehört einem anderen Adapter</translation>
    </message>
    <message>
        <source>table not reached</source>
        <translation>Tabelle nicht erreicht</translation>
    </message>
    <message>
        <source>No route matches %1, so traffic to it goes nowhere.</source>
        <translation>Keine Route passt zu %1, der Datenverkehr dorthin geht also nirgendwohin.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes match %1, but none of them counts, so traffic to it goes nowhere.</source>
        <translation>
            <numerusform>%n Route passt zu %1, aber sie zählt nicht; der Datenverkehr dorthin geht also nirgendwohin.</numerusform>
            <numerusform>%n Routen passen zu %1, aber keine davon zählt; der Datenverkehr dorthin geht also nirgendwohin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the route. A firewall, a VPN filter or the other end can still block it.</source>
        <translation>Das ist die Route. Eine Firewall, ein VPN-Filter oder die Gegenstelle kann den Verkehr trotzdem sperren.</translation>
    </message>
    <message>
        <source>%1 has no %2, so it was left out there.</source>
        <translation>%1 hat kein %2 und wurde dort ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is not connected; its place in %2 counts once it is.</source>
        <translation>%1 ist nicht verbunden; der Platz in %2 zählt, sobald die Verbindung besteht.</translation>
    </message>
    <message>
        <source>%1 stays automatic in %2; its speed can change this order.</source>
        <translation>%1 bleibt in %2 automatisch; die Geschwindigkeit kann diese Rangfolge ändern.</translation>
    </message>
    <message>
        <source>%1 has no %2 default route, so being first does not bring the internet to it.</source>
        <translation>%1 hat keine %2-Standardroute; der erste Platz bringt deshalb keinen Internetverkehr dorthin.</translation>
    </message>
    <message>
        <source>The %2 default routes of %1 are switched off, so being first does not bring the internet to it.</source>
        <translation>Die %2-Standardrouten von %1 sind abgeschaltet; der erste Platz bringt deshalb keinen Internetverkehr dorthin.</translation>
    </message>
    <message>
        <source>The %2 default route of %1 has a metric of its own, so it costs more although %1 is first.</source>
        <translation>Die %2-Standardroute von %1 hat eine eigene Metrik und kostet deshalb mehr, obwohl %1 an erster Stelle steht.</translation>
    </message>
    <message>
        <source>The %2 routes of %1 are more specific than default routes; the order of adapters does not change them.</source>
        <translation>Die %2-Routen von %1 sind genauer als Standardrouten; die Rangfolge der Adapter ändert daran nichts.</translation>
    </message>
    <message>
        <source>What %1 has %2 routes of its own for stays with it; no order of adapters moves that.</source>
        <translation>Wofür %1 eigene %2-Routen hat, das bleibt dort; keine Rangfolge der Adapter ändert das.</translation>
    </message>
    <message>
        <source>%2 traffic that is now inside %1 will leave outside it.</source>
        <translation>%2-Verkehr, der jetzt in %1 läuft, wird außerhalb davon hinausgehen.</translation>
    </message>
    <message>
        <source>%2 internet traffic leaves through %1, as before.</source>
        <translation>%2-Internetverkehr geht wie bisher über %1 hinaus.</translation>
    </message>
    <message>
        <source>%2 internet traffic will leave through %1. Open connections stay where they are until they close.</source>
        <translation>%2-Internetverkehr wird über %1 hinausgehen. Offene Verbindungen bleiben, wo sie sind, bis sie geschlossen werden.</translation>
    </message>
    <message>
        <source>%1 share the %2 internet traffic, each a part of it.</source>
        <translation>%1 teilen sich den %2-Internetverkehr, jeder Adapter nimmt einen Teil davon.</translation>
    </message>
    <message>
        <source>%1 cost the same for %2 internet traffic, or it is not known which costs less; which of them takes it is open.</source>
        <translation>%1 kosten für %2-Internetverkehr gleich viel, oder es ist nicht bekannt, wer weniger kostet; welcher Adapter ihn nimmt, ist offen.</translation>
    </message>
    <message>
        <source>No route takes %2 internet traffic any more; now it leaves through %1.</source>
        <translation>Keine Route nimmt mehr %2-Internetverkehr an; jetzt geht er über %1 hinaus.</translation>
    </message>
    <message>
        <source>The computer will prefer the %2 DNS servers of %1; it may ask others too.</source>
        <translation>Der Computer wird die %2-DNS-Server von %1 bevorzugen; er kann auch andere fragen.</translation>
    </message>
    <message>
        <source>%1 is a connection that may set its %2 metric again whenever it is made. Look at it again after the next time.</source>
        <translation>%1 ist eine Verbindung, die ihre %2-Metrik bei jedem Aufbau neu setzen kann. Sehen Sie nach dem nächsten Mal wieder nach.</translation>
    </message>
    <message>
        <source>%1 stay tied in %2, because nobody asked to change that.</source>
        <translation>%1 bleiben in %2 im Gleichstand, weil niemand das ändern wollte.</translation>
    </message>
    <message>
        <source>This computer has rules of its own for choosing route tables. They are not looked at here, so traffic may go another way.</source>
        <translation>Dieser Computer hat eigene Regeln für die Wahl der Routentabelle. Sie werden hier nicht ausgewertet; der Datenverkehr kann also einen anderen Weg nehmen.</translation>
    </message>
    <message>
        <source>This computer has rules that ask other route tables (%1). They are not looked at here, so traffic may go another way.</source>
        <translation>Dieser Computer hat Regeln, die andere Routentabellen befragen (%1). Sie werden hier nicht ausgewertet; der Datenverkehr kann also einen anderen Weg nehmen.</translation>
    </message>
    <message>
        <source>%1 nowhere</source>
        <translation>%1 nirgendwohin</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 shared by %2</source>
        <translation>%1 geteilt zwischen %2</translation>
    </message>
    <message>
        <source>%1 open between %2</source>
        <translation>%1 offen zwischen %2</translation>
    </message>
    <message>
        <source>%1 is not bound to %2, so it has no %1 default routes to switch on or off.</source>
        <translation>%1 ist nicht an %2 gebunden; es gibt dort also keine %1-Standardrouten, die ein- oder auszuschalten wären.</translation>
    </message>
    <message>
        <source>%1 is not bound to %2, so it has no %1 routes.</source>
        <translation>%1 ist nicht an %2 gebunden; es gibt dort also keine %1-Routen.</translation>
    </message>
    <message>
        <source>%1 is not bound to %2, so it has no %1 metric.</source>
        <translation>%1 ist nicht an %2 gebunden; es gibt dort also keine %1-Metrik.</translation>
    </message>
    <message>
        <source>A route metric is a whole number from 0 to 9999.</source>
        <translation>Eine Routenmetrik ist eine ganze Zahl von 0 bis 9999.</translation>
    </message>
    <message>
        <source>A metric is a whole number from 1 to 9999.</source>
        <translation>Eine Metrik ist eine ganze Zahl von 1 bis 9999.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 ist zu klein.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>A name cannot be looked up on another computer. Type its address.</source>
        <translation>Der Name lässt sich auf einem anderen Computer nicht auflösen. Geben Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Schreiben Sie sie wie 192.0.2.1 oder 2001:db8::1.</translation>
    </message>
    <message>
        <source>What stands at %1 now is not known, so nothing was written. Read again, then repeat the change.</source>
        <translation>Was bei %1 jetzt steht, ist nicht bekannt; deshalb wurde nichts geschrieben. Lesen Sie neu und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>%1 shows %2, which is not what this change expects to replace. Somebody else changed it. Nothing was written; read again, then repeat the change.</source>
        <translation>%1 zeigt %2, und das ist nicht der Wert, den diese Änderung ersetzen soll. Jemand anderes hat ihn geändert. Nichts wurde geschrieben; lesen Sie neu und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>“%1” is not a route metric. A route metric is a whole number from 0 to 9999.</source>
        <translation>„%1“ ist keine Routenmetrik. Eine Routenmetrik ist eine ganze Zahl von 0 bis 9999.</translation>
    </message>
    <message>
        <source>“%1” is not a metric. A metric is a whole number from 1 to 9999, or the word automatic.</source>
        <translation>„%1“ ist keine Metrik. Eine Metrik ist eine ganze Zahl von 1 bis 9999 oder das Wort automatic.</translation>
    </message>
    <message>
        <source>Switching default routes on or off needs administrator rights.</source>
        <translation>Um Standardrouten ein- oder auszuschalten, sind Administratorrechte nötig.</translation>
    </message>
    <message>
        <source>Changing metrics needs administrator rights.</source>
        <translation>Um Metriken zu ändern, sind Administratorrechte nötig.</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Dieses System</translation>
    </message>
    <message>
        <source>%1 has no switch for the default routes of an adapter. Give the adapter a higher metric instead.</source>
        <translation>%1 hat keinen Schalter für die Standardrouten eines Adapters. Geben Sie dem Adapter stattdessen eine höhere Metrik.</translation>
    </message>
    <message>
        <source>%1 does not change the metric of a route that is there. Change its adapter&apos;s metric instead.</source>
        <translation>%1 ändert die Metrik einer vorhandenen Route nicht. Ändern Sie stattdessen die Metrik ihres Adapters.</translation>
    </message>
    <message>
        <source>%1 does not make this change.</source>
        <translation>%1 führt diese Änderung nicht aus.</translation>
    </message>
    <message>
        <source>No adapter here is called “%1”. Look at the list of adapters for its name.</source>
        <translation>Kein Adapter heißt hier „%1“. Der Name steht in der Liste der Adapter.</translation>
    </message>
    <message>
        <source>“%1” fits %2 adapters. Use a name or an index that only one of them has.</source>
        <translation>„%1“ passt auf %2 Adapter. Verwenden Sie einen Namen oder Index, den nur einer von ihnen hat.</translation>
    </message>
    <message>
        <source>There is no route %1 here, so its metric was not changed. Look at the routes again.</source>
        <translation>Hier gibt es keine Route %1; ihre Metrik wurde also nicht geändert. Sehen Sie sich die Routen noch einmal an.</translation>
    </message>
    <message>
        <source>Precedence can show this computer but not change it here yet. Try the change in a lab, for example with --source lab:wired-and-wifi.</source>
        <translation>Precedence kann diesen Computer zeigen, aber hier noch nicht ändern. Probieren Sie die Änderung in einem Labor aus, zum Beispiel mit --source lab:wired-and-wifi.</translation>
    </message>
    <message>
        <source>%1 would be changed twice. Leave one of the changes out.</source>
        <translation>%1 würde zweimal geändert. Lassen Sie eine der Änderungen weg.</translation>
    </message>
    <message>
        <source>%1 is set like that already.</source>
        <translation>%1 ist bereits so eingestellt.</translation>
    </message>
    <message>
        <source>The %2 metric of %1 is not known here, so it cannot be put in an order.</source>
        <translation>Die %2-Metrik von %1 ist hier nicht bekannt; der Adapter lässt sich also nicht einreihen.</translation>
    </message>
    <message>
        <source>No metric from 1 to 9999 is left for this order in %1. Return some adapters to automatic first.</source>
        <translation>Für diese Rangfolge ist in %1 keine Metrik von 1 bis 9999 mehr frei. Stellen Sie zuerst einige Adapter auf automatisch zurück.</translation>
    </message>
    <message>
        <source>No adapter here has the address %1. A source is one of this computer&apos;s own addresses.</source>
        <translation>Kein Adapter hat hier die Adresse %1. Eine Quelle ist eine Adresse dieses Computers selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be the source of %2 traffic. Give an %2 address.</source>
        <translation>%1 kann nicht die Quelle von %2-Verkehr sein. Geben Sie eine %2-Adresse an.</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Das System hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The system refused for %1.</source>
        <translation>Das System hat es für %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The system took the change of %1 without a word, and %2 stands there now. Look whether a policy or another program sets it.</source>
        <translation>Das System hat die Änderung von %1 kommentarlos angenommen, und jetzt steht dort %2. Prüfen Sie, ob eine Richtlinie oder ein anderes Programm den Wert setzt.</translation>
    </message>
    <message>
        <source>Only Windows itself has WMI, and this source is not that. Leave --through out.</source>
        <translation>Nur Windows selbst hat WMI, und diese Quelle ist kein Windows. Lassen Sie --through weg.</translation>
    </message>
    <message>
        <source>The change of %1 is written, and counts once the computer has been restarted.</source>
        <translation>Die Änderung von %1 ist geschrieben und gilt, sobald der Computer neu gestartet wurde.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the path.</source>
        <translation>%1 ist nicht vorhanden. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is a file and that you may read it.</source>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be written, so nothing was changed. Check that its folder exists and that you may write there.</source>
        <translation>%1 konnte nicht geschrieben werden; nichts wurde geändert. Prüfen Sie, ob der Ordner vorhanden ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it was not read.</source>
        <translation>%1 ist größer als %2 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Another program holds %1. Try again when it is done.</source>
        <translation>Ein anderes Programm hält %1. Versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 is not JSON: it cannot be read at %2.</source>
        <translation>%1 ist kein JSON: bei %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 ends in the middle, at %2. It was left as it is; take a complete copy.</source>
        <translation>%1 bricht mittendrin ab, bei %2. Die Datei blieb, wie sie war; nehmen Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1 has another format than this program reads (%2).</source>
        <translation>%1 hat ein anderes Format, als dieses Programm liest (%2).</translation>
    </message>
    <message>
        <source>%1 has another kind of value than it should have: %2.</source>
        <translation>%1 hat eine andere Art von Wert als vorgesehen: %2.</translation>
    </message>
    <message>
        <source>%1 lacks something: %2.</source>
        <translation>In %1 fehlt etwas: %2.</translation>
    </message>
    <message>
        <source>%1 has a key that is not known: %2. Check its spelling.</source>
        <translation>%1 hat einen unbekannten Schlüssel: %2. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 has a value that does not fit: %2.</source>
        <translation>%1 hat einen Wert, der nicht passt: %2.</translation>
    </message>
    <message>
        <source>%1 has the same name twice: %2.</source>
        <translation>%1 enthält denselben Namen zweimal: %2.</translation>
    </message>
    <message>
        <source>%1 names something that is not in it: %2.</source>
        <translation>%1 nennt etwas, das nicht darin steht: %2.</translation>
    </message>
    <message>
        <source>The events of %1 follow one another in a circle: %2.</source>
        <translation>Die Ereignisse von %1 folgen im Kreis aufeinander: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a destination prefix. Write it like 192.0.2.0/24 or 2001:db8::/32, with nothing but zeros behind its length.</source>
        <translation>„%1“ ist kein Zielpräfix. Schreiben Sie es wie 192.0.2.0/24 oder 2001:db8::/32, mit lauter Nullen hinter seiner Länge.</translation>
    </message>
    <message>
        <source>There is no lab called “%1”.</source>
        <translation>Es gibt kein Labor namens „%1“.</translation>
    </message>
    <message>
        <source>There is no lab called “%1”. The labs are: %2.</source>
        <translation>Es gibt kein Labor namens „%1“. Die Labore sind: %2.</translation>
    </message>
    <message>
        <source>This lab has no event called “%1”.</source>
        <translation>Dieses Labor hat kein Ereignis namens „%1“.</translation>
    </message>
    <message>
        <source>The program %1 is not installed, and Precedence reads this computer through it. Install the package that has it.</source>
        <translation>Das Programm %1 ist nicht installiert, und Precedence liest diesen Computer damit. Installieren Sie das Paket, das es enthält.</translation>
    </message>
    <message>
        <source>The program %1 failed: %2</source>
        <translation>Das Programm %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>What the program %1 printed could not be read: %2</source>
        <translation>Was das Programm %1 ausgegeben hat, konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>(System code %1)</source>
        <translation>(Systemcode %1)</translation>
    </message>
    <message>
        <source>(%1 code %2)</source>
        <translation>(%1-Code %2)</translation>
    </message>
    <message>
        <source>%1, straight onto the link</source>
        <translation>%1, direkt auf die Verbindung</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>The computer itself says the same: it has no way there.</source>
        <translation>Der Computer selbst sagt dasselbe: Er hat keinen Weg dorthin.</translation>
    </message>
    <message>
        <source>The computer itself answers differently: it has no way there. What it says counts; something that is not read here decides.</source>
        <translation>Der Computer selbst antwortet anders: Er hat keinen Weg dorthin. Was er sagt, gilt; es entscheidet etwas, das hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The computer itself answers differently: it would send it through %1. What it says counts; something that is not read here decides.</source>
        <translation>Der Computer selbst antwortet anders: Er würde über %1 senden. Was er sagt, gilt; es entscheidet etwas, das hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>At the moment the computer itself takes %1.</source>
        <translation>Im Moment nimmt der Computer selbst %1.</translation>
    </message>
    <message>
        <source>The computer itself says the same.</source>
        <translation>Der Computer selbst sagt dasselbe.</translation>
    </message>
    <message>
        <source>The computer itself says the same, with the source address %1.</source>
        <translation>Der Computer selbst sagt dasselbe, mit der Quelladresse %1.</translation>
    </message>
    <message>
        <source>Windows may disconnect Wi-Fi while a wired network is up (policy: minimise connections).</source>
        <translation>Windows kann WLAN trennen, solange ein kabelgebundenes Netzwerk verbunden ist (Richtlinie: Verbindungen minimieren).</translation>
    </message>
    <message>
        <source>after a restart %1</source>
        <translation>nach einem Neustart %1</translation>
    </message>
    <message>
        <source>WMI cannot set the metric of %1 on this version of Windows.</source>
        <translation>WMI kann die Metrik von %1 in dieser Windows-Version nicht setzen.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1 and does not know why.</source>
        <translation>WMI konnte die Metrik von %1 nicht setzen und weiß nicht, warum.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a subnet mask.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet eine Subnetzmaske.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: it failed on the adapter&apos;s data.</source>
        <translation>WMI konnte die Metrik von %1 nicht setzen: Es ist an den Daten des Adapters gescheitert.</translation>
    </message>
    <message>
        <source>WMI did not take the number as a metric for %1.</source>
        <translation>WMI hat die Zahl nicht als Metrik für %1 angenommen.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: the adapter has more than five gateways.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Der Adapter hat mehr als fünf Gateways.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with an IP address.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet eine IP-Adresse.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a gateway&apos;s address.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet die Adresse eines Gateways.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: the registry did not let it.</source>
        <translation>WMI konnte die Metrik von %1 nicht setzen: Die Registrierung hat es nicht zugelassen.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a domain name.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet einen Domänennamen.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a host name.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet einen Hostnamen.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: no WINS server is set.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Kein WINS-Server ist angegeben.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a file.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet eine Datei.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a system path.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet einen Systempfad.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: a file could not be copied.</source>
        <translation>WMI konnte die Metrik von %1 nicht setzen: Eine Datei konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a security setting.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet eine Sicherheitseinstellung.</translation>
    </message>
    <message>
        <source>WMI could not configure TCP/IP for %1.</source>
        <translation>WMI konnte TCP/IP für %1 nicht konfigurieren.</translation>
    </message>
    <message>
        <source>WMI could not configure DHCP for %1.</source>
        <translation>WMI konnte DHCP für %1 nicht konfigurieren.</translation>
    </message>
    <message>
        <source>WMI could not renew the DHCP lease of %1.</source>
        <translation>WMI konnte die DHCP-Lease von %1 nicht erneuern.</translation>
    </message>
    <message>
        <source>WMI could not release the DHCP lease of %1.</source>
        <translation>WMI konnte die DHCP-Lease von %1 nicht freigeben.</translation>
    </message>
    <message>
        <source>IP is not enabled on %1, so it has no metric to set.</source>
        <translation>IP ist auf %1 nicht aktiviert; es gibt dort also keine Metrik.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: IPX is not enabled on it.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: IPX ist dort nicht aktiviert.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: a frame or network number is out of bounds.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Eine Rahmen- oder Netzwerknummer liegt außerhalb ihrer Grenzen.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a frame type.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet einen Rahmentyp.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a network number.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Es beanstandet eine Netzwerknummer.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: a network number is there twice.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: Eine Netzwerknummer ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>WMI takes metrics from 1 to 9999 only, so %1 was left alone.</source>
        <translation>WMI nimmt nur Metriken von 1 bis 9999 an; %1 wurde deshalb nicht geändert.</translation>
    </message>
    <message>
        <source>Changing the metric of %1 needs administrator rights.</source>
        <translation>Um die Metrik von %1 zu ändern, sind Administratorrechte nötig.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: it ran out of memory.</source>
        <translation>WMI konnte die Metrik von %1 nicht setzen: Der Arbeitsspeicher hat nicht gereicht.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: what it would make is there already.</source>
        <translation>WMI konnte die Metrik von %1 nicht setzen: Was es anlegen würde, ist schon vorhanden.</translation>
    </message>
    <message>
        <source>WMI could not find %1. Look whether it is still there.</source>
        <translation>WMI hat %1 nicht gefunden. Prüfen Sie, ob der Adapter noch vorhanden ist.</translation>
    </message>
    <message>
        <source>WMI could not tell a service about the metric of %1.</source>
        <translation>WMI konnte einem Dienst die Metrik von %1 nicht mitteilen.</translation>
    </message>
    <message>
        <source>WMI could not tell the DNS service about the metric of %1.</source>
        <translation>WMI konnte dem DNS-Dienst die Metrik von %1 nicht mitteilen.</translation>
    </message>
    <message>
        <source>Windows does not let WMI configure %1.</source>
        <translation>Windows lässt nicht zu, dass WMI %1 konfiguriert.</translation>
    </message>
    <message>
        <source>WMI could not release or renew all DHCP leases, so %1 was left alone.</source>
        <translation>WMI konnte nicht alle DHCP-Leases freigeben oder erneuern; %1 wurde deshalb nicht geändert.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: DHCP is not enabled on it.</source>
        <translation>WMI hat die Metrik von %1 abgelehnt: DHCP ist dort nicht aktiviert.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1 and gives no reason.</source>
        <translation>WMI konnte die Metrik von %1 nicht setzen und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>WMI sets manual IPv4 metrics only: it has no way back to automatic, no IPv6 and no default routes. Change %1 without --through wmi.</source>
        <translation>WMI setzt nur manuelle IPv4-Metriken: Es kennt keinen Weg zurück zu automatisch, kein IPv6 und keine Standardrouten. Ändern Sie %1 ohne --through wmi.</translation>
    </message>
    <message>
        <source>Changing metrics needs administrator rights. You said no when you were asked. Nothing was changed.</source>
        <translation>Um Metriken zu ändern, sind Administratorrechte nötig. Sie haben die Nachfrage mit Nein beantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A command cannot name %1: its index is not known here, and its name is missing, not unique, or unsafe in a command. Add a text that lists indexes, such as route print.</source>
        <translation>Ein Befehl kann %1 nicht benennen: Der Index ist hier nicht bekannt, und der Name fehlt, ist nicht eindeutig oder in einem Befehl nicht sicher. Fügen Sie einen Text hinzu, der Indizes nennt, etwa route print.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>%1 is not a text, so it was not read. Save what the tool printed as text, or paste it.</source>
        <translation>%1 ist kein Text und wurde deshalb nicht gelesen. Speichern Sie die Ausgabe des Werkzeugs als Text, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1 holds nothing that Precedence can read. It reads what route print, ipconfig, netsh, Get-NetIPInterface and their like print, and ip, route and nmcli on Linux.</source>
        <translation>%1 enthält nichts, was Precedence lesen kann. Gelesen wird, was route print, ipconfig, netsh, Get-NetIPInterface und dergleichen ausgeben, und unter Linux ip, route und nmcli.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>This is a text from another computer, which cannot be changed from here. Leave --apply out to see what would change there.</source>
        <translation>Dies ist ein Text von einem anderen Computer, der von hier aus nicht geändert werden kann. Ohne --apply sehen Sie, was sich dort ändern würde.</translation>
    </message>
    <message>
        <source>“%1” is not a source. Write live, lab:NAME, lab:NAME@STATEFILE or file:PATH.</source>
        <translation>„%1“ ist keine Quelle. Schreiben Sie live, lab:NAME, lab:NAME@STATEFILE oder file:PATH.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights is missing: %1. Install Precedence again. Nothing was changed.</source>
        <translation>Das Programm, das mit Administratorrechten ändert, fehlt: %1. Precedence neu installieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changing metrics needs administrator rights, and the system could not ask for them. Nothing was changed.</source>
        <translation>Metriken zu ändern erfordert Administratorrechte, und das System konnte nicht danach fragen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights was started and did not report. Nothing was changed; apply again.</source>
        <translation>Das Programm, das mit Administratorrechten ändert, wurde gestartet und meldete sich nicht. Nichts wurde geändert; erneut anwenden.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights ended unexpectedly. What it was trying may still be in force. Go back, or restart the computer.</source>
        <translation>Das Programm, das mit Administratorrechten ändert, endete unerwartet. Was auf Probe galt, gilt vielleicht noch. Zurückgehen oder den Computer neu starten.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights does not take this request: %1. It may be of another version; install Precedence again.</source>
        <translation>Das Programm, das mit Administratorrechten ändert, nimmt diese Anfrage nicht an: %1. Vielleicht hat es eine andere Version; Precedence neu installieren.</translation>
    </message>
    <message>
        <source>%1: no default route is left.</source>
        <translation>%1: Es ist keine Standardroute übrig.</translation>
    </message>
    <message>
        <source>%1: the default route is on %2, which is connected.</source>
        <translation>%1: Die Standardroute liegt auf %2, verbunden.</translation>
    </message>
    <message>
        <source>%1: the default route is on %2, which is not connected.</source>
        <translation>%1: Die Standardroute liegt auf %2, nicht verbunden.</translation>
    </message>
    <message>
        <source>%1: the gateway %2 is known on %3, which is connected.</source>
        <translation>%1: Das Gateway %2 ist auf %3 bekannt, verbunden.</translation>
    </message>
    <message>
        <source>%1: the gateway %2 is known on %3, which is not connected.</source>
        <translation>%1: Das Gateway %2 ist auf %3 bekannt, nicht verbunden.</translation>
    </message>
    <message>
        <source>What is changed this way lasts at once, so it cannot go back by itself. Say that it is to be kept, then it is written.</source>
        <translation>Was auf diesem Weg geändert wird, gilt sofort dauerhaft und kann nicht von selbst zurückgehen. Mit --keep wird es geschrieben.</translation>
    </message>
    <message>
        <source>Another order is being tried now, here or in another program. Keep it or go back there first.</source>
        <translation>Eine andere Reihenfolge gilt gerade auf Probe, hier oder in einem anderen Programm. Dort zuerst behalten oder zurückgehen.</translation>
    </message>
    <message>
        <source>An earlier trial was not taken back yet. Go back from it first, then apply again.</source>
        <translation>Eine frühere Probe ist noch nicht zurückgenommen. Zuerst von ihr zurückgehen, dann erneut anwenden.</translation>
    </message>
    <message>
        <source>This trial is over; nothing is being tried.</source>
        <translation>Diese Probe ist vorbei; nichts gilt auf Probe.</translation>
    </message>
    <message>
        <source>Keep came too late: the time was up, and the order went back. Apply it again.</source>
        <translation>Das Behalten kam zu spät: Die Zeit war um, und die Reihenfolge ging zurück. Erneut anwenden.</translation>
    </message>
    <message>
        <source>A trial takes 10 to 300 seconds, not %1.</source>
        <translation>Eine Probe dauert 10 bis 300 Sekunden, nicht %1.</translation>
    </message>
    <message>
        <source>These are more changes than can be tried at once; %1 are allowed.</source>
        <translation>Das sind mehr Änderungen, als auf einmal auf Probe gelten können; %1 sind erlaubt.</translation>
    </message>
    <message>
        <source>What an earlier trial wrote down could not be read, so nothing was taken back on a guess. It is kept as %1. Look whether the order is the one you want.</source>
        <translation>Was eine frühere Probe aufgeschrieben hat, ist nicht lesbar; auf Verdacht wurde nichts zurückgenommen. Es liegt als %1. Nachsehen, ob die Reihenfolge die gewünschte ist.</translation>
    </message>
    <message>
        <source>Nobody said whether to keep it, so it went back. Add --keep to keep it without asking.</source>
        <translation>Niemand hat gesagt, ob es bleiben soll, also ging es zurück. Mit --keep bleibt es ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Changing bindings and network providers needs administrator rights.</source>
        <translation>Bindungen und Netzwerkanbieter zu ändern braucht Administratorrechte.</translation>
    </message>
    <message>
        <source>%1 keeps no order of bindings that Precedence can change.</source>
        <translation>%1 führt keine Reihenfolge von Bindungen, die Precedence ändern kann.</translation>
    </message>
    <message>
        <source>%1 keeps no order of network providers that Precedence can change.</source>
        <translation>%1 führt keine Reihenfolge von Netzwerkanbietern, die Precedence ändern kann.</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>Es wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>There is no profile called “%1”, and no other one yet. Save an order as a profile first.</source>
        <translation>Es gibt kein Profil namens „%1“ und auch noch kein anderes. Speichern Sie zuerst eine Rangfolge als Profil.</translation>
    </message>
    <message>
        <source>There is no profile called “%1”. The profiles are: %2.</source>
        <translation>Es gibt kein Profil namens „%1“. Die Profile sind: %2.</translation>
    </message>
    <message>
        <source>%1 has the metric %2. Answer files are documented for 5 to 50; Setup may refuse or change it.</source>
        <translation>%1 hat die Metrik %2. Für Antwortdateien sind 5 bis 50 dokumentiert; Setup kann sie ablehnen oder ändern.</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be read, so it was left out: %2.</source>
        <translation>%1 hat einen Wert, der sich nicht lesen lässt; er wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1 lacks something, so that part was left out: %2.</source>
        <translation>In %1 fehlt etwas; dieser Teil wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1 has an element that is not documented for it: %2.</source>
        <translation>%1 hat ein Element, das dort nicht dokumentiert ist: %2.</translation>
    </message>
    <message>
        <source>%1 has its elements in another order than Setup documents: %2 comes too early.</source>
        <translation>%1 hat seine Elemente in einer anderen Reihenfolge, als für Setup dokumentiert ist: %2 kommt zu früh.</translation>
    </message>
    <message>
        <source>%1 has a longer text than Setup documents: %2 characters are allowed.</source>
        <translation>%1 hat einen längeren Text, als für Setup dokumentiert ist: %2 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 has a prefix with bits behind its length, which Setup does not allow: %2.</source>
        <translation>%1 hat ein Präfix mit Bits hinter seiner Länge, was Setup nicht erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 uses an identifier twice: %2. Setup wants each once.</source>
        <translation>%1 verwendet eine Kennung zweimal: %2. Setup will jede nur einmal.</translation>
    </message>
    <message>
        <source>%1 is removed by this file, so it was not read.</source>
        <translation>%1 wird von dieser Datei entfernt und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 has no name that an answer file can hold, so it was left out.</source>
        <translation>%1 hat keinen Namen, den eine Antwortdatei aufnehmen kann, und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>A route of %1 cannot stand in an answer file, so it was left out: %2.</source>
        <translation>Eine Route von %1 kann nicht in einer Antwortdatei stehen; sie wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>The metrics of %1 are automatic, which an answer file says by saying nothing.</source>
        <translation>Die Metriken von %1 sind automatisch; eine Antwortdatei sagt das, indem sie nichts sagt.</translation>
    </message>
    <message>
        <source>No adapter here fits “%1”, so that part was left out.</source>
        <translation>Kein Adapter passt hier zu „%1“; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%2 adapters here fit “%1”, so that part was left out.</source>
        <translation>%2 Adapter passen hier zu „%1“; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The metric of %1 for %2 is not known here, so that part was left out.</source>
        <translation>Die Metrik von %1 für %2 ist hier nicht bekannt; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 does not have %2 here, so that part was left out.</source>
        <translation>%1 hat hier kein %2; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 does not have the route %2 here, so its metric cannot be set.</source>
        <translation>%1 hat hier die Route %2 nicht; ihre Metrik lässt sich also nicht setzen.</translation>
    </message>
    <message>
        <source>%1 is not XML: it cannot be read at %2.</source>
        <translation>%1 ist kein XML: bei %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 declares a document type, which could name other files or grow without end. Answer files have none, so it was not read.</source>
        <translation>%1 enthält die Angabe eines Dokumenttyps, die andere Dateien nennen oder endlos wachsen könnte. In Antwortdateien gibt es sie nicht; deshalb wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 is XML, but no answer file: it begins with “%2”. Answer files begin with “unattend”.</source>
        <translation>%1 ist XML, aber keine Antwortdatei: Am Anfang steht „%2“. Antwortdateien beginnen mit „unattend“.</translation>
    </message>
    <message>
        <source>The GUID of %1 is not known here, and the registry knows adapters by nothing else. Choose another kind of script.</source>
        <translation>Die GUID von %1 ist hier nicht bekannt, und die Registrierung kennt Adapter nur daran. Wählen Sie eine andere Art von Skript.</translation>
    </message>
    <message>
        <source>A file of this kind (%2) has no way to change %1. Choose another kind, or leave that change out.</source>
        <translation>Eine Datei dieser Art (%2) kann %1 nicht ändern. Wählen Sie eine andere Art, oder lassen Sie diese Änderung weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile. A name has 1 to 100 characters that can be seen.</source>
        <translation>„%1“ kann kein Name eines Profils sein. Ein Name hat 1 bis 100 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>%1 names no adapter that this computer has, so nothing would change.</source>
        <translation>%1 nennt keinen Adapter dieses Computers; es würde sich also nichts ändern.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There are no scripts of this kind for %1. Choose another kind.</source>
        <translation>%1 kennt keine Skripte dieser Art. Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>%1 would get the metric %2, which is outside 1 to 9999, so that part was left out.</source>
        <translation>%1 bekäme die Metrik %2, die außerhalb von 1 bis 9999 liegt; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is %2 again, which was named before, so that part was left out.</source>
        <translation>„%1“ ist noch einmal %2 und wurde schon genannt; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 was left out: a file of this kind (%2) has no way to change it.</source>
        <translation>%1 wurde ausgelassen: Eine Datei dieser Art (%2) kann das nicht ändern.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already. Add --replace to put this one in its place.</source>
        <translation>Ein Profil namens „%1“ gibt es schon. Mit --replace tritt dieses an seine Stelle.</translation>
    </message>
    <message>
        <source>%1 was set back %2 times within ten minutes, so Precedence has stopped setting it. Find out which program does that, such as a VPN client, then choose Set again.</source>
        <translation>%1 wurde innerhalb von zehn Minuten %2-mal zurückgesetzt, darum setzt Precedence es nicht mehr. Finden Sie heraus, welches Programm das tut, zum Beispiel ein VPN-Client, und wählen Sie dann „Erneut setzen“.</translation>
    </message>
    <message>
        <source>Answer files are for Windows Vista and later, and this is %1.</source>
        <translation>Antwortdateien gibt es für Windows Vista und neuer, und dies ist %1.</translation>
    </message>
</context>
<context>
    <name>WordingOrders</name>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 last</source>
        <translation>%1 zuletzt</translation>
    </message>
    <message>
        <source>another order, %1 first</source>
        <translation>eine andere Reihenfolge, %1 zuerst</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Netzwerk-Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 switched on</source>
        <translation>%1: %2 eingeschaltet</translation>
    </message>
    <message>
        <source>%1: %2 switched off</source>
        <translation>%1: %2 ausgeschaltet</translation>
    </message>
    <message>
        <source>Network providers: %1</source>
        <translation>Netzwerkanbieter: %1</translation>
    </message>
    <message>
        <source>“%1” is about something that is not there at the moment. It waits until that comes back; or discard it.</source>
        <translation>„%1“ betrifft etwas, das im Moment nicht da ist. Es wartet, bis das zurückkommt; oder verwirf es.</translation>
    </message>
    <message>
        <source>“%1” was made over another order than the one that stands there now. Change it from there, or discard it.</source>
        <translation>„%1“ ging von einer anderen Reihenfolge aus als der, die jetzt dort steht. Ändere sie von dort aus, oder verwirf es.</translation>
    </message>
    <message>
        <source>Windows 10 and later do not go by this order: the interface metric decides, and a new order of bindings may not stay.</source>
        <translation>Windows 10 und spätere richten sich nicht nach dieser Reihenfolge: Die Schnittstellenmetrik entscheidet, und eine neue Reihenfolge der Bindungen bleibt vielleicht nicht.</translation>
    </message>
    <message>
        <source>This order decides which protocol and which connection a client or a service tries first. Where traffic goes is decided by the metric.</source>
        <translation>Diese Reihenfolge entscheidet, welches Protokoll und welche Verbindung ein Client oder Dienst zuerst versucht. Wohin Verkehr geht, entscheidet die Metrik.</translation>
    </message>
    <message>
        <source>This order decides which protocol and which connection a client or a service tries first, and in which order programs get this computer&apos;s own addresses. Where traffic goes is decided by the metric.</source>
        <translation>Diese Reihenfolge entscheidet, welches Protokoll und welche Verbindung ein Client oder Dienst zuerst versucht, und in welcher Reihenfolge Programme die eigenen Adressen dieses Rechners bekommen. Wohin Verkehr geht, entscheidet die Metrik.</translation>
    </message>
    <message>
        <source>This order decides which network is asked first for a name such as \\server\share. A new order takes effect after a restart.</source>
        <translation>Diese Reihenfolge entscheidet, welches Netz zuerst nach einem Namen wie \\server\share gefragt wird. Eine neue Reihenfolge wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>A program that asks for this computer&apos;s own addresses (gethostbyname) gets %1.</source>
        <translation>Ein Programm, das nach den eigenen Adressen dieses Rechners fragt (gethostbyname), bekommt %1.</translation>
    </message>
    <message>
        <source>TCP/IP was bound to %1 (Tcpip\Linkage, made by Windows and not changed here).</source>
        <translation>TCP/IP war an %1 gebunden (Tcpip\Linkage, von Windows gemacht und hier nicht geändert).</translation>
    </message>
    <message>
        <source>Windows also keeps HwOrder: %1. Microsoft does not say what it is for, so it is not changed here.</source>
        <translation>Windows führt auch HwOrder: %1. Microsoft sagt nicht, wozu das dient, darum wird es hier nicht geändert.</translation>
    </message>
    <message>
        <source>The value ProviderOrder is not a text.</source>
        <translation>Der Wert ProviderOrder ist kein Text.</translation>
    </message>
    <message>
        <source>The value ProviderOrder is far longer than Windows makes it.</source>
        <translation>Der Wert ProviderOrder ist weit länger, als Windows ihn macht.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has an empty name in it.</source>
        <translation>Im Wert ProviderOrder steht ein leerer Name.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has blanks around a name.</source>
        <translation>Im Wert ProviderOrder stehen Leerzeichen um einen Namen.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has a name twice.</source>
        <translation>Im Wert ProviderOrder steht ein Name zweimal.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has a character in it that no name has.</source>
        <translation>Im Wert ProviderOrder steht ein Zeichen, das kein Name hat.</translation>
    </message>
    <message>
        <source>Precedence shows it as it is and does not change it.</source>
        <translation>Precedence zeigt ihn, wie er ist, und ändert ihn nicht.</translation>
    </message>
    <message>
        <source>Windows took the new order of network providers and shows the old one again.</source>
        <translation>Windows hat die neue Reihenfolge der Netzwerkanbieter genommen und zeigt wieder die alte.</translation>
    </message>
    <message>
        <source>Windows took the change for %1 and kept what stood there. From Windows 10 on it does so with the order of bindings; set the metric instead.</source>
        <translation>Windows hat die Änderung für %1 genommen und behalten, was dort stand. Ab Windows 10 geht es so mit der Reihenfolge der Bindungen um; stelle stattdessen die Metrik ein.</translation>
    </message>
    <message>
        <source>The network providers are not in the order any more that this change expects to replace. Nothing was written; read again, then repeat the change.</source>
        <translation>Die Netzwerkanbieter stehen nicht mehr in der Reihenfolge, die diese Änderung ersetzen soll. Es wurde nichts geschrieben; lies neu, dann wiederhole die Änderung.</translation>
    </message>
    <message>
        <source>The bindings of %1 are not any more what this change expects to replace. Nothing was written; read again, then repeat the change.</source>
        <translation>Die Bindungen von %1 sind nicht mehr die, die diese Änderung ersetzen soll. Es wurde nichts geschrieben; lies neu, dann wiederhole die Änderung.</translation>
    </message>
    <message>
        <source>There is no binding of “%1” here. Look at the list of bindings.</source>
        <translation>Hier gibt es keine Bindung von „%1“. Sieh in der Liste der Bindungen nach.</translation>
    </message>
    <message>
        <source>No network provider here is called “%1”. Look at the list of providers.</source>
        <translation>Kein Netzwerkanbieter heißt hier „%1“. Sieh in der Liste der Anbieter nach.</translation>
    </message>
    <message>
        <source>This computer keeps no order of network providers.</source>
        <translation>Dieser Rechner führt keine Reihenfolge von Netzwerkanbietern.</translation>
    </message>
    <message>
        <source>A new order has to hold what stands there, each once, and nothing else. Nothing was written.</source>
        <translation>Eine neue Reihenfolge muss enthalten, was dort steht, jedes einmal, und sonst nichts. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The order of network providers is in a form that Windows does not document, so it was left as it is.</source>
        <translation>Die Reihenfolge der Netzwerkanbieter hat eine Form, die Windows nicht dokumentiert; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Another program changes the network&apos;s configuration at the moment. Close it and try again.</source>
        <translation>Ein anderes Programm ändert gerade die Netzwerkkonfiguration. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” changes the network&apos;s configuration at the moment. Close it and try again.</source>
        <translation>„%1“ ändert gerade die Netzwerkkonfiguration. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration was open already. Nothing was changed; try again.</source>
        <translation>Die Netzwerkkonfiguration von Windows war schon offen. Es wurde nichts geändert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration was not open. Nothing was changed; try again.</source>
        <translation>Die Netzwerkkonfiguration von Windows war nicht offen. Es wurde nichts geändert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The network&apos;s configuration is in use. Close the programs that change it and try again.</source>
        <translation>Die Netzwerkkonfiguration wird gerade benutzt. Schließe die Programme, die sie ändern, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Windows gave no right to write the network&apos;s configuration. Nothing was changed.</source>
        <translation>Windows gab kein Recht, die Netzwerkkonfiguration zu schreiben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows wants a restart before it changes the network&apos;s configuration again.</source>
        <translation>Windows will einen Neustart, bevor es die Netzwerkkonfiguration wieder ändert.</translation>
    </message>
    <message>
        <source>A dial-up or VPN connection is open. Hang up and try again; Windows changes no bindings meanwhile.</source>
        <translation>Eine Einwähl- oder VPN-Verbindung ist offen. Trenne sie und versuche es noch einmal; solange ändert Windows keine Bindungen.</translation>
    </message>
    <message>
        <source>Windows does not find the adapter any more. Read again.</source>
        <translation>Windows findet den Adapter nicht mehr. Lies neu.</translation>
    </message>
    <message>
        <source>A component is waiting to be removed at the next restart. Restart the computer first.</source>
        <translation>Eine Komponente soll beim nächsten Neustart entfernt werden. Starte den Rechner zuerst neu.</translation>
    </message>
    <message>
        <source>Windows has reached the greatest number of network filters.</source>
        <translation>Windows hat die größte Zahl von Netzwerkfiltern erreicht.</translation>
    </message>
    <message>
        <source>A virtual switch is using the adapter, so its bindings cannot be changed.</source>
        <translation>Ein virtueller Switch benutzt den Adapter, darum lassen sich seine Bindungen nicht ändern.</translation>
    </message>
    <message>
        <source>Windows found two components with one name and changed nothing.</source>
        <translation>Windows fand zwei Komponenten mit demselben Namen und änderte nichts.</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>Es wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Windows does not let this component be switched off at the moment.</source>
        <translation>Windows lässt diese Komponente im Moment nicht ausschalten.</translation>
    </message>
    <message>
        <source>Another component still needs this one, so it stays.</source>
        <translation>Eine andere Komponente braucht diese noch, darum bleibt sie.</translation>
    </message>
    <message>
        <source>Windows changed the set-up of other components as well. Read again.</source>
        <translation>Windows hat auch andere Komponenten anders eingerichtet. Lies neu.</translation>
    </message>
    <message>
        <source>Windows wants the changes made so far to be finished first. Try again.</source>
        <translation>Windows will zuerst die bisherigen Änderungen abgeschlossen haben. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Changing bindings and network providers needs administrator rights.</source>
        <translation>Bindungen und Netzwerkanbieter zu ändern braucht Administratorrechte.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration (netcfgx) is not installed on this computer.</source>
        <translation>Die Netzwerkkonfiguration von Windows (netcfgx) ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>The registry did not let the order of network providers be read or written.</source>
        <translation>Die Registrierung ließ die Reihenfolge der Netzwerkanbieter nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration refused.</source>
        <translation>Die Netzwerkkonfiguration von Windows hat abgelehnt.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration refused (%1).</source>
        <translation>Die Netzwerkkonfiguration von Windows hat abgelehnt (%1).</translation>
    </message>
</context>
<context>
    <name>WordingOutcomes</name>
    <message>
        <source>%1, route %2</source>
        <translation>%1, Route %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>default routes on</source>
        <translation>Standardrouten ein</translation>
    </message>
    <message>
        <source>default routes off</source>
        <translation>Standardrouten aus</translation>
    </message>
    <message>
        <source>%1 was asked for, but is not there any more to be looked at.</source>
        <translation>%1 wurde angefordert, ist aber nicht mehr da und lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the computer still shows %2. Apply again, or discard this change.</source>
        <translation>%1 wurde angefordert, aber der Computer zeigt weiterhin %2. Übernehmen Sie noch einmal, oder verwerfen Sie diese Änderung.</translation>
    </message>
    <message>
        <source>%1 was changed, and since %2 it is not there any more.</source>
        <translation>%1 wurde geändert und ist seit %2 nicht mehr da.</translation>
    </message>
    <message>
        <source>The computer shows %1 for %2 again. It was set back at %3, not by Precedence.</source>
        <translation>Der Computer zeigt für %2 wieder %1. Der Wert wurde um %3 zurückgesetzt, nicht von Precedence.</translation>
    </message>
    <message>
        <source>%1 is not there at the moment. The change waits until it comes back; or discard it.</source>
        <translation>%1 ist im Moment nicht da. Die Änderung bleibt ausstehend, bis der Adapter zurückkommt; oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>What stands there for %1 is not known, so it cannot be changed safely. Discard this change.</source>
        <translation>Was bei %1 steht, ist nicht bekannt und lässt sich deshalb nicht sicher ändern. Verwerfen Sie diese Änderung.</translation>
    </message>
    <message>
        <source>%1 was %2 when you changed it; now it is %3, not by Precedence. Change it from there, or discard this change.</source>
        <translation>%1 war %2, als Sie die Änderung vorgenommen haben; jetzt ist es %3, nicht durch Precedence. Ändern Sie es von dort aus, oder verwerfen Sie diese Änderung.</translation>
    </message>
    <message>
        <source>Asked for; waiting for the computer to show it: %1.</source>
        <translation>Angefordert; der Computer muss es noch zeigen: %1.</translation>
    </message>
    <message>
        <source>Done at %1: %2.</source>
        <translation>Erledigt um %1: %2.</translation>
    </message>
    <message>
        <source>IPv6 has another order: %1.</source>
        <translation>IPv6 hat eine andere Rangfolge: %1.</translation>
    </message>
    <message>
        <source>Kept at %1: %2.</source>
        <translation>Behalten um %1: %2.</translation>
    </message>
    <message>
        <source>what stood there before</source>
        <translation>was vorher dort stand</translation>
    </message>
</context>
<context>
    <name>WordingReasons</name>
    <message>
        <source>It costs more than another route for the same prefix.</source>
        <translation>Sie kostet mehr als eine andere Route für dasselbe Präfix.</translation>
    </message>
    <message>
        <source>It costs %1, %2 more than the route of %3.</source>
        <translation>Sie kostet %1, das sind %2 mehr als die Route von %3.</translation>
    </message>
    <message>
        <source>%1 is shorter than another prefix that counts.</source>
        <translation>%1 ist kürzer als ein anderes Präfix, das zählt.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2, and the longest prefix decides before any metric.</source>
        <translation>%1 ist kürzer als %2, und das längste Präfix entscheidet vor jeder Metrik.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It wins: no other route that counts is longer or cheaper.</source>
        <translation>Sie gewinnt: Keine andere Route, die zählt, ist länger oder billiger.</translation>
    </message>
    <message>
        <source>It costs the same as another route for the same prefix.</source>
        <translation>Sie kostet so viel wie eine andere Route für dasselbe Präfix.</translation>
    </message>
    <message>
        <source>A part of what it costs is not known here, so it cannot be compared.</source>
        <translation>Ein Teil ihrer Kosten ist hier nicht bekannt; sie lässt sich deshalb nicht vergleichen.</translation>
    </message>
    <message>
        <source>It does not cover %1.</source>
        <translation>Sie deckt %1 nicht ab.</translation>
    </message>
    <message>
        <source>%1 is not connected, so its routes do not count.</source>
        <translation>%1 ist nicht verbunden; seine Routen zählen deshalb nicht.</translation>
    </message>
    <message>
        <source>Default routes are switched off on %1, so this one does not count.</source>
        <translation>Standardrouten sind auf %1 abgeschaltet; diese zählt deshalb nicht.</translation>
    </message>
    <message>
        <source>The source address belongs to another adapter than %1.</source>
        <translation>Die Quelladresse gehört einem anderen Adapter als %1.</translation>
    </message>
    <message>
        <source>It stands in a table that this look-up does not reach.</source>
        <translation>Sie steht in einer Tabelle, die diese Suche nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 leaves through %2.</source>
        <translation>%1 geht über %2 hinaus.</translation>
    </message>
    <message>
        <source>%1 has no %2 routes at all.</source>
        <translation>%1 hat gar keine %2-Routen.</translation>
    </message>
    <message>
        <source>Its one route does not cover %1.</source>
        <translation>Die einzige Route dort deckt %1 nicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n routes covers %1.</source>
        <translation>
            <numerusform>Die %n Route dort deckt %1 nicht ab.</numerusform>
            <numerusform>Keine der %n Routen dort deckt %1 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the route %2 for it. %3</source>
        <translation>%1 hat dafür die Route %2. %3</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <source>open between %1</source>
        <translation>offen zwischen %1</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>geteilt zwischen %1</translation>
    </message>
</context>
<context>
    <name>WordingRows</name>
    <message>
        <source>tied for place %1 in %2</source>
        <translation>Gleichstand auf Platz %1 in %2</translation>
    </message>
    <message>
        <source>first in %1</source>
        <translation>Erster in %1</translation>
    </message>
    <message>
        <source>second in %1</source>
        <translation>Zweiter in %1</translation>
    </message>
    <message>
        <source>third in %1</source>
        <translation>Dritter in %1</translation>
    </message>
    <message>
        <source>number %1 in %2</source>
        <translation>Nummer %1 in %2</translation>
    </message>
    <message>
        <source>carries the internet</source>
        <translation>führt den Internetverkehr</translation>
    </message>
    <message>
        <source>carries a part of the internet</source>
        <translation>führt einen Teil des Internetverkehrs</translation>
    </message>
    <message>
        <source>may carry the internet</source>
        <translation>führt vielleicht den Internetverkehr</translation>
    </message>
    <message>
        <source>%1 is not bound</source>
        <translation>%1 ist nicht gebunden</translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation>Metrik %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>ausstehend: %1</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>adapter, step of its metric</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not bound.</source>
        <translation>%1: nicht gebunden.</translation>
    </message>
    <message>
        <source>%1: already before.</source>
        <translation>%1: steht schon davor.</translation>
    </message>
    <message>
        <source>%1: already after.</source>
        <translation>%1: steht schon dahinter.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family, steps of metrics</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>4th, 11th</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 =</source>
        <comment>1st =, a tie</comment>
        <translation>%1 =</translation>
    </message>
    <message>
        <source>IPv4 %1, IPv6 %2</source>
        <translation>IPv4 %1, IPv6 %2</translation>
    </message>
    <message>
        <source>Order unknown (%1)</source>
        <translation>Rang unbekannt (%1)</translation>
    </message>
    <message>
        <source>Without IPv4 and IPv6 (%1)</source>
        <translation>Ohne IPv4 und IPv6 (%1)</translation>
    </message>
    <message>
        <source>Without %1 (%2)</source>
        <translation>Ohne %1 (%2)</translation>
    </message>
    <message>
        <source>Not connected (%1)</source>
        <translation>Nicht verbunden (%1)</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>nicht gebunden</translation>
    </message>
    <message>
        <source>internet perhaps</source>
        <translation>Internet vielleicht</translation>
    </message>
    <message>
        <source>part of the internet now</source>
        <translation>jetzt Teil des Internets</translation>
    </message>
    <message>
        <source>part of the internet next</source>
        <translation>dann Teil des Internets</translation>
    </message>
    <message>
        <source>internet now</source>
        <translation>Internet jetzt</translation>
    </message>
    <message>
        <source>internet until then</source>
        <translation>Internet bis dahin</translation>
    </message>
    <message>
        <source>internet next</source>
        <translation>Internet danach</translation>
    </message>
    <message>
        <source>%1 before %2.</source>
        <translation>%1 vor %2.</translation>
    </message>
    <message>
        <source>%1 after %2.</source>
        <translation>%1 hinter %2.</translation>
    </message>
</context>
<context>
    <name>WordingWarnings</name>
    <message>
        <source>Tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Two default gateways</source>
        <translation>Zwei Standardgateways</translation>
    </message>
    <message>
        <source>IPv6 has another order</source>
        <translation>IPv6 hat eine andere Rangfolge</translation>
    </message>
    <message>
        <source>One family only</source>
        <translation>Nur eine Familie</translation>
    </message>
    <message>
        <source>Virtual adapter first</source>
        <translation>Virtueller Adapter zuerst</translation>
    </message>
    <message>
        <source>Tunnel before the local network</source>
        <translation>Tunnel vor dem lokalen Netzwerk</translation>
    </message>
    <message>
        <source>Tunnel behind the local network</source>
        <translation>Tunnel hinter dem lokalen Netzwerk</translation>
    </message>
    <message>
        <source>Full tunnel</source>
        <translation>Tunnel für alles</translation>
    </message>
    <message>
        <source>Windows may disconnect it</source>
        <translation>Windows kann ihn trennen</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>The %1 default routes of %2 and %3 cost the same. Which of them the system takes is open.</source>
        <translation>Die %1-Standardrouten von %2 und %3 kosten gleich viel. Welche das System nimmt, ist offen.</translation>
    </message>
    <message>
        <source>%1 and %2 both have a default gateway in %3. Only one of them is used at a time; answers can come back the other way and be lost.</source>
        <translation>%1 und %2 haben beide ein Standardgateway in %3. Nur eines wird jeweils verwendet; Antworten können auf dem anderen Weg zurückkommen und verloren gehen.</translation>
    </message>
    <message>
        <source>IPv6 orders the adapters differently from IPv4, so the same site can be reached through different adapters.</source>
        <translation>IPv6 ordnet die Adapter anders als IPv4; dieselbe Website kann also über verschiedene Adapter erreicht werden.</translation>
    </message>
    <message>
        <source>%1 has no way to the internet in %2; %2 traffic leaves through %3.</source>
        <translation>%1 hat in %2 keinen Weg ins Internet; %2-Verkehr geht über %3 hinaus.</translation>
    </message>
    <message>
        <source>%1 is a virtual adapter without a way to the internet, and it comes before %2 in %3.</source>
        <translation>%1 ist ein virtueller Adapter ohne Weg ins Internet und steht in %3 vor %2.</translation>
    </message>
    <message>
        <source>%1 comes before %2 in %3, so its DNS servers are asked first, though the internet leaves through %2.</source>
        <translation>%1 steht in %3 vor %2; die DNS-Server dort werden also zuerst gefragt, obwohl der Internetverkehr über %2 hinausgeht.</translation>
    </message>
    <message>
        <source>%1 has a default route in %3, but %2 costs less, so the internet leaves outside the tunnel.</source>
        <translation>%1 hat in %3 eine Standardroute, aber %2 kostet weniger; der Internetverkehr geht also außerhalb des Tunnels hinaus.</translation>
    </message>
    <message>
        <source>%1 takes the %2 internet by routes that are more specific than default routes. The order of adapters does not change them.</source>
        <translation>%1 nimmt den %2-Internetverkehr über Routen, die genauer sind als Standardrouten. Die Rangfolge der Adapter ändert daran nichts.</translation>
    </message>
    <message>
        <source>Windows may disconnect %1 while %2 is up (policy: minimise connections).</source>
        <translation>Windows kann %1 trennen, solange %2 verbunden ist (Richtlinie: Verbindungen minimieren).</translation>
    </message>
    <message>
        <source>End the tie</source>
        <translation>Gleichstand beenden</translation>
    </message>
    <message>
        <source>Use only the first gateway</source>
        <translation>Nur das erste Gateway verwenden</translation>
    </message>
    <message>
        <source>Use the IPv4 order</source>
        <translation>IPv4-Rangfolge verwenden</translation>
    </message>
    <message>
        <source>Put it behind</source>
        <translation>Nach hinten stellen</translation>
    </message>
    <message>
        <source>Put the local network first</source>
        <translation>Lokales Netzwerk zuerst</translation>
    </message>
    <message>
        <source>Put the tunnel first</source>
        <translation>Tunnel zuerst</translation>
    </message>
    <message>
        <source>Automatic would be %1.</source>
        <translation>Automatisch wäre %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Automatic would be %1: %2, %3</source>
        <translation>Automatisch wäre %1: %2, %3</translation>
    </message>
    <message>
        <source> (half of %1)</source>
        <translation> (die Hälfte von %1)</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>kurzem</translation>
    </message>
    <message>
        <source>Set back each time</source>
        <translation>Jedes Mal zurückgesetzt</translation>
    </message>
    <message>
        <source>What was kept for %1 has not held since %2; something other than Precedence changed it. To set it again: %3.</source>
        <translation>Was für %1 behalten wurde, gilt seit %2 nicht mehr; etwas anderes als Precedence hat es geändert. Erneut zu setzen: %3.</translation>
    </message>
    <message>
        <source>Set again</source>
        <translation>Erneut setzen</translation>
    </message>
    <message>
        <source>What was kept for %1 has not held since %2. It was set again and again, and something else changed it each time, so Precedence has stopped. Find out which program that is. To set it again: %3.</source>
        <translation>Was für %1 behalten wurde, gilt seit %2 nicht mehr. Es wurde immer wieder gesetzt, und etwas anderes hat es jedes Mal geändert; Precedence hat deshalb aufgehört. Sehen Sie nach, welches Programm das ist. Erneut zu setzen: %3.</translation>
    </message>
</context>
<context>
    <name>precedence::AdapterTreeModel</name>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>precedence::Application</name>
    <message>
        <source>Lab: simulated computer. Nothing here is real.</source>
        <translation>Labor: simulierter Computer. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>This computer. Precedence can show it but not change it here yet.</source>
        <translation>Dieser Computer. Precedence kann ihn zeigen, aber hier noch nicht ändern.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>Aus Text</translation>
    </message>
    <message>
        <source>The last reading failed; what you see is older. %1</source>
        <translation>Das letzte Lesen ist gescheitert; was Sie sehen, ist älter. %1</translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation>Dieser Computer konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>This text could not be read.</source>
        <translation>Dieser Text konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Copied. The user runs it in a terminal; what it collects is on their clipboard then, to be sent to you and pasted here. It changes nothing and needs no rights.</source>
        <translation>Kopiert. Der Benutzer führt den Befehl in einem Terminal aus; was er sammelt, liegt dann in dessen Zwischenablage, wird Ihnen geschickt und hier eingefügt. Er ändert nichts und braucht keine Rechte.</translation>
    </message>
    <message>
        <source>%1 is saved. It opens here like a text, on any computer.</source>
        <translation>%1 ist gespeichert. Die Datei lässt sich hier wie ein Text öffnen, auf jedem Computer.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Choose another folder.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You went back.</source>
        <translation>Auf Wunsch zurückgegangen.</translation>
    </message>
    <message>
        <source>Nobody kept it in time.</source>
        <translation>Niemand hat sie rechtzeitig behalten.</translation>
    </message>
    <message>
        <source>An earlier trial had not been taken back.</source>
        <translation>Eine frühere Probe war nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>Sie ließ sich nicht behalten.</translation>
    </message>
    <message>
        <source>%1 does not keep the metric of a route, so all of this counts until the next restart only.</source>
        <translation>%1 behält die Metrik einer Route nicht; alles gilt nur bis zum nächsten Neustart.</translation>
    </message>
    <message>
        <source>The order went back. %1</source>
        <translation>Die Reihenfolge ging zurück. %1</translation>
    </message>
    <message>
        <source>What stood here before Precedence changed anything stands here still.</source>
        <translation>Hier gilt noch, was vor der ersten Änderung durch Precedence galt.</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>Ältere Reihenfolgen</translation>
    </message>
    <message>
        <source>Write these orders? They do not go back by themselves.</source>
        <translation>Diese Reihenfolgen schreiben? Sie gehen nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>What stands there now is written down first. History can put it back.</source>
        <translation>Was jetzt dort steht, wird zuerst aufgeschrieben. Der Verlauf kann es zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” does not hold by itself any more: you chose something else than it wants.</source>
        <translation>„%1“ hält nicht mehr von selbst: Sie haben etwas anderes gewählt, als es vorgibt.</translation>
    </message>
    <message>
        <source>“%1” does not hold by itself any more. %2</source>
        <translation>„%1“ hält nicht mehr von selbst. %2</translation>
    </message>
</context>
<context>
    <name>precedence::CandidateBlock</name>
    <message>
        <source>route %1 + interface %2 = %3</source>
        <translation>Route %1 + Schnittstelle %2 = %3</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostet %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on-link</source>
        <translation>%1, auf Verbindung</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>precedence::ChangeChip</name>
    <message>
        <source>Discard this change: %1</source>
        <translation>Diese Änderung verwerfen: %1</translation>
    </message>
    <message>
        <source>Discard this change</source>
        <translation>Diese Änderung verwerfen</translation>
    </message>
</context>
<context>
    <name>precedence::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>precedence::CompareChart</name>
    <message>
        <source>Costs of the default routes</source>
        <translation>Kosten der Standardrouten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Effective metric: the lowest wins</source>
        <translation>Effektive Metrik: die niedrigste gewinnt</translation>
    </message>
    <message>
        <source>route metric</source>
        <translation>Routenmetrik</translation>
    </message>
    <message>
        <source>interface metric, manual</source>
        <translation>Schnittstellenmetrik, manuell</translation>
    </message>
    <message>
        <source>interface metric, automatic</source>
        <translation>Schnittstellenmetrik, automatisch</translation>
    </message>
    <message>
        <source>only the sum is known</source>
        <translation>nur die Summe ist bekannt</translation>
    </message>
    <message>
        <source>after the waiting changes</source>
        <translation>nach den ausstehenden Änderungen</translation>
    </message>
</context>
<context>
    <name>precedence::ComparePane</name>
    <message>
        <source>Compare default routes</source>
        <translation>Standardrouten vergleichen</translation>
    </message>
    <message>
        <source>No adapter has a default route, so there is nothing to compare.</source>
        <translation>Kein Adapter hat eine Standardroute; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Compare as a chart</source>
        <translation>Als Diagramm vergleichen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Compare as a table</source>
        <translation>Als Tabelle vergleichen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Die Tabelle als Text kopieren</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>precedence::CompareTable</name>
    <message>
        <source>Costs of the default routes</source>
        <translation>Kosten der Standardrouten</translation>
    </message>
</context>
<context>
    <name>precedence::DestinationPlace</name>
    <message>
        <source>Internet, %1</source>
        <translation>Internet, %1</translation>
    </message>
    <message>
        <source>%1 goes: %2</source>
        <translation>%1, Weg: %2</translation>
    </message>
</context>
<context>
    <name>precedence::DestinationsModel</name>
    <message>
        <source>%1 is pinned already.</source>
        <translation>%1 ist bereits angeheftet.</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations are pinned, and there is no room for more. Take one away first.</source>
        <translation>
            <numerusform>%n Ziel ist angeheftet, und für mehr ist kein Platz. Lösen Sie es zuerst.</numerusform>
            <numerusform>%n Ziele sind angeheftet, und für mehr ist kein Platz. Lösen Sie zuerst eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Internet, %1</source>
        <translation>Internet, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedence::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Choose an adapter to see its metrics, addresses and DNS servers.</source>
        <translation>Wählen Sie einen Adapter, um seine Metriken, Adressen und DNS-Server zu sehen.</translation>
    </message>
    <message>
        <source>What stands there now is not known, so it cannot be replaced. Read the adapters again.</source>
        <translation>Was dort jetzt steht, ist nicht bekannt und lässt sich deshalb nicht ersetzen. Lesen Sie die Adapter neu.</translation>
    </message>
    <message>
        <source>%1, automatic or manual is not known</source>
        <translation>%1, ob automatisch oder manuell, ist nicht bekannt</translation>
    </message>
    <message>
        <source>interface metric not known</source>
        <translation>Schnittstellenmetrik nicht bekannt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>It stays as it is, and nobody is told of it again.</source>
        <translation>Es bleibt, wie es ist, und niemand wird noch einmal darauf hingewiesen.</translation>
    </message>
</context>
<context>
    <name>precedence::Documents</name>
    <message numerus="yes">
        <source>And %n more remarks.</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis.</numerusform>
            <numerusform>Und %n weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>network order</source>
        <translation>Netzwerkrangfolge</translation>
    </message>
    <message>
        <source>Write a script for other computers</source>
        <translation>Skript für andere Computer schreiben</translation>
    </message>
    <message>
        <source>Write an answer file, or into one</source>
        <translation>Antwortdatei schreiben oder in eine vorhandene schreiben</translation>
    </message>
    <message>
        <source>Answer files (*%1)</source>
        <translation>Antwortdateien (*%1)</translation>
    </message>
    <message>
        <source>Nothing waits and nothing is set here by hand, so there is nothing to write.</source>
        <translation>Nichts steht aus, und nichts ist hier von Hand gesetzt; es gibt also nichts zu schreiben.</translation>
    </message>
    <message>
        <source>%1 makes what waits here on another computer, and %2 takes it back. Nothing was changed here.</source>
        <translation>%1 nimmt auf einem anderen Computer vor, was hier aussteht, und %2 nimmt es zurück. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 sets on another computer what is set here by hand, and %2 takes it back. Nothing was changed here.</source>
        <translation>%1 setzt auf einem anderen Computer, was hier von Hand gesetzt ist, und %2 nimmt es zurück. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The metrics are written into %1; everything else in it is as it was.</source>
        <translation>Die Metriken sind in %1 eingetragen; alles andere darin ist, wie es war.</translation>
    </message>
    <message>
        <source>The metrics are written to %1.</source>
        <translation>Die Metriken stehen jetzt in %1.</translation>
    </message>
    <message>
        <source>“%1” from %2 is one of your profiles now. Choose it under Profiles.</source>
        <translation>„%1“ aus %2 ist jetzt eines Ihrer Profile. Wählen Sie es unter „Profile“.</translation>
    </message>
    <message>
        <source>This computer is as it wants it already.</source>
        <translation>Dieser Computer ist bereits so eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait. Look at them, then apply.</source>
        <translation>
            <numerusform>%n Änderung steht aus. Sehen Sie sie sich an, und übernehmen Sie sie dann.</numerusform>
            <numerusform>%n Änderungen stehen aus. Sehen Sie sie sich an, und übernehmen Sie sie dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a profile or an answer file</source>
        <translation>Profil oder Antwortdatei importieren</translation>
    </message>
    <message>
        <source>Profiles and answer files (*%1 *%2)</source>
        <translation>Profile und Antwortdateien (*%1 *%2)</translation>
    </message>
    <message>
        <source>“%1” holds by itself from now on. History shows each time that it is set again.</source>
        <translation>„%1“ hält von jetzt an von selbst. Der Verlauf zeigt jedes Mal, wenn es erneut gesetzt wird.</translation>
    </message>
    <message>
        <source>“%1” is saved. Choose it under Profiles to bring it back.</source>
        <translation>„%1“ ist gespeichert. Wählen Sie es unter „Profile“, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>Save a profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Name of this order:</source>
        <translation>Name dieser Rangfolge:</translation>
    </message>
    <message>
        <source>Name of these metrics:</source>
        <translation>Name dieser Metriken:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a profile called “%1”. Replace it?</source>
        <translation>Es gibt ein Profil namens „%1“. Soll es ersetzt werden?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles (*%1)</source>
        <translation>Profile (*%1)</translation>
    </message>
    <message>
        <source>“%1” is written to %2. Import it under Profiles on another computer.</source>
        <translation>„%1“ steht jetzt in %2. Importieren Sie es auf einem anderen Computer unter „Profile“.</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? Nothing else changes.</source>
        <translation>Das Profil „%1“ löschen? Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 or %2 is there already. Choose another name.</source>
        <translation>%1 oder %2 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>precedence::ElidedLines</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>precedence::ExplainModel</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>precedence::ExportMenu</name>
    <message>
        <source>&amp;Export for other computers</source>
        <translation>Für andere Computer e&amp;xportieren</translation>
    </message>
    <message>
        <source>Windows &amp;answer file …</source>
        <translation>Windows-&amp;Antwortdatei …</translation>
    </message>
    <message>
        <source>&amp;PowerShell script …</source>
        <translation>&amp;PowerShell-Skript …</translation>
    </message>
    <message>
        <source>&amp;netsh script …</source>
        <translation>&amp;netsh-Skript …</translation>
    </message>
    <message>
        <source>&amp;Registry file …</source>
        <translation>&amp;Registrierungsdatei …</translation>
    </message>
    <message>
        <source>&amp;VBScript, for Windows XP …</source>
        <translation>&amp;VBScript, für Windows XP …</translation>
    </message>
    <message>
        <source>NetworkManager script, for &amp;Linux …</source>
        <translation>NetworkManager-Skript, für &amp;Linux …</translation>
    </message>
    <message>
        <source>Pr&amp;ofile of this order …</source>
        <translation>Profil &amp;dieser Rangfolge …</translation>
    </message>
</context>
<context>
    <name>precedence::FamilyFields</name>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>Use its default routes</source>
        <translation>Standardrouten verwenden</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>nicht gebunden</translation>
    </message>
    <message>
        <source>automatic %1</source>
        <translation>automatisch %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1, automatic metric</source>
        <translation>%1, automatische Metrik</translation>
    </message>
    <message>
        <source>%1, manual metric</source>
        <translation>%1, manuelle Metrik</translation>
    </message>
    <message>
        <source>Metric for %1</source>
        <translation>Metrik für %1</translation>
    </message>
    <message>
        <source>Use its default routes for %1</source>
        <translation>Standardrouten für %1 verwenden</translation>
    </message>
</context>
<context>
    <name>precedence::FooterBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pin order</source>
        <translation>Rangfolge &amp;fixieren</translation>
    </message>
    <message>
        <source>&amp;only until restart</source>
        <translation>nur bis zum Neu&amp;start</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>Alle &amp;verwerfen</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>Makes every adapter of the order manual, so that no speed changes it.</source>
        <translation>Stellt alle Adapter der Rangfolge auf manuell, damit keine Geschwindigkeit sie ändert.</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n changes …</source>
        <translation>
            <numerusform>%n Änderung wird übernommen&#xa0;…</numerusform>
            <numerusform>%n Änderungen werden übernommen&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n Änderung ausstehend</numerusform>
            <numerusform>%n Änderungen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Makes the opposite changes wait, so that Apply brings back what was there.</source>
        <translation>Merkt die umgekehrten Änderungen vor; „Übernehmen“ bringt dann zurück, was vorher da war.</translation>
    </message>
    <message>
        <source>Copy for &amp;netsh</source>
        <translation>Für n&amp;etsh kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy commands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>Commands for that computer which bring this order, and those that undo them.</source>
        <translation>Befehle für jenen Computer, die diese Rangfolge herstellen, und die, die sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Behalten um %1</translation>
    </message>
    <message>
        <source>One order is tried at a time. Keep it or go back first, then apply this.</source>
        <translation>Nur eine Reihenfolge gilt auf einmal auf Probe. Zuerst behalten oder zurückgehen, dann dies anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Windows will ask for administrator rights for precedence-helper, to make %n changes.</source>
        <translation>
            <numerusform>Windows fragt nach Administratorrechten für precedence-helper, um %n Änderung vorzunehmen.</numerusform>
            <numerusform>Windows fragt nach Administratorrechten für precedence-helper, um %n Änderungen vorzunehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::HeaderBar</name>
    <message>
        <source>Where does traffic to an address go?</source>
        <translation>Wohin geht der Verkehr zu einer Adresse?</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Zieladresse</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Say where traffic to this address goes, and why.</source>
        <translation>Sagen, wohin der Datenverkehr zu dieser Adresse geht und warum.</translation>
    </message>
    <message>
        <source>Pin this destination</source>
        <translation>Dieses Ziel anheften</translation>
    </message>
    <message>
        <source>Pin this destination: the header then always shows where it goes.</source>
        <translation>Dieses Ziel anheften: Der Kopf des Fensters zeigt dann immer, wohin es geht.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned destinations</source>
        <translation>
            <numerusform>%n weiteres angeheftetes Ziel</numerusform>
            <numerusform>%n weitere angeheftete Ziele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::HistoryCard</name>
    <message>
        <source>Applied here</source>
        <translation>Hier übernommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changed, not by Precedence</source>
        <translation>Geändert, nicht von Precedence</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Makes the opposite change wait. Nothing is written until you apply it.</source>
        <translation>Merkt die umgekehrte Änderung vor. Nichts wird geschrieben, bis Sie sie übernehmen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgegangen</translation>
    </message>
    <message>
        <source>Set again by itself</source>
        <translation>Von selbst erneut gesetzt</translation>
    </message>
    <message>
        <source>Not set again any more</source>
        <translation>Nicht mehr erneut gesetzt</translation>
    </message>
</context>
<context>
    <name>precedence::HistoryModel</name>
    <message>
        <source>%1, changed here: %2</source>
        <translation>%1, hier geändert: %2</translation>
    </message>
    <message>
        <source>%1, not changed: %2. %3</source>
        <translation>%1, nicht geändert: %2. %3</translation>
    </message>
    <message>
        <source>%1, changed, not by Precedence: %2</source>
        <translation>%1, geändert, nicht von Precedence: %2</translation>
    </message>
    <message>
        <source>%1, kept: %2</source>
        <translation>%1, behalten: %2</translation>
    </message>
    <message>
        <source>%1, went back: %2. %3</source>
        <translation>%1, zurückgegangen: %2. %3</translation>
    </message>
    <message>
        <source>%1, set again by itself: %2</source>
        <translation>%1, von selbst erneut gesetzt: %2</translation>
    </message>
    <message>
        <source>%1, not set again any more: %2. %3</source>
        <translation>%1, nicht mehr erneut gesetzt: %2. %3</translation>
    </message>
</context>
<context>
    <name>precedence::HistoryPage</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
        <source>History, the latest first</source>
        <translation>Verlauf, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Bisher hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What you apply stands here, and what other programs or people change while Precedence is open. Each change can be put back.</source>
        <translation>Hier steht, was Sie übernehmen und was andere Programme oder Personen ändern, solange Precedence geöffnet ist. Jede Änderung lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Put back what was here before Precedence</source>
        <translation>Stand vor Precedence wiederherstellen</translation>
    </message>
    <message>
        <source>Makes the changes wait that bring back what stood here before the first change that was ever kept. Nothing is written until you apply them.</source>
        <translation>Lässt die Änderungen warten, die den Stand vor der ersten behaltenen Änderung wiederherstellen. Geschrieben wird erst beim Anwenden.</translation>
    </message>
</context>
<context>
    <name>precedence::LabPage</name>
    <message>
        <source>Back to this computer</source>
        <translation>Zurück zu diesem Computer</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Enter opens the scenario.</source>
        <translation>Die Eingabetaste öffnet das Szenario.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>There are no scenarios here.</source>
        <translation>Hier gibt es keine Szenarien.</translation>
    </message>
    <message>
        <source>They come with Precedence, in the folder share/precedence/scenarios. Install it again, or name another folder in PRECEDENCE_SCENARIOS.</source>
        <translation>Sie gehören zu Precedence und liegen im Ordner share/precedence/scenarios. Installieren Sie es neu, oder nennen Sie in PRECEDENCE_SCENARIOS einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a scenario.</source>
        <translation>Wählen Sie ein Szenario.</translation>
    </message>
    <message>
        <source>The lab is a simulated computer. You can try every change and pull every cable there; nothing on this computer changes.</source>
        <translation>Das Labor ist ein simulierter Computer. Sie können dort jede Änderung ausprobieren und jedes Kabel ziehen; an diesem Computer ändert sich nichts.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Changes go back unless kept</source>
        <translation>Änderungen gehen ohne Behalten zurück</translation>
    </message>
    <message>
        <source>As on a real computer: an order is tried, and goes back when nobody keeps it in time.</source>
        <translation>Wie auf einem echten Computer: Eine Reihenfolge gilt auf Probe und geht zurück, wenn niemand sie rechtzeitig behält.</translation>
    </message>
</context>
<context>
    <name>precedence::LessonView</name>
    <message>
        <source>happens by itself in %1 s</source>
        <translation>geschieht von selbst in %1 s</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>ist geschehen</translation>
    </message>
    <message>
        <source>You are an administrator there</source>
        <translation>Sie sind dort Administrator</translation>
    </message>
    <message>
        <source>What can happen</source>
        <translation>Was geschehen kann</translation>
    </message>
    <message>
        <source>Without administrator rights the simulated computer refuses every change, as a real one does.</source>
        <translation>Ohne Administratorrechte lehnt der simulierte Computer jede Änderung ab, wie ein echter.</translation>
    </message>
    <message>
        <source>A simulated computer with %1</source>
        <translation>Ein simulierter Computer mit %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened last: %1</source>
        <translation>Zuletzt geschehen: %1</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Antwort ausblenden</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
</context>
<context>
    <name>precedence::MainWindow</name>
    <message>
        <source>Priority</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedence</translation>
    </message>
    <message>
        <source>Try changes in the lab</source>
        <translation>Änderungen im Labor ausprobieren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Dieser &amp;Computer</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Apply waiting changes</source>
        <translation>Ausstehende Änderungen ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Discard all waiting changes</source>
        <translation>Alle ausstehenden Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>&amp;Adapter</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>Nach &amp;oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>Nach &amp;unten	Alt+Herunter</translation>
    </message>
    <message>
        <source>Move to the &amp;top	Alt+Home</source>
        <translation>Zum &amp;Anfang	Alt+Pos1</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom	Alt+End</source>
        <translation>Zum &amp;Ende	Alt+Ende</translation>
    </message>
    <message>
        <source>Return to &amp;automatic</source>
        <translation>&amp;Zurück zu automatisch</translation>
    </message>
    <message>
        <source>&amp;Pin order</source>
        <translation>Rangfolge &amp;fixieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Rang&amp;folge</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Routen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Where does traffic go?</source>
        <translation>&amp;Wohin geht der Datenverkehr?</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Precedence</source>
        <translation>Ü&amp;ber Precedence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>About Precedence</source>
        <translation>Über Precedence</translation>
    </message>
    <message>
        <source>Use the IPv4 order for IPv&amp;6</source>
        <translation>IPv4-Rangfolge auch für IPv&amp;6</translation>
    </message>
    <message>
        <source>&amp;Add text of the same machine</source>
        <translation>Text &amp;desselben Rechners hinzufügen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save as a Precedence snapshot …</source>
        <translation>Als Precedence-&amp;Momentaufnahme speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy a command to send to the user</source>
        <translation>Befehl für den Benutzer &amp;kopieren</translation>
    </message>
    <message>
        <source>For &amp;Windows</source>
        <translation>Für &amp;Windows</translation>
    </message>
    <message>
        <source>For &amp;Linux</source>
        <translation>Für &amp;Linux</translation>
    </message>
    <message>
        <source>Save as a Precedence snapshot</source>
        <translation>Als Precedence-Momentaufnahme speichern</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computer</translation>
    </message>
    <message>
        <source>Precedence snapshots (*%1)</source>
        <translation>Precedence-Momentaufnahmen (*%1)</translation>
    </message>
    <message>
        <source>Put back &amp;what was here before Precedence</source>
        <translation>Stand &amp;vor Precedence wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Time to keep an order</source>
        <translation>&amp;Zeit zum Behalten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>Ältere Reihenfolgen</translation>
    </message>
    <message>
        <source>Profi&amp;les</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Precedence %1&lt;/h3&gt;&lt;p&gt;Shows and sets the order in which a computer prefers its network adapters, and says why traffic goes where it goes.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;With Qt (LGPL 3), QCustomPlot (GPL 3), tl::expected (CC0), JSON for Modern C++ (MIT), pugixml (MIT) and CLI11 (BSD).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Precedence %1&lt;/h3&gt;&lt;p&gt;Zeigt und ändert, in welcher Rangfolge ein Computer seine Netzwerkadapter bevorzugt, und sagt, warum der Datenverkehr dorthin geht, wohin er geht.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;&lt;p&gt;Mit Qt (LGPL 3), QCustomPlot (GPL 3), tl::expected (CC0), JSON for Modern C++ (MIT), pugixml (MIT) und CLI11 (BSD).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>precedence::OrdersModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>partly on</source>
        <translation>teils ein</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting, now %1</source>
        <translation>wartet, jetzt %1</translation>
    </message>
    <message>
        <source>waiting, now %1 · %2</source>
        <translation>wartet, jetzt %1 · %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Connections and what is bound to them</source>
        <translation>Verbindungen und was an sie gebunden ist</translation>
    </message>
    <message>
        <source>Components and what they are bound to, the first one first</source>
        <translation>Komponenten und woran sie gebunden sind, das Erste zuerst</translation>
    </message>
    <message>
        <source>Network providers, the first one first</source>
        <translation>Netzwerkanbieter, der erste zuerst</translation>
    </message>
</context>
<context>
    <name>precedence::OrdersPage</name>
    <message>
        <source>Bindings by connection</source>
        <translation>Bindungen nach Verbindung</translation>
    </message>
    <message>
        <source>Bindings by component</source>
        <translation>Bindungen nach Komponente</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>Ältere Reihenfolgen</translation>
    </message>
    <message>
        <source>Go to Priority</source>
        <translation>Zur Rangfolge</translation>
    </message>
    <message>
        <source>Change anyway</source>
        <translation>Trotzdem ändern</translation>
    </message>
    <message>
        <source>The bindings can be changed now. Precedence says whether Windows keeps them.</source>
        <translation>Die Bindungen lassen sich jetzt ändern. Precedence sagt, ob Windows sie behält.</translation>
    </message>
    <message>
        <source>Reading the older orders …</source>
        <translation>Die älteren Reihenfolgen werden gelesen …</translation>
    </message>
    <message>
        <source>First for everything</source>
        <translation>Für alles zuerst</translation>
    </message>
    <message>
        <source>Binds every client and service to this connection first, over whatever protocol.</source>
        <translation>Bindet jeden Client und jeden Dienst zuerst an diese Verbindung, über welches Protokoll auch immer.</translation>
    </message>
    <message>
        <source>This order could not be read.</source>
        <translation>Diese Reihenfolge ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>precedence::PinsMenu</name>
    <message>
        <source>Name a destination</source>
        <translation>Ein Ziel benennen</translation>
    </message>
    <message>
        <source>What is %1? Its name stands in the header, such as printer or office.</source>
        <translation>Was ist %1? Der Name steht im Kopf des Fensters, etwa Drucker oder Büro.</translation>
    </message>
    <message>
        <source>&amp;Say why</source>
        <translation>Sagen, &amp;warum</translation>
    </message>
    <message>
        <source>&amp;Name it …</source>
        <translation>&amp;Benennen …</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Nothing is pinned. Ask about an address, and choose the pin beside it.</source>
        <translation>Nichts ist angeheftet. Fragen Sie nach einer Adresse, und wählen Sie die Stecknadel daneben.</translation>
    </message>
    <message>
        <source>Pinned d&amp;estinations</source>
        <translation>Angeheftete Zi&amp;ele</translation>
    </message>
</context>
<context>
    <name>precedence::PriorityPage</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Reading this computer …</source>
        <translation>Dieser Computer wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Use the IPv4 order</source>
        <translation>IPv4-Rangfolge verwenden</translation>
    </message>
    <message>
        <source>&amp;Return to automatic</source>
        <translation>&amp;Zurück zu automatisch</translation>
    </message>
    <message>
        <source>Priority order, lowest metric first</source>
        <translation>Rangfolge, niedrigste Metrik zuerst</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Show the order of: %1</source>
        <translation>Rangfolge zeigen für: %1</translation>
    </message>
    <message>
        <source>Show IPv6</source>
        <translation>IPv6 zeigen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Ordered by default route: this computer has no interface metrics.</source>
        <translation>Nach Standardroute geordnet: Dieser Computer hat keine Schnittstellenmetriken.</translation>
    </message>
    <message>
        <source>Type an %1 metric …</source>
        <translation>%1-Metrik eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Use its %1 default routes</source>
        <translation>%1-Standardrouten verwenden</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück zu automatisch</translation>
    </message>
    <message>
        <source>Pin order</source>
        <translation>Rangfolge fixieren</translation>
    </message>
    <message>
        <source>Use the IPv4 order for IPv6</source>
        <translation>IPv4-Rangfolge auch für IPv6</translation>
    </message>
    <message>
        <source>Ordered by default route; this text has no interface metrics.</source>
        <translation>Nach Standardroute geordnet; dieser Text enthält keine Schnittstellenmetriken.</translation>
    </message>
</context>
<context>
    <name>precedence::PriorityTree</name>
    <message>
        <source>Adapters in their priority order</source>
        <translation>Adapter in ihrer Rangfolge</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen adapter, Alt+Home and Alt+End to the ends; F2 types a metric.</source>
        <translation>Alt+Aufwärts und Alt+Abwärts verschieben den gewählten Adapter, Alt+Pos1 und Alt+Ende bis an den Rand; F2 öffnet die Eingabe einer Metrik.</translation>
    </message>
</context>
<context>
    <name>precedence::ProfilesMenu</name>
    <message>
        <source>Profi&amp;les</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Save this &amp;order as a profile …</source>
        <translation>Diese &amp;Rangfolge als Profil speichern …</translation>
    </message>
    <message>
        <source>Save these &amp;metrics as a profile …</source>
        <translation>Diese &amp;Metriken als Profil speichern …</translation>
    </message>
    <message>
        <source>&amp;Import a profile or an answer file …</source>
        <translation>Profil oder Antwortdatei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>Makes what the profile wants wait. Nothing is written until you apply it.</source>
        <translation>Merkt vor, was das Profil vorgibt. Nichts wird geschrieben, bis Sie es übernehmen.</translation>
    </message>
    <message>
        <source>&amp;Hold by itself</source>
        <translation>Von selbst &amp;halten</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keines</translation>
    </message>
    <message>
        <source>Sets the profile again when something changes it, a few times at most.</source>
        <translation>Setzt das Profil erneut, wenn etwas davon geändert wird, höchstens ein paar Mal.</translation>
    </message>
    <message>
        <source>Here somebody has to be asked before each change, so nothing is set by itself.</source>
        <translation>Hier muss vor jeder Änderung jemand gefragt werden; deshalb wird nichts von selbst gesetzt.</translation>
    </message>
</context>
<context>
    <name>precedence::RouteTableModel</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Route metric</source>
        <translation>Routenmetrik</translation>
    </message>
    <message>
        <source>+ interface metric</source>
        <translation>+ Schnittstellenmetrik</translation>
    </message>
    <message>
        <source>= effective metric</source>
        <translation>= effektive Metrik</translation>
    </message>
    <message>
        <source>In its prefix</source>
        <translation>In seinem Präfix</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>precedence::RoutesPage</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Matches this destination</source>
        <translation>Passt zu diesem Ziel</translation>
    </message>
    <message>
        <source>Persistent and inactive routes</source>
        <translation>Beständige und inaktive Routen</translation>
    </message>
    <message>
        <source>Routes of this adapter</source>
        <translation>Routen dieses Adapters</translation>
    </message>
    <message>
        <source>All adapters</source>
        <translation>Alle Adapter</translation>
    </message>
    <message>
        <source>%1 of %2 routes</source>
        <translation>%1 von %2 Routen</translation>
    </message>
    <message>
        <source>There are no routes here.</source>
        <translation>Hier gibt es keine Routen.</translation>
    </message>
    <message>
        <source>What was read lists adapters only, or none of them has an address.</source>
        <translation>Was gelesen wurde, nennt nur Adapter, oder keiner davon hat eine Adresse.</translation>
    </message>
    <message>
        <source>No route matches this filter.</source>
        <translation>Keine Route passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Persistent and inactive routes are not shown.</source>
        <translation>Beständige und inaktive Routen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>precedence::RoutesView</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>+ interface</source>
        <translation>+ Schnittstelle</translation>
    </message>
    <message>
        <source>= effective</source>
        <translation>= effektiv</translation>
    </message>
    <message>
        <source>Route metric</source>
        <translation>Routenmetrik</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
</context>
<context>
    <name>precedence::TextDoors</name>
    <message>
        <source>&amp;Open a text …</source>
        <translation>Text &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>Text &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Paste it</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>Open texts of one computer</source>
        <translation>Texte eines Computers öffnen</translation>
    </message>
    <message>
        <source>Add texts of the same computer</source>
        <translation>Texte desselben Computers hinzufügen</translation>
    </message>
    <message>
        <source>Texts and snapshots (*.txt *.log *.json *.csv *.html *.eml);;All files (*)</source>
        <translation>Texte und Momentaufnahmen (*.txt *.log *.json *.csv *.html *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy what the tool printed, and paste it here.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie die Ausgabe des Werkzeugs, und fügen Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>precedence::TextStrip</name>
    <message>
        <source>Add text of the same machine</source>
        <translation>Text desselben Rechners hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not read</source>
        <translation>
            <numerusform>%n Zeile nicht gelesen</numerusform>
            <numerusform>%n Zeilen nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::TryingBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;More time</source>
        <translation>&amp;Mehr Zeit</translation>
    </message>
    <message>
        <source>Go &amp;back now</source>
        <translation>Jetzt &amp;zurück</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Escape does the same while the keys are in this bar.</source>
        <translation>Escape tut dasselbe, solange die Tasten in dieser Leiste sind.</translation>
    </message>
    <message numerus="yes">
        <source>Trying this order. It goes back in %n s.</source>
        <translation>
            <numerusform>Diese Reihenfolge gilt auf Probe. Sie geht in %n s zurück.</numerusform>
            <numerusform>Diese Reihenfolge gilt auf Probe. Sie geht in %n s zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is up. The order goes back.</source>
        <translation>Die Zeit ist um. Die Reihenfolge geht zurück.</translation>
    </message>
    <message>
        <source>Not everything went back. What is left goes back as soon as it can.</source>
        <translation>Nicht alles ging zurück. Der Rest geht zurück, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>What was tried may still be in force.</source>
        <translation>Was auf Probe galt, gilt vielleicht noch.</translation>
    </message>
</context>
<context>
    <name>precedence::UnreadPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the lines that were not read</source>
        <translation>Nicht gelesene Zeilen schließen</translation>
    </message>
    <message>
        <source>Lines that were not read</source>
        <translation>Nicht gelesene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not read</source>
        <translation>
            <numerusform>%n Zeile wurde nicht gelesen</numerusform>
            <numerusform>%n Zeilen wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in what is shown. Here are the first %1, with their neighbours.</source>
        <translation>Nichts davon ist in dem, was gezeigt wird. Hier sind die ersten %1, mit ihrer Umgebung.</translation>
    </message>
    <message>
        <source>Nothing of them is in what is shown. Here they are, with their neighbours.</source>
        <translation>Nichts davon ist in dem, was gezeigt wird. Hier stehen sie, mit ihrer Umgebung.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
</context>
<context>
    <name>precedence::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>After the waiting changes:</source>
        <translation>Nach den ausstehenden Änderungen:</translation>
    </message>
    <message>
        <source>Expected through</source>
        <translation>Erwartet über</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Adapter wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Antwort schließen</translation>
    </message>
    <message>
        <source>Where does traffic from %1 to %2 go?</source>
        <translation>Wohin geht der Datenverkehr von %1 zu %2?</translation>
    </message>
    <message>
        <source>Where does traffic to %1 go?</source>
        <translation>Wohin geht der Datenverkehr zu %1?</translation>
    </message>
    <message>
        <source>Type an address above to see where its traffic goes and why.</source>
        <translation>Geben Sie oben eine Adresse ein, um zu sehen, wohin ihr Datenverkehr geht und warum.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more routes that match.</source>
        <translation>
            <numerusform>Und %n weitere Route, die passt.</numerusform>
            <numerusform>Und %n weitere Routen, die passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xpected through</source>
        <translation>&amp;Erwartet über</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Any of its addresses</source>
        <translation>Beliebige Adresse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
