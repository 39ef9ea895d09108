#!/usr/bin/env python3
"""The lint itself: every rule is broken once and must be found."""
import unittest

from check_translations import differences, problems_of


def catalogue(source, *forms, state="", comment="", plural=False, times=1):
    kind = f' type="{state}"' if state else ""
    inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else forms[0]
    message = (f'<message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}><source>{source}</source>'
               f"<comment>{comment}</comment><translation{kind}>{inside}</translation></message>")
    return f"<TS><context><name>Page</name>{message * times}</context></TS>"


class CheckTranslations(unittest.TestCase):
    def expect(self, part, *sentences, language="de", **options):
        found = list(problems_of(language, catalogue(*sentences, **options)))
        self.assertTrue(any(part in problem for problem in found), found)

    def fine(self, *sentences, language="de", **options):
        self.assertEqual([], list(problems_of(language, catalogue(*sentences, **options))))

    def test_a_faithful_translation_is_fine(self):
        self.fine("%1 costs %2.", "%2 kostet %1.")
        self.fine("&amp;File", "&amp;Datei")
        self.fine("Move &amp;up\tAlt+Up", "Nach &amp;oben\tAlt+Hoch")
        self.fine("%n routes of %1", "%n Route von %1", "%n Routen von %1", plural=True)
        self.fine("For example %1%%3 on %2.", "Par exemple %1%%3 sur %2.", language="fr")
        self.fine("It is “%1”: why?", "C’est «\u00a0%1\u00a0»\u00a0: pourquoi\u00a0?", language="fr")
        self.fine("Write 2001:db8::1 or lab:NAME.", "Écrivez 2001:db8::1 ou lab:NAME.", language="fr")

    def test_what_is_not_finished_is_found(self):
        for state in ("unfinished", "vanished", "obsolete"):
            self.expect(f"is {state}", "Routes", "Routen", state=state)
        self.expect("is empty", "Routes", "")
        self.expect("is empty", "%n routes", "%n Route", "", plural=True)
        self.expect("plural forms", "%n routes", "%n Routen", plural=True)
        self.expect("is there twice", "Routes", "Routen", times=2)

    def test_what_is_filled_in_or_pressed_is_kept(self):
        self.expect("placeholders", "%1 of %2", "%1 von")
        self.expect("placeholders", "%n routes", "eine Route", "%n Routen", plural=True)
        self.expect("tags", "&lt;p&gt;Yes&lt;/p&gt;", "Ja")
        self.expect("keys of access", "&amp;File", "Datei")
        self.expect("keys of access", "&amp;File", "&amp;Da&amp;tei")
        self.expect("tab", "Up\tAlt+Up", "Nach oben")
        self.expect("another space", " (%1)", "(%1)")
        self.expect("does not end with", "It is so.", "So ist es")

    def test_each_language_is_set_as_it_is_written(self):
        self.expect("„ and “", "“%1”", "“%1”")
        self.expect("no please", "Wait.", "Bitte warten.")
        self.expect("no-break", "Why?", "Pourquoi?", language="fr")
        self.expect("no-break", "Why?", "Pourquoi ?", language="fr")
        self.expect("no-break", "A: %1", "A : %1", language="fr")
        self.expect("«", "“%1”", "« %1 »", language="fr")
        self.expect("’", "the order", "l'ordre", language="fr")

    def test_what_the_sources_say_and_a_catalogue_does_not_is_found_both_ways(self):
        routes, lab = catalogue("Routes", "Routen"), catalogue("Lab", "Labor")
        self.assertEqual([], list(differences(routes, routes)))
        self.assertEqual(["Page: “Lab” is missing", "Page: “Routes” is no longer in the sources"],
                         list(differences(routes, lab)))
        self.assertEqual(2, len(list(differences(routes, catalogue("Routes", "Routen", comment="of a bus")))))


if __name__ == "__main__":
    unittest.main()
