#include "platform/interchange/answer_file/answer_file_writer.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"
#include "tests/unit/platform/interchange/answer_file/meaning.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace precedence::tests {
namespace {

/// An adapter that most files have, one with a setting more, and one whose name has to be escaped.
AnswerFileSettings wantedSettings() {
    AnswerFileSettings wanted;
    wanted.interfaces = {{.identifier = "Office",
                             .ipv4 = AnswerFileFamily{.metric = InterfaceMetric::manual(15)},
                             .ipv6 = AnswerFileFamily{.metric = InterfaceMetric::automatic()}},
        {.identifier = "Wi-Fi", .ipv4 = AnswerFileFamily{.dhcpEnabled = true, .metric = InterfaceMetric::manual(35)}},
        {.identifier = "Büro & Co", .ipv6 = AnswerFileFamily{.metric = InterfaceMetric::manual(25)}}};
    return wanted;
}

std::string written(const AnswerFileSettings& wanted, const std::string& existing) {
    const auto writing = writeAnswerFile(wanted, existing, "office.xml");
    return writing ? writing->bytes : "refused: " + std::to_string(static_cast<int>(writing.error().code));
}

const AnswerFileInterface* find(const AnswerFile& file, const std::string& identifier) {
    for (const AnswerFileSettings& settings : file.settings)
        for (const AnswerFileInterface& each : settings.interfaces)
            if (settings.pass == AnswerFilePass::Specialize && settings.processorArchitecture != "x86" &&
                (each.identifier == identifier || (identifier == "Office" && each.identifier == "OFFICE")))
                return &each;
    return nullptr;
}

void expectWanted(const std::string& bytes) {
    const AnswerFileReading reading = mustRead(bytes);
    for (const AnswerFileInterface& wanted : wantedSettings().interfaces) {
        const AnswerFileInterface* found = find(reading.file, wanted.identifier);
        ASSERT_NE(found, nullptr) << wanted.identifier << "\n" << bytes;
        for (const AddressFamily family : kFamilies) {
            if (!wanted.family(family))
                continue;
            const AnswerFileFamily said =
                found->family(family).value_or(AnswerFileFamily{.metric = InterfaceMetric::automatic()});
            EXPECT_EQ(said.metric, wanted.family(family)->metric) << wanted.identifier;
            if (wanted.family(family)->dhcpEnabled) {
                EXPECT_EQ(said.dhcpEnabled, wanted.family(family)->dhcpEnabled) << wanted.identifier;
            }
        }
    }
}

class MergedFile : public testing::TestWithParam<std::string> {
protected:
    static std::string text(const std::string& ending) {
        const std::string folder = PRECEDENCE_SOURCE_DIR "/tests/unit/platform/interchange/answer_file/files/";
        return fileText(folder + GetParam() + ending);
    }
};

TEST_P(MergedFile, IsByteForByteWhatItShouldBe) {
    EXPECT_EQ(written(wantedSettings(), text(".xml")), text(".merged"));
    expectWanted(text(".merged"));
}

TEST_P(MergedFile, ChangesNothingTheSecondTime) {
    EXPECT_EQ(written(wantedSettings(), text(".merged")), text(".merged"));
}

TEST_P(MergedFile, IsTheSameInEveryEncoding) {
    // What declares another encoding is only written differently where its bytes are.
    if (GetParam() == "ascii")
        return;
    EXPECT_EQ(written(wantedSettings(), "\xef\xbb\xbf" + text(".xml")), "\xef\xbb\xbf" + text(".merged"));
    for (const bool littleEndian : {true, false}) {
        const std::string before = utf16(text(".xml"), littleEndian);
        const std::string after = utf16(text(".merged"), littleEndian);
        EXPECT_EQ(written(wantedSettings(), before), after);
        EXPECT_EQ(written(wantedSettings(), before.substr(2)), after.substr(2));
    }
}

/// Everything in front of a new interface and behind it is as it was: what is common at both ends is the whole file,
/// but for the "/>" of an element that was empty.
TEST_P(MergedFile, KeepsEveryByteAroundANewInterface) {
    AnswerFileSettings wanted;
    wanted.interfaces = {{.identifier = "New", .ipv4 = AnswerFileFamily{.dhcpEnabled = false}}};
    const std::string before = text(".xml");
    const std::string after = written(wanted, before);
    ASSERT_GT(after.size(), before.size());
    const auto front = std::mismatch(before.begin(), before.end(), after.begin()).first - before.begin();
    const auto back = std::mismatch(before.rbegin(), before.rend(), after.rbegin()).first - before.rbegin();
    const bool wasEmpty = GetParam() == "self-closing" || GetParam() == "empty-settings";
    EXPECT_GE(front + back, static_cast<std::ptrdiff_t>(before.size()) - (wasEmpty ? 2 : 0)) << after;
    const AnswerFileReading reading = mustRead(after);
    const AnswerFileInterface* found = find(reading.file, "New");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->ipv4->dhcpEnabled, false);
}

/// Also of what the file says of other interfaces, passes and architectures.
TEST_P(MergedFile, SaysOfTheOthersWhatItSaid) {
    const AnswerFile before = mustRead(text(".xml")).file;
    const AnswerFile after = mustRead(text(".merged")).file;
    const AnswerFileSettings wanted = wantedSettings();
    for (const AnswerFileSettings& settings : before.settings)
        for (const AnswerFileInterface& each : settings.interfaces) {
            const bool isOurs = settings.pass == wanted.pass && settings.processorArchitecture != "x86";
            const bool isWanted = std::any_of(wanted.interfaces.begin(), wanted.interfaces.end(),
                [&](const auto& one) { return one.identifier == each.identifier || each.identifier == "OFFICE"; });
            if (isOurs && isWanted)
                continue;
            const bool isThere = std::any_of(after.settings.begin(), after.settings.end(), [&](const auto& other) {
                return other.pass == settings.pass &&
                       std::find(other.interfaces.begin(), other.interfaces.end(), each) != other.interfaces.end();
            });
            EXPECT_TRUE(isThere) << each.identifier;
        }
}

/// The text with the one place exchanged where the part stands.
std::string exchanged(std::string text, const std::string& part, const std::string& by) {
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos);
    EXPECT_EQ(text.find(part, at + 1), std::string::npos);
    return at == std::string::npos ? text : text.replace(at, part.size(), by);
}

std::string fileCalled(const std::string& name) {
    return fileText(PRECEDENCE_SOURCE_DIR "/tests/unit/platform/interchange/answer_file/files/" + name);
}

TEST(MergedAnswerFiles, OnlyThePassAndTheArchitectureThatAreMeantChange) {
    AnswerFileSettings wanted{.pass = AnswerFilePass::WindowsPe};
    wanted.interfaces = {{.identifier = "Office", .ipv4 = AnswerFileFamily{.metric = InterfaceMetric::manual(9)}}};
    const std::string before = fileCalled("comments.xml");
    EXPECT_EQ(written(wanted, before), exchanged(before, "<Metric>40</Metric>", "<Metric>9</Metric>"));

    wanted = {.processorArchitecture = "x86", .interfaces = wanted.interfaces};
    EXPECT_EQ(written(wanted, before),
        exchanged(before, "      <Interfaces/>\n",
            "      <Interfaces>\n        <Interface wcm:action=\"add\">\n          <Ipv4Settings>\n"
            "            <Metric>9</Metric>\n          </Ipv4Settings>\n          <Identifier>Office</Identifier>\n"
            "        </Interface>\n      </Interfaces>\n"));
}

TEST(MergedAnswerFiles, WhatSetupRemovesIsLeftAloneAndTheInterfaceAdded) {
    const std::string before =
        unattendWith("<Interface wcm:action=\"remove\"><Ipv4Settings/><Identifier>Office</Identifier></Interface>");
    AnswerFileSettings wanted;
    wanted.interfaces = {{.identifier = "Office", .ipv4 = AnswerFileFamily{.dhcpEnabled = true}}};
    const std::string after = written(wanted, before);
    EXPECT_EQ(after, exchanged(before, "Office</Identifier></Interface>\n",
                         "Office</Identifier></Interface>\n<Interface wcm:action=\"add\">\n    <Ipv4Settings>\n"
                         "        <DhcpEnabled>true</DhcpEnabled>\n    </Ipv4Settings>\n"
                         "    <Identifier>Office</Identifier>\n</Interface>\n"));
    EXPECT_EQ(written(wanted, after), after);
}

TEST(MergedAnswerFiles, AComponentAloneIsWrittenIntoWhateverItIsFor) {
    AnswerFileSettings wanted{.pass = AnswerFilePass::WindowsPe, .processorArchitecture = "arm64"};
    wanted.interfaces = {{.identifier = "office 1", .ipv6 = AnswerFileFamily{.metric = InterfaceMetric::manual(7)}}};
    EXPECT_EQ(written(wanted, exampleComponent()),
        exchanged(exampleComponent(), "<Metric>30</Metric>", "<Metric>7</Metric>"));
}

/// An Interface is more than what is read of it: notes and elements of others stay.
TEST(MergedAnswerFiles, WhatAnInterfaceHasBesideStays) {
    const std::string before = unattendWith("<Interface a='b'><!-- 1 --><Ipv4Settings><!-- 2 --><Speed>1</Speed>"
                                            "<RouterDiscoveryEnabled/></Ipv4Settings><More/><Identifier>Office"
                                            "</Identifier><Routes><!-- 3 --></Routes></Interface>");
    AnswerFileSettings wanted;
    wanted.interfaces = {{.identifier = "Office",
        .ipv4 = AnswerFileFamily{.metric = InterfaceMetric::manual(20), .routerDiscovery = true}}};
    EXPECT_EQ(written(wanted, before), exchanged(before, "<RouterDiscoveryEnabled/>",
                                           "<Metric>20</Metric><RouterDiscoveryEnabled>true</RouterDiscoveryEnabled>"));
}

INSTANTIATE_TEST_SUITE_P(Files, MergedFile,
    testing::Values("ascii", "comments", "crlf", "empty-settings", "names", "one-line", "prefixed", "sections",
        "self-closing", "tabs"),
    [](const auto& named) {
        std::string name = named.param;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

} // namespace
} // namespace precedence::tests
