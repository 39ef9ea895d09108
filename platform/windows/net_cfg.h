// Windows' network configuration (INetCfg) in the documented order of calls: the lock first where something is to be
// written, then Initialize, the work, Apply, Uninitialize, the lock given back, everything released; whatever fails in
// between. One thread, for as long as it lives; it is in the multithreaded apartment meanwhile.
// (Microsoft: INetCfg, INetCfgLock, INetCfgComponentBindings)
#pragma once

#include "model/network/binding.h"
#include "model/network/order_change.h"
#include "model/network/stack.h"
#include "platform/windows/com.h"

#include <memory>
#include <string>
#include <vector>

#include <netcfgx.h>

namespace precedence::windows {

/// Whether this Windows has it at all.
[[nodiscard]] bool hasNetCfg();

class NetCfg {
public:
    enum class Access : std::uint8_t { Reads, Writes };

    /// BindingsHeld with the holder's name, AccessDenied, SystemFailure with the code and the method as its subject.
    static Expected<std::unique_ptr<NetCfg>> open(Access access);
    NetCfg(const NetCfg&) = delete;
    NetCfg& operator=(const NetCfg&) = delete;
    ~NetCfg();

    /// Without the linkage, which lies elsewhere.
    Expected<Bindings> read();
    /// Only in memory, until commit. Conflict, NoSuchBinding.
    Expected<void> change(const BindingOrderChange& change);
    Expected<void> change(const BindingSwitchChange& change);
    Expected<Effect> commit();

private:
    struct Path {
        BindingPath value;
        ComPtr<INetCfgBindingPath> object = {};
    };

    explicit NetCfg(Access access);
    Expected<void> start();
    Expected<void> lock();
    [[nodiscard]] Error errorOf(HRESULT result, const char* method) const;
    Expected<std::vector<ComPtr<INetCfgComponent>>> componentsOf(const GUID& deviceClass);
    Expected<void> readClass(const GUID& deviceClass, ComponentKind kind, Bindings& bindings);
    Expected<Component> describe(INetCfgComponent& component, ComponentKind kind) const;
    Expected<std::string> keyOf(INetCfgComponent& component) const;
    Expected<std::vector<Path>> pathsOf(INetCfgComponentBindings& bindings, const std::string& owner) const;
    Expected<BindingPath> describe(INetCfgBindingPath& path, const std::string& owner) const;
    Expected<ComPtr<INetCfgComponentBindings>> bindingsOf(INetCfgComponent& component) const;
    Expected<ComPtr<INetCfgComponentBindings>> findBindings(const std::string& component);

    Apartment m_apartment; ///< before all references, so that it ends after them
    Access m_access;
    ComPtr<INetCfg> m_configuration;
    ComPtr<INetCfgLock> m_lock;
    bool m_isLocked = false;
    bool m_isInitialized = false;
};

} // namespace precedence::windows
