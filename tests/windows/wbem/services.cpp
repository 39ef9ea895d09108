#include "tests/windows/wbem/services.h"

#include "tests/windows/wbem/context.h"
#include "tests/windows/wbem/wmi_machine.h"

#include <exception>
#include <utility>

namespace precedence::doubles {
namespace {

constexpr const wchar_t* kNetIpInterface = L"MSFT_NetIPInterface";
constexpr const wchar_t* kConfiguration = L"Win32_NetworkAdapterConfiguration";

constexpr HRESULT failure(WBEMSTATUS status) {
    return static_cast<HRESULT>(status);
}

/// The failure that a test wants, else what the body says; no exception leaves a COM method.
template <typename Body>
HRESULT answered(const char* function, Body&& body) {
    try {
        const HRESULT wanted = wantedFailure(function);
        return FAILED(wanted) ? wanted : body();
    } catch (const std::exception&) {
        return failure(WBEM_E_FAILED);
    }
}

bool isSame(const std::wstring& left, const std::wstring& right) {
    return lstrcmpiW(left.c_str(), right.c_str()) == 0;
}

} // namespace

HRESULT WmiLocator::ConnectServer(BSTR nameSpace, BSTR, BSTR, BSTR, LONG, BSTR, IWbemContext*, IWbemServices** out) {
    return answered("ConnectServer", [&] {
        const bool isStandard = isSame(nameSpace, L"root\\StandardCimv2");
        if (!isStandard && !isSame(nameSpace, L"root\\cimv2"))
            return failure(WBEM_E_INVALID_NAMESPACE);
        *out = makeCounted<WmiServices>(isStandard ? kNetIpInterface : kConfiguration);
        return S_OK;
    });
}

WmiInstances::WmiInstances(std::wstring className, std::vector<WmiValues> instances)
    : m_className(std::move(className))
    , m_instances(std::move(instances)) {}

HRESULT WmiInstances::Next(LONG, ULONG count, IWbemClassObject** objects, ULONG* returned) {
    *returned = 0;
    while (*returned < count && m_next < m_instances.size())
        objects[(*returned)++] = makeCounted<WmiObject>(m_className, m_instances[m_next++]);
    return *returned < count ? WBEM_S_FALSE : WBEM_S_NO_ERROR;
}

WmiServices::WmiServices(std::wstring onlyClass)
    : m_class(std::move(onlyClass)) {}

HRESULT WmiServices::GetObject(const BSTR path, LONG, IWbemContext*, IWbemClassObject** out, IWbemCallResult**) {
    return answered("GetObject", [&] {
        if (!isSame(path, m_class))
            return failure(WBEM_E_NOT_FOUND);
        *out = makeCounted<WmiObject>(m_class, WmiValues());
        return S_OK;
    });
}

/// Only "SELECT * FROM class": what the backend asks; filters are its own.
HRESULT WmiServices::ExecQuery(
    const BSTR language, const BSTR query, LONG, IWbemContext* context, IEnumWbemClassObject** out) {
    return answered("ExecQuery", [&] {
        if (!isSame(language, L"WQL"))
            return failure(WBEM_E_INVALID_QUERY_TYPE);
        if (!isSame(query, L"SELECT * FROM " + m_class))
            return failure(WBEM_E_INVALID_CLASS);
        const bool isPersistent = contextText(context, L"PolicyStore") == L"PersistentStore";
        *out = makeCounted<WmiInstances>(m_class, instancesOf(m_class, isPersistent));
        return S_OK;
    });
}

HRESULT WmiServices::PutInstance(IWbemClassObject* instance, LONG, IWbemContext*, IWbemCallResult**) {
    return answered("PutInstance", [&] {
        const auto* object = dynamic_cast<const WmiObject*>(instance);
        if (object == nullptr || object->className() != kNetIpInterface)
            return failure(WBEM_E_INVALID_OBJECT);
        return putNetIpInterface(*object);
    });
}

HRESULT WmiServices::ExecMethod(const BSTR path, const BSTR method, LONG, IWbemContext*, IWbemClassObject* in,
    IWbemClassObject** out, IWbemCallResult**) {
    return answered("ExecMethod", [&] {
        const std::wstring prefix = std::wstring(kConfiguration) + L".Index=";
        const std::wstring given = path;
        const auto* object = dynamic_cast<const WmiObject*>(in);
        if (!isSame(method, L"SetIPConnectionMetric") || m_class != kConfiguration)
            return failure(WBEM_E_INVALID_METHOD);
        if (object == nullptr || !given.starts_with(prefix))
            return failure(WBEM_E_INVALID_PARAMETER);
        const auto metric = object->number(L"IPConnectionMetric", 0);
        const auto answer = setIpConnectionMetric(std::stol(given.substr(prefix.size())), metric);
        *out = makeCounted<WmiObject>(L"__PARAMETERS", WmiValues{{L"ReturnValue", static_cast<std::int32_t>(answer)}});
        return S_OK;
    });
}

} // namespace precedence::doubles
