// A connection to one namespace of WMI, as the Microsoft example "Calling a Provider Method" makes it. To be used on a
// thread that is in an apartment, see onWmiThread. The process's COM security is left alone: it belongs to the program,
// and the blanket on each proxy is enough. Errors carry the HRESULT as their system code.
#pragma once

#include "model/network/error.h"
#include "platform/windows/com.h"

#include <cstdint>
#include <functional>
#include <future>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <wbemcli.h>

namespace precedence::windows {

/// What an error is about, for the functions that make one.
struct Topic {
    Operation operation = Operation::ReadComputer;
    std::string subject = {};
};

/// AccessDenied; NotSupported where the namespace, the class or WMI itself is not there; else SystemFailure.
[[nodiscard]] Error wmiError(HRESULT result, const Topic& topic);

class WmiSession {
public:
    /// Says whether it wants more.
    using Visitor = std::function<bool(IWbemClassObject&)>;

    static Expected<WmiSession> connect(const std::wstring& nameSpace, const Topic& topic);

    /// All instances of a class, until the visitor has had enough.
    Expected<void> forEach(const std::wstring& className, IWbemContext* context, const Visitor& visit) const;
    Expected<void> put(IWbemClassObject& instance, IWbemContext* context) const;
    /// Calls a method with one uint32 argument of the same name as given; its ReturnValue.
    Expected<std::uint32_t> call(const std::wstring& className, const std::wstring& objectPath,
        const std::wstring& method, const std::wstring& argument, std::uint32_t value) const;

private:
    WmiSession(ComPtr<IWbemServices> services, Topic topic)
        : m_services(std::move(services))
        , m_topic(std::move(topic)) {}

    ComPtr<IWbemServices> m_services;
    Topic m_topic;
};

[[nodiscard]] std::optional<std::uint32_t> numberOf(IWbemClassObject& object, const wchar_t* property);
[[nodiscard]] std::optional<std::wstring> textOf(IWbemClassObject& object, const wchar_t* property);
[[nodiscard]] HRESULT putNumber(IWbemClassObject& object, const wchar_t* property, std::uint32_t value);
[[nodiscard]] HRESULT putByte(IWbemClassObject& object, const wchar_t* property, std::uint8_t value);

/// Runs the work on a thread of its own, in an apartment of its own, so that it does not matter whether and how the
/// calling thread uses COM. No thread left: SystemFailure, as the future's value.
template <typename Work>
auto startOnWmiThread(Work work) {
    using Result = decltype(work());
    const auto inApartment = [work = std::move(work)]() -> Result {
        const Apartment apartment;
        return work();
    };
    try {
        return std::async(std::launch::async, inApartment);
    } catch (const std::system_error& error) {
        std::promise<Result> promise;
        promise.set_value(fail({.systemCode = error.code().value()}));
        return promise.get_future();
    }
}
template <typename Work>
auto onWmiThread(Work work) {
    return startOnWmiThread(std::move(work)).get();
}

} // namespace precedence::windows
