// How COM reaches the double: DllGetClassObject for CLSID_CNetCfg. How much of it is still in use is told, too.
#include "tests/windows/netcfg/net_cfg.h"
#include "tests/windows/netcfg/write_lock.h"

namespace precedence::doubles {
namespace {

class Factory final : public Counted<IClassFactory> {
public:
    Factory() = default;
    ~Factory() override = default;

    HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown* outer, REFIID id, void** out) override {
        if (out == nullptr)
            return E_POINTER;
        *out = nullptr;
        return answered("CoCreateInstance", [&] {
            if (outer != nullptr)
                return CLASS_E_NOAGGREGATION;
            auto* const object = makeCounted<NetCfg>();
            const HRESULT result = object->QueryInterface(id, out);
            object->Release();
            return result;
        });
    }
    HRESULT STDMETHODCALLTYPE LockServer(BOOL) override { return S_OK; }
};

/// COM unloads its libraries with the last apartment, and the counts would be gone.
void stayLoaded() {
    HMODULE self = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN, L"netcfg_double.dll", &self);
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" {

STDAPI DllGetClassObject(REFCLSID classId, REFIID id, LPVOID* out) {
    if (!IsEqualCLSID(classId, CLSID_CNetCfg))
        return CLASS_E_CLASSNOTAVAILABLE;
    stayLoaded();
    auto* const factory = makeCounted<Factory>();
    const HRESULT result = factory->QueryInterface(id, out);
    factory->Release();
    return result;
}

STDAPI DllCanUnloadNow() {
    return S_FALSE;
}

int netcfgLiveObjects() {
    return liveObjects;
}

int netcfgHeldLocks() {
    return heldLocks();
}
}
