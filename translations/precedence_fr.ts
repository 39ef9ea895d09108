<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandCopies</name>
    <message>
        <source>To undo it later, run the lines below without “%1” before them.</source>
        <translation>Pour l’annuler plus tard, exécutez les lignes ci-dessous sans «&#xa0;%1&#xa0;» au début.</translation>
    </message>
    <message>
        <source>Copied for PowerShell, with the commands that undo it. Nothing was changed; send it to the user, to be run there as administrator.</source>
        <translation>Copié pour PowerShell, avec les commandes qui l’annulent. Rien n’a été modifié&#xa0;; envoyez-le à l’utilisateur, à exécuter là-bas en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Copied for the command prompt, with the commands that undo it. Nothing was changed; send it to the user, to be run there as administrator.</source>
        <translation>Copié pour l’invite de commandes, avec les commandes qui l’annulent. Rien n’a été modifié&#xa0;; envoyez-le à l’utilisateur, à exécuter là-bas en tant qu’administrateur.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>Écrire du JSON pour les scripts.</translation>
    </message>
    <message>
        <source>Show adapters in their priority order.</source>
        <translation>Montrer les cartes dans leur ordre de priorité.</translation>
    </message>
    <message>
        <source>Show active routes and who wins each prefix.</source>
        <translation>Montrer les routes actives et celle qui l’emporte pour chaque préfixe.</translation>
    </message>
    <message>
        <source>Show persistent routes that are not active, too.</source>
        <translation>Montrer aussi les routes persistantes qui ne sont pas actives.</translation>
    </message>
    <message>
        <source>Say where traffic to an address goes, and why.</source>
        <translation>Dire où va le trafic vers une adresse, et pourquoi.</translation>
    </message>
    <message>
        <source>The destination, with %ZONE where it is link-local.</source>
        <translation>La destination, avec %ZONE si elle est de lien local.</translation>
    </message>
    <message>
        <source>The source address, one of this computer&apos;s own.</source>
        <translation>L’adresse source, l’une de celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Show what differs between two sources.</source>
        <translation>Montrer les différences entre deux sources.</translation>
    </message>
    <message>
        <source>A source.</source>
        <translation>Une source.</translation>
    </message>
    <message>
        <source>Another source.</source>
        <translation>Une autre source.</translation>
    </message>
    <message>
        <source>Show changes as they happen, until Ctrl+C.</source>
        <translation>Montrer les modifications à mesure, jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>v4, v6 or both (the default).</source>
        <translation>v4, v6 ou both (les deux, par défaut).</translation>
    </message>
    <message>
        <source>Put adapters first, in this order; all others keep their order behind them. Prints the changes.</source>
        <translation>Placer des cartes en tête, dans cet ordre&#xa0;; toutes les autres gardent leur ordre à la suite. Écrit les modifications.</translation>
    </message>
    <message>
        <source>The adapters, the most preferred first.</source>
        <translation>Les cartes, la préférée d’abord.</translation>
    </message>
    <message>
        <source>Make every adapter manual, so that no speed changes the order.</source>
        <translation>Passer toutes les cartes en manuel, pour qu’aucune vitesse ne change l’ordre.</translation>
    </message>
    <message>
        <source>Change one adapter. Prints the change.</source>
        <translation>Modifier une carte. Écrit la modification.</translation>
    </message>
    <message>
        <source>The adapter.</source>
        <translation>La carte.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 9999, or automatic.</source>
        <translation>Un nombre entier de 1 à 9999, ou automatic.</translation>
    </message>
    <message>
        <source>on, or off: its default routes do not count.</source>
        <translation>on, ou off&#xa0;: ses routes par défaut ne comptent pas.</translation>
    </message>
    <message>
        <source>ip-helper (the default), or wmi: Windows&apos; older way, for manual IPv4 metrics.</source>
        <translation>ip-helper (par défaut), ou wmi&#xa0;: l’ancienne voie de Windows, pour les métriques IPv4 manuelles.</translation>
    </message>
    <message>
        <source>Change the metric of a route. Prints the change.</source>
        <translation>Modifier la métrique d’une route. Écrit la modification.</translation>
    </message>
    <message>
        <source>Its destination, such as 192.0.2.0/24.</source>
        <translation>Sa destination, par exemple 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Its next hop, or on-link.</source>
        <translation>Son prochain saut, ou on-link.</translation>
    </message>
    <message>
        <source>Its adapter.</source>
        <translation>Sa carte.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 9999.</source>
        <translation>Un nombre entier de 0 à 9999.</translation>
    </message>
    <message>
        <source>Say what to do: %1. precedencectl --help tells more.</source>
        <translation>Dites ce qu’il faut faire&#xa0;: %1. precedencectl --help en dit plus.</translation>
    </message>
    <message>
        <source>“%1” is not a command. The commands are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. Les commandes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Shows and sets the order in which a computer prefers its network adapters, and says why traffic goes where it goes.</source>
        <translation>Montre et règle l’ordre dans lequel un ordinateur préfère ses cartes réseau, et dit pourquoi le trafic va là où il va.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>Say what to set: --metric or --default-routes.</source>
        <translation>Dites ce qu’il faut régler&#xa0;: --metric ou --default-routes.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>pas avec</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Écrire cette aide et terminer.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Écrire la version et terminer.</translation>
    </message>
    <message>
        <source>live (this computer), lab:NAME, lab:NAME@STATEFILE, file:PATH or - for a text on standard input. Given several times, the texts are of one machine.</source>
        <translation>live (cet ordinateur), lab:NAME, lab:NAME@STATEFILE, file:PATH ou - pour un texte sur l’entrée standard. Donnés plusieurs fois, les textes sont d’une même machine.</translation>
    </message>
    <message>
        <source>Make the changes instead of printing them. They go back unless somebody keeps them.</source>
        <translation>Effectuer les modifications au lieu de les afficher. Elles sont annulées si personne ne les garde.</translation>
    </message>
    <message>
        <source>Keep the changes without asking.</source>
        <translation>Garder les modifications sans demander.</translation>
    </message>
    <message>
        <source>How long they last once they are kept. restart: until the next restart; kept: after it too (the default, but for set-route).</source>
        <translation>Leur durée une fois gardées. restart&#xa0;: jusqu’au prochain redémarrage&#xa0;; kept&#xa0;: après aussi (par défaut, sauf pour set-route).</translation>
    </message>
    <message>
        <source>Say whether changes are on trial, or were left behind by one.</source>
        <translation>Dire si des modifications sont à l’essai, ou sont restées d’un essai.</translation>
    </message>
    <message>
        <source>Take back what a trial left behind; where nothing was, bring back what stood here before the first change.</source>
        <translation>Annuler ce qu’un essai a laissé&#xa0;; s’il n’a rien laissé, rétablir ce qui était là avant la première modification.</translation>
    </message>
    <message>
        <source>Bring back what the last write of an older order replaced.</source>
        <translation>Remettre ce que la dernière écriture d’un ancien ordre a remplacé.</translation>
    </message>
    <message>
        <source>Make the change instead of printing it. It does not go back by itself; add --keep.</source>
        <translation>Faire la modification au lieu de l’afficher. Elle ne revient pas d’elle-même&#xa0;; ajouter --keep.</translation>
    </message>
    <message>
        <source>Show or change the order in which protocols, clients and services are bound to adapters (an older order of Windows).</source>
        <translation>Montrer ou modifier l’ordre dans lequel protocoles, clients et services sont liés aux cartes (un ancien ordre de Windows).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Bind everything to this connection first.</source>
        <translation>Tout lier d’abord à cette connexion.</translation>
    </message>
    <message>
        <source>Switch every binding to this connection on.</source>
        <translation>Activer toutes les liaisons à cette connexion.</translation>
    </message>
    <message>
        <source>Switch every binding to this connection off.</source>
        <translation>Désactiver toutes les liaisons à cette connexion.</translation>
    </message>
    <message>
        <source>A component, then what it is to be bound to first: protocols, connections or whole paths.</source>
        <translation>Un composant, puis ce à quoi il doit être lié d’abord&#xa0;: protocoles, connexions ou chemins entiers.</translation>
    </message>
    <message>
        <source>Show or change the order of the network providers (Windows).</source>
        <translation>Montrer ou modifier l’ordre des fournisseurs de réseau (Windows).</translation>
    </message>
    <message>
        <source>The providers that come first; all others keep their order.</source>
        <translation>Les fournisseurs qui viennent d’abord&#xa0;; tous les autres gardent leur ordre.</translation>
    </message>
    <message>
        <source>--since, --profile and --undo are for scripts, not for answer files.</source>
        <translation>--since, --profile et --undo valent pour les scripts, pas pour les fichiers de réponses.</translation>
    </message>
    <message>
        <source>--into, --pass, --architecture, --with-addresses and --with-routes are for answer files (unattend) only.</source>
        <translation>--into, --pass, --architecture, --with-addresses et --with-routes ne valent que pour les fichiers de réponses (unattend).</translation>
    </message>
    <message>
        <source>Write what is set here for other computers: an answer file or a script.</source>
        <translation>Écrire pour d’autres ordinateurs ce qui est réglé ici&#xa0;: un fichier de réponses ou un script.</translation>
    </message>
    <message>
        <source>unattend (an answer file for Setup), powershell, netsh, reg, vbscript (Windows XP) or nmcli.</source>
        <translation>unattend (un fichier de réponses pour le programme d’installation), powershell, netsh, reg, vbscript (Windows XP) ou nmcli.</translation>
    </message>
    <message>
        <source>A file to write instead of printing.</source>
        <translation>Un fichier à écrire au lieu d’afficher.</translation>
    </message>
    <message>
        <source>Read an answer file and print what would change here, or keep a profile under its name.</source>
        <translation>Lire un fichier de réponses et écrire ce qui changerait ici, ou enregistrer un profil sous son nom.</translation>
    </message>
    <message>
        <source>The answer file or the profile.</source>
        <translation>Le fichier de réponses ou le profil.</translation>
    </message>
    <message>
        <source>Scripts: a source; only what changed from it to here.</source>
        <translation>Scripts&#xa0;: une source&#xa0;; seulement ce qui a changé entre elle et ici.</translation>
    </message>
    <message>
        <source>Scripts: what this profile would change here.</source>
        <translation>Scripts&#xa0;: ce que ce profil modifierait ici.</translation>
    </message>
    <message>
        <source>Scripts: the one that takes it back.</source>
        <translation>Scripts&#xa0;: celui qui annule l’autre.</translation>
    </message>
    <message>
        <source>Answer files: an existing one to write into; everything else in it stays as it is.</source>
        <translation>Fichiers de réponses&#xa0;: un fichier existant où écrire&#xa0;; tout le reste y demeure tel quel.</translation>
    </message>
    <message>
        <source>Answer files: specialize (the default) or windowsPE.</source>
        <translation>Fichiers de réponses&#xa0;: specialize (par défaut) ou windowsPE.</translation>
    </message>
    <message>
        <source>Answer files: amd64 (the default), x86 or arm64.</source>
        <translation>Fichiers de réponses&#xa0;: amd64 (par défaut), x86 ou arm64.</translation>
    </message>
    <message>
        <source>Answer files: the addresses of this computer, too.</source>
        <translation>Fichiers de réponses&#xa0;: aussi les adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>Answer files: persistent routes that somebody set here, too.</source>
        <translation>Fichiers de réponses&#xa0;: aussi les routes persistantes que quelqu’un a définies ici.</translation>
    </message>
    <message>
        <source>Named orders and sets of metrics: list, show, save, apply, delete, export.</source>
        <translation>Ordres et jeux de métriques sous un nom&#xa0;: list, show, save, apply, delete, export.</translation>
    </message>
    <message>
        <source>Show your profiles.</source>
        <translation>Montrer vos profils.</translation>
    </message>
    <message>
        <source>The profile&apos;s name.</source>
        <translation>Le nom du profil.</translation>
    </message>
    <message>
        <source>Print what a profile would change here.</source>
        <translation>Écrire ce qu’un profil modifierait ici.</translation>
    </message>
    <message>
        <source>Save the order that stands here, or one of these adapters, as a profile.</source>
        <translation>Enregistrer comme profil l’ordre en place ici, ou un ordre de ces cartes.</translation>
    </message>
    <message>
        <source>Set what a profile wants.</source>
        <translation>Régler ce que demande un profil.</translation>
    </message>
    <message>
        <source>Delete a profile.</source>
        <translation>Supprimer un profil.</translation>
    </message>
    <message>
        <source>Write a profile to take it elsewhere.</source>
        <translation>Écrire un profil pour l’emporter ailleurs.</translation>
    </message>
    <message>
        <source>Adapters, the most preferred first; any:wireless or any:wired means all of a kind.</source>
        <translation>Des cartes, la préférée d’abord&#xa0;; any:wireless ou any:wired désigne toutes celles d’une sorte.</translation>
    </message>
    <message>
        <source>Save the metrics that stand here instead of the order.</source>
        <translation>Enregistrer les métriques en place ici au lieu de l’ordre.</translation>
    </message>
    <message>
        <source>A profile takes the place of the one with its name.</source>
        <translation>Un profil remplace celui qui porte son nom.</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuelle</translation>
    </message>
    <message>
        <source>%1, %2 costs %3: route %4 + interface %5, %6.</source>
        <translation>%1, %2 coûte %3&#xa0;: route %4 + interface %5, %6.</translation>
    </message>
    <message>
        <source>%1, %2 costs %3.</source>
        <translation>%1, %2 coûte %3.</translation>
    </message>
    <message>
        <source>After the waiting changes it costs %1.</source>
        <translation>Après les modifications en attente, elle coûte %1.</translation>
    </message>
    <message>
        <source>The internet goes through it now.</source>
        <translation>Le trafic Internet passe par là maintenant.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Route metric</source>
        <translation>Métrique de route</translation>
    </message>
    <message>
        <source>Interface metric</source>
        <translation>Métrique d’interface</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Effective metric</source>
        <translation>Métrique effective</translation>
    </message>
    <message>
        <source>After the waiting changes</source>
        <translation>Après les modifications en attente</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>No adapter has a default route.</source>
        <translation>Aucune carte n’a de route par défaut.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>%1, %2 is left out: what its default route costs is not known.</source>
        <translation>%1, %2 est laissée de côté&#xa0;: le coût de sa route par défaut n’est pas connu.</translation>
    </message>
    <message>
        <source>%1, %2 has no default route after the waiting changes.</source>
        <translation>%1, %2 n’a pas de route par défaut après les modifications en attente.</translation>
    </message>
    <message>
        <source>%1, %2 gets a default route by the waiting changes; it costs %3.</source>
        <translation>%1, %2 reçoit une route par défaut avec les modifications en attente&#xa0;; elle coûte %3.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>accepted, but the computer shows something else</source>
        <translation>accepté, mais l’ordinateur montre autre chose</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>done, and it could not be taken back</source>
        <translation>fait, et impossible à reprendre</translation>
    </message>
    <message>
        <source>written; it counts after a restart</source>
        <translation>écrit&#xa0;; compte après un redémarrage</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>Nothing needs to change.</source>
        <translation>Rien n’est à modifier.</translation>
    </message>
    <message>
        <source>Would change:</source>
        <translation>Modifierait&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --apply to do it.</source>
        <translation>Rien n’a été modifié. Ajoutez --apply pour le faire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This lab lives in memory and ends with this command; lab:NAME@STATEFILE keeps it for the next.</source>
        <translation>Ce laboratoire vit en mémoire et finit avec cette commande&#xa0;; lab:NAME@STATEFILE le garde pour la suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read:</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être lue&#xa0;:</numerusform>
            <numerusform>%n entrées n’ont pas pu être lues&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lab: simulated computer, %1. Nothing here is real.</source>
        <translation>Laboratoire&#xa0;: ordinateur simulé, %1. Rien ici n’est réel.</translation>
    </message>
    <message>
        <source>Labs, simulated computers to try things on:</source>
        <translation>Laboratoires, des ordinateurs simulés pour essayer&#xa0;:</translation>
    </message>
    <message>
        <source>The internet now: %1, %2</source>
        <translation>Internet maintenant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>link</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>serveurs DNS</translation>
    </message>
    <message>
        <source>%1: something that is not shown here changed</source>
        <translation>%1&#xa0;: quelque chose qui n’est pas montré ici a changé</translation>
    </message>
    <message>
        <source>%1, %2: %3 -&gt; %4</source>
        <translation>%1, %2&#xa0;: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>%1 after a restart</source>
        <translation>%1 après un redémarrage</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 connecté</translation>
    </message>
    <message>
        <source>%1 default routes switched off</source>
        <translation>routes par défaut %1 désactivées</translation>
    </message>
    <message>
        <source>%1 weak host send</source>
        <translation>%1&#xa0;: envoi en hôte faible</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 through %2 on %3</source>
        <translation>%1 par %2 sur %3</translation>
    </message>
    <message>
        <source>%1, metric %2</source>
        <translation>%1, métrique %2</translation>
    </message>
    <message>
        <source>route %1: its origin or state changed</source>
        <translation>route %1&#xa0;: son origine ou son état a changé</translation>
    </message>
    <message>
        <source>route %1, metric: %2 -&gt; %3</source>
        <translation>route %1, métrique&#xa0;: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The internet: %1 -&gt; %2</source>
        <translation>Internet&#xa0;: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>- adapter %1</source>
        <translation>- carte %1</translation>
    </message>
    <message>
        <source>+ adapter %1</source>
        <translation>+ carte %1</translation>
    </message>
    <message>
        <source>- route %1</source>
        <translation>- route %1</translation>
    </message>
    <message>
        <source>+ route %1</source>
        <translation>+ route %1</translation>
    </message>
    <message>
        <source>and %1 more changes of routes</source>
        <translation>et %1 autres changements de routes</translation>
    </message>
    <message>
        <source>The answer could not be written out. Check that there is room for it.</source>
        <translation>La réponse n’a pas pu être écrite. Vérifiez qu’il y a assez de place.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Not connected:</source>
        <translation>Non connectées&#xa0;:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation>Défaut IPv4</translation>
    </message>
    <message>
        <source>Default IPv6</source>
        <translation>Défaut IPv6</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>This computer has no network adapters.</source>
        <translation>Cet ordinateur n’a pas de carte réseau.</translation>
    </message>
    <message>
        <source>There are no routes.</source>
        <translation>Il n’y a pas de routes.</translation>
    </message>
    <message>
        <source>persistent, not active</source>
        <translation>persistante, non active</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Prochain saut</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>+ Interface</source>
        <translation>+ Interface</translation>
    </message>
    <message>
        <source>= Effective</source>
        <translation>= Effective</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Watching. Ctrl+C ends it.</source>
        <translation>Surveillance en cours. Ctrl+C l’arrête.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not read:</source>
        <translation>
            <numerusform>%n ligne n’a pas été lue&#xa0;:</numerusform>
            <numerusform>%n lignes n’ont pas été lues&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  et %n autre</numerusform>
            <numerusform>  et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not this computer: %1</source>
        <translation>Pas cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>An earlier trial was not taken back. precedencectl --revert takes it back:</source>
        <translation>Un essai précédent n’a pas été annulé. precedencectl --revert l’annule&#xa0;:</translation>
    </message>
    <message>
        <source>No trial is on, and none was left behind.</source>
        <translation>Rien n’est à l’essai, et rien n’est resté d’un essai.</translation>
    </message>
    <message>
        <source>The trial that was left behind is taken back.</source>
        <translation>Ce qui était resté de l’essai est annulé.</translation>
    </message>
    <message>
        <source>There is nothing to take back: no trial was left behind, and what stood here before the first change stands here still.</source>
        <translation>Il n’y a rien à annuler&#xa0;: rien n’est resté d’un essai, et ce qui était là avant la première modification y est toujours.</translation>
    </message>
    <message numerus="yes">
        <source>Trying this order. It goes back in %n seconds.</source>
        <translation>
            <numerusform>Cet ordre est à l’essai. Il est annulé dans %n seconde.</numerusform>
            <numerusform>Cet ordre est à l’essai. Il est annulé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type keep to keep it, back to go back now, or more for more time:</source>
        <translation>Taper keep pour le garder, back pour l’annuler maintenant, ou more pour plus de temps&#xa0;:</translation>
    </message>
    <message>
        <source>An earlier trial had not been taken back. It was taken back first.</source>
        <translation>Un essai précédent n’avait pas été annulé. Il a d’abord été annulé.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Connections in order: %1</source>
        <translation>Connexions dans l’ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --apply --keep to do it.</source>
        <translation>Rien n’a été modifié. Ajouter --apply --keep pour le faire.</translation>
    </message>
    <message>
        <source>Written to %1. Nothing was changed on this computer.</source>
        <translation>Écrit dans %1. Rien n’a été modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to write: nothing is set by hand, or nothing differs.</source>
        <translation>Il n’y a rien à écrire&#xa0;: rien n’est défini à la main, ou il n’y a aucune différence.</translation>
    </message>
    <message>
        <source>“%1” is one of your profiles now. precedencectl profile apply sets it.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant l’un de vos profils. precedencectl profile apply l’applique.</translation>
    </message>
    <message>
        <source>%1: the order %2</source>
        <translation>%1&#xa0;: l’ordre %2</translation>
    </message>
    <message>
        <source>%1: the metrics of %2</source>
        <translation>%1&#xa0;: les métriques des cartes %2</translation>
    </message>
    <message>
        <source>There are no profiles yet. precedencectl profile save NAME makes one.</source>
        <translation>Il n’y a pas encore de profils. precedencectl profile save NAME en crée un.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Enregistré. %1</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Cellular should only be the backup</source>
        <translation>Le réseau mobile ne doit servir que de secours</translation>
    </message>
    <message>
        <source>The cable is plugged in, yet the laptop spends its mobile data. Why?</source>
        <translation>Le câble est branché, et pourtant le portable consomme ses données mobiles. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Automatic metrics follow the link speed: 600 Mbit/s of 5G come to 30, the 100 Mbit/s of the old switch come to 35. Give Cellular a high manual metric, for example 500; it then carries internet traffic only while nothing else has a default route.</source>
        <translation>Les métriques automatiques suivent la vitesse de la liaison&#xa0;: les 600 Mbit/s de la 5G donnent 30, les 100 Mbit/s du vieux commutateur donnent 35. Donnez à Cellular une métrique manuelle élevée, par exemple 500&#xa0;; elle ne porte alors le trafic internet que tant que rien d’autre n’a de route par défaut.</translation>
    </message>
    <message>
        <source>Pull the Ethernet cable; somebody plugs it in again after ten seconds</source>
        <translation>Débrancher le câble Ethernet&#xa0;; quelqu’un le rebranche après dix secondes</translation>
    </message>
    <message>
        <source>The Ethernet cable is plugged in again</source>
        <translation>Le câble Ethernet est rebranché</translation>
    </message>
    <message>
        <source>The old switch is replaced: 1 Gbit/s</source>
        <translation>Le vieux commutateur est remplacé&#xa0;: 1 Gbit/s</translation>
    </message>
    <message>
        <source>Poor signal: Cellular falls to 30 Mbit/s</source>
        <translation>Mauvaise réception&#xa0;: Cellular tombe à 30 Mbit/s</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 prefer different adapters</source>
        <translation>IPv4 et IPv6 préfèrent des cartes différentes</translation>
    </message>
    <message>
        <source>Ethernet is first, yet 2001:db8:ffff::10 is reached through Wi-Fi. Why?</source>
        <translation>Ethernet est en tête, et pourtant 2001:db8:ffff::10 est joint par Wi-Fi. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Each family has its own metrics. In IPv4 Ethernet is first with 25. In IPv6 somebody set Wi-Fi to 10, which is lower than Ethernet&apos;s automatic 25, so IPv6 prefers Wi-Fi.</source>
        <translation>Chaque famille a ses propres métriques. En IPv4, Ethernet est en tête avec 25. En IPv6, quelqu’un a mis Wi-Fi à 10, moins que les 25 automatiques d’Ethernet&#xa0;; IPv6 préfère donc Wi-Fi.</translation>
    </message>
    <message>
        <source>Pull the Ethernet cable</source>
        <translation>Débrancher le câble Ethernet</translation>
    </message>
    <message>
        <source>Plug the Ethernet cable back in</source>
        <translation>Rebrancher le câble Ethernet</translation>
    </message>
    <message>
        <source>A VPN that takes everything</source>
        <translation>Un VPN qui prend tout</translation>
    </message>
    <message>
        <source>Contoso VPN has the highest metric of all adapters. Why does internet traffic still go through it, and would another order of adapters help?</source>
        <translation>Contoso VPN a la métrique la plus élevée de toutes les cartes. Pourquoi le trafic internet passe-t-il quand même par là, et un autre ordre des cartes aiderait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Its routes 0.0.0.0/1 and 128.0.0.0/1 together cover every address and are longer prefixes than 0.0.0.0/0; in IPv6 ::/1 and 8000::/1 do the same. The longest prefix wins before any metric is compared, so no order of adapters moves this traffic. What has a still longer prefix stays outside the tunnel: the route to the VPN server, 198.51.100.7/32, and the network that Wi-Fi itself is on, 192.0.2.0/24 and 2001:db8:1::/64.</source>
        <translation>Ses routes 0.0.0.0/1 et 128.0.0.0/1 couvrent ensemble toutes les adresses et sont des préfixes plus longs que 0.0.0.0/0&#xa0;; en IPv6,&#xa0;::/1 et 8000::/1 font de même. Le préfixe le plus long l’emporte avant toute comparaison de métriques&#xa0;; aucun ordre des cartes ne déplace donc ce trafic. Ce qui a un préfixe plus long encore reste hors du tunnel&#xa0;: la route vers le serveur VPN, 198.51.100.7/32, et le réseau où se trouve Wi-Fi, 192.0.2.0/24 et 2001:db8:1::/64.</translation>
    </message>
    <message>
        <source>Contoso VPN hangs up and takes its routes away</source>
        <translation>Contoso VPN raccroche et emporte ses routes</translation>
    </message>
    <message>
        <source>Contoso VPN connects and adds its routes again</source>
        <translation>Contoso VPN se connecte et remet ses routes</translation>
    </message>
    <message>
        <source>A Linux laptop on cable and Wi-Fi</source>
        <translation>Un portable Linux sur câble et Wi-Fi</translation>
    </message>
    <message>
        <source>Which route does Linux take, and is there a sum as on Windows?</source>
        <translation>Quelle route Linux prend-il, et y a-t-il une somme comme sous Windows&#xa0;?</translation>
    </message>
    <message>
        <source>The cable&apos;s: NetworkManager gives wired devices 100 and wireless ones 600, and writes that number into the routes. Linux compares the route metrics alone; it has no interface metric and adds nothing. Speed plays no part.</source>
        <translation>Celle du câble&#xa0;: NetworkManager donne 100 aux périphériques filaires et 600 à ceux sans fil, et inscrit ce nombre dans les routes. Linux ne compare que les métriques de route&#xa0;; il n’a pas de métrique d’interface et n’ajoute rien. La vitesse n’y est pour rien.</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translation>Débrancher le câble</translation>
    </message>
    <message>
        <source>Plug the cable back in</source>
        <translation>Rebrancher le câble</translation>
    </message>
    <message>
        <source>A router with a million routes</source>
        <translation>Un routeur avec un million de routes</translation>
    </message>
    <message>
        <source>This router knows a million prefixes. How is the one for 203.0.113.10 found, and which adapter takes the traffic?</source>
        <translation>Ce routeur connaît un million de préfixes. Comment celui de 203.0.113.10 est-il trouvé, et quelle carte prend le trafic&#xa0;?</translation>
    </message>
    <message>
        <source>By the longest prefix that covers the address. All prefixes of the full table lead through wan0, and so does the default route with the lower metric: 100 for wan0 against 101 for wan1. How many other prefixes there are does not matter.</source>
        <translation>Par le préfixe le plus long qui couvre l’adresse. Tous les préfixes de la table complète passent par wan0, de même que la route par défaut à la métrique la plus basse&#xa0;: 100 pour wan0 contre 101 pour wan1. Le nombre d’autres préfixes n’importe pas.</translation>
    </message>
    <message>
        <source>The line of wan0 is cut</source>
        <translation>La ligne de wan0 est coupée</translation>
    </message>
    <message>
        <source>The line of wan0 is mended</source>
        <translation>La ligne de wan0 est réparée</translation>
    </message>
    <message>
        <source>The card of wan0 is pulled out</source>
        <translation>La carte de wan0 est retirée</translation>
    </message>
    <message>
        <source>The card of wan0 is put back in</source>
        <translation>La carte de wan0 est remise</translation>
    </message>
    <message>
        <source>A computer without administrator rights</source>
        <translation>Un ordinateur sans droits d’administrateur</translation>
    </message>
    <message>
        <source>You may look at everything here. What happens when you apply another order?</source>
        <translation>Vous pouvez tout regarder ici. Que se passe-t-il quand vous appliquez un autre ordre&#xa0;?</translation>
    </message>
    <message>
        <source>Each change of a value is refused with &quot;access denied&quot; (Windows code 5), and nothing is written. Only a change whose value stands there already counts as done. Until an administrator logs on, Ethernet stays first with 25.</source>
        <translation>Chaque changement de valeur est refusé avec «&#xa0;accès refusé&#xa0;» (code Windows 5), et rien n’est écrit. Seul un changement dont la valeur est déjà là compte comme fait. Tant qu’aucun administrateur n’ouvre de session, Ethernet reste en tête avec 25.</translation>
    </message>
    <message>
        <source>An administrator logs on</source>
        <translation>Un administrateur ouvre une session</translation>
    </message>
    <message>
        <source>The administrator logs off</source>
        <translation>L’administrateur ferme sa session</translation>
    </message>
    <message>
        <source>A server with four network cards</source>
        <translation>Un serveur avec quatre cartes réseau</translation>
    </message>
    <message>
        <source>Storage and Production are the fastest adapters and come first in the order. Why does internet traffic leave through Management?</source>
        <translation>Storage et Production sont les cartes les plus rapides et viennent en tête de l’ordre. Pourquoi le trafic internet sort-il par Management&#xa0;?</translation>
    </message>
    <message>
        <source>Storage has no default route, so its place does not matter. Production&apos;s default route has a metric of its own: 20 + 15 is 35. Management&apos;s costs 0 + 25, which is lower.</source>
        <translation>Storage n’a pas de route par défaut&#xa0;; sa place n’importe donc pas. La route par défaut de Production a sa propre métrique&#xa0;: 20 + 15 font 35. Celle de Management coûte 0 + 25, ce qui est moins.</translation>
    </message>
    <message>
        <source>The management switch goes down</source>
        <translation>Le commutateur de Management tombe en panne</translation>
    </message>
    <message>
        <source>The management switch is back</source>
        <translation>Le commutateur de Management est de retour</translation>
    </message>
    <message>
        <source>The storage switch goes down</source>
        <translation>Le commutateur de Storage tombe en panne</translation>
    </message>
    <message>
        <source>The storage switch is back</source>
        <translation>Le commutateur de Storage est de retour</translation>
    </message>
    <message>
        <source>A VPN that takes two thousand prefixes</source>
        <translation>Un VPN qui prend deux mille préfixes</translation>
    </message>
    <message>
        <source>Ethernet is first in the order. Why does 10.20.30.40 go through Contoso VPN while 203.0.113.10 does not?</source>
        <translation>Ethernet est en tête de l’ordre. Pourquoi 10.20.30.40 passe-t-il par Contoso VPN alors que 203.0.113.10 non&#xa0;?</translation>
    </message>
    <message>
        <source>Contoso VPN has routes to the company&apos;s prefixes only; 10.20.0.0/16 covers 10.20.30.40 and is longer than 0.0.0.0/0. None of its 2,000 other prefixes covers 203.0.113.10, so the default route of Ethernet takes that.</source>
        <translation>Contoso VPN n’a de routes que vers les préfixes de l’entreprise&#xa0;; 10.20.0.0/16 couvre 10.20.30.40 et est plus long que 0.0.0.0/0. Aucun de ses 2 000 autres préfixes ne couvre 203.0.113.10&#xa0;; la route par défaut d’Ethernet le prend donc.</translation>
    </message>
    <message>
        <source>Contoso VPN disappears</source>
        <translation>Contoso VPN disparaît</translation>
    </message>
    <message>
        <source>Contoso VPN comes back</source>
        <translation>Contoso VPN revient</translation>
    </message>
    <message>
        <source>Tailscale at metric 5</source>
        <translation>Tailscale avec la métrique 5</translation>
    </message>
    <message>
        <source>The printer 192.0.2.20 stands on the same network as this computer. Why does traffic to it go through Tailscale?</source>
        <translation>L’imprimante 192.0.2.20 est sur le même réseau que cet ordinateur. Pourquoi le trafic vers elle passe-t-il par Tailscale&#xa0;?</translation>
    </message>
    <message>
        <source>Tailscale sets its own metric to 5 and has a route to 192.0.2.0/24, because another node offers that network. Both routes have the same prefix, so the sums decide: 0 + 5 for Tailscale is lower than 256 + 25 for the network that Ethernet is on.</source>
        <translation>Tailscale met sa propre métrique à 5 et a une route vers 192.0.2.0/24, parce qu’un autre nœud offre ce réseau. Les deux routes ont le même préfixe&#xa0;; les sommes décident donc&#xa0;: 0 + 5 pour Tailscale est moins que 256 + 25 pour le réseau d’Ethernet.</translation>
    </message>
    <message>
        <source>Tailscale stops accepting the route to 192.0.2.0/24</source>
        <translation>Tailscale n’accepte plus la route vers 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Tailscale accepts the route to 192.0.2.0/24 again</source>
        <translation>Tailscale accepte de nouveau la route vers 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Tailscale starts again and sets its metric to 5</source>
        <translation>Tailscale redémarre et met sa métrique à 5</translation>
    </message>
    <message>
        <source>Two default gateways on one metric</source>
        <translation>Deux passerelles par défaut sur une même métrique</translation>
    </message>
    <message>
        <source>Both adapters have a default gateway and both run at 1 Gbit/s. Which one carries the internet?</source>
        <translation>Les deux cartes ont une passerelle par défaut et tournent toutes deux à 1 Gbit/s. Laquelle porte l’internet&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody can say: both default routes cost 0 + 25. Windows does not document which of two equal routes it takes. Give one adapter a lower metric, or take the default gateway off the network that does not lead to the internet.</source>
        <translation>Personne ne peut le dire&#xa0;: les deux routes par défaut coûtent 0 + 25. Windows ne documente pas laquelle de deux routes égales il prend. Donnez à une carte une métrique plus basse, ou retirez la passerelle par défaut du réseau qui ne mène pas à l’internet.</translation>
    </message>
    <message>
        <source>The laboratory&apos;s switch falls back to 100 Mbit/s</source>
        <translation>Le commutateur du laboratoire retombe à 100 Mbit/s</translation>
    </message>
    <message>
        <source>The laboratory&apos;s switch is at 1 Gbit/s again</source>
        <translation>Le commutateur du laboratoire est revenu à 1 Gbit/s</translation>
    </message>
    <message>
        <source>A VPN that forgets its metric</source>
        <translation>Un VPN qui oublie sa métrique</translation>
    </message>
    <message>
        <source>Ethernet and Office VPN are both connected. Which one carries the internet? Then set Office VPN to 5 and let it hang up and dial again. Why does your 5 not last?</source>
        <translation>Ethernet et Office VPN sont tous deux connectés. Lequel porte l’internet&#xa0;? Mettez ensuite Office VPN à 5, puis laissez-le raccrocher et rappeler. Pourquoi votre 5 ne tient-il pas&#xa0;?</translation>
    </message>
    <message>
        <source>At first nobody can say: Ethernet and Office VPN both cost 25, so it is a tie. Your 5 puts Office VPN first, until it hangs up. A remote access connection takes its metric from its phone book each time it connects, here automatic, which is 25 and the tie again; what was set while it was connected is gone. Change it in the connection&apos;s own settings.</source>
        <translation>Au début, personne ne peut le dire&#xa0;: Ethernet et Office VPN coûtent tous deux 25, c’est donc une égalité. Votre 5 met Office VPN en tête, jusqu’à ce qu’il raccroche. Une connexion d’accès à distance reprend sa métrique de son annuaire à chaque connexion, ici automatique, soit 25 et de nouveau l’égalité&#xa0;; ce qui a été réglé pendant qu’elle était connectée est perdu. Changez-la dans les réglages de la connexion elle-même.</translation>
    </message>
    <message>
        <source>Office VPN hangs up and dials again after five seconds</source>
        <translation>Office VPN raccroche et rappelle après cinq secondes</translation>
    </message>
    <message>
        <source>Office VPN connects</source>
        <translation>Office VPN se connecte</translation>
    </message>
    <message>
        <source>Windows 2000 has no automatic metric</source>
        <translation>Windows 2000 n’a pas de métrique automatique</translation>
    </message>
    <message>
        <source>One card runs at 10 Mbit/s, the other at 100 Mbit/s. Which one does Windows 2000 take?</source>
        <translation>Une carte tourne à 10 Mbit/s, l’autre à 100 Mbit/s. Laquelle Windows 2000 prend-il&#xa0;?</translation>
    </message>
    <message>
        <source>That cannot be told from the metrics: Windows 2000 does not look at the speed, every interface metric is 1, so both default routes tie. Which adapter comes first then depends on the order in which they were initialised, and that order is not guaranteed. Leave the card that you prefer at 1. Raise the other card above 1.</source>
        <translation>Les métriques ne le disent pas&#xa0;: Windows 2000 ne regarde pas la vitesse, chaque métrique d’interface vaut 1, les deux routes par défaut sont donc à égalité. La carte qui vient en tête dépend alors de l’ordre dans lequel elles ont été initialisées, et cet ordre n’est pas garanti. Laissez à 1 la carte que vous préférez. Mettez l’autre au-dessus de 1.</translation>
    </message>
    <message>
        <source>An administrator sets Local Area Connection to 2</source>
        <translation>Un administrateur met Local Area Connection à 2</translation>
    </message>
    <message>
        <source>Wired and Wi-Fi</source>
        <translation>Câble et Wi-Fi</translation>
    </message>
    <message>
        <source>Ethernet and Wi-Fi are both connected. Which one carries the internet, and why?</source>
        <translation>Ethernet et Wi-Fi sont tous deux connectés. Lequel porte l’internet, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Ethernet. Both have a default route with route metric 0, so the interface metric decides: 1 Gbit/s on a cable comes to 25, 866 Mbit/s on Wi-Fi counts half and comes to 35. 0 + 25 is lower than 0 + 35. Contoso VPN has no default route and carries only its own prefixes.</source>
        <translation>Ethernet. Les deux ont une route par défaut avec la métrique de route 0&#xa0;; la métrique d’interface décide donc&#xa0;: 1 Gbit/s sur câble donne 25, 866 Mbit/s en Wi-Fi comptent pour moitié et donnent 35. 0 + 25 est moins que 0 + 35. Contoso VPN n’a pas de route par défaut et ne porte que ses propres préfixes.</translation>
    </message>
    <message>
        <source>Plug Ethernet into an old switch: 10 Mbit/s</source>
        <translation>Brancher Ethernet sur un vieux commutateur&#xa0;: 10 Mbit/s</translation>
    </message>
    <message>
        <source>Plug Ethernet into the new switch: 1 Gbit/s</source>
        <translation>Brancher Ethernet sur le nouveau commutateur&#xa0;: 1 Gbit/s</translation>
    </message>
    <message>
        <source>Walk away from the access point: Wi-Fi falls to 54 Mbit/s</source>
        <translation>S’éloigner du point d’accès&#xa0;: Wi-Fi tombe à 54 Mbit/s</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Redémarrer l’ordinateur</translation>
    </message>
    <message>
        <source>WSL, Hyper-V and a VPN that was raised to 6000</source>
        <translation>WSL, Hyper-V et un VPN mis à 6000</translation>
    </message>
    <message>
        <source>Somebody raised AnyConnect to 6000 so that WSL got through. WSL works, but Windows now waits ten seconds for every name. Which adapter goes first, and what puts it right?</source>
        <translation>Quelqu’un a mis AnyConnect à 6000 pour que WSL passe. WSL fonctionne, mais Windows attend maintenant dix secondes pour chaque nom. Quelle carte vient en tête, et qu’est-ce qui arrange cela&#xa0;?</translation>
    </message>
    <message>
        <source>Ethernet goes first: it costs 25 against 1 + 6000 for AnyConnect, so Windows prefers Ethernet&apos;s DNS server, which the VPN has cut off. Ethernet and Wi-Fi must come after AnyConnect again: 6025 and 6050 keep the order that they had.</source>
        <translation>Ethernet vient en tête&#xa0;: il coûte 25 contre 1 + 6000 pour AnyConnect&#xa0;; Windows préfère donc le serveur DNS d’Ethernet, que le VPN a coupé. Ethernet et Wi-Fi doivent revenir après AnyConnect&#xa0;: 6025 et 6050 gardent l’ordre qu’ils avaient.</translation>
    </message>
    <message>
        <source>A script sets Ethernet to 6025 and Wi-Fi to 6050</source>
        <translation>Un script met Ethernet à 6025 et Wi-Fi à 6050</translation>
    </message>
    <message>
        <source>AnyConnect reconnects and sets its own metric, 1</source>
        <translation>AnyConnect se reconnecte et met sa propre métrique, 1</translation>
    </message>
    <message>
        <source>The WSL script raises AnyConnect to 6000 again</source>
        <translation>Le script de WSL remet AnyConnect à 6000</translation>
    </message>
    <message>
        <source>Windows XP with two network cards</source>
        <translation>Windows XP avec deux cartes réseau</translation>
    </message>
    <message>
        <source>A Windows XP computer is on a cable and on a wireless network. Which connection goes first, and what does a metric of 35 for the wireless one change?</source>
        <translation>Un ordinateur sous Windows XP est sur un câble et sur un réseau sans fil. Quelle connexion vient en tête, et que change une métrique de 35 pour celle sans fil&#xa0;?</translation>
    </message>
    <message>
        <source>The cable: 100 Mbit/s come to 20. Wireless counts half of its 54 Mbit/s and comes to 25. Windows XP writes the interface metric into the routes and adds nothing, so both numbers stand in the Metric column of route print. 35 makes the wireless routes dearer still; to put wireless first it needs a number below 20.</source>
        <translation>Le câble&#xa0;: 100 Mbit/s donnent 20. Le sans-fil compte la moitié de ses 54 Mbit/s et donne 25. Windows XP inscrit la métrique d’interface dans les routes et n’ajoute rien&#xa0;; les deux nombres figurent donc dans la colonne Métrique de route print. 35 rend les routes sans fil plus chères encore&#xa0;; pour mettre le sans-fil en tête, il lui faut un nombre inférieur à 20.</translation>
    </message>
    <message>
        <source>Contoso Dial-up connects: its default route gets 1, the others are raised by 1</source>
        <translation>Contoso Dial-up se connecte&#xa0;: sa route par défaut reçoit 1, les autres montent de 1</translation>
    </message>
    <message>
        <source>Contoso Dial-up hangs up</source>
        <translation>Contoso Dial-up raccroche</translation>
    </message>
    <message>
        <source>The script of KB 894564 sets Wireless Network Connection to 35</source>
        <translation>Le script de la KB 894564 met Wireless Network Connection à 35</translation>
    </message>
    <message>
        <source>Windows 7 with a primary and a backup connection</source>
        <translation>Windows 7 avec une connexion principale et une de secours</translation>
    </message>
    <message>
        <source>A Windows 7 computer has a primary, a backup and an unused connection. The metric sends its traffic through the primary one. What is the order of bindings for, then?</source>
        <translation>Un ordinateur sous Windows 7 a une connexion principale, une de secours et une inutilisée. La métrique envoie son trafic par la principale. À quoi sert alors l’ordre des liaisons&#xa0;?</translation>
    </message>
    <message>
        <source>The metric decides where traffic goes: primary and backup both come to 20 for 100 Mbit/s by themselves, so the primary one was given 10. The order of bindings decides which protocol and which connection a client or a service tries first, such as File and Printer Sharing. The two orders are set apart, and neither follows the other.</source>
        <translation>La métrique décide où va le trafic&#xa0;: la connexion principale et celle de secours arrivent d’elles-mêmes à 20 pour 100 Mbit/s, c’est pourquoi la principale a reçu 10. L’ordre des liaisons décide quel protocole et quelle connexion un client ou un service essaie d’abord, par exemple le partage de fichiers et d’imprimantes. Les deux ordres se règlent séparément et aucun ne suit l’autre.</translation>
    </message>
    <message>
        <source>Pull the primary cable</source>
        <translation>Débrancher le câble de la connexion principale</translation>
    </message>
    <message>
        <source>Plug the primary cable in</source>
        <translation>Brancher le câble de la connexion principale</translation>
    </message>
</context>
<context>
    <name>LabPrompt</name>
    <message>
        <source>Lab: simulated prompt</source>
        <translation>Laboratoire&#xa0;: invite simulée</translation>
    </message>
    <message>
        <source>Allow Precedence to change the network settings of this simulated computer?</source>
        <translation>Autoriser Precedence à modifier les paramètres réseau de cet ordinateur simulé&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody is an administrator there, so a real computer would ask now. Here the question is simulated, and nothing on this computer changes.</source>
        <translation>Personne n’y est administrateur&#xa0;; un véritable ordinateur poserait donc la question maintenant. Ici, elle est simulée, et rien ne change sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>&amp;Do not allow</source>
        <translation>&amp;Ne pas autoriser</translation>
    </message>
</context>
<context>
    <name>OrderNodes</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
</context>
<context>
    <name>PanelOptions</name>
    <message>
        <source>Shows and sets the order in which a computer prefers its network adapters.</source>
        <translation>Montre et règle l’ordre dans lequel un ordinateur préfère ses cartes réseau.</translation>
    </message>
    <message>
        <source>priority, routes, why, history, learn or lab.</source>
        <translation>priority, routes, why, history, learn ou lab.</translation>
    </message>
    <message>
        <source>An address to ask about.</source>
        <translation>Une adresse sur laquelle porte la question.</translation>
    </message>
    <message>
        <source>The language, such as de or fr.</source>
        <translation>La langue, par exemple de ou fr.</translation>
    </message>
    <message>
        <source>light or dark, whatever the system says.</source>
        <translation>light (clair) ou dark (sombre), quoi qu’en dise le système.</translation>
    </message>
    <message>
        <source>How large, from 1 to 4.</source>
        <translation>L’échelle, de 1 à 4.</translation>
    </message>
    <message>
        <source>Saves a picture of the window there and ends.</source>
        <translation>Enregistre une image de la fenêtre à cet endroit, puis se termine.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>La taille de la fenêtre.</translation>
    </message>
    <message>
        <source>There is no page called “%1”.</source>
        <translation>Il n’y a pas de page nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Write light or dark.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un thème. Écrivez light ou dark.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 1280x800.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez-la comme 1280x800.</translation>
    </message>
    <message>
        <source>There is no translation into “%1”. The languages are: %2.</source>
        <translation>Il n’y a pas de traduction en «&#xa0;%1&#xa0;». Les langues sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>live, lab:NAME, lab:NAME@STATEFILE or file:PATH; several files are texts of one computer.</source>
        <translation>live, lab:NAME, lab:NAME@STATEFILE ou file:PATH&#xa0;; plusieurs fichiers sont des textes d’un même ordinateur.</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>inferred</source>
        <translation>déduite</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuelle</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>default routes off</source>
        <translation>routes par défaut désactivées</translation>
    </message>
    <message>
        <source>no default route</source>
        <translation>sans route par défaut</translation>
    </message>
    <message>
        <source>known by its address only</source>
        <translation>connue par son adresse seulement</translation>
    </message>
</context>
<context>
    <name>RecentSources</name>
    <message>
        <source>%1 (shared in %2)</source>
        <translation>%1 (partagé dans %2)</translation>
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
        <translation>inactive</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistante</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation>métrique %1</translation>
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
            <numerusform>%n route IPv4</numerusform>
            <numerusform>%n routes IPv4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 routes</source>
        <translation>
            <numerusform>%n route IPv6</numerusform>
            <numerusform>%n routes IPv6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adapters</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>From a saved snapshot: %1. Not this computer.</source>
        <translation>D’après un instantané enregistré&#xa0;: %1. Pas cet ordinateur.</translation>
    </message>
    <message>
        <source>From text: %1, %2. Not this computer.</source>
        <translation>D’après un texte&#xa0;: %1, %2. Pas cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>From text: %1, %2, %n lines not read. Not this computer.</source>
        <translation>
            <numerusform>D’après un texte&#xa0;: %1, %2, %n ligne non lue. Pas cet ordinateur.</numerusform>
            <numerusform>D’après un texte&#xa0;: %1, %2, %n lignes non lues. Pas cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>wired</source>
        <translation>filaire</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>mobile broadband</source>
        <translation>réseau mobile</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>remote access</source>
        <translation>accès distant</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuelle</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>bouclage</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connectée</translation>
    </message>
    <message>
        <source>set by hand or by a program</source>
        <translation>définie à la main ou par un programme</translation>
    </message>
    <message>
        <source>well known</source>
        <translation>bien connue</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>router advertisement</source>
        <translation>annonce de routeur</translation>
    </message>
    <message>
        <source>6to4</source>
        <translation>6to4</translation>
    </message>
    <message>
        <source>made by the system</source>
        <translation>créée par le système</translation>
    </message>
    <message>
        <source>set by a command</source>
        <translation>définie par une commande</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>routing daemon</source>
        <translation>démon de routage</translation>
    </message>
    <message>
        <source>unicast</source>
        <translation>unicast</translation>
    </message>
    <message>
        <source>local</source>
        <translation>locale</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>broadcast</translation>
    </message>
    <message>
        <source>anycast</source>
        <translation>anycast</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multicast</translation>
    </message>
    <message>
        <source>blackhole</source>
        <translation>trou noir (blackhole)</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>prohibit</source>
        <translation>interdite</translation>
    </message>
    <message>
        <source>throw</source>
        <translation>table suivante (throw)</translation>
    </message>
    <message>
        <source>on-link</source>
        <translation>sur le lien</translation>
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
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1, inferred from its subnet route</source>
        <translation>%1, déduite de la route de son sous-réseau</translation>
    </message>
    <message>
        <source>%1 automatic</source>
        <translation>%1 automatique</translation>
    </message>
    <message>
        <source>%1 manual</source>
        <translation>%1 manuelle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activées</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>%1, %2: %3 -&gt; %4</source>
        <translation>%1, %2&#xa0;: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>%1, %2 default routes: %3 -&gt; %4</source>
        <translation>%1, routes par défaut %2&#xa0;: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>%1, route %2 through %3: %4 -&gt; %5</source>
        <translation>%1, route %2 par %3&#xa0;: %4 -&gt; %5</translation>
    </message>
    <message>
        <source>%1 (route %2 + interface %3)</source>
        <translation>%1 (route %2 + interface %3)</translation>
    </message>
    <message>
        <source>route %1 + an interface metric that is not known</source>
        <translation>route %1 + une métrique d’interface inconnue</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>un montant inconnu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1&apos;s costs %2</source>
        <translation>%1 coûte %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>En comparaison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 goes nowhere: the route %2 is of type %3.</source>
        <translation>%1 ne mène nulle part&#xa0;: la route %2 est de type %3.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address or network, on %2.</source>
        <translation>%1 est une adresse ou un réseau de cet ordinateur même, sur %2.</translation>
    </message>
    <message>
        <source>%1 leaves through %2, straight onto the link.</source>
        <translation>%1 sort par %2, directement sur le lien.</translation>
    </message>
    <message>
        <source>%1 leaves through %2, to %3.</source>
        <translation>%1 sort par %2, vers %3.</translation>
    </message>
    <message>
        <source>One route matches: %1. It costs %2.</source>
        <translation>Une route correspond&#xa0;: %1. Elle coûte %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes match. %1 is the longest prefix that counts.</source>
        <translation>
            <numerusform>%n route correspond. %1 est le préfixe le plus long qui compte.</numerusform>
            <numerusform>%n routes correspondent. %1 est le préfixe le plus long qui compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes match; all are %1.</source>
        <translation>
            <numerusform>%n route correspond&#xa0;; c’est %1.</numerusform>
            <numerusform>%n routes correspondent&#xa0;; toutes sont %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes match; the longest prefix that counts is %1.</source>
        <translation>
            <numerusform>%n route correspond&#xa0;; le préfixe le plus long qui compte est %1.</numerusform>
            <numerusform>%n routes correspondent&#xa0;; le préfixe le plus long qui compte est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of %1 takes %2 cannot be told: a part of what they cost is not known here. All of them have routes for %3.</source>
        <translation>On ne peut pas dire laquelle de ces cartes prend le trafic vers %2 (%1)&#xa0;: une partie de leur coût n’est pas connue ici. Toutes ont des routes pour %3.</translation>
    </message>
    <message>
        <source>Linux may use them side by side or take the first.</source>
        <translation>Linux peut les utiliser côte à côte ou prendre la première.</translation>
    </message>
    <message>
        <source>Windows does not document which one it takes.</source>
        <translation>Windows ne documente pas laquelle il prend.</translation>
    </message>
    <message>
        <source>%1 is a tie: the routes of %2 for %3 cost the same, %4.</source>
        <translation>%1 est à égalité&#xa0;: les routes des cartes %2 pour %3 coûtent autant, %4.</translation>
    </message>
    <message>
        <source>%1 is link-local, and several links could be meant: %2. Say which, for example %1%%3.</source>
        <translation>%1 est une adresse de lien local, et plusieurs liens sont possibles&#xa0;: %2. Dites lequel, par exemple %1%%3.</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>l’emporte</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>égalité</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>coûte plus</translation>
    </message>
    <message>
        <source>shorter prefix</source>
        <translation>préfixe plus court</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>adapter not connected</source>
        <translation>carte non connectée</translation>
    </message>
    <message>
        <source>default routes switched off</source>
        <translation>routes par défaut désactivées</translation>
    </message>
    <message>
        <source>source is another adapter&apos;s</source>
        <translation>source d’une autre carte</translation>
    </message>
    <message>
        <source>table not reached</source>
        <translation>table non consultée</translation>
    </message>
    <message>
        <source>No route matches %1, so traffic to it goes nowhere.</source>
        <translation>Aucune route ne correspond à %1&#xa0;; le trafic ne va donc nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes match %1, but none of them counts, so traffic to it goes nowhere.</source>
        <translation>
            <numerusform>%n route correspond à %1, mais elle ne compte pas&#xa0;; le trafic ne va donc nulle part.</numerusform>
            <numerusform>%n routes correspondent à %1, mais aucune ne compte&#xa0;; le trafic ne va donc nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the route. A firewall, a VPN filter or the other end can still block it.</source>
        <translation>Voilà la route. Un pare-feu, un filtre VPN ou l’autre extrémité peut encore bloquer le trafic.</translation>
    </message>
    <message>
        <source>%1 has no %2, so it was left out there.</source>
        <translation>%1 n’a pas %2 et y a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 is not connected; its place in %2 counts once it is.</source>
        <translation>%1 n’est pas connectée&#xa0;; sa place en %2 compte dès qu’elle l’est.</translation>
    </message>
    <message>
        <source>%1 stays automatic in %2; its speed can change this order.</source>
        <translation>%1 reste automatique en %2&#xa0;; sa vitesse peut changer cet ordre.</translation>
    </message>
    <message>
        <source>%1 has no %2 default route, so being first does not bring the internet to it.</source>
        <translation>%1 n’a pas de route par défaut %2&#xa0;; être en tête ne lui apporte donc pas le trafic Internet.</translation>
    </message>
    <message>
        <source>The %2 default routes of %1 are switched off, so being first does not bring the internet to it.</source>
        <translation>Les routes par défaut %2 de la carte %1 sont désactivées&#xa0;; être en tête ne lui apporte donc pas le trafic Internet.</translation>
    </message>
    <message>
        <source>The %2 default route of %1 has a metric of its own, so it costs more although %1 is first.</source>
        <translation>La route par défaut %2 de la carte %1 a sa propre métrique&#xa0;; elle coûte donc plus, même si %1 est en tête.</translation>
    </message>
    <message>
        <source>The %2 routes of %1 are more specific than default routes; the order of adapters does not change them.</source>
        <translation>Les routes %2 de la carte %1 sont plus précises que les routes par défaut&#xa0;; l’ordre des cartes n’y change rien.</translation>
    </message>
    <message>
        <source>What %1 has %2 routes of its own for stays with it; no order of adapters moves that.</source>
        <translation>Ce pour quoi %1 a ses propres routes %2 lui reste&#xa0;; aucun ordre des cartes ne le déplace.</translation>
    </message>
    <message>
        <source>%2 traffic that is now inside %1 will leave outside it.</source>
        <translation>Le trafic %2 qui passe maintenant dans %1 sortira en dehors.</translation>
    </message>
    <message>
        <source>%2 internet traffic leaves through %1, as before.</source>
        <translation>Le trafic Internet %2 sort par %1, comme avant.</translation>
    </message>
    <message>
        <source>%2 internet traffic will leave through %1. Open connections stay where they are until they close.</source>
        <translation>Le trafic Internet %2 sortira par %1. Les connexions ouvertes restent où elles sont jusqu’à leur fermeture.</translation>
    </message>
    <message>
        <source>%1 share the %2 internet traffic, each a part of it.</source>
        <translation>%1 se partagent le trafic Internet %2, chacune en prend une partie.</translation>
    </message>
    <message>
        <source>%1 cost the same for %2 internet traffic, or it is not known which costs less; which of them takes it is open.</source>
        <translation>%1 coûtent autant pour le trafic Internet %2, ou l’on ne sait pas laquelle coûte le moins&#xa0;; laquelle le prend reste ouvert.</translation>
    </message>
    <message>
        <source>No route takes %2 internet traffic any more; now it leaves through %1.</source>
        <translation>Plus aucune route ne prend le trafic Internet %2&#xa0;; maintenant, il sort par %1.</translation>
    </message>
    <message>
        <source>The computer will prefer the %2 DNS servers of %1; it may ask others too.</source>
        <translation>L’ordinateur préférera les serveurs DNS %2 de la carte %1&#xa0;; il peut aussi en interroger d’autres.</translation>
    </message>
    <message>
        <source>%1 is a connection that may set its %2 metric again whenever it is made. Look at it again after the next time.</source>
        <translation>%1 est une connexion qui peut redéfinir sa métrique %2 à chaque établissement. Vérifiez-la après la prochaine fois.</translation>
    </message>
    <message>
        <source>%1 stay tied in %2, because nobody asked to change that.</source>
        <translation>%1 restent à égalité en %2, car personne n’a demandé à changer cela.</translation>
    </message>
    <message>
        <source>This computer has rules of its own for choosing route tables. They are not looked at here, so traffic may go another way.</source>
        <translation>Cet ordinateur a ses propres règles pour choisir les tables de routage. Elles ne sont pas examinées ici&#xa0;; le trafic peut donc prendre un autre chemin.</translation>
    </message>
    <message>
        <source>This computer has rules that ask other route tables (%1). They are not looked at here, so traffic may go another way.</source>
        <translation>Cet ordinateur a des règles qui consultent d’autres tables de routage (%1). Elles ne sont pas examinées ici&#xa0;; le trafic peut donc prendre un autre chemin.</translation>
    </message>
    <message>
        <source>%1 nowhere</source>
        <translation>%1 nulle part</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 shared by %2</source>
        <translation>%1 partagé par %2</translation>
    </message>
    <message>
        <source>%1 open between %2</source>
        <translation>%1 ouvert entre %2</translation>
    </message>
    <message>
        <source>%1 is not bound to %2, so it has no %1 default routes to switch on or off.</source>
        <translation>%1 n’est pas lié à %2&#xa0;; il n’y a donc pas de routes par défaut %1 à activer ou à désactiver.</translation>
    </message>
    <message>
        <source>%1 is not bound to %2, so it has no %1 routes.</source>
        <translation>%1 n’est pas lié à %2&#xa0;; il n’y a donc pas de routes %1.</translation>
    </message>
    <message>
        <source>%1 is not bound to %2, so it has no %1 metric.</source>
        <translation>%1 n’est pas lié à %2&#xa0;; il n’y a donc pas de métrique %1.</translation>
    </message>
    <message>
        <source>A route metric is a whole number from 0 to 9999.</source>
        <translation>Une métrique de route est un nombre entier de 0 à 9999.</translation>
    </message>
    <message>
        <source>A metric is a whole number from 1 to 9999.</source>
        <translation>Une métrique est un nombre entier de 1 à 9999.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 est trop petit.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop grand.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>A name cannot be looked up on another computer. Type its address.</source>
        <translation>Un nom ne peut pas être résolu sur un autre ordinateur. Saisissez son adresse.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Écrivez-la comme 192.0.2.1 ou 2001:db8::1.</translation>
    </message>
    <message>
        <source>What stands at %1 now is not known, so nothing was written. Read again, then repeat the change.</source>
        <translation>La valeur actuelle pour %1 n’est pas connue&#xa0;; rien n’a donc été écrit. Relisez, puis répétez la modification.</translation>
    </message>
    <message>
        <source>%1 shows %2, which is not what this change expects to replace. Somebody else changed it. Nothing was written; read again, then repeat the change.</source>
        <translation>%1 montre %2, qui n’est pas ce que cette modification s’attend à remplacer. Quelqu’un d’autre l’a modifié. Rien n’a été écrit&#xa0;; relisez, puis répétez la modification.</translation>
    </message>
    <message>
        <source>“%1” is not a route metric. A route metric is a whole number from 0 to 9999.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une métrique de route. Une métrique de route est un nombre entier de 0 à 9999.</translation>
    </message>
    <message>
        <source>“%1” is not a metric. A metric is a whole number from 1 to 9999, or the word automatic.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une métrique. Une métrique est un nombre entier de 1 à 9999, ou le mot automatic.</translation>
    </message>
    <message>
        <source>Switching default routes on or off needs administrator rights.</source>
        <translation>Activer ou désactiver des routes par défaut demande des droits d’administrateur.</translation>
    </message>
    <message>
        <source>Changing metrics needs administrator rights.</source>
        <translation>Modifier des métriques demande des droits d’administrateur.</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Ce système</translation>
    </message>
    <message>
        <source>%1 has no switch for the default routes of an adapter. Give the adapter a higher metric instead.</source>
        <translation>%1 n’a pas d’interrupteur pour les routes par défaut d’une carte. Donnez plutôt à la carte une métrique plus élevée.</translation>
    </message>
    <message>
        <source>%1 does not change the metric of a route that is there. Change its adapter&apos;s metric instead.</source>
        <translation>%1 ne modifie pas la métrique d’une route existante. Modifiez plutôt la métrique de sa carte.</translation>
    </message>
    <message>
        <source>%1 does not make this change.</source>
        <translation>%1 ne fait pas cette modification.</translation>
    </message>
    <message>
        <source>No adapter here is called “%1”. Look at the list of adapters for its name.</source>
        <translation>Aucune carte ne s’appelle «&#xa0;%1&#xa0;» ici. Cherchez son nom dans la liste des cartes.</translation>
    </message>
    <message>
        <source>“%1” fits %2 adapters. Use a name or an index that only one of them has.</source>
        <translation>«&#xa0;%1&#xa0;» convient à %2 cartes. Utilisez un nom ou un index qu’une seule d’entre elles possède.</translation>
    </message>
    <message>
        <source>There is no route %1 here, so its metric was not changed. Look at the routes again.</source>
        <translation>Il n’y a pas de route %1 ici&#xa0;; sa métrique n’a donc pas été modifiée. Regardez de nouveau les routes.</translation>
    </message>
    <message>
        <source>Precedence can show this computer but not change it here yet. Try the change in a lab, for example with --source lab:wired-and-wifi.</source>
        <translation>Precedence peut montrer cet ordinateur, mais pas encore le modifier ici. Essayez la modification dans un laboratoire, par exemple avec --source lab:wired-and-wifi.</translation>
    </message>
    <message>
        <source>%1 would be changed twice. Leave one of the changes out.</source>
        <translation>%1 serait modifié deux fois. Retirez l’une des modifications.</translation>
    </message>
    <message>
        <source>%1 is set like that already.</source>
        <translation>%1 est déjà réglé ainsi.</translation>
    </message>
    <message>
        <source>The %2 metric of %1 is not known here, so it cannot be put in an order.</source>
        <translation>La métrique %2 de la carte %1 n’est pas connue ici&#xa0;; la carte ne peut donc pas être mise en ordre.</translation>
    </message>
    <message>
        <source>No metric from 1 to 9999 is left for this order in %1. Return some adapters to automatic first.</source>
        <translation>Aucune métrique de 1 à 9999 ne reste libre pour cet ordre en %1. Faites d’abord revenir quelques cartes en automatique.</translation>
    </message>
    <message>
        <source>No adapter here has the address %1. A source is one of this computer&apos;s own addresses.</source>
        <translation>Aucune carte n’a ici l’adresse %1. Une source est l’une des adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be the source of %2 traffic. Give an %2 address.</source>
        <translation>%1 ne peut pas être la source d’un trafic %2. Donnez une adresse %2.</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Le système a refusé.</translation>
    </message>
    <message>
        <source>The system refused for %1.</source>
        <translation>Le système a refusé pour %1.</translation>
    </message>
    <message>
        <source>The system took the change of %1 without a word, and %2 stands there now. Look whether a policy or another program sets it.</source>
        <translation>Le système a accepté la modification pour %1 sans rien dire, et la valeur est maintenant %2. Cherchez si une stratégie ou un autre programme la définit.</translation>
    </message>
    <message>
        <source>Only Windows itself has WMI, and this source is not that. Leave --through out.</source>
        <translation>Seul Windows a WMI, et cette source n’est pas Windows. Retirez --through.</translation>
    </message>
    <message>
        <source>The change of %1 is written, and counts once the computer has been restarted.</source>
        <translation>La modification pour %1 est écrite et comptera une fois l’ordinateur redémarré.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the path.</source>
        <translation>%1 n’est pas là. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is a file and that you may read it.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez qu’il s’agit d’un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 could not be written, so nothing was changed. Check that its folder exists and that you may write there.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;; rien n’a donc été modifié. Vérifiez que le dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it was not read.</source>
        <translation>%1 dépasse %2 Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>Another program holds %1. Try again when it is done.</source>
        <translation>Un autre programme tient %1. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>%1 is not JSON: it cannot be read at %2.</source>
        <translation>%1 n’est pas du JSON&#xa0;: lecture impossible à %2.</translation>
    </message>
    <message>
        <source>%1 ends in the middle, at %2. It was left as it is; take a complete copy.</source>
        <translation>%1 s’arrête au milieu, à %2. Le fichier est resté tel quel&#xa0;; prenez une copie complète.</translation>
    </message>
    <message>
        <source>%1 has another format than this program reads (%2).</source>
        <translation>%1 a un autre format que celui que ce programme lit (%2).</translation>
    </message>
    <message>
        <source>%1 has another kind of value than it should have: %2.</source>
        <translation>%1 a un autre genre de valeur que prévu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lacks something: %2.</source>
        <translation>Il manque quelque chose dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has a key that is not known: %2. Check its spelling.</source>
        <translation>%1 a une clé inconnue&#xa0;: %2. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>%1 has a value that does not fit: %2.</source>
        <translation>%1 a une valeur qui ne convient pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has the same name twice: %2.</source>
        <translation>%1 contient deux fois le même nom&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 names something that is not in it: %2.</source>
        <translation>%1 nomme quelque chose qui n’y est pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The events of %1 follow one another in a circle: %2.</source>
        <translation>Les événements dans %1 se suivent en cercle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a destination prefix. Write it like 192.0.2.0/24 or 2001:db8::/32, with nothing but zeros behind its length.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un préfixe de destination. Écrivez-le comme 192.0.2.0/24 ou 2001:db8::/32, avec seulement des zéros après sa longueur.</translation>
    </message>
    <message>
        <source>There is no lab called “%1”.</source>
        <translation>Il n’y a pas de laboratoire nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no lab called “%1”. The labs are: %2.</source>
        <translation>Il n’y a pas de laboratoire nommé «&#xa0;%1&#xa0;». Les laboratoires sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This lab has no event called “%1”.</source>
        <translation>Ce laboratoire n’a pas d’événement nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The program %1 is not installed, and Precedence reads this computer through it. Install the package that has it.</source>
        <translation>Le programme %1 n’est pas installé, et Precedence lit cet ordinateur avec lui. Installez le paquet qui le contient.</translation>
    </message>
    <message>
        <source>The program %1 failed: %2</source>
        <translation>Le programme %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the program %1 printed could not be read: %2</source>
        <translation>Ce que le programme %1 a écrit n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>(System code %1)</source>
        <translation>(code système %1)</translation>
    </message>
    <message>
        <source>(%1 code %2)</source>
        <translation>(code %1 %2)</translation>
    </message>
    <message>
        <source>%1, straight onto the link</source>
        <translation>%1, directement sur le lien</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, vers %2</translation>
    </message>
    <message>
        <source>The computer itself says the same: it has no way there.</source>
        <translation>L’ordinateur lui-même dit la même chose&#xa0;: il n’a pas de chemin jusque-là.</translation>
    </message>
    <message>
        <source>The computer itself answers differently: it has no way there. What it says counts; something that is not read here decides.</source>
        <translation>L’ordinateur lui-même répond autrement&#xa0;: il n’a pas de chemin jusque-là. Ce qu’il dit compte&#xa0;; quelque chose qui n’est pas lu ici décide.</translation>
    </message>
    <message>
        <source>The computer itself answers differently: it would send it through %1. What it says counts; something that is not read here decides.</source>
        <translation>L’ordinateur lui-même répond autrement&#xa0;: il l’enverrait par %1. Ce qu’il dit compte&#xa0;; quelque chose qui n’est pas lu ici décide.</translation>
    </message>
    <message>
        <source>At the moment the computer itself takes %1.</source>
        <translation>En ce moment, l’ordinateur lui-même prend %1.</translation>
    </message>
    <message>
        <source>The computer itself says the same.</source>
        <translation>L’ordinateur lui-même dit la même chose.</translation>
    </message>
    <message>
        <source>The computer itself says the same, with the source address %1.</source>
        <translation>L’ordinateur lui-même dit la même chose, avec l’adresse source %1.</translation>
    </message>
    <message>
        <source>Windows may disconnect Wi-Fi while a wired network is up (policy: minimise connections).</source>
        <translation>Windows peut déconnecter le Wi-Fi tant qu’un réseau filaire est connecté (stratégie&#xa0;: réduire les connexions).</translation>
    </message>
    <message>
        <source>after a restart %1</source>
        <translation>après un redémarrage %1</translation>
    </message>
    <message>
        <source>WMI cannot set the metric of %1 on this version of Windows.</source>
        <translation>WMI ne peut pas définir la métrique de la carte %1 sur cette version de Windows.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1 and does not know why.</source>
        <translation>WMI n’a pas pu définir la métrique de la carte %1 et ne sait pas pourquoi.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a subnet mask.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un masque de sous-réseau.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: it failed on the adapter&apos;s data.</source>
        <translation>WMI n’a pas pu définir la métrique de la carte %1&#xa0;: il a échoué sur les données de la carte.</translation>
    </message>
    <message>
        <source>WMI did not take the number as a metric for %1.</source>
        <translation>WMI n’a pas accepté ce nombre comme métrique de la carte %1.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: the adapter has more than five gateways.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: la carte a plus de cinq passerelles.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with an IP address.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste une adresse IP.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a gateway&apos;s address.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste l’adresse d’une passerelle.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: the registry did not let it.</source>
        <translation>WMI n’a pas pu définir la métrique de la carte %1&#xa0;: le Registre ne l’a pas permis.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a domain name.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un nom de domaine.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a host name.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un nom d’hôte.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: no WINS server is set.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: aucun serveur WINS n’est défini.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a file.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un fichier.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a system path.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un chemin système.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: a file could not be copied.</source>
        <translation>WMI n’a pas pu définir la métrique de la carte %1&#xa0;: un fichier n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a security setting.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un paramètre de sécurité.</translation>
    </message>
    <message>
        <source>WMI could not configure TCP/IP for %1.</source>
        <translation>WMI n’a pas pu configurer TCP/IP pour %1.</translation>
    </message>
    <message>
        <source>WMI could not configure DHCP for %1.</source>
        <translation>WMI n’a pas pu configurer DHCP pour %1.</translation>
    </message>
    <message>
        <source>WMI could not renew the DHCP lease of %1.</source>
        <translation>WMI n’a pas pu renouveler le bail DHCP de la carte %1.</translation>
    </message>
    <message>
        <source>WMI could not release the DHCP lease of %1.</source>
        <translation>WMI n’a pas pu libérer le bail DHCP de la carte %1.</translation>
    </message>
    <message>
        <source>IP is not enabled on %1, so it has no metric to set.</source>
        <translation>IP n’est pas activé sur %1&#xa0;; il n’y a donc pas de métrique à définir.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: IPX is not enabled on it.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: IPX n’y est pas activé.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: a frame or network number is out of bounds.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: un numéro de trame ou de réseau est hors limites.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a frame type.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un type de trame.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: it finds fault with a network number.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: il conteste un numéro de réseau.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: a network number is there twice.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: un numéro de réseau y figure deux fois.</translation>
    </message>
    <message>
        <source>WMI takes metrics from 1 to 9999 only, so %1 was left alone.</source>
        <translation>WMI n’accepte que les métriques de 1 à 9999&#xa0;; %1 n’a donc pas été modifiée.</translation>
    </message>
    <message>
        <source>Changing the metric of %1 needs administrator rights.</source>
        <translation>Modifier la métrique de la carte %1 demande des droits d’administrateur.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: it ran out of memory.</source>
        <translation>WMI n’a pas pu définir la métrique de la carte %1&#xa0;: il a manqué de mémoire.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1: what it would make is there already.</source>
        <translation>WMI n’a pas pu définir la métrique de la carte %1&#xa0;: ce qu’il créerait existe déjà.</translation>
    </message>
    <message>
        <source>WMI could not find %1. Look whether it is still there.</source>
        <translation>WMI n’a pas trouvé %1. Vérifiez que la carte est encore là.</translation>
    </message>
    <message>
        <source>WMI could not tell a service about the metric of %1.</source>
        <translation>WMI n’a pas pu informer un service de la métrique de la carte %1.</translation>
    </message>
    <message>
        <source>WMI could not tell the DNS service about the metric of %1.</source>
        <translation>WMI n’a pas pu informer le service DNS de la métrique de la carte %1.</translation>
    </message>
    <message>
        <source>Windows does not let WMI configure %1.</source>
        <translation>Windows ne laisse pas WMI configurer %1.</translation>
    </message>
    <message>
        <source>WMI could not release or renew all DHCP leases, so %1 was left alone.</source>
        <translation>WMI n’a pas pu libérer ou renouveler tous les baux DHCP&#xa0;; %1 n’a donc pas été modifiée.</translation>
    </message>
    <message>
        <source>WMI refused the metric of %1: DHCP is not enabled on it.</source>
        <translation>WMI a refusé la métrique de la carte %1&#xa0;: DHCP n’y est pas activé.</translation>
    </message>
    <message>
        <source>WMI could not set the metric of %1 and gives no reason.</source>
        <translation>WMI n’a pas pu définir la métrique de la carte %1 et n’en donne pas la raison.</translation>
    </message>
    <message>
        <source>WMI sets manual IPv4 metrics only: it has no way back to automatic, no IPv6 and no default routes. Change %1 without --through wmi.</source>
        <translation>WMI ne définit que des métriques IPv4 manuelles&#xa0;: il ne connaît ni retour en automatique, ni IPv6, ni routes par défaut. Modifiez %1 sans --through wmi.</translation>
    </message>
    <message>
        <source>Changing metrics needs administrator rights. You said no when you were asked. Nothing was changed.</source>
        <translation>Modifier des métriques demande des droits d’administrateur. Vous avez répondu non à l’invite. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A command cannot name %1: its index is not known here, and its name is missing, not unique, or unsafe in a command. Add a text that lists indexes, such as route print.</source>
        <translation>Une commande ne peut pas nommer %1&#xa0;: son index n’est pas connu ici, et son nom manque, n’est pas unique ou n’est pas sûr dans une commande. Ajoutez un texte qui donne les index, comme route print.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>%1 is not a text, so it was not read. Save what the tool printed as text, or paste it.</source>
        <translation>%1 n’est pas un texte et n’a donc pas été lu. Enregistrez la sortie de l’outil comme texte, ou collez-la.</translation>
    </message>
    <message>
        <source>%1 holds nothing that Precedence can read. It reads what route print, ipconfig, netsh, Get-NetIPInterface and their like print, and ip, route and nmcli on Linux.</source>
        <translation>%1 ne contient rien que Precedence sache lire. Il lit ce qu’affichent route print, ipconfig, netsh, Get-NetIPInterface et semblables, et sous Linux ip, route et nmcli.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>La lecture de %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>This is a text from another computer, which cannot be changed from here. Leave --apply out to see what would change there.</source>
        <translation>Ceci est un texte d’un autre ordinateur, qui ne peut pas être modifié d’ici. Sans --apply, vous voyez ce qui y changerait.</translation>
    </message>
    <message>
        <source>“%1” is not a source. Write live, lab:NAME, lab:NAME@STATEFILE or file:PATH.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une source. Écrivez live, lab:NAME, lab:NAME@STATEFILE ou file:PATH.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights is missing: %1. Install Precedence again. Nothing was changed.</source>
        <translation>Le programme qui modifie avec les droits d’administrateur manque&#xa0;: %1. Réinstaller Precedence. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changing metrics needs administrator rights, and the system could not ask for them. Nothing was changed.</source>
        <translation>Modifier des métriques demande des droits d’administrateur, et le système n’a pas pu les demander. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights was started and did not report. Nothing was changed; apply again.</source>
        <translation>Le programme qui modifie avec les droits d’administrateur a été lancé et ne s’est pas annoncé. Rien n’a été modifié&#xa0;; appliquer de nouveau.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights ended unexpectedly. What it was trying may still be in force. Go back, or restart the computer.</source>
        <translation>Le programme qui modifie avec les droits d’administrateur s’est arrêté sans prévenir. Ce qui était à l’essai est peut-être encore en vigueur. Annuler, ou redémarrer l’ordinateur.</translation>
    </message>
    <message>
        <source>The program that makes changes with administrator rights does not take this request: %1. It may be of another version; install Precedence again.</source>
        <translation>Le programme qui modifie avec les droits d’administrateur n’accepte pas cette demande&#xa0;: %1. Il est peut-être d’une autre version&#xa0;; réinstaller Precedence.</translation>
    </message>
    <message>
        <source>%1: no default route is left.</source>
        <translation>%1&#xa0;: il ne reste aucune route par défaut.</translation>
    </message>
    <message>
        <source>%1: the default route is on %2, which is connected.</source>
        <translation>%1&#xa0;: la route par défaut est sur %2, qui est connecté.</translation>
    </message>
    <message>
        <source>%1: the default route is on %2, which is not connected.</source>
        <translation>%1&#xa0;: la route par défaut est sur %2, qui n’est pas connecté.</translation>
    </message>
    <message>
        <source>%1: the gateway %2 is known on %3, which is connected.</source>
        <translation>%1&#xa0;: la passerelle %2 est connue sur %3, qui est connecté.</translation>
    </message>
    <message>
        <source>%1: the gateway %2 is known on %3, which is not connected.</source>
        <translation>%1&#xa0;: la passerelle %2 est connue sur %3, qui n’est pas connecté.</translation>
    </message>
    <message>
        <source>What is changed this way lasts at once, so it cannot go back by itself. Say that it is to be kept, then it is written.</source>
        <translation>Ce qui est modifié ainsi dure aussitôt et ne peut pas être annulé de lui-même. Avec --keep, c’est écrit.</translation>
    </message>
    <message>
        <source>Another order is being tried now, here or in another program. Keep it or go back there first.</source>
        <translation>Un autre ordre est à l’essai, ici ou dans un autre programme. Le garder ou l’annuler d’abord là-bas.</translation>
    </message>
    <message>
        <source>An earlier trial was not taken back yet. Go back from it first, then apply again.</source>
        <translation>Un essai précédent n’est pas encore annulé. L’annuler d’abord, puis appliquer de nouveau.</translation>
    </message>
    <message>
        <source>This trial is over; nothing is being tried.</source>
        <translation>Cet essai est terminé&#xa0;; rien n’est à l’essai.</translation>
    </message>
    <message>
        <source>Keep came too late: the time was up, and the order went back. Apply it again.</source>
        <translation>Trop tard pour garder&#xa0;: le temps était écoulé, et l’ordre a été annulé. L’appliquer de nouveau.</translation>
    </message>
    <message>
        <source>A trial takes 10 to 300 seconds, not %1.</source>
        <translation>Un essai dure de 10 à 300 secondes, pas %1.</translation>
    </message>
    <message>
        <source>These are more changes than can be tried at once; %1 are allowed.</source>
        <translation>Ce sont plus de modifications qu’un essai n’en permet&#xa0;; %1 sont permises.</translation>
    </message>
    <message>
        <source>What an earlier trial wrote down could not be read, so nothing was taken back on a guess. It is kept as %1. Look whether the order is the one you want.</source>
        <translation>Ce qu’un essai précédent a noté est illisible, et rien n’a été annulé au hasard. Cela reste sous %1. Vérifier si l’ordre est celui qui est voulu.</translation>
    </message>
    <message>
        <source>Nobody said whether to keep it, so it went back. Add --keep to keep it without asking.</source>
        <translation>Personne n’a dit s’il faut garder, donc tout a été annulé. Ajouter --keep pour garder sans demander.</translation>
    </message>
    <message>
        <source>Changing bindings and network providers needs administrator rights.</source>
        <translation>Modifier les liaisons et les fournisseurs de réseau demande des droits d’administrateur.</translation>
    </message>
    <message>
        <source>%1 keeps no order of bindings that Precedence can change.</source>
        <translation>%1 ne tient pas d’ordre de liaisons que Precedence puisse modifier.</translation>
    </message>
    <message>
        <source>%1 keeps no order of network providers that Precedence can change.</source>
        <translation>%1 ne tient pas d’ordre de fournisseurs de réseau que Precedence puisse modifier.</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>Cela prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>There is no profile called “%1”, and no other one yet. Save an order as a profile first.</source>
        <translation>Il n’y a pas de profil nommé «&#xa0;%1&#xa0;», ni encore aucun autre. Enregistrez d’abord un ordre comme profil.</translation>
    </message>
    <message>
        <source>There is no profile called “%1”. The profiles are: %2.</source>
        <translation>Il n’y a pas de profil nommé «&#xa0;%1&#xa0;». Les profils sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has the metric %2. Answer files are documented for 5 to 50; Setup may refuse or change it.</source>
        <translation>%1 a la métrique %2. Pour les fichiers de réponses, 5 à 50 sont documentés&#xa0;; le programme d’installation peut la refuser ou la modifier.</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be read, so it was left out: %2.</source>
        <translation>%1 a une valeur qui ne peut pas être lue&#xa0;; elle a été laissée de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lacks something, so that part was left out: %2.</source>
        <translation>Il manque quelque chose dans %1&#xa0;; cette partie a été laissée de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has an element that is not documented for it: %2.</source>
        <translation>%1 a un élément qui n’est pas documenté à cet endroit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has its elements in another order than Setup documents: %2 comes too early.</source>
        <translation>%1 a ses éléments dans un autre ordre que celui documenté pour le programme d’installation&#xa0;: %2 vient trop tôt.</translation>
    </message>
    <message>
        <source>%1 has a longer text than Setup documents: %2 characters are allowed.</source>
        <translation>%1 a un texte plus long que ce qui est documenté pour le programme d’installation&#xa0;: %2 caractères sont permis.</translation>
    </message>
    <message>
        <source>%1 has a prefix with bits behind its length, which Setup does not allow: %2.</source>
        <translation>%1 a un préfixe avec des bits après sa longueur, ce que le programme d’installation ne permet pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 uses an identifier twice: %2. Setup wants each once.</source>
        <translation>%1 utilise deux fois un identifiant&#xa0;: %2. Le programme d’installation veut chacun une seule fois.</translation>
    </message>
    <message>
        <source>%1 is removed by this file, so it was not read.</source>
        <translation>%1 est retiré par ce fichier et n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>%1 has no name that an answer file can hold, so it was left out.</source>
        <translation>%1 n’a pas de nom qu’un fichier de réponses puisse contenir et a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>A route of %1 cannot stand in an answer file, so it was left out: %2.</source>
        <translation>Une route de la carte %1 ne peut pas figurer dans un fichier de réponses&#xa0;; elle a été laissée de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The metrics of %1 are automatic, which an answer file says by saying nothing.</source>
        <translation>Les métriques de la carte %1 sont automatiques, ce qu’un fichier de réponses dit en ne disant rien.</translation>
    </message>
    <message>
        <source>No adapter here fits “%1”, so that part was left out.</source>
        <translation>Aucune carte ne correspond ici à «&#xa0;%1&#xa0;»&#xa0;; cette partie a été laissée de côté.</translation>
    </message>
    <message>
        <source>%2 adapters here fit “%1”, so that part was left out.</source>
        <translation>%2 cartes correspondent ici à «&#xa0;%1&#xa0;»&#xa0;; cette partie a été laissée de côté.</translation>
    </message>
    <message>
        <source>The metric of %1 for %2 is not known here, so that part was left out.</source>
        <translation>La métrique de la carte %1 pour %2 n’est pas connue ici&#xa0;; cette partie a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 does not have %2 here, so that part was left out.</source>
        <translation>%1 n’a pas %2 ici&#xa0;; cette partie a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 does not have the route %2 here, so its metric cannot be set.</source>
        <translation>%1 n’a pas la route %2 ici&#xa0;; sa métrique ne peut donc pas être définie.</translation>
    </message>
    <message>
        <source>%1 is not XML: it cannot be read at %2.</source>
        <translation>%1 n’est pas du XML&#xa0;: lecture impossible à %2.</translation>
    </message>
    <message>
        <source>%1 declares a document type, which could name other files or grow without end. Answer files have none, so it was not read.</source>
        <translation>%1 déclare un type de document, qui pourrait nommer d’autres fichiers ou grandir sans fin. Les fichiers de réponses n’en ont pas&#xa0;; celui-ci n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>%1 is XML, but no answer file: it begins with “%2”. Answer files begin with “unattend”.</source>
        <translation>%1 est du XML, mais pas un fichier de réponses&#xa0;: il commence par «&#xa0;%2&#xa0;». Les fichiers de réponses commencent par «&#xa0;unattend&#xa0;».</translation>
    </message>
    <message>
        <source>The GUID of %1 is not known here, and the registry knows adapters by nothing else. Choose another kind of script.</source>
        <translation>Le GUID de la carte %1 n’est pas connu ici, et le Registre ne connaît les cartes que par lui. Choisissez une autre sorte de script.</translation>
    </message>
    <message>
        <source>A file of this kind (%2) has no way to change %1. Choose another kind, or leave that change out.</source>
        <translation>Un fichier de cette sorte (%2) n’a aucun moyen de modifier %1. Choisissez une autre sorte, ou retirez cette modification.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile. A name has 1 to 100 characters that can be seen.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un profil. Un nom a de 1 à 100 caractères visibles.</translation>
    </message>
    <message>
        <source>%1 names no adapter that this computer has, so nothing would change.</source>
        <translation>%1 ne nomme aucune carte de cet ordinateur&#xa0;; rien ne changerait donc.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are no scripts of this kind for %1. Choose another kind.</source>
        <translation>%1 ne connaît pas de scripts de cette sorte. Choisissez une autre sorte.</translation>
    </message>
    <message>
        <source>%1 would get the metric %2, which is outside 1 to 9999, so that part was left out.</source>
        <translation>%1 recevrait la métrique %2, hors de la plage de 1 à 9999 ; cette partie a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is %2 again, which was named before, so that part was left out.</source>
        <translation>« %1 » désigne de nouveau %2, déjà nommée ; cette partie a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 was left out: a file of this kind (%2) has no way to change it.</source>
        <translation>%1 a été laissé de côté : un fichier de ce genre (%2) n’a aucun moyen de le modifier.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already. Add --replace to put this one in its place.</source>
        <translation>Il existe déjà un profil nommé « %1 ». Ajoutez --replace pour le remplacer par celui-ci.</translation>
    </message>
    <message>
        <source>%1 was set back %2 times within ten minutes, so Precedence has stopped setting it. Find out which program does that, such as a VPN client, then choose Set again.</source>
        <translation>La valeur d’origine de %1 a été rétablie %2 fois en dix minutes, donc Precedence a cessé de réappliquer la sienne. Cherchez quel programme fait cela, un client VPN par exemple, puis choisissez « Réappliquer ».</translation>
    </message>
    <message>
        <source>Answer files are for Windows Vista and later, and this is %1.</source>
        <translation>Les fichiers de réponses sont destinés à Windows Vista et versions ultérieures, et ceci est %1.</translation>
    </message>
</context>
<context>
    <name>WordingOrders</name>
    <message>
        <source>%1 before %2</source>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>%1 last</source>
        <translation>%1 en dernier</translation>
    </message>
    <message>
        <source>another order, %1 first</source>
        <translation>un autre ordre, %1 d’abord</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client réseau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service réseau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 switched on</source>
        <translation>%1&#xa0;: %2 activé</translation>
    </message>
    <message>
        <source>%1: %2 switched off</source>
        <translation>%1&#xa0;: %2 désactivé</translation>
    </message>
    <message>
        <source>Network providers: %1</source>
        <translation>Fournisseurs de réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is about something that is not there at the moment. It waits until that comes back; or discard it.</source>
        <translation>«&#xa0;%1&#xa0;» concerne quelque chose qui n’est pas là en ce moment. Cela attend son retour&#xa0;; ou abandonnez-le.</translation>
    </message>
    <message>
        <source>“%1” was made over another order than the one that stands there now. Change it from there, or discard it.</source>
        <translation>«&#xa0;%1&#xa0;» partait d’un autre ordre que celui qui est en place maintenant. Modifiez-le à partir de là, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Windows 10 and later do not go by this order: the interface metric decides, and a new order of bindings may not stay.</source>
        <translation>Windows 10 et suivants ne tiennent pas compte de cet ordre&#xa0;: la métrique d’interface décide, et un nouvel ordre des liaisons peut ne pas rester.</translation>
    </message>
    <message>
        <source>This order decides which protocol and which connection a client or a service tries first. Where traffic goes is decided by the metric.</source>
        <translation>Cet ordre décide quel protocole et quelle connexion un client ou un service essaie d’abord. La métrique décide où va le trafic.</translation>
    </message>
    <message>
        <source>This order decides which protocol and which connection a client or a service tries first, and in which order programs get this computer&apos;s own addresses. Where traffic goes is decided by the metric.</source>
        <translation>Cet ordre décide quel protocole et quelle connexion un client ou un service essaie d’abord, et dans quel ordre les programmes reçoivent les adresses propres de cet ordinateur. La métrique décide où va le trafic.</translation>
    </message>
    <message>
        <source>This order decides which network is asked first for a name such as \\server\share. A new order takes effect after a restart.</source>
        <translation>Cet ordre décide quel réseau est interrogé d’abord pour un nom comme \\server\share. Un nouvel ordre prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>A program that asks for this computer&apos;s own addresses (gethostbyname) gets %1.</source>
        <translation>Un programme qui demande les adresses propres de cet ordinateur (gethostbyname) reçoit %1.</translation>
    </message>
    <message>
        <source>TCP/IP was bound to %1 (Tcpip\Linkage, made by Windows and not changed here).</source>
        <translation>TCP/IP était lié à %1 (Tcpip\Linkage, fait par Windows et non modifié ici).</translation>
    </message>
    <message>
        <source>Windows also keeps HwOrder: %1. Microsoft does not say what it is for, so it is not changed here.</source>
        <translation>Windows tient aussi HwOrder&#xa0;: %1. Microsoft ne dit pas à quoi cela sert, ce n’est donc pas modifié ici.</translation>
    </message>
    <message>
        <source>The value ProviderOrder is not a text.</source>
        <translation>La valeur ProviderOrder n’est pas un texte.</translation>
    </message>
    <message>
        <source>The value ProviderOrder is far longer than Windows makes it.</source>
        <translation>La valeur ProviderOrder est bien plus longue que celle que fait Windows.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has an empty name in it.</source>
        <translation>La valeur ProviderOrder contient un nom vide.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has blanks around a name.</source>
        <translation>La valeur ProviderOrder a des blancs autour d’un nom.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has a name twice.</source>
        <translation>La valeur ProviderOrder contient deux fois un nom.</translation>
    </message>
    <message>
        <source>The value ProviderOrder has a character in it that no name has.</source>
        <translation>La valeur ProviderOrder contient un caractère qu’aucun nom n’a.</translation>
    </message>
    <message>
        <source>Precedence shows it as it is and does not change it.</source>
        <translation>Precedence la montre telle quelle et ne la modifie pas.</translation>
    </message>
    <message>
        <source>Windows took the new order of network providers and shows the old one again.</source>
        <translation>Windows a pris le nouvel ordre des fournisseurs de réseau et montre de nouveau l’ancien.</translation>
    </message>
    <message>
        <source>Windows took the change for %1 and kept what stood there. From Windows 10 on it does so with the order of bindings; set the metric instead.</source>
        <translation>Windows a pris la modification pour %1 et gardé ce qui était là. À partir de Windows 10 il fait ainsi avec l’ordre des liaisons&#xa0;; réglez plutôt la métrique.</translation>
    </message>
    <message>
        <source>The network providers are not in the order any more that this change expects to replace. Nothing was written; read again, then repeat the change.</source>
        <translation>Les fournisseurs de réseau ne sont plus dans l’ordre que cette modification doit remplacer. Rien n’a été écrit&#xa0;; relisez, puis refaites la modification.</translation>
    </message>
    <message>
        <source>The bindings of %1 are not any more what this change expects to replace. Nothing was written; read again, then repeat the change.</source>
        <translation>Les liaisons de %1 ne sont plus celles que cette modification doit remplacer. Rien n’a été écrit&#xa0;; relisez, puis refaites la modification.</translation>
    </message>
    <message>
        <source>There is no binding of “%1” here. Look at the list of bindings.</source>
        <translation>Il n’y a pas ici de liaison de «&#xa0;%1&#xa0;». Regardez la liste des liaisons.</translation>
    </message>
    <message>
        <source>No network provider here is called “%1”. Look at the list of providers.</source>
        <translation>Aucun fournisseur de réseau ne s’appelle ici «&#xa0;%1&#xa0;». Regardez la liste des fournisseurs.</translation>
    </message>
    <message>
        <source>This computer keeps no order of network providers.</source>
        <translation>Cet ordinateur ne tient pas d’ordre de fournisseurs de réseau.</translation>
    </message>
    <message>
        <source>A new order has to hold what stands there, each once, and nothing else. Nothing was written.</source>
        <translation>Un nouvel ordre doit contenir ce qui est là, chacun une fois, et rien d’autre. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The order of network providers is in a form that Windows does not document, so it was left as it is.</source>
        <translation>L’ordre des fournisseurs de réseau a une forme que Windows ne documente pas&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Another program changes the network&apos;s configuration at the moment. Close it and try again.</source>
        <translation>Un autre programme modifie la configuration du réseau en ce moment. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>“%1” changes the network&apos;s configuration at the moment. Close it and try again.</source>
        <translation>«&#xa0;%1&#xa0;» modifie la configuration du réseau en ce moment. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration was open already. Nothing was changed; try again.</source>
        <translation>La configuration réseau de Windows était déjà ouverte. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration was not open. Nothing was changed; try again.</source>
        <translation>La configuration réseau de Windows n’était pas ouverte. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The network&apos;s configuration is in use. Close the programs that change it and try again.</source>
        <translation>La configuration du réseau est utilisée. Fermez les programmes qui la modifient et réessayez.</translation>
    </message>
    <message>
        <source>Windows gave no right to write the network&apos;s configuration. Nothing was changed.</source>
        <translation>Windows n’a pas donné le droit d’écrire la configuration du réseau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows wants a restart before it changes the network&apos;s configuration again.</source>
        <translation>Windows veut un redémarrage avant de modifier de nouveau la configuration du réseau.</translation>
    </message>
    <message>
        <source>A dial-up or VPN connection is open. Hang up and try again; Windows changes no bindings meanwhile.</source>
        <translation>Une connexion à distance ou VPN est ouverte. Raccrochez et réessayez&#xa0;; entre-temps Windows ne modifie pas les liaisons.</translation>
    </message>
    <message>
        <source>Windows does not find the adapter any more. Read again.</source>
        <translation>Windows ne trouve plus la carte. Relisez.</translation>
    </message>
    <message>
        <source>A component is waiting to be removed at the next restart. Restart the computer first.</source>
        <translation>Un composant attend d’être retiré au prochain redémarrage. Redémarrez d’abord l’ordinateur.</translation>
    </message>
    <message>
        <source>Windows has reached the greatest number of network filters.</source>
        <translation>Windows a atteint le plus grand nombre de filtres réseau.</translation>
    </message>
    <message>
        <source>A virtual switch is using the adapter, so its bindings cannot be changed.</source>
        <translation>Un commutateur virtuel utilise la carte, ses liaisons ne peuvent donc pas être modifiées.</translation>
    </message>
    <message>
        <source>Windows found two components with one name and changed nothing.</source>
        <translation>Windows a trouvé deux composants du même nom et n’a rien modifié.</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>Cela prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Windows does not let this component be switched off at the moment.</source>
        <translation>Windows ne laisse pas désactiver ce composant en ce moment.</translation>
    </message>
    <message>
        <source>Another component still needs this one, so it stays.</source>
        <translation>Un autre composant a encore besoin de celui-ci, il reste donc.</translation>
    </message>
    <message>
        <source>Windows changed the set-up of other components as well. Read again.</source>
        <translation>Windows a aussi modifié d’autres composants. Relisez.</translation>
    </message>
    <message>
        <source>Windows wants the changes made so far to be finished first. Try again.</source>
        <translation>Windows veut que les modifications faites jusqu’ici soient d’abord terminées. Réessayez.</translation>
    </message>
    <message>
        <source>Changing bindings and network providers needs administrator rights.</source>
        <translation>Modifier les liaisons et les fournisseurs de réseau demande des droits d’administrateur.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration (netcfgx) is not installed on this computer.</source>
        <translation>La configuration réseau de Windows (netcfgx) n’est pas installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The registry did not let the order of network providers be read or written.</source>
        <translation>Le registre n’a pas laissé lire ou écrire l’ordre des fournisseurs de réseau.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration refused.</source>
        <translation>La configuration réseau de Windows a refusé.</translation>
    </message>
    <message>
        <source>Windows&apos; network configuration refused (%1).</source>
        <translation>La configuration réseau de Windows a refusé (%1).</translation>
    </message>
</context>
<context>
    <name>WordingOutcomes</name>
    <message>
        <source>%1, route %2</source>
        <translation>%1, route %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>default routes on</source>
        <translation>routes par défaut activées</translation>
    </message>
    <message>
        <source>default routes off</source>
        <translation>routes par défaut désactivées</translation>
    </message>
    <message>
        <source>%1 was asked for, but is not there any more to be looked at.</source>
        <translation>%1&#xa0;: demandé, mais ce n’est plus là pour être vérifié.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the computer still shows %2. Apply again, or discard this change.</source>
        <translation>%1&#xa0;: demandé, mais l’ordinateur montre encore %2. Appliquez de nouveau, ou abandonnez cette modification.</translation>
    </message>
    <message>
        <source>%1 was changed, and since %2 it is not there any more.</source>
        <translation>%1&#xa0;: modifié, mais absent depuis %2.</translation>
    </message>
    <message>
        <source>The computer shows %1 for %2 again. It was set back at %3, not by Precedence.</source>
        <translation>L’ordinateur montre de nouveau %1 pour %2. La valeur a été rétablie à %3, pas par Precedence.</translation>
    </message>
    <message>
        <source>%1 is not there at the moment. The change waits until it comes back; or discard it.</source>
        <translation>%1 n’est pas là en ce moment. La modification attend son retour&#xa0;; ou abandonnez-la.</translation>
    </message>
    <message>
        <source>What stands there for %1 is not known, so it cannot be changed safely. Discard this change.</source>
        <translation>La valeur actuelle pour %1 n’est pas connue et ne peut donc pas être modifiée sans risque. Abandonnez cette modification.</translation>
    </message>
    <message>
        <source>%1 was %2 when you changed it; now it is %3, not by Precedence. Change it from there, or discard this change.</source>
        <translation>%1&#xa0;: c’était %2 quand vous l’avez modifié&#xa0;; c’est maintenant %3, pas par Precedence. Modifiez à partir de là, ou abandonnez cette modification.</translation>
    </message>
    <message>
        <source>Asked for; waiting for the computer to show it: %1.</source>
        <translation>Demandé&#xa0;; l’ordinateur doit encore le montrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done at %1: %2.</source>
        <translation>Fait à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>IPv6 has another order: %1.</source>
        <translation>IPv6 a un autre ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept at %1: %2.</source>
        <translation>Gardé à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>what stood there before</source>
        <translation>ce qui était là avant</translation>
    </message>
</context>
<context>
    <name>WordingReasons</name>
    <message>
        <source>It costs more than another route for the same prefix.</source>
        <translation>Elle coûte plus qu’une autre route pour le même préfixe.</translation>
    </message>
    <message>
        <source>It costs %1, %2 more than the route of %3.</source>
        <translation>Elle coûte %1, soit %2 de plus que la route de la carte %3.</translation>
    </message>
    <message>
        <source>%1 is shorter than another prefix that counts.</source>
        <translation>%1 est plus court qu’un autre préfixe qui compte.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2, and the longest prefix decides before any metric.</source>
        <translation>%1 est plus court que %2, et le préfixe le plus long décide avant toute métrique.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It wins: no other route that counts is longer or cheaper.</source>
        <translation>Elle l’emporte&#xa0;: aucune autre route qui compte n’est plus longue ni moins chère.</translation>
    </message>
    <message>
        <source>It costs the same as another route for the same prefix.</source>
        <translation>Elle coûte autant qu’une autre route pour le même préfixe.</translation>
    </message>
    <message>
        <source>A part of what it costs is not known here, so it cannot be compared.</source>
        <translation>Une partie de son coût n’est pas connue ici&#xa0;; elle ne peut donc pas être comparée.</translation>
    </message>
    <message>
        <source>It does not cover %1.</source>
        <translation>Elle ne couvre pas %1.</translation>
    </message>
    <message>
        <source>%1 is not connected, so its routes do not count.</source>
        <translation>%1 n’est pas connectée&#xa0;; ses routes ne comptent donc pas.</translation>
    </message>
    <message>
        <source>Default routes are switched off on %1, so this one does not count.</source>
        <translation>Les routes par défaut sont désactivées sur %1&#xa0;; celle-ci ne compte donc pas.</translation>
    </message>
    <message>
        <source>The source address belongs to another adapter than %1.</source>
        <translation>L’adresse source n’appartient pas à %1, mais à une autre carte.</translation>
    </message>
    <message>
        <source>It stands in a table that this look-up does not reach.</source>
        <translation>Elle se trouve dans une table que cette recherche n’atteint pas.</translation>
    </message>
    <message>
        <source>%1 leaves through %2.</source>
        <translation>%1 sort par %2.</translation>
    </message>
    <message>
        <source>%1 has no %2 routes at all.</source>
        <translation>%1 n’a aucune route %2.</translation>
    </message>
    <message>
        <source>Its one route does not cover %1.</source>
        <translation>Sa seule route ne couvre pas %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n routes covers %1.</source>
        <translation>
            <numerusform>Sa %n route ne couvre pas %1.</numerusform>
            <numerusform>Aucune de ses %n routes ne couvre %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the route %2 for it. %3</source>
        <translation>%1 a pour cela la route %2. %3</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>open between %1</source>
        <translation>ouvert entre %1</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>partagé par %1</translation>
    </message>
</context>
<context>
    <name>WordingRows</name>
    <message>
        <source>tied for place %1 in %2</source>
        <translation>à égalité à la place %1 en %2</translation>
    </message>
    <message>
        <source>first in %1</source>
        <translation>première en %1</translation>
    </message>
    <message>
        <source>second in %1</source>
        <translation>deuxième en %1</translation>
    </message>
    <message>
        <source>third in %1</source>
        <translation>troisième en %1</translation>
    </message>
    <message>
        <source>number %1 in %2</source>
        <translation>numéro %1 en %2</translation>
    </message>
    <message>
        <source>carries the internet</source>
        <translation>achemine le trafic Internet</translation>
    </message>
    <message>
        <source>carries a part of the internet</source>
        <translation>achemine une partie du trafic Internet</translation>
    </message>
    <message>
        <source>may carry the internet</source>
        <translation>achemine peut-être le trafic Internet</translation>
    </message>
    <message>
        <source>%1 is not bound</source>
        <translation>%1 n’est pas lié</translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation>métrique %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
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
        <translation>%1&#xa0;: non lié.</translation>
    </message>
    <message>
        <source>%1: already before.</source>
        <translation>%1&#xa0;: déjà avant.</translation>
    </message>
    <message>
        <source>%1: already after.</source>
        <translation>%1&#xa0;: déjà après.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family, steps of metrics</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>4th, 11th</comment>
        <translation>%1e</translation>
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
        <translation>Rang inconnu (%1)</translation>
    </message>
    <message>
        <source>Without IPv4 and IPv6 (%1)</source>
        <translation>Sans IPv4 ni IPv6 (%1)</translation>
    </message>
    <message>
        <source>Without %1 (%2)</source>
        <translation>Sans %1 (%2)</translation>
    </message>
    <message>
        <source>Not connected (%1)</source>
        <translation>Non connectées (%1)</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>internet perhaps</source>
        <translation>Internet peut-être</translation>
    </message>
    <message>
        <source>part of the internet now</source>
        <translation>partie d’Internet maintenant</translation>
    </message>
    <message>
        <source>part of the internet next</source>
        <translation>partie d’Internet ensuite</translation>
    </message>
    <message>
        <source>internet now</source>
        <translation>Internet ici</translation>
    </message>
    <message>
        <source>internet until then</source>
        <translation>Internet jusque-là</translation>
    </message>
    <message>
        <source>internet next</source>
        <translation>Internet ensuite</translation>
    </message>
    <message>
        <source>%1 before %2.</source>
        <translation>%1 avant %2.</translation>
    </message>
    <message>
        <source>%1 after %2.</source>
        <translation>%1 après %2.</translation>
    </message>
</context>
<context>
    <name>WordingWarnings</name>
    <message>
        <source>Tie</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>Two default gateways</source>
        <translation>Deux passerelles par défaut</translation>
    </message>
    <message>
        <source>IPv6 has another order</source>
        <translation>IPv6 a un autre ordre</translation>
    </message>
    <message>
        <source>One family only</source>
        <translation>Une seule famille</translation>
    </message>
    <message>
        <source>Virtual adapter first</source>
        <translation>Carte virtuelle en tête</translation>
    </message>
    <message>
        <source>Tunnel before the local network</source>
        <translation>Tunnel avant le réseau local</translation>
    </message>
    <message>
        <source>Tunnel behind the local network</source>
        <translation>Tunnel après le réseau local</translation>
    </message>
    <message>
        <source>Full tunnel</source>
        <translation>Tunnel complet</translation>
    </message>
    <message>
        <source>Windows may disconnect it</source>
        <translation>Windows peut la déconnecter</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Valeur rétablie</translation>
    </message>
    <message>
        <source>The %1 default routes of %2 and %3 cost the same. Which of them the system takes is open.</source>
        <translation>Les routes par défaut %1 des cartes %2 et %3 coûtent autant. On ne sait pas laquelle le système prend.</translation>
    </message>
    <message>
        <source>%1 and %2 both have a default gateway in %3. Only one of them is used at a time; answers can come back the other way and be lost.</source>
        <translation>%1 et %2 ont toutes deux une passerelle par défaut en %3. Une seule est utilisée à la fois&#xa0;; les réponses peuvent revenir par l’autre chemin et se perdre.</translation>
    </message>
    <message>
        <source>IPv6 orders the adapters differently from IPv4, so the same site can be reached through different adapters.</source>
        <translation>IPv6 range les cartes autrement qu’IPv4&#xa0;; le même site peut donc être atteint par des cartes différentes.</translation>
    </message>
    <message>
        <source>%1 has no way to the internet in %2; %2 traffic leaves through %3.</source>
        <translation>%1 n’a pas de chemin vers Internet en %2&#xa0;; le trafic %2 sort par %3.</translation>
    </message>
    <message>
        <source>%1 is a virtual adapter without a way to the internet, and it comes before %2 in %3.</source>
        <translation>%1 est une carte virtuelle sans chemin vers Internet, et elle passe avant %2 en %3.</translation>
    </message>
    <message>
        <source>%1 comes before %2 in %3, so its DNS servers are asked first, though the internet leaves through %2.</source>
        <translation>%1 passe avant %2 en %3&#xa0;; ses serveurs DNS sont donc interrogés d’abord, alors que le trafic Internet sort par %2.</translation>
    </message>
    <message>
        <source>%1 has a default route in %3, but %2 costs less, so the internet leaves outside the tunnel.</source>
        <translation>%1 a une route par défaut en %3, mais %2 coûte moins&#xa0;; le trafic Internet sort donc en dehors du tunnel.</translation>
    </message>
    <message>
        <source>%1 takes the %2 internet by routes that are more specific than default routes. The order of adapters does not change them.</source>
        <translation>%1 prend le trafic Internet %2 par des routes plus précises que les routes par défaut. L’ordre des cartes n’y change rien.</translation>
    </message>
    <message>
        <source>Windows may disconnect %1 while %2 is up (policy: minimise connections).</source>
        <translation>Windows peut déconnecter %1 lorsque %2 est connectée (stratégie&#xa0;: réduire les connexions).</translation>
    </message>
    <message>
        <source>End the tie</source>
        <translation>Mettre fin à l’égalité</translation>
    </message>
    <message>
        <source>Use only the first gateway</source>
        <translation>N’utiliser que la première passerelle</translation>
    </message>
    <message>
        <source>Use the IPv4 order</source>
        <translation>Utiliser l’ordre IPv4</translation>
    </message>
    <message>
        <source>Put it behind</source>
        <translation>La placer derrière</translation>
    </message>
    <message>
        <source>Put the local network first</source>
        <translation>Réseau local en tête</translation>
    </message>
    <message>
        <source>Put the tunnel first</source>
        <translation>Tunnel en tête</translation>
    </message>
    <message>
        <source>Automatic would be %1.</source>
        <translation>En automatique, ce serait %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Automatic would be %1: %2, %3</source>
        <translation>En automatique, ce serait %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source> (half of %1)</source>
        <translation> (la moitié de %1)</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>un instant</translation>
    </message>
    <message>
        <source>Set back each time</source>
        <translation>Valeur rétablie chaque fois</translation>
    </message>
    <message>
        <source>What was kept for %1 has not held since %2; something other than Precedence changed it. To set it again: %3.</source>
        <translation>Ce qui a été gardé pour %1 ne tient plus depuis %2&#xa0;; autre chose que Precedence l’a modifié. À réappliquer&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Set again</source>
        <translation>Réappliquer</translation>
    </message>
    <message>
        <source>What was kept for %1 has not held since %2. It was set again and again, and something else changed it each time, so Precedence has stopped. Find out which program that is. To set it again: %3.</source>
        <translation>Ce qui a été gardé pour %1 ne tient plus depuis %2. Cela a été réappliqué encore et encore, et autre chose l’a modifié chaque fois&#xa0;; Precedence a donc cessé. Cherchez quel programme c’est. À réappliquer&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>precedence::AdapterTreeModel</name>
    <message>
        <source>Adapter</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
</context>
<context>
    <name>precedence::Application</name>
    <message>
        <source>Lab: simulated computer. Nothing here is real.</source>
        <translation>Laboratoire&#xa0;: ordinateur simulé. Rien ici n’est réel.</translation>
    </message>
    <message>
        <source>This computer. Precedence can show it but not change it here yet.</source>
        <translation>Cet ordinateur. Precedence peut le montrer, mais pas encore le modifier ici.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>D’après un texte</translation>
    </message>
    <message>
        <source>The last reading failed; what you see is older. %1</source>
        <translation>La dernière lecture a échoué&#xa0;; ce que vous voyez est plus ancien. %1</translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation>Cet ordinateur n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>This text could not be read.</source>
        <translation>Ce texte n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Copied. The user runs it in a terminal; what it collects is on their clipboard then, to be sent to you and pasted here. It changes nothing and needs no rights.</source>
        <translation>Copié. L’utilisateur l’exécute dans un terminal&#xa0;; ce qu’elle recueille est alors dans son presse-papiers, à vous envoyer et à coller ici. Elle ne modifie rien et n’exige aucun droit.</translation>
    </message>
    <message>
        <source>%1 is saved. It opens here like a text, on any computer.</source>
        <translation>%1 est enregistré. Il s’ouvre ici comme un texte, sur tout ordinateur.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You went back.</source>
        <translation>Annulé sur demande.</translation>
    </message>
    <message>
        <source>Nobody kept it in time.</source>
        <translation>Personne ne l’a gardé à temps.</translation>
    </message>
    <message>
        <source>An earlier trial had not been taken back.</source>
        <translation>Un essai précédent n’avait pas été annulé.</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>Il n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>%1 does not keep the metric of a route, so all of this counts until the next restart only.</source>
        <translation>%1 ne garde pas la métrique d’une route&#xa0;; tout ne vaut que jusqu’au prochain redémarrage.</translation>
    </message>
    <message>
        <source>The order went back. %1</source>
        <translation>L’ordre a été annulé. %1</translation>
    </message>
    <message>
        <source>What stood here before Precedence changed anything stands here still.</source>
        <translation>Ce qui était là avant que Precedence ne modifie quoi que ce soit y est toujours.</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>Anciens ordres</translation>
    </message>
    <message>
        <source>Write these orders? They do not go back by themselves.</source>
        <translation>Écrire ces ordres&#xa0;? Ils ne reviennent pas d’eux-mêmes.</translation>
    </message>
    <message>
        <source>What stands there now is written down first. History can put it back.</source>
        <translation>Ce qui est là maintenant est d’abord noté. L’historique peut le remettre.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” does not hold by itself any more: you chose something else than it wants.</source>
        <translation>« %1 » ne se maintient plus de lui-même : vous avez choisi autre chose que ce qu’il demande.</translation>
    </message>
    <message>
        <source>“%1” does not hold by itself any more. %2</source>
        <translation>« %1 » ne se maintient plus de lui-même. %2</translation>
    </message>
</context>
<context>
    <name>precedence::CandidateBlock</name>
    <message>
        <source>route %1 + interface %2 = %3</source>
        <translation>route %1 + interface %2 = %3</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>coûte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on-link</source>
        <translation>%1, sur le lien</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>precedence::ChangeChip</name>
    <message>
        <source>Discard this change: %1</source>
        <translation>Abandonner cette modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard this change</source>
        <translation>Abandonner cette modification</translation>
    </message>
</context>
<context>
    <name>precedence::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>precedence::CompareChart</name>
    <message>
        <source>Costs of the default routes</source>
        <translation>Coûts des routes par défaut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Effective metric: the lowest wins</source>
        <translation>Métrique effective&#xa0;: la plus basse l’emporte</translation>
    </message>
    <message>
        <source>route metric</source>
        <translation>métrique de route</translation>
    </message>
    <message>
        <source>interface metric, manual</source>
        <translation>métrique d’interface, manuelle</translation>
    </message>
    <message>
        <source>interface metric, automatic</source>
        <translation>métrique d’interface, automatique</translation>
    </message>
    <message>
        <source>only the sum is known</source>
        <translation>seule la somme est connue</translation>
    </message>
    <message>
        <source>after the waiting changes</source>
        <translation>après les modifications en attente</translation>
    </message>
</context>
<context>
    <name>precedence::ComparePane</name>
    <message>
        <source>Compare default routes</source>
        <translation>Comparer les routes par défaut</translation>
    </message>
    <message>
        <source>No adapter has a default route, so there is nothing to compare.</source>
        <translation>Aucune carte n’a de route par défaut&#xa0;; il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Compare as a chart</source>
        <translation>Comparer dans un graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Compare as a table</source>
        <translation>Comparer dans un tableau</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copier le graphique comme image</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Copier le tableau comme texte</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le Presse-papiers.</translation>
    </message>
</context>
<context>
    <name>precedence::CompareTable</name>
    <message>
        <source>Costs of the default routes</source>
        <translation>Coûts des routes par défaut</translation>
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
        <translation>%1, chemin&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>precedence::DestinationsModel</name>
    <message>
        <source>%1 is pinned already.</source>
        <translation>%1 est déjà épinglée.</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations are pinned, and there is no room for more. Take one away first.</source>
        <translation>
            <numerusform>%n destination est épinglée, et il n’y a plus de place. Retirez-la d’abord.</numerusform>
            <numerusform>%n destinations sont épinglées, et il n’y a plus de place. Retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Internet, %1</source>
        <translation>Internet, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>precedence::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Choose an adapter to see its metrics, addresses and DNS servers.</source>
        <translation>Choisissez une carte pour voir ses métriques, ses adresses et ses serveurs DNS.</translation>
    </message>
    <message>
        <source>What stands there now is not known, so it cannot be replaced. Read the adapters again.</source>
        <translation>La valeur actuelle n’est pas connue et ne peut donc pas être remplacée. Relisez les cartes.</translation>
    </message>
    <message>
        <source>%1, automatic or manual is not known</source>
        <translation>%1, sans savoir si elle est automatique ou manuelle</translation>
    </message>
    <message>
        <source>interface metric not known</source>
        <translation>métrique d’interface inconnue</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>It stays as it is, and nobody is told of it again.</source>
        <translation>Cela reste tel quel, et plus personne n’en est averti.</translation>
    </message>
</context>
<context>
    <name>precedence::Documents</name>
    <message numerus="yes">
        <source>And %n more remarks.</source>
        <translation>
            <numerusform>Et %n autre remarque.</numerusform>
            <numerusform>Et %n autres remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>network order</source>
        <translation>ordre du réseau</translation>
    </message>
    <message>
        <source>Write a script for other computers</source>
        <translation>Écrire un script pour d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Write an answer file, or into one</source>
        <translation>Écrire un fichier de réponses, ou dans un fichier existant</translation>
    </message>
    <message>
        <source>Answer files (*%1)</source>
        <translation>Fichiers de réponses (*%1)</translation>
    </message>
    <message>
        <source>Nothing waits and nothing is set here by hand, so there is nothing to write.</source>
        <translation>Rien n’est en attente et rien n’est défini ici à la main&#xa0;; il n’y a donc rien à écrire.</translation>
    </message>
    <message>
        <source>%1 makes what waits here on another computer, and %2 takes it back. Nothing was changed here.</source>
        <translation>%1 effectue sur un autre ordinateur ce qui est en attente ici, et %2 l’annule. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>%1 sets on another computer what is set here by hand, and %2 takes it back. Nothing was changed here.</source>
        <translation>%1 définit sur un autre ordinateur ce qui est défini ici à la main, et %2 l’annule. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>The metrics are written into %1; everything else in it is as it was.</source>
        <translation>Les métriques sont inscrites dans %1&#xa0;; tout le reste y est comme avant.</translation>
    </message>
    <message>
        <source>The metrics are written to %1.</source>
        <translation>Les métriques sont écrites dans %1.</translation>
    </message>
    <message>
        <source>“%1” from %2 is one of your profiles now. Choose it under Profiles.</source>
        <translation>«&#xa0;%1&#xa0;», tiré de %2, est maintenant l’un de vos profils. Choisissez-le sous «&#xa0;Profils&#xa0;».</translation>
    </message>
    <message>
        <source>This computer is as it wants it already.</source>
        <translation>Cet ordinateur est déjà réglé ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait. Look at them, then apply.</source>
        <translation>
            <numerusform>%n modification est en attente. Regardez-la, puis appliquez-la.</numerusform>
            <numerusform>%n modifications sont en attente. Regardez-les, puis appliquez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a profile or an answer file</source>
        <translation>Importer un profil ou un fichier de réponses</translation>
    </message>
    <message>
        <source>Profiles and answer files (*%1 *%2)</source>
        <translation>Profils et fichiers de réponses (*%1 *%2)</translation>
    </message>
    <message>
        <source>“%1” holds by itself from now on. History shows each time that it is set again.</source>
        <translation>«&#xa0;%1&#xa0;» se maintient désormais de lui-même. L’historique montre chaque fois qu’il est réappliqué.</translation>
    </message>
    <message>
        <source>“%1” is saved. Choose it under Profiles to bring it back.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré. Choisissez-le sous «&#xa0;Profils&#xa0;» pour le remettre.</translation>
    </message>
    <message>
        <source>Save a profile</source>
        <translation>Enregistrer un profil</translation>
    </message>
    <message>
        <source>Name of this order:</source>
        <translation>Nom de cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Name of these metrics:</source>
        <translation>Nom de ces métriques&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is a profile called “%1”. Replace it?</source>
        <translation>Il y a un profil nommé «&#xa0;%1&#xa0;». Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Exporter un profil</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Profiles (*%1)</source>
        <translation>Profils (*%1)</translation>
    </message>
    <message>
        <source>“%1” is written to %2. Import it under Profiles on another computer.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit dans %2. Importez-le sous «&#xa0;Profils&#xa0;» sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Supprimer un profil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? Nothing else changes.</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;»&#xa0;? Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 or %2 is there already. Choose another name.</source>
        <translation>%1 ou %2 existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>precedence::ElidedLines</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>precedence::ExplainModel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Prochain saut</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>precedence::ExportMenu</name>
    <message>
        <source>&amp;Export for other computers</source>
        <translation>Ex&amp;porter pour d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Windows &amp;answer file …</source>
        <translation>&amp;Fichier de réponses Windows …</translation>
    </message>
    <message>
        <source>&amp;PowerShell script …</source>
        <translation>Script &amp;PowerShell …</translation>
    </message>
    <message>
        <source>&amp;netsh script …</source>
        <translation>Script &amp;netsh …</translation>
    </message>
    <message>
        <source>&amp;Registry file …</source>
        <translation>Fichier du &amp;Registre …</translation>
    </message>
    <message>
        <source>&amp;VBScript, for Windows XP …</source>
        <translation>&amp;VBScript, pour Windows XP …</translation>
    </message>
    <message>
        <source>NetworkManager script, for &amp;Linux …</source>
        <translation>Script NetworkManager, pour &amp;Linux …</translation>
    </message>
    <message>
        <source>Pr&amp;ofile of this order …</source>
        <translation>Profil de cet &amp;ordre …</translation>
    </message>
</context>
<context>
    <name>precedence::FamilyFields</name>
    <message>
        <source>manual</source>
        <translation>manuelle</translation>
    </message>
    <message>
        <source>Use its default routes</source>
        <translation>Utiliser ses routes par défaut</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>automatic %1</source>
        <translation>automatique %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1, automatic metric</source>
        <translation>%1, métrique automatique</translation>
    </message>
    <message>
        <source>%1, manual metric</source>
        <translation>%1, métrique manuelle</translation>
    </message>
    <message>
        <source>Metric for %1</source>
        <translation>Métrique pour %1</translation>
    </message>
    <message>
        <source>Use its default routes for %1</source>
        <translation>Utiliser ses routes par défaut pour %1</translation>
    </message>
</context>
<context>
    <name>precedence::FooterBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pin order</source>
        <translation>Figer l’&amp;ordre</translation>
    </message>
    <message>
        <source>&amp;only until restart</source>
        <translation>&amp;jusqu’au redémarrage seulement</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>&amp;Tout abandonner</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Makes every adapter of the order manual, so that no speed changes it.</source>
        <translation>Passe toutes les cartes de l’ordre en manuel, pour qu’aucune vitesse ne le change.</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n changes …</source>
        <translation>
            <numerusform>Application de %n modification…</numerusform>
            <numerusform>Application de %n modifications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Resta&amp;urer</translation>
    </message>
    <message>
        <source>Makes the opposite changes wait, so that Apply brings back what was there.</source>
        <translation>Met en attente les modifications inverses&#xa0;; «&#xa0;Appliquer&#xa0;» ramène alors ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Copy for &amp;netsh</source>
        <translation>Copier pour &amp;netsh</translation>
    </message>
    <message>
        <source>&amp;Copy commands</source>
        <translation>Copier les co&amp;mmandes</translation>
    </message>
    <message>
        <source>Commands for that computer which bring this order, and those that undo them.</source>
        <translation>Les commandes qui établissent cet ordre sur cet ordinateur-là, et celles qui les annulent.</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Gardé à %1</translation>
    </message>
    <message>
        <source>One order is tried at a time. Keep it or go back first, then apply this.</source>
        <translation>Un seul ordre est à l’essai à la fois. Le garder ou l’annuler d’abord, puis appliquer celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>Windows will ask for administrator rights for precedence-helper, to make %n changes.</source>
        <translation>
            <numerusform>Windows demandera des droits d’administrateur pour precedence-helper, afin d’effectuer %n modification.</numerusform>
            <numerusform>Windows demandera des droits d’administrateur pour precedence-helper, afin d’effectuer %n modifications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::HeaderBar</name>
    <message>
        <source>Where does traffic to an address go?</source>
        <translation>Où va le trafic vers une adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Adresse de destination</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Say where traffic to this address goes, and why.</source>
        <translation>Dire où va le trafic vers cette adresse, et pourquoi.</translation>
    </message>
    <message>
        <source>Pin this destination</source>
        <translation>Épingler cette destination</translation>
    </message>
    <message>
        <source>Pin this destination: the header then always shows where it goes.</source>
        <translation>Épingler cette destination&#xa0;: l’en-tête montre alors toujours où elle va.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned destinations</source>
        <translation>
            <numerusform>%n autre destination épinglée</numerusform>
            <numerusform>%n autres destinations épinglées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::HistoryCard</name>
    <message>
        <source>Applied here</source>
        <translation>Appliqué ici</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Changed, not by Precedence</source>
        <translation>Modifié, pas par Precedence</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Restaurer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Makes the opposite change wait. Nothing is written until you apply it.</source>
        <translation>Met la modification inverse en attente. Rien n’est écrit tant que vous ne l’appliquez pas.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Set again by itself</source>
        <translation>Réappliqué de lui-même</translation>
    </message>
    <message>
        <source>Not set again any more</source>
        <translation>N’est plus réappliqué</translation>
    </message>
</context>
<context>
    <name>precedence::HistoryModel</name>
    <message>
        <source>%1, changed here: %2</source>
        <translation>%1, modifié ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, not changed: %2. %3</source>
        <translation>%1, non modifié&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1, changed, not by Precedence: %2</source>
        <translation>%1, modifié, pas par Precedence&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, kept: %2</source>
        <translation>%1, gardé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, went back: %2. %3</source>
        <translation>%1, annulé&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1, set again by itself: %2</source>
        <translation>%1, réappliqué de lui-même&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, not set again any more: %2. %3</source>
        <translation>%1, n’est plus réappliqué&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>precedence::HistoryPage</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Montrer les entrées plus anciennes</translation>
    </message>
    <message>
        <source>History, the latest first</source>
        <translation>Historique, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>What you apply stands here, and what other programs or people change while Precedence is open. Each change can be put back.</source>
        <translation>Ici figure ce que vous appliquez, et ce que d’autres programmes ou personnes modifient tant que Precedence est ouvert. Chaque modification peut être restaurée.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Put back what was here before Precedence</source>
        <translation>Rétablir ce qui était là avant Precedence</translation>
    </message>
    <message>
        <source>Makes the changes wait that bring back what stood here before the first change that was ever kept. Nothing is written until you apply them.</source>
        <translation>Met en attente les modifications qui rétablissent ce qui était là avant la première modification gardée. Rien n’est écrit avant de les appliquer.</translation>
    </message>
</context>
<context>
    <name>precedence::LabPage</name>
    <message>
        <source>Back to this computer</source>
        <translation>Revenir à cet ordinateur</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Enter opens the scenario.</source>
        <translation>La touche Entrée ouvre le scénario.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>There are no scenarios here.</source>
        <translation>Il n’y a pas de scénarios ici.</translation>
    </message>
    <message>
        <source>They come with Precedence, in the folder share/precedence/scenarios. Install it again, or name another folder in PRECEDENCE_SCENARIOS.</source>
        <translation>Ils sont fournis avec Precedence, dans le dossier share/precedence/scenarios. Réinstallez-le, ou indiquez un autre dossier dans PRECEDENCE_SCENARIOS.</translation>
    </message>
    <message>
        <source>Choose a scenario.</source>
        <translation>Choisissez un scénario.</translation>
    </message>
    <message>
        <source>The lab is a simulated computer. You can try every change and pull every cable there; nothing on this computer changes.</source>
        <translation>Le laboratoire est un ordinateur simulé. Vous pouvez y essayer toutes les modifications et y débrancher tous les câbles&#xa0;; rien ne change sur cet ordinateur.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Changes go back unless kept</source>
        <translation>Annuler ce qui n’est pas gardé</translation>
    </message>
    <message>
        <source>As on a real computer: an order is tried, and goes back when nobody keeps it in time.</source>
        <translation>Comme sur un vrai ordinateur&#xa0;: un ordre est à l’essai, et annulé si personne ne le garde à temps.</translation>
    </message>
</context>
<context>
    <name>precedence::LessonView</name>
    <message>
        <source>happens by itself in %1 s</source>
        <translation>se produit de lui-même dans %1 s</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>s’est produit</translation>
    </message>
    <message>
        <source>You are an administrator there</source>
        <translation>Vous y êtes administrateur</translation>
    </message>
    <message>
        <source>What can happen</source>
        <translation>Ce qui peut se produire</translation>
    </message>
    <message>
        <source>Without administrator rights the simulated computer refuses every change, as a real one does.</source>
        <translation>Sans droits d’administrateur, l’ordinateur simulé refuse toute modification, comme le ferait un vrai.</translation>
    </message>
    <message>
        <source>A simulated computer with %1</source>
        <translation>Un ordinateur simulé avec %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore produit.</translation>
    </message>
    <message>
        <source>What happened last: %1</source>
        <translation>Dernier événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Masquer la réponse</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
</context>
<context>
    <name>precedence::MainWindow</name>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedence</translation>
    </message>
    <message>
        <source>Try changes in the lab</source>
        <translation>Essayer des modifications dans le laboratoire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratoire</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Apply waiting changes</source>
        <translation>A&amp;ppliquer les modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Discard all waiting changes</source>
        <translation>Aban&amp;donner toutes les modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>&amp;Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>&amp;Descendre	Alt+Bas</translation>
    </message>
    <message>
        <source>Move to the &amp;top	Alt+Home</source>
        <translation>Placer en &amp;tête	Alt+Début</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom	Alt+End</source>
        <translation>Placer à la fi&amp;n	Alt+Fin</translation>
    </message>
    <message>
        <source>Return to &amp;automatic</source>
        <translation>&amp;Revenir en automatique</translation>
    </message>
    <message>
        <source>&amp;Pin order</source>
        <translation>&amp;Figer l’ordre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Routes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Where does traffic go?</source>
        <translation>&amp;Où va le trafic&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Precedence</source>
        <translation>À &amp;propos de Precedence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>About Precedence</source>
        <translation>À propos de Precedence</translation>
    </message>
    <message>
        <source>Use the IPv4 order for IPv&amp;6</source>
        <translation>Ordre IPv4 aussi pour IPv&amp;6</translation>
    </message>
    <message>
        <source>&amp;Add text of the same machine</source>
        <translation>&amp;Ajouter un texte de la même machine</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>Ouverts aupara&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Save as a Precedence snapshot …</source>
        <translation>Enregistrer comme &amp;instantané Precedence …</translation>
    </message>
    <message>
        <source>&amp;Copy a command to send to the user</source>
        <translation>Copier une commande à &amp;envoyer à l’utilisateur</translation>
    </message>
    <message>
        <source>For &amp;Windows</source>
        <translation>Pour &amp;Windows</translation>
    </message>
    <message>
        <source>For &amp;Linux</source>
        <translation>Pour &amp;Linux</translation>
    </message>
    <message>
        <source>Save as a Precedence snapshot</source>
        <translation>Enregistrer comme instantané Precedence</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>Precedence snapshots (*%1)</source>
        <translation>Instantanés Precedence (*%1)</translation>
    </message>
    <message>
        <source>Put back &amp;what was here before Precedence</source>
        <translation>Réta&amp;blir ce qui était là avant Precedence</translation>
    </message>
    <message>
        <source>&amp;Time to keep an order</source>
        <translation>&amp;Temps pour garder un ordre</translation>
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
        <translation>Anciens ordres</translation>
    </message>
    <message>
        <source>Profi&amp;les</source>
        <translation>Profi&amp;ls</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Precedence %1&lt;/h3&gt;&lt;p&gt;Shows and sets the order in which a computer prefers its network adapters, and says why traffic goes where it goes.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;With Qt (LGPL 3), QCustomPlot (GPL 3), tl::expected (CC0), JSON for Modern C++ (MIT), pugixml (MIT) and CLI11 (BSD).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Precedence %1&lt;/h3&gt;&lt;p&gt;Montre et règle l’ordre dans lequel un ordinateur préfère ses cartes réseau, et dit pourquoi le trafic va là où il va.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;&lt;p&gt;Avec Qt (LGPL 3), QCustomPlot (GPL 3), tl::expected (CC0), JSON for Modern C++ (MIT), pugixml (MIT) et CLI11 (BSD).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>precedence::OrdersModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activées</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>partly on</source>
        <translation>activé en partie</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting, now %1</source>
        <translation>en attente, maintenant %1</translation>
    </message>
    <message>
        <source>waiting, now %1 · %2</source>
        <translation>en attente, maintenant %1 · %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Connections and what is bound to them</source>
        <translation>Connexions et ce qui leur est lié</translation>
    </message>
    <message>
        <source>Components and what they are bound to, the first one first</source>
        <translation>Composants et ce à quoi ils sont liés, le premier d’abord</translation>
    </message>
    <message>
        <source>Network providers, the first one first</source>
        <translation>Fournisseurs de réseau, le premier d’abord</translation>
    </message>
</context>
<context>
    <name>precedence::OrdersPage</name>
    <message>
        <source>Bindings by connection</source>
        <translation>Liaisons par connexion</translation>
    </message>
    <message>
        <source>Bindings by component</source>
        <translation>Liaisons par composant</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>Anciens ordres</translation>
    </message>
    <message>
        <source>Go to Priority</source>
        <translation>Aller à «&#xa0;Priorité&#xa0;»</translation>
    </message>
    <message>
        <source>Change anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>The bindings can be changed now. Precedence says whether Windows keeps them.</source>
        <translation>Les liaisons peuvent être modifiées maintenant. Precedence dit si Windows les garde.</translation>
    </message>
    <message>
        <source>Reading the older orders …</source>
        <translation>Lecture des anciens ordres …</translation>
    </message>
    <message>
        <source>First for everything</source>
        <translation>D’abord pour tout</translation>
    </message>
    <message>
        <source>Binds every client and service to this connection first, over whatever protocol.</source>
        <translation>Lie chaque client et chaque service d’abord à cette connexion, quel que soit le protocole.</translation>
    </message>
    <message>
        <source>This order could not be read.</source>
        <translation>Cet ordre n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>precedence::PinsMenu</name>
    <message>
        <source>Name a destination</source>
        <translation>Nommer une destination</translation>
    </message>
    <message>
        <source>What is %1? Its name stands in the header, such as printer or office.</source>
        <translation>Qu’est-ce que %1&#xa0;? Son nom figure dans l’en-tête, par exemple imprimante ou bureau.</translation>
    </message>
    <message>
        <source>&amp;Say why</source>
        <translation>&amp;Dire pourquoi</translation>
    </message>
    <message>
        <source>&amp;Name it …</source>
        <translation>&amp;Nommer…</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>Nothing is pinned. Ask about an address, and choose the pin beside it.</source>
        <translation>Rien n’est épinglé. Posez la question pour une adresse, puis choisissez l’épingle à côté.</translation>
    </message>
    <message>
        <source>Pinned d&amp;estinations</source>
        <translation>&amp;Destinations épinglées</translation>
    </message>
</context>
<context>
    <name>precedence::PriorityPage</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Reading this computer …</source>
        <translation>Lecture de cet ordinateur…</translation>
    </message>
    <message>
        <source>Use the IPv4 order</source>
        <translation>Utiliser l’ordre IPv4</translation>
    </message>
    <message>
        <source>&amp;Return to automatic</source>
        <translation>&amp;Revenir en automatique</translation>
    </message>
    <message>
        <source>Priority order, lowest metric first</source>
        <translation>Priorité, plus basse métrique d’abord</translation>
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
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Show the order of: %1</source>
        <translation>Montrer l’ordre pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show IPv6</source>
        <translation>Montrer IPv6</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Ordered by default route: this computer has no interface metrics.</source>
        <translation>Rangé d’après la route par défaut&#xa0;: cet ordinateur n’a pas de métriques d’interface.</translation>
    </message>
    <message>
        <source>Type an %1 metric …</source>
        <translation>Saisir une métrique %1…</translation>
    </message>
    <message>
        <source>Use its %1 default routes</source>
        <translation>Utiliser ses routes par défaut %1</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Revenir en automatique</translation>
    </message>
    <message>
        <source>Pin order</source>
        <translation>Figer l’ordre</translation>
    </message>
    <message>
        <source>Use the IPv4 order for IPv6</source>
        <translation>Ordre IPv4 aussi pour IPv6</translation>
    </message>
    <message>
        <source>Ordered by default route; this text has no interface metrics.</source>
        <translation>Classé par route par défaut&#xa0;; ce texte ne contient aucune métrique d’interface.</translation>
    </message>
</context>
<context>
    <name>precedence::PriorityTree</name>
    <message>
        <source>Adapters in their priority order</source>
        <translation>Cartes dans leur ordre de priorité</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen adapter, Alt+Home and Alt+End to the ends; F2 types a metric.</source>
        <translation>Alt+Haut et Alt+Bas déplacent la carte choisie, Alt+Origine et Alt+Fin jusqu’aux extrémités&#xa0;; F2 permet de saisir une métrique.</translation>
    </message>
</context>
<context>
    <name>precedence::ProfilesMenu</name>
    <message>
        <source>Profi&amp;les</source>
        <translation>Profi&amp;ls</translation>
    </message>
    <message>
        <source>Save this &amp;order as a profile …</source>
        <translation>Enregistrer cet &amp;ordre comme profil …</translation>
    </message>
    <message>
        <source>Save these &amp;metrics as a profile …</source>
        <translation>Enregistrer ces &amp;métriques comme profil …</translation>
    </message>
    <message>
        <source>&amp;Import a profile or an answer file …</source>
        <translation>&amp;Importer un profil ou un fichier de réponses …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Pas encore de profils</translation>
    </message>
    <message>
        <source>Makes what the profile wants wait. Nothing is written until you apply it.</source>
        <translation>Met en attente ce que demande le profil. Rien n’est écrit tant que vous ne l’appliquez pas.</translation>
    </message>
    <message>
        <source>&amp;Hold by itself</source>
        <translation>Se main&amp;tient de lui-même</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Sets the profile again when something changes it, a few times at most.</source>
        <translation>Réapplique le profil quand quelque chose le défait, quelques fois au plus.</translation>
    </message>
    <message>
        <source>Here somebody has to be asked before each change, so nothing is set by itself.</source>
        <translation>Ici, il faut demander à quelqu’un avant chaque modification&#xa0;; rien ne s’applique donc de lui-même.</translation>
    </message>
</context>
<context>
    <name>precedence::RouteTableModel</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Prochain saut</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Route metric</source>
        <translation>Métrique de route</translation>
    </message>
    <message>
        <source>+ interface metric</source>
        <translation>+ métrique d’interface</translation>
    </message>
    <message>
        <source>= effective metric</source>
        <translation>= métrique effective</translation>
    </message>
    <message>
        <source>In its prefix</source>
        <translation>Dans son préfixe</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>precedence::RoutesPage</name>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Matches this destination</source>
        <translation>Correspond à cette destination</translation>
    </message>
    <message>
        <source>Persistent and inactive routes</source>
        <translation>Routes persistantes et inactives</translation>
    </message>
    <message>
        <source>Routes of this adapter</source>
        <translation>Routes de cette carte</translation>
    </message>
    <message>
        <source>All adapters</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>%1 of %2 routes</source>
        <translation>%1 routes sur %2</translation>
    </message>
    <message>
        <source>There are no routes here.</source>
        <translation>Il n’y a pas de routes ici.</translation>
    </message>
    <message>
        <source>What was read lists adapters only, or none of them has an address.</source>
        <translation>Ce qui a été lu n’énumère que des cartes, ou aucune n’a d’adresse.</translation>
    </message>
    <message>
        <source>No route matches this filter.</source>
        <translation>Aucune route ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Persistent and inactive routes are not shown.</source>
        <translation>Les routes persistantes et inactives ne sont pas montrées.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
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
        <translation>+ interface</translation>
    </message>
    <message>
        <source>= effective</source>
        <translation>= effective</translation>
    </message>
    <message>
        <source>Route metric</source>
        <translation>Métrique de route</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
</context>
<context>
    <name>precedence::TextDoors</name>
    <message>
        <source>&amp;Open a text …</source>
        <translation>Ouvrir un te&amp;xte …</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>&amp;Coller un texte</translation>
    </message>
    <message>
        <source>&amp;Paste it</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>Depuis un &amp;fichier …</translation>
    </message>
    <message>
        <source>Open texts of one computer</source>
        <translation>Ouvrir des textes d’un même ordinateur</translation>
    </message>
    <message>
        <source>Add texts of the same computer</source>
        <translation>Ajouter des textes du même ordinateur</translation>
    </message>
    <message>
        <source>Texts and snapshots (*.txt *.log *.json *.csv *.html *.eml);;All files (*)</source>
        <translation>Textes et instantanés (*.txt *.log *.json *.csv *.html *.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy what the tool printed, and paste it here.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez ce que l’outil a affiché, puis collez-le ici.</translation>
    </message>
</context>
<context>
    <name>precedence::TextStrip</name>
    <message>
        <source>Add text of the same machine</source>
        <translation>Ajouter un texte de la même machine</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not read</source>
        <translation>
            <numerusform>%n ligne non lue</numerusform>
            <numerusform>%n lignes non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedence::TryingBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;More time</source>
        <translation>&amp;Plus de temps</translation>
    </message>
    <message>
        <source>Go &amp;back now</source>
        <translation>&amp;Annuler maintenant</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Escape does the same while the keys are in this bar.</source>
        <translation>Échap fait de même tant que le clavier est dans cette barre.</translation>
    </message>
    <message numerus="yes">
        <source>Trying this order. It goes back in %n s.</source>
        <translation>
            <numerusform>Cet ordre est à l’essai. Il est annulé dans %n s.</numerusform>
            <numerusform>Cet ordre est à l’essai. Il est annulé dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is up. The order goes back.</source>
        <translation>Le temps est écoulé. L’ordre est annulé.</translation>
    </message>
    <message>
        <source>Not everything went back. What is left goes back as soon as it can.</source>
        <translation>Tout n’a pas été annulé. Le reste le sera dès que possible.</translation>
    </message>
    <message>
        <source>What was tried may still be in force.</source>
        <translation>Ce qui était à l’essai est peut-être encore en vigueur.</translation>
    </message>
</context>
<context>
    <name>precedence::UnreadPane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the lines that were not read</source>
        <translation>Fermer les lignes non lues</translation>
    </message>
    <message>
        <source>Lines that were not read</source>
        <translation>Lignes non lues</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not read</source>
        <translation>
            <numerusform>%n ligne n’a pas été lue</numerusform>
            <numerusform>%n lignes n’ont pas été lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in what is shown. Here are the first %1, with their neighbours.</source>
        <translation>Rien n’en figure dans ce qui est montré. Voici les %1 premières, avec leurs voisines.</translation>
    </message>
    <message>
        <source>Nothing of them is in what is shown. Here they are, with their neighbours.</source>
        <translation>Rien n’en figure dans ce qui est montré. Les voici, avec leurs voisines.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
</context>
<context>
    <name>precedence::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>After the waiting changes:</source>
        <translation>Après les modifications en attente&#xa0;:</translation>
    </message>
    <message>
        <source>Expected through</source>
        <translation>Attendu par</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Choisir une carte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Fermer la réponse</translation>
    </message>
    <message>
        <source>Where does traffic from %1 to %2 go?</source>
        <translation>Où va le trafic de %1 vers %2&#xa0;?</translation>
    </message>
    <message>
        <source>Where does traffic to %1 go?</source>
        <translation>Où va le trafic vers %1&#xa0;?</translation>
    </message>
    <message>
        <source>Type an address above to see where its traffic goes and why.</source>
        <translation>Saisissez une adresse ci-dessus pour voir où va son trafic, et pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more routes that match.</source>
        <translation>
            <numerusform>Et %n autre route qui correspond.</numerusform>
            <numerusform>Et %n autres routes qui correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xpected through</source>
        <translation>Attendu &amp;par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Any of its addresses</source>
        <translation>Toute adresse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
