#include "tests/windows/wbem/wmi_machine.h"

#include "model/network/metric.h"
#include "tests/windows/state_document.h"

#include <filesystem>

namespace precedence::doubles {
namespace {

using nlohmann::json;

// AddressFamily of MSFT_NetIPInterface
constexpr std::int32_t kInet = 2;
constexpr std::int32_t kInet6 = 23;

constexpr std::int32_t kIndexOffset = 100; // Index is not the interface index, so that mistaking one shows

std::wstring widened(const json& text) {
    // A path converts from UTF-8; the machine's names hold no separators that it would change.
    const auto utf8 = text.get<std::string>();
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end())).wstring();
}

bool isBound(const json& adapter, const char* family) {
    return adapter.contains(family) && !adapter.value("filter", false);
}

WmiValues storedValues(const json& adapter, const char* family) {
    const json kept = adapter.value("persistent", json::object()).value(family, json::object());
    WmiValues values{{L"InterfaceMetric", {}}, {L"AutomaticMetric", {}}, {L"IgnoreDefaultRoutes", {}}};
    if (kept.contains("automatic"))
        values[L"AutomaticMetric"] = static_cast<std::uint8_t>(kept.at("automatic").get<bool>() ? 1 : 0);
    if (kept.contains("metric"))
        values[L"InterfaceMetric"] = kept.at("metric").get<std::int32_t>();
    if (kept.contains("ignoreDefaultRoutes"))
        values[L"IgnoreDefaultRoutes"] = kept.at("ignoreDefaultRoutes").get<std::uint8_t>();
    return values;
}

WmiValues activeValues(const json& adapter, const char* family) {
    const json& live = adapter.at(family);
    const bool isAutomatic = live.value("UseAutomaticMetric", true);
    return {{L"InterfaceMetric", live.value("Metric", 25)},
        {L"AutomaticMetric", static_cast<std::uint8_t>(isAutomatic ? 1 : 0)},
        {L"IgnoreDefaultRoutes", static_cast<std::uint8_t>(live.value("DisableDefaultRoutes", json(0)) != 0 ? 1 : 0)}};
}

WmiValues netIpInterface(const json& adapter, const char* family, bool isPersistentStore) {
    WmiValues values = isPersistentStore ? storedValues(adapter, family) : activeValues(adapter, family);
    values[L"InterfaceIndex"] = adapter.at("index").get<std::int32_t>();
    values[L"InterfaceAlias"] = widened(adapter.at("alias"));
    values[L"AddressFamily"] = std::string(family) == "ipv4" ? kInet : kInet6;
    values[L"Store"] = static_cast<std::uint8_t>(isPersistentStore ? 0 : 1);
    return values;
}

WmiValues adapterConfiguration(const json& adapter) {
    const json live = adapter.value("ipv4", json::object());
    const auto index = adapter.at("index").get<std::int32_t>();
    return {{L"Index", index + kIndexOffset}, {L"InterfaceIndex", index}, {L"SettingID", widened(adapter.at("guid"))},
        {L"Description", widened(adapter.at("alias"))}, {L"IPEnabled", adapter.contains("ipv4")},
        {L"IPConnectionMetric", live.value("Metric", 25)}};
}

json* adapterWithIndex(json& document, std::int64_t index) {
    for (json& adapter : document.at("adapters")) {
        if (adapter.at("index").get<std::int64_t>() == index)
            return &adapter;
    }
    return nullptr;
}

void keep(json& adapter, const char* family, const WmiObject& instance) {
    json& kept = adapter["persistent"][family];
    if (const auto automatic = instance.number(L"AutomaticMetric", -1); automatic >= 0)
        kept["automatic"] = automatic != 0;
    if (const auto metric = instance.number(L"InterfaceMetric", -1); metric >= 0)
        kept["metric"] = metric;
    if (const auto ignored = instance.number(L"IgnoreDefaultRoutes", -1); ignored >= 0)
        kept["ignoreDefaultRoutes"] = ignored;
}

} // namespace

HRESULT wantedFailure(const char* function) {
    const json wanted = readState(stateFileFromEnvironment()).value("wmi", json::object());
    return static_cast<HRESULT>(wanted.value(function, std::uint32_t{0}));
}

std::vector<WmiValues> instancesOf(const std::wstring& className, bool isPersistentStore) {
    std::vector<WmiValues> instances;
    const json document = readState(stateFileFromEnvironment());
    for (const json& adapter : document.at("adapters")) {
        if (className == L"Win32_NetworkAdapterConfiguration" && !adapter.value("filter", false))
            instances.push_back(adapterConfiguration(adapter));
        for (const char* family : {"ipv4", "ipv6"}) {
            if (className == L"MSFT_NetIPInterface" && isBound(adapter, family))
                instances.push_back(netIpInterface(adapter, family, isPersistentStore));
        }
    }
    return instances;
}

HRESULT putNetIpInterface(const WmiObject& instance) {
    HRESULT result = static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    const char* family = instance.number(L"AddressFamily", 0) == kInet ? "ipv4" : "ipv6";
    editState(stateFileFromEnvironment(), [&](json& document) {
        json* adapter = adapterWithIndex(document, instance.number(L"InterfaceIndex", -1));
        if (!document.value("administrator", true)) {
            result = static_cast<HRESULT>(WBEM_E_ACCESS_DENIED);
        } else if (adapter != nullptr && isBound(*adapter, family) && instance.number(L"Store", 1) == 0) {
            keep(*adapter, family, instance);
            result = S_OK;
        }
    });
    return result;
}

std::uint32_t setIpConnectionMetric(std::int64_t index, std::int64_t metric) {
    std::uint32_t answer = 0;
    editState(stateFileFromEnvironment(), [&](json& document) {
        json* adapter = adapterWithIndex(document, index - kIndexOffset);
        const json wanted = document.value("wmi", json::object());
        if (wanted.contains("returnValue"))
            answer = wanted.at("returnValue").get<std::uint32_t>();
        else if (!document.value("administrator", true))
            answer = 91;
        else if (metric < std::int64_t{kLowestMetric} || metric > std::int64_t{kHighestMetric})
            answer = 90;
        else if (adapter == nullptr || !adapter->contains("ipv4"))
            answer = 84;
        if (answer > 1 || adapter == nullptr)
            return;
        (*adapter)["ipv4"]["UseAutomaticMetric"] = false;
        (*adapter)["ipv4"]["Metric"] = metric;
        (*adapter)["persistent"]["ipv4"] = {{"automatic", false}, {"metric", metric}};
    });
    return answer;
}

} // namespace precedence::doubles
