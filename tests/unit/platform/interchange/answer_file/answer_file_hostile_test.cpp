#include "platform/interchange/answer_file/answer_file_reader.h"
#include "platform/interchange/answer_file/answer_file_writer.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace precedence::tests {
namespace {

using testing::SizeIs;

Error refusalOf(std::string_view bytes) {
    const auto reading = readAnswerFile(bytes, "office.xml");
    const auto writing = writeAnswerFile({}, bytes, "office.xml");
    if (reading || (writing && !bytes.empty()))
        return {.detail = "it was read"};
    // A writer refuses what a reader refuses; of nothing it makes a new file.
    if (!bytes.empty()) {
        EXPECT_EQ(writing.error().code, reading.error().code);
        EXPECT_EQ(writing.error().operation, Operation::WriteAnswerFile);
    }
    EXPECT_EQ(reading.error().operation, Operation::ReadAnswerFile);
    EXPECT_EQ(reading.error().subject, "office.xml");
    return reading.error();
}

const std::string kRoot = "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">";

TEST(HostileAnswerFiles, ADocumentTypeIsRefusedBeforeAnythingGrows) {
    const std::string laughs = "<!DOCTYPE unattend [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                               "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    for (const std::string& type : {laughs, std::string("<!DOCTYPE unattend SYSTEM \"file:///etc/passwd\">"),
             std::string("<!DOCTYPE unattend [<!ENTITY x SYSTEM \"http://192.0.2.1/\">]>"),
             std::string("<!DOCTYPE unattend [<!ENTITY % p \"x\"> %p; ]>"), std::string("<!DOCTYPE unattend [")})
        EXPECT_EQ(refusalOf(type + kRoot + "&c;</unattend>").code, ErrorCode::HasDocumentType) << type;
}

TEST(HostileAnswerFiles, WhatIsNoXmlIsRefusedWithItsPlace) {
    const auto placeOf = [](const std::string& text) {
        const Error error = refusalOf(text);
        EXPECT_EQ(error.code, ErrorCode::NotXml) << text;
        return error.detail;
    };
    EXPECT_EQ(placeOf("no markup"), "1:1");
    EXPECT_EQ(placeOf("   "), "1:1");
    EXPECT_EQ(placeOf(kRoot + "</unattend>\n<again/>"), "2:1");
    EXPECT_EQ(placeOf(kRoot + "</unattend>\n text"), "1:65");
    EXPECT_EQ(placeOf("<unattend>\n</other>"), "2:3");
    EXPECT_EQ(placeOf("<unattend>\n  b\x01</unattend>"), "2:4");
    EXPECT_EQ(placeOf("<unattend>\nä<a b></a></unattend>").substr(0, 2), "2:");
}

TEST(HostileAnswerFiles, ATextThatIsCutOffIsRefused) {
    const std::string text = unattendWith("<Interface><Identifier>Office</Identifier></Interface>");
    std::size_t read = 0;
    for (std::size_t length = 1; length < text.size() - 1; ++length)
        read += refusalOf(text.substr(0, length)).detail == "it was read" ? 1u : 0u;
    EXPECT_EQ(read, 0u);
}

TEST(HostileAnswerFiles, BytesThatAreNoTextAreRefused) {
    using std::string_literals::operator""s;
    const std::string body = kRoot + "</unattend>";
    for (const std::string& bytes : {kRoot + "\0</unattend>"s, kRoot + "\xff</unattend>", kRoot + "\xc0\xaf</unattend>",
             kRoot + "\xed\xa0\x80</unattend>", "\xff\xfe<"s, utf16(body, true) + "x", "\xff\xfe\x00\xd8<\0"s,
             "\xff\xfe\0\0<\0\0\0"s, "\0"s, "\xfe\xff\0<\xdc\x00"s})
        EXPECT_EQ(refusalOf(bytes).code, ErrorCode::NotText) << testing::PrintToString(bytes);
    EXPECT_EQ(refusalOf("").code, ErrorCode::FileEmpty);
}

TEST(HostileAnswerFiles, AnEncodingThatIsNotReadIsRefusedWhereItIsUsed) {
    const std::string declared = "<?xml version='1.0' encoding='windows-1252'?>" + kRoot;
    EXPECT_EQ(refusalOf(declared + "<!-- B\xc3\xbcro --></unattend>").code, ErrorCode::NotText);
    EXPECT_EQ(refusalOf(declared + "<!-- B\xfcro --></unattend>").code, ErrorCode::NotText);
    EXPECT_TRUE(readAnswerFile(declared + "<!-- Buero --></unattend>").has_value());
    // Only an XML declaration declares one.
    EXPECT_TRUE(
        readAnswerFile("<unattend note=\"encoding='windows-1252'\"><!-- B\xc3\xbcro --></unattend>").has_value());
}

TEST(HostileAnswerFiles, OtherXmlIsNoAnswerFile) {
    EXPECT_EQ(refusalOf("<html/>").detail, "html");
    EXPECT_EQ(refusalOf("<unattend xmlns=\"urn:other\"/>").code, ErrorCode::NoAnswerFile);
    EXPECT_EQ(refusalOf("<component name=\"Microsoft-Windows-Setup\"/>").code, ErrorCode::NoAnswerFile);
    EXPECT_EQ(refusalOf("<" + std::string(1'000'000, 'a') + "/>").detail.size(), 400u);
}

TEST(HostileAnswerFiles, AFileOf200MBIsRefusedAtOnce) {
    const Error error = refusalOf(std::string(std::size_t{200} << 20, ' '));
    EXPECT_EQ(error.code, ErrorCode::FileTooLarge);
    EXPECT_EQ(error.detail, "16");
}

class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    while (times-- > 0)
        text += piece;
    return text;
}

/// With the sanitizers' checks and other work beside it; what is quadratic takes hours.
constexpr double kLong = 60;

TEST(HostileAnswerFiles, AMillionElementsInsideEachOtherReadInLittleTime) {
    const Stopwatch watch;
    const std::string deep = repeated("<a>", 1'000'000) + repeated("</a>", 1'000'000);
    EXPECT_EQ(mustRead(kRoot + deep + "</unattend>").remarkCount, 0u);
    EXPECT_EQ(mustRead(unattendWith(deep)).remarkCount, 1u);
    const auto writing = writeAnswerFile(
        {.interfaces = {{.identifier = "Office", .ipv4 = AnswerFileFamily{.dhcpEnabled = true}}}}, unattendWith(deep));
    ASSERT_TRUE(writing.has_value());
    EXPECT_LT(watch.seconds(), kLong);
}

TEST(HostileAnswerFiles, AMillionElementsBesideEachOtherReadInLittleTime) {
    const Stopwatch watch;
    const AnswerFileReading reading = mustRead(unattendWith(repeated("<a/>\n", 1'000'000)));
    EXPECT_EQ(reading.remarkCount, 1'000'000u);
    EXPECT_THAT(reading.remarks, SizeIs(AnswerFileReading::kMostListed));
    EXPECT_THAT(reading.unread, SizeIs(AnswerFileReading::kMostListed));
    EXPECT_EQ(mustRead(unattendWith(repeated("<Interface/>\n", 1'000'000))).remarkCount, 1'001u);
    EXPECT_LT(watch.seconds(), kLong);
}

TEST(HostileAnswerFiles, ManyAttributesAndComponentsReadInLittleTime) {
    const Stopwatch watch;
    const std::string attributes = repeated(" a='b'", 500'000);
    EXPECT_TRUE(
        readAnswerFile("<unattend" + attributes + "><settings pass='specialize'>" +
                       repeated("<component name='Microsoft-Windows-TCPIP'/>", 200'000) + "</settings></unattend>")
            .has_value());
    EXPECT_TRUE(readAnswerFile(unattendWith(repeated("<Interface" + repeated(" a:action='b'", 20) + "/>", 50'000)))
                    .has_value());
    EXPECT_LT(watch.seconds(), kLong);
}

TEST(HostileAnswerFiles, MoreComponentsThanAnyFileHasAreNotRead) {
    std::string components;
    for (int i = 0; i < 100; ++i)
        components += "<component name='Microsoft-Windows-TCPIP' processorArchitecture='" + std::to_string(i) + "'/>";
    const auto reading = mustRead("<unattend><settings pass='specialize'>" + components + "</settings></unattend>");
    EXPECT_THAT(reading.file.settings, SizeIs(64));
    EXPECT_THAT(textsOf(reading.remarks), testing::ElementsAre("1 ValueUnread Microsoft-Windows-TCPIP | component 65"));
}

} // namespace
} // namespace precedence::tests
