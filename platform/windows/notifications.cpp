#include "platform/windows/notifications.h"

#include "platform/windows/windows_headers.h"

#include <array>
#include <mutex>
#include <utility>

namespace precedence::windows {
namespace {

/// What the callbacks of one subscription share. Its address is the context that Windows hands them.
class Listener {
public:
    explicit Listener(std::function<void(const Hint&)> callback)
        : m_callback(std::move(callback)) {}

    void tell() noexcept {
        // Documented as serialized for each registration only, and reported not to be even that on Windows 10
        // (mullvad winnet, networkadaptermonitor.cpp).
        const std::scoped_lock lock(m_mutex);
        if (m_isClosed)
            return;
        try {
            m_callback({.sections = Sections::Ip});
        } catch (...) { // NOLINT(bugprone-empty-catch): the frames above belong to Windows and know no exceptions
        }
    }
    /// Returns when no callback runs and none will be told any more.
    void close() {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }

private:
    std::mutex m_mutex;
    bool m_isClosed = false;
    std::function<void(const Hint&)> m_callback;
};

void tell(void* context) {
    static_cast<Listener*>(context)->tell();
}

void WINAPI onIpInterface(void* context, MIB_IPINTERFACE_ROW* /*row*/, MIB_NOTIFICATION_TYPE /*type*/) {
    tell(context);
}
void WINAPI onRoute(void* context, MIB_IPFORWARD_ROW2* /*row*/, MIB_NOTIFICATION_TYPE /*type*/) {
    tell(context);
}
void WINAPI onAddress(void* context, MIB_UNICASTIPADDRESS_ROW* /*row*/, MIB_NOTIFICATION_TYPE /*type*/) {
    tell(context);
}

class IpSubscription final : public Subscription {
public:
    explicit IpSubscription(std::function<void(const Hint&)> callback)
        : m_listener(std::make_unique<Listener>(std::move(callback))) {}
    IpSubscription(const IpSubscription&) = delete;
    IpSubscription& operator=(const IpSubscription&) = delete;

    /// Cancelling waits for a callback that runs, so no lock is held here (documented as a deadlock).
    ~IpSubscription() override {
        bool isCancelled = true;
        for (HANDLE handle : m_handles) {
            if (handle && CancelMibChangeNotify2(handle) != NO_ERROR)
                isCancelled = false;
        }
        m_listener->close();
        // A registration that could not be cancelled may still call: what it points to must stay.
        if (!isCancelled)
            (void)m_listener.release(); // NOLINT(bugprone-unused-return-value)
    }

    Expected<void> start() {
        // No initial notification: the first read follows this anyway, and one of them comes on the caller's thread.
        void* context = m_listener.get();
        if (const DWORD code = NotifyIpInterfaceChange(AF_UNSPEC, onIpInterface, context, FALSE, &m_handles[0]))
            return refusal("NotifyIpInterfaceChange", 0, code);
        if (const DWORD code = NotifyRouteChange2(AF_UNSPEC, onRoute, context, FALSE, &m_handles[1]))
            return refusal("NotifyRouteChange2", 1, code);
        if (const DWORD code = NotifyUnicastIpAddressChange(AF_UNSPEC, onAddress, context, FALSE, &m_handles[2]))
            return refusal("NotifyUnicastIpAddressChange", 2, code);
        return {};
    }

private:
    Expected<void> refusal(const char* function, std::size_t handle, DWORD code) {
        m_handles.at(handle) = nullptr; // what a failed call leaves there is not documented
        return fail({.operation = Operation::WatchComputer, .subject = function, .systemCode = code});
    }

    std::unique_ptr<Listener> m_listener;
    std::array<HANDLE, 3> m_handles{};
};

} // namespace

Expected<std::unique_ptr<Subscription>> watchIp(std::function<void(const Hint&)> callback) {
    auto subscription = std::make_unique<IpSubscription>(std::move(callback));
    if (const auto started = subscription->start(); !started)
        return fail(started.error());
    return std::unique_ptr<Subscription>(std::move(subscription));
}

} // namespace precedence::windows
