#include "tests/unit/platform/interchange/answer_file/answer_samples.h"

#include "platform/interchange/text/text_decoding.h"
#include "tests/support/random_snapshot.h"

#include <array>
#include <cstdlib>
#include <utility>

namespace precedence::tests {
namespace {

bool coin(std::mt19937& random) {
    return below(random, 2) == 0;
}

std::string_view nameOf(DocumentRemarkKind kind) {
    switch (kind) {
    case DocumentRemarkKind::MetricUndocumented: return "MetricUndocumented";
    case DocumentRemarkKind::ValueUnread: return "ValueUnread";
    case DocumentRemarkKind::ValueMissing: return "ValueMissing";
    case DocumentRemarkKind::ElementUnknown: return "ElementUnknown";
    case DocumentRemarkKind::OutOfOrder: return "OutOfOrder";
    case DocumentRemarkKind::TextTooLong: return "TextTooLong";
    case DocumentRemarkKind::BitsBehindPrefix: return "BitsBehindPrefix";
    case DocumentRemarkKind::IdentifierTwice: return "IdentifierTwice";
    case DocumentRemarkKind::Removed: return "Removed";
    case DocumentRemarkKind::NoIdentifier: return "NoIdentifier";
    case DocumentRemarkKind::RouteLeftOut: return "RouteLeftOut";
    case DocumentRemarkKind::NothingToSay: return "NothingToSay";
    case DocumentRemarkKind::NoSuchAdapterHere: return "NoSuchAdapterHere";
    case DocumentRemarkKind::SeveralFit: return "SeveralFit";
    case DocumentRemarkKind::MetricUnknown: return "MetricUnknown";
    case DocumentRemarkKind::FamilyAbsent: return "FamilyAbsent";
    case DocumentRemarkKind::MetricIllegal: return "MetricIllegal";
    case DocumentRemarkKind::AdapterTwice: return "AdapterTwice";
    case DocumentRemarkKind::ChangeLeftOut: return "ChangeLeftOut";
    case DocumentRemarkKind::RouteAbsent: return "RouteAbsent";
    }
    return "?";
}

AnswerFileFamily randomFamily(std::mt19937& random) {
    AnswerFileFamily family;
    if (coin(random))
        family.dhcpEnabled = coin(random);
    if (coin(random))
        family.metric = coin(random) ? InterfaceMetric::automatic() : InterfaceMetric::manual(below(random, 100));
    if (coin(random))
        family.routerDiscovery = coin(random);
    return family;
}

AnswerFileRoute randomRoute(std::mt19937& random) {
    const AddressFamily family = kFamilies[below(random, 2)];
    AnswerFileRoute route{.destination = randomPrefix(random, family), .nextHop = IpAddress::unspecified(family)};
    if (coin(random))
        route.identifier = std::to_string(below(random, 5));
    if (coin(random))
        route.metric = below(random, 10'000);
    if (coin(random))
        route.nextHop = randomAddress(random, family);
    return route;
}

AnswerFileInterface randomInterface(std::mt19937& random, std::string identifier) {
    AnswerFileInterface made{.identifier = std::move(identifier)};
    for (const AddressFamily family : kFamilies)
        if (coin(random))
            made.family(family) = randomFamily(random);
    for (std::uint32_t i = below(random, 4); i-- > 0;) {
        const AddressFamily family = kFamilies[below(random, 2)];
        AssignedAddress assigned{.address = randomAddress(random, family)};
        if (coin(random))
            assigned.prefixLength = static_cast<std::uint8_t>(below(random, bitsOf(family) + 1U));
        made.addresses.push_back(assigned);
    }
    for (std::uint32_t i = below(random, 4); i-- > 0;)
        made.routes.push_back(randomRoute(random));
    return made;
}

} // namespace

std::string exampleComponent() {
    return R"(<component name="Microsoft-Windows-TCPIP" processorArchitecture="amd64")"
           R"( publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS")"
           R"( xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State")"
           R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
   <Interfaces>
   <!-- Two interfaces of an invented office --> <Interface wcm:action="add">
	 <Ipv4Settings>
		<DhcpEnabled>true</DhcpEnabled> 
		<Metric>20</Metric> 
		<RouterDiscoveryEnabled>false</RouterDiscoveryEnabled> 
	 </Ipv4Settings>
	 <Ipv6Settings>
		<DhcpEnabled>false</DhcpEnabled> 
		<Metric>30</Metric> 
		<RouterDiscoveryEnabled>true</RouterDiscoveryEnabled> 
	 </Ipv6Settings>
	<Identifier>Office 1</Identifier>
	 <UnicastIpAddresses>
	 <IpAddress wcm:action="add" wcm:keyValue="1">192.0.2.10/24</IpAddress>
	 <IpAddress wcm:action="add" wcm:keyValue="2">2001:db8::10/48</IpAddress>
	 </UnicastIpAddresses>
	 <Routes>
		<Route wcm:action="add">
		 <Identifier>1</Identifier> 
		 <Metric>10</Metric> 
		 <NextHopAddress>198.51.0.0</NextHopAddress> 
		 <Prefix>16</Prefix> 
		</Route>
		<Route wcm:action="add">
		 <Identifier>10</Identifier> 
		 <Metric>29</Metric> 
		 <NextHopAddress>192.0.2.1</NextHopAddress> 
		 <Prefix>203.0.113.0/24</Prefix> 
		</Route>
	 </Routes>
	</Interface>
	<Interface wcm:action="add">
	 <Ipv4Settings>
		<DhcpEnabled>true</DhcpEnabled> 
	 </Ipv4Settings>
	 <Identifier>00-00-5E-00-53-01</Identifier> 
	 <UnicastIpAddresses>
		<IpAddress wcm:action="add" wcm:keyValue="1">198.51.100.8</IpAddress> 
	 </UnicastIpAddresses>
	</Interface>
   </Interfaces>
</component>
)";
}

std::string unattendWith(std::string_view interfaces) {
    return R"(<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
<settings pass="specialize">
<component name="Microsoft-Windows-TCPIP" processorArchitecture="amd64">
<Interfaces>
)" + std::string(interfaces) +
           "\n</Interfaces>\n</component>\n</settings>\n</unattend>\n";
}

std::vector<std::string> textsOf(const std::vector<DocumentRemark>& remarks) {
    std::vector<std::string> texts;
    for (const DocumentRemark& remark : remarks) {
        std::string text = remark.line == 0 ? std::string() : std::to_string(remark.line) + " ";
        text += std::string(nameOf(remark.kind)) + " " + remark.subject;
        texts.push_back(remark.detail.empty() ? text : text + " | " + remark.detail);
    }
    return texts;
}

AnswerFileReading mustRead(std::string_view bytes) {
    auto reading = readAnswerFile(bytes, "office.xml");
    if (!reading)
        std::abort();
    return std::move(*reading);
}

AnswerFileSettings randomSettings(std::mt19937& random) {
    constexpr std::array<std::string_view, 3> kArchitectures{"amd64", "x86", "arm64"};
    AnswerFileSettings settings{.pass = coin(random) ? AnswerFilePass::WindowsPe : AnswerFilePass::Specialize,
        .processorArchitecture = std::string(kArchitectures[below(random, kArchitectures.size())])};
    for (std::uint32_t i = below(random, 6); i-- > 0;)
        // The number keeps them apart, whatever their case.
        settings.interfaces.push_back(randomInterface(random, randomName(random, 40) + std::to_string(i)));
    return settings;
}

std::string randomName(std::mt19937& random, std::size_t most) {
    constexpr auto kPieces = std::to_array<std::string_view>({"Wi-Fi", "\"", "'", "`", "$(whoami)", "%PATH%", "]]>",
        "<", ">", "&", "&amp;", "&#x41;", "<!--", "-->", "?>", "Büro", "日本語", "\u202e", "\U0001f50c", "x  y",
        "\u2019", "</Identifier>", "\\", ";", "\u0085", "\ufffd"});
    std::string name = "n";
    for (std::size_t i = below(random, most / 4); i-- > 0;)
        name += kPieces[below(random, kPieces.size())];
    return name + "n";
}

std::string utf16(std::string_view text, bool littleEndian) {
    std::string bytes = littleEndian ? "\xff\xfe" : "\xfe\xff";
    const auto add = [&](char32_t unit) {
        const std::array<char, 2> pair{static_cast<char>(unit & 0xff), static_cast<char>(unit >> 8)};
        bytes += pair.at(littleEndian ? 0 : 1);
        bytes += pair.at(littleEndian ? 1 : 0);
    };
    while (!text.empty()) {
        const char32_t point = nextCodePoint(text);
        if (point >= 0x10000)
            add(0xd800 + ((point - 0x10000) >> 10));
        add(point >= 0x10000 ? 0xdc00 + ((point - 0x10000) & 0x3ff) : point);
    }
    return bytes;
}

} // namespace precedence::tests
