#include "platform/windows/persistent_store.h"

#include "platform/windows/socket_addresses.h"
#include "platform/windows/wmi.h"

#include <functional>
#include <optional>
#include <string>

namespace precedence::windows {
namespace {

constexpr const wchar_t* kNamespace = L"root\\StandardCimv2";
constexpr const wchar_t* kClass = L"MSFT_NetIPInterface";
constexpr std::uint32_t kPersistentStore = 0; // Store; 1 is the active one

/// Without it, a query answers with the active store only. Nothing where this WMI has no contexts.
ComPtr<IWbemContext> persistentContext() {
    ComPtr<IWbemContext> context;
    void** out = reinterpret_cast<void**>(context.out()); // NOLINT(*-reinterpret-cast): as COM wants it
    if (FAILED(CoCreateInstance(CLSID_WbemContext, nullptr, CLSCTX_INPROC_SERVER, IID_IWbemContext, out)))
        return {};
    Variant store;
    store.setText(L"PersistentStore");
    if (FAILED(context->SetValue(L"PolicyStore", 0, store.get())))
        return {};
    return context;
}

std::optional<bool> flagOf(IWbemClassObject& object, const wchar_t* property) {
    const auto number = numberOf(object, property);
    return number ? std::optional(*number != 0) : std::nullopt;
}

/// Nothing for an instance of the active store.
std::optional<StoredRow> rowOf(IWbemClassObject& object) {
    const auto index = numberOf(object, L"InterfaceIndex");
    const auto family = familyOf(static_cast<ADDRESS_FAMILY>(numberOf(object, L"AddressFamily").value_or(AF_UNSPEC)));
    if (!index || !family || numberOf(object, L"Store") != kPersistentStore)
        return std::nullopt;
    return StoredRow{.index = *index,
        .family = *family,
        .metric = numberOf(object, L"InterfaceMetric"),
        .automatic = flagOf(object, L"AutomaticMetric"),
        .defaultRoutesIgnored = flagOf(object, L"IgnoreDefaultRoutes")};
}

bool isAt(const StoredRow& row, const StorePlace& place) {
    return row.index == place.index && row.family == place.family;
}

using Edit = std::function<HRESULT(IWbemClassObject&)>;
using Check = std::function<std::optional<std::string>(const StoredRow&)>; ///< what stands there instead

Expected<StoredRow> edit(const WmiSession& session, const StorePlace& place, const Topic& topic, const Edit& change) {
    const ComPtr<IWbemContext> context = persistentContext();
    // Not an Expected<void>: assigning a success to one that holds an error leaves it an error (tl::expected 1.0).
    std::optional<Error> problem = Error{.code = ErrorCode::NotSupported,
        .operation = topic.operation,
        .subject = topic.subject,
        .detail = std::string(nameOf(place.family))};
    const auto visited = session.forEach(kClass, context.get(), [&](IWbemClassObject& object) {
        const auto row = rowOf(object);
        if (!row || !isAt(*row, place))
            return true;
        problem.reset();
        if (const HRESULT result = change(object); FAILED(result))
            problem = wmiError(result, topic);
        else if (const auto put = session.put(object, context.get()); !put)
            problem = put.error();
        return false;
    });
    if (!visited)
        return fail(visited.error());
    if (problem)
        return fail(*problem);
    StoredRow stored{.index = place.index, .family = place.family};
    const auto readBack = session.forEach(kClass, context.get(), [&](IWbemClassObject& object) {
        const auto row = rowOf(object);
        if (!row || !isAt(*row, place))
            return true;
        stored = *row;
        return false;
    });
    if (!readBack)
        return fail(readBack.error());
    return stored;
}

Expected<void> store(const StorePlace& place, Operation operation, const Edit& change, const Check& check) {
    return onWmiThread([&]() -> Expected<void> {
        const Topic topic{.operation = operation, .subject = place.name};
        const auto session = WmiSession::connect(kNamespace, topic);
        if (!session)
            return fail(session.error());
        const auto stored = edit(*session, place, topic, change);
        if (!stored)
            return fail(stored.error());
        if (const auto other = check(*stored))
            return fail(
                {.code = ErrorCode::DidNotStick, .operation = operation, .subject = place.name, .detail = *other});
        return {};
    });
}

Expected<std::vector<StoredRow>> readStore() {
    const auto session = WmiSession::connect(kNamespace, {.subject = "MSFT_NetIPInterface"});
    if (!session)
        return fail(session.error());
    const ComPtr<IWbemContext> context = persistentContext();
    std::vector<StoredRow> rows;
    const auto visited = session->forEach(kClass, context.get(), [&rows](IWbemClassObject& object) {
        if (const auto row = rowOf(object))
            rows.push_back(*row);
        return true;
    });
    if (!visited)
        return fail(visited.error());
    return rows;
}

} // namespace

std::future<Expected<std::vector<StoredRow>>> startReadingStore() {
    return startOnWmiThread(readStore);
}

Expected<void> storeMetric(const StorePlace& place, const InterfaceMetric& metric) {
    const Edit change = [&metric](IWbemClassObject& object) {
        const HRESULT result = putByte(object, L"AutomaticMetric", metric.isAutomatic() ? 1 : 0);
        if (FAILED(result) || metric.isAutomatic())
            return result;
        return putNumber(object, L"InterfaceMetric", *metric.manualValue());
    };
    return store(place, Operation::SetMetric, change, [&metric](const StoredRow& row) -> std::optional<std::string> {
        const InterfaceMetric now = settingOf(row).value_or(InterfaceMetric::automatic());
        if (now == metric)
            return std::nullopt;
        return now.isAutomatic() ? "automatic" : std::to_string(*now.manualValue());
    });
}

Expected<void> storeDefaultRoutes(const StorePlace& place, bool used) {
    const Edit change = [used](
                            IWbemClassObject& object) { return putByte(object, L"IgnoreDefaultRoutes", used ? 0 : 1); };
    return store(
        place, Operation::SetDefaultRoutes, change, [used](const StoredRow& row) -> std::optional<std::string> {
            const bool now = !row.defaultRoutesIgnored.value_or(false);
            return now == used ? std::nullopt : std::optional<std::string>(now ? "on" : "off");
        });
}

} // namespace precedence::windows
