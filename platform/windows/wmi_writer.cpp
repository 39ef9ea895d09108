#include "platform/windows/wmi_writer.h"

#include "platform/windows/text.h"
#include "platform/windows/wmi.h"

#include <optional>
#include <variant>

namespace precedence {
namespace windows {
namespace {

constexpr auto kOperation = Operation::SetMetric;
constexpr const wchar_t* kClass = L"Win32_NetworkAdapterConfiguration";

Error about(const std::string& subject, ErrorCode code, std::string detail = {}) {
    return {.code = code, .operation = kOperation, .subject = subject, .detail = std::move(detail)};
}

/// Where the adapter's instance is: found by SettingID, which is its GUID; Index is not its interface index.
struct Instance {
    std::uint32_t index = 0;
    std::optional<std::uint32_t> metric = {};
};

bool isSame(const std::wstring& left, const std::wstring& right) {
    return CompareStringOrdinal(left.c_str(), -1, right.c_str(), -1, TRUE) == CSTR_EQUAL;
}

Expected<Instance> findInstance(const WmiSession& session, const Adapter& adapter) {
    const std::wstring wanted = toUtf16(adapter.id.value());
    std::optional<Instance> found;
    const auto visited = session.forEach(kClass, nullptr, [&](IWbemClassObject& object) {
        const auto id = textOf(object, L"SettingID");
        const auto index = numberOf(object, L"Index");
        if (!id || !index || !isSame(*id, wanted))
            return true;
        found = {.index = *index, .metric = numberOf(object, L"IPConnectionMetric")};
        return false;
    });
    if (!visited)
        return fail(visited.error());
    if (!found)
        return fail(about(adapter.name(), ErrorCode::NoSuchAdapter));
    return *found;
}

Expected<void> setConnectionMetric(const Adapter& adapter, std::uint32_t metric) {
    return onWmiThread([&]() -> Expected<void> {
        const auto session = WmiSession::connect(L"ROOT\\CIMV2", {.operation = kOperation, .subject = adapter.name()});
        if (!session)
            return fail(session.error());
        const auto instance = findInstance(*session, adapter);
        if (!instance)
            return fail(instance.error());
        const std::wstring path = std::wstring(kClass) + L".Index=" + std::to_wstring(instance->index);
        const auto returned = session->call(kClass, path, L"SetIPConnectionMetric", L"IPConnectionMetric", metric);
        if (!returned)
            return fail(returned.error());
        if (const auto meaning = meaningOfReturn(*returned, adapter.name()); !meaning)
            return meaning;
        const auto after = findInstance(*session, adapter);
        if (!after)
            return fail(after.error());
        if (after->metric != metric)
            return fail(about(adapter.name(), ErrorCode::DidNotStick,
                after->metric ? std::to_string(*after->metric) : std::string()));
        return {};
    });
}

} // namespace

Expected<void> meaningOfReturn(std::uint32_t value, const std::string& name) {
    if (value == 0)
        return {};
    if (value == 1)
        return fail(about(name, ErrorCode::RestartNeeded));
    // Access denied is told apart, because it has an exit code of its own; all others differ by their sentence only.
    constexpr std::uint32_t kAccessDenied = 91;
    Error error = about(name, value == kAccessDenied ? ErrorCode::AccessDenied : ErrorCode::WmiRefused);
    error.systemCode = value;
    return fail(error);
}

} // namespace windows

Expected<void> WmiWriter::write(const Change& change, Durability /*durability*/) {
    using windows::about;
    const auto* metric = std::get_if<MetricChange>(&change);
    const auto snapshot = m_reader.read(Sections::Ip);
    if (!snapshot)
        return fail(snapshot.error());
    const Adapter* adapter = adapterOf(change, **snapshot);
    if (!adapter)
        return fail(about(subjectOf(change, **snapshot), ErrorCode::NoSuchAdapter));
    if (!metric || metric->family != AddressFamily::IPv4 || metric->wanted.isAutomatic())
        return fail(about(adapter->name(), ErrorCode::WmiCannot));
    const std::uint32_t wanted = *metric->wanted.manualValue();
    if (wanted < kLowestMetric || wanted > kHighestMetric)
        return fail(about(adapter->name(), ErrorCode::MetricOutOfRange, std::to_string(wanted)));
    const auto& ipInterface = adapter->ipv4;
    const auto now = ipInterface ? ipInterface->setting() : std::nullopt;
    switch (standingOf(change, **snapshot)) {
    case Standing::Satisfied: return {};
    case Standing::Missing: return fail(about(adapter->name(), ErrorCode::FamilyNotBound, "IPv4"));
    case Standing::Conflict: {
        const std::string detail = !now ? "" : now->isAutomatic() ? "automatic" : std::to_string(*now->manualValue());
        return fail(about(adapter->name(), ErrorCode::Conflict, detail));
    }
    case Standing::Expected: break;
    }
    return windows::setConnectionMetric(*adapter, wanted);
}

Expected<void> WmiWriter::makeDurable(const Change& change) {
    const AdapterId* adapter = adapterOf(change);
    return fail(windows::about(adapter ? adapter->value() : std::string(), ErrorCode::WmiCannot));
}

} // namespace precedence
