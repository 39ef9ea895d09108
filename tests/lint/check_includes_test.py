#!/usr/bin/env python3
"""The lint itself: every rule is broken once and must be found."""
import unittest

from check_includes import check

HEADER = "// Guarantees.\n#pragma once\n"


def problems(**files):
    named = {path.replace("__", "/").replace("_h", ".h").replace("_cpp", ".cpp"): text for path, text in files.items()}
    return [problem for _, problem in check(named)]


class CheckIncludes(unittest.TestCase):
    def expect(self, part, **files):
        found = problems(**files)
        self.assertTrue(any(part in problem for problem in found), found)

    def test_what_goes_the_right_way_is_fine(self):
        self.assertEqual([], problems(
            model__network__a_h=HEADER + "#include <vector>\n#include <tl/expected.hpp>\n",
            model__b_h=HEADER + '#include "model/network/a.h"\n#include <QString>\n',
            platform__linux__c_cpp='#include "model/network/a.h"\n#include <nlohmann/json.hpp>\n',
            platform__json__d_h=HEADER,
            platform__files__h_h=HEADER,
            platform__simulated__e_cpp='#include "platform/json/d.h"\n#include "platform/files/h.h"\n',
            platform__interchange__f_h=HEADER,
            platform__linux__g_cpp='#include "platform/interchange/f.h"\n',
            app__stacks_cpp='#include "model/b.h"\n',
        ))

    def test_the_network_knows_no_qt_and_no_system(self):
        for header in ("QString", "sys/socket.h", "windows.h", "nlohmann/json.hpp"):
            self.expect("standard library", model__network__a_cpp=f"#include <{header}>\n")

    def test_the_model_knows_only_the_core_and_none_of_its_devices(self):
        self.expect("Qt6::Core only", model__a_cpp="#include <nlohmann/json.hpp>\n")
        for header in ("QTimer", "QThread", "QFile", "QtCore/QFile", "QTcpSocket", "QIcon", "QSettings"):
            self.expect("model owns no", model__a_cpp=f"#include <{header}>\n")

    def test_nothing_below_knows_what_is_above(self):
        self.expect("knows nothing above", model__network__a_cpp='#include "model/b.h"\n', model__b_h=HEADER)
        self.expect("knows nothing above", model__a_cpp='#include "app/b.h"\n', app__b_h=HEADER)
        self.expect("model/network only", platform__linux__a_cpp='#include "model/b.h"\n', model__b_h=HEADER)

    def test_rooms_of_the_platform_do_not_know_one_another(self):
        self.expect("model/network only",
                    platform__linux__a_cpp='#include "platform/windows/b.h"\n', platform__windows__b_h=HEADER)
        self.expect("model/network only",
                    platform__json__a_cpp='#include "platform/windows/b.h"\n', platform__windows__b_h=HEADER)
        self.expect("has no Qt", platform__linux__a_cpp="#include <QString>\n")

    def test_only_linux_reads_other_tools_texts(self):
        self.expect("model/network only", platform__windows__a_cpp='#include "platform/interchange/f.h"\n',
                    platform__interchange__f_h=HEADER)

    def test_only_the_helper_carries_trials(self):
        self.expect("model/network only", platform__simulated__a_cpp='#include "platform/trial/t.h"\n',
                    platform__trial__t_h=HEADER)
        fine = {"platform/elevation/a.cpp": '#include "platform/trial/t.h"\n', "platform/trial/t.h": HEADER}
        self.assertEqual(list(check(fine)), [])

    def test_only_the_helpers_programs_name_a_stack_in_the_platform(self):
        self.expect("model/network only", platform__elevation__helper__serve_cpp='#include "platform/simulated/s.h"\n',
                    platform__simulated__s_h=HEADER)
        fine = {"platform/elevation/helper/main_posix.cpp": '#include "platform/simulated/s.h"\n',
                "platform/simulated/s.h": HEADER}
        self.assertEqual(list(check(fine)), [])

    def test_only_the_composition_root_names_a_stack(self):
        self.expect("composition root", app__main_cpp='#include "platform/linux/b.h"\n', platform__linux__b_h=HEADER)

    def test_charts_and_tests_stay_where_they_are(self):
        self.expect("app/charts", app__main_cpp="#include <qcustomplot.h>\n")
        self.expect("never includes a test", app__main_cpp='#include "tests/b.h"\n', tests__b_h=HEADER)

    def test_includes_are_spelled_from_the_root_and_go_in_no_circle(self):
        self.expect("is not there", model__network__a_cpp='#include "a.h"\n', model__network__a_h=HEADER)
        self.expect("in a circle",
                    model__a_h=HEADER + '#include "model/b.h"\n', model__b_h=HEADER + '#include "model/a.h"\n')

    def test_a_header_opens_with_what_it_guarantees(self):
        self.expect("opens with", model__a_h="#pragma once\n")
        self.expect("#pragma once", model__a_h="// Guarantees.\n")


if __name__ == "__main__":
    unittest.main()
