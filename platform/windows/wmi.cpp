#include "platform/windows/wmi.h"

namespace precedence::windows {
namespace {

constexpr long kLongestWait = 30'000; // ms for one instance; a provider that hangs must not hang us

HRESULT setBlanket(IUnknown* proxy) {
    const HRESULT result = CoSetProxyBlanket(proxy, RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr,
        RPC_C_AUTHN_LEVEL_CALL, RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    // An object in this very process has no proxy, and needs no blanket.
    return result == E_NOINTERFACE ? S_OK : result;
}

} // namespace

Error wmiError(HRESULT result, const Topic& topic) {
    Error error{
        .operation = topic.operation, .subject = topic.subject, .systemCode = static_cast<std::uint32_t>(result)};
    const auto code = static_cast<std::uint32_t>(result);
    switch (code) {
    case 0x80041003:                                              // WBEM_E_ACCESS_DENIED
    case 0x80070005: error.code = ErrorCode::AccessDenied; break; // E_ACCESSDENIED
    case 0x80041002:                                              // WBEM_E_NOT_FOUND
    case 0x8004100c:                                              // WBEM_E_NOT_SUPPORTED
    case 0x8004100e:                                              // WBEM_E_INVALID_NAMESPACE
    case 0x80041010:                                              // WBEM_E_INVALID_CLASS
    case 0x80041024:                                              // WBEM_E_PROVIDER_NOT_CAPABLE
    case 0x8004102e:                                              // WBEM_E_INVALID_METHOD
    case 0x80040154: error.code = ErrorCode::NotSupported; break; // REGDB_E_CLASSNOTREG
    }
    return error;
}

Expected<WmiSession> WmiSession::connect(const std::wstring& nameSpace, const Topic& topic) {
    ComPtr<IWbemLocator> locator;
    void** out = reinterpret_cast<void**>(locator.out()); // NOLINT(*-reinterpret-cast): as COM wants it
    HRESULT result = CoCreateInstance(CLSID_WbemLocator, nullptr, CLSCTX_INPROC_SERVER, IID_IWbemLocator, out);
    if (FAILED(result))
        return fail(wmiError(result, topic));
    ComPtr<IWbemServices> services;
    const Bstr name(nameSpace);
    result = locator->ConnectServer(name.get(), nullptr, nullptr, nullptr, 0, nullptr, nullptr, services.out());
    if (SUCCEEDED(result))
        result = setBlanket(services.get());
    if (FAILED(result))
        return fail(wmiError(result, topic));
    return WmiSession(std::move(services), topic);
}

Expected<void> WmiSession::forEach(const std::wstring& className, IWbemContext* context, const Visitor& visit) const {
    ComPtr<IEnumWbemClassObject> list;
    const Bstr language(L"WQL");
    const Bstr query(L"SELECT * FROM " + className);
    constexpr long kFlags = WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY;
    HRESULT result = m_services->ExecQuery(language.get(), query.get(), kFlags, context, list.out());
    if (SUCCEEDED(result))
        result = setBlanket(list.get());
    while (SUCCEEDED(result)) {
        ComPtr<IWbemClassObject> instance;
        ULONG count = 0;
        result = list->Next(kLongestWait, 1, instance.out(), &count);
        if (result == WBEM_S_FALSE)
            return {};
        if (result == WBEM_S_TIMEDOUT)
            return fail(wmiError(static_cast<HRESULT>(WBEM_E_TIMED_OUT), m_topic));
        if (FAILED(result))
            break;
        if (count == 0 || !instance || !visit(*instance.get()))
            return {};
    }
    return fail(wmiError(result, m_topic));
}

Expected<void> WmiSession::put(IWbemClassObject& instance, IWbemContext* context) const {
    const HRESULT result = m_services->PutInstance(&instance, WBEM_FLAG_UPDATE_ONLY, context, nullptr);
    if (FAILED(result))
        return fail(wmiError(result, m_topic));
    return {};
}

Expected<std::uint32_t> WmiSession::call(const std::wstring& className, const std::wstring& objectPath,
    const std::wstring& method, const std::wstring& argument, std::uint32_t value) const {
    ComPtr<IWbemClassObject> type;
    ComPtr<IWbemClassObject> signature;
    ComPtr<IWbemClassObject> input;
    ComPtr<IWbemClassObject> output;
    const Bstr typeName(className);
    const Bstr path(objectPath);
    const Bstr name(method);
    HRESULT result = m_services->GetObject(typeName.get(), 0, nullptr, type.out(), nullptr);
    if (SUCCEEDED(result))
        result = type->GetMethod(method.c_str(), 0, signature.out(), nullptr);
    if (SUCCEEDED(result))
        result = signature ? signature->SpawnInstance(0, input.out()) : static_cast<HRESULT>(WBEM_E_INVALID_METHOD);
    if (SUCCEEDED(result))
        result = putNumber(*input.get(), argument.c_str(), value);
    if (SUCCEEDED(result))
        result = m_services->ExecMethod(path.get(), name.get(), 0, nullptr, input.get(), output.out(), nullptr);
    if (FAILED(result))
        return fail(wmiError(result, m_topic));
    const auto returned = output ? numberOf(*output.get(), L"ReturnValue") : std::nullopt;
    if (!returned)
        return fail(wmiError(static_cast<HRESULT>(WBEM_E_FAILED), m_topic));
    return *returned;
}

std::optional<std::uint32_t> numberOf(IWbemClassObject& object, const wchar_t* property) {
    Variant value;
    return SUCCEEDED(object.Get(property, 0, value.get(), nullptr, nullptr)) ? value.number() : std::nullopt;
}

std::optional<std::wstring> textOf(IWbemClassObject& object, const wchar_t* property) {
    Variant value;
    return SUCCEEDED(object.Get(property, 0, value.get(), nullptr, nullptr)) ? value.text() : std::nullopt;
}

HRESULT putNumber(IWbemClassObject& object, const wchar_t* property, std::uint32_t number) {
    Variant value;
    value.setLong(number);
    return object.Put(property, 0, value.get(), 0);
}

HRESULT putByte(IWbemClassObject& object, const wchar_t* property, std::uint8_t number) {
    Variant value;
    value.setByte(number);
    return object.Put(property, 0, value.get(), 0);
}

} // namespace precedence::windows
