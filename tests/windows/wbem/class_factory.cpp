// How COM reaches the doubles: DllGetClassObject for CLSID_WbemLocator and CLSID_WbemContext.
#include "tests/windows/wbem/context.h"
#include "tests/windows/wbem/services.h"

namespace precedence::doubles {
namespace {

template <typename Object>
class Factory final : public Counted<IClassFactory> {
public:
    Factory() = default;
    ~Factory() override = default;

    HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown* outer, REFIID id, void** out) override {
        if (outer != nullptr)
            return CLASS_E_NOAGGREGATION;
        auto* const object = makeCounted<Object>();
        const HRESULT result = object->QueryInterface(id, out);
        object->Release();
        return result;
    }
    HRESULT STDMETHODCALLTYPE LockServer(BOOL) override { return S_OK; }
};

template <typename Object>
HRESULT factoryOf(REFIID id, void** out) {
    auto* const factory = makeCounted<Factory<Object>>();
    const HRESULT result = factory->QueryInterface(id, out);
    factory->Release();
    return result;
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" {

STDAPI DllGetClassObject(REFCLSID classId, REFIID id, LPVOID* out) {
    if (IsEqualCLSID(classId, CLSID_WbemLocator))
        return factoryOf<WmiLocator>(id, out);
    return IsEqualCLSID(classId, CLSID_WbemContext) ? factoryOf<WmiContext>(id, out) : CLASS_E_CLASSNOTAVAILABLE;
}

STDAPI DllCanUnloadNow() {
    return S_FALSE;
}
}
