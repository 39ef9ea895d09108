// Delivers notifications as the documentation says (NotifyIpInterfaceChange, CancelMibChangeNotify2): on another
// thread, one after another for each registration; cancel returns when no callback of that registration runs and none
// will come, and it never returns when it is called inside that callback.
#pragma once

#include "tests/windows/iphlpapi/change_events.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace precedence::doubles {

class Notifier {
public:
    using Callback = std::function<void(const ChangeEvent&)>;

    Notifier();
    Notifier(const Notifier&) = delete;
    Notifier& operator=(const Notifier&) = delete;
    ~Notifier();

    /// AF_UNSPEC hears of both families. The initial notification has MibInitialNotification as its type.
    HANDLE add(EventKind kind, ADDRESS_FAMILY family, bool wantsInitial, Callback callback);
    /// False for a handle that is not one, or is one no longer.
    bool cancel(HANDLE handle);
    void post(const std::vector<ChangeEvent>& events);
    [[nodiscard]] bool isAnyoneListening();

private:
    class Registration;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<Registration>> m_registrations;
};

} // namespace precedence::doubles
