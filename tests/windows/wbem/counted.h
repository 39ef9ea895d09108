// Reference counting and QueryInterface for COM objects of one interface. An object starts with one reference, which
// its maker hands out.
#pragma once

#include <atomic>
#include <memory>
#include <utility>

// clang-format off
#include <windows.h>
#include <oleauto.h>
#include <wbemcli.h>
// clang-format on

namespace precedence::doubles {

// COM's interfaces have no virtual destructor; their objects are deleted by Release alone.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

template <typename Interface>
class Counted : public Interface {
public:
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void** out) override {
        if (out == nullptr)
            return E_POINTER;
        *out = nullptr;
        if (!IsEqualIID(id, __uuidof(Interface)) && !IsEqualIID(id, IID_IUnknown))
            return E_NOINTERFACE; // also IClientSecurity: an object in the caller's process has no proxy
        *out = static_cast<Interface*>(this);
        AddRef();
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_references; }
    ULONG STDMETHODCALLTYPE Release() override {
        const ULONG left = --m_references;
        if (left == 0)
            std::unique_ptr<Counted>(this).reset();
        return left;
    }

protected:
    Counted() = default;

private:
    friend struct std::default_delete<Counted>;
    std::atomic<ULONG> m_references = 1;

protected:
    virtual ~Counted() = default;
};

#pragma GCC diagnostic pop

/// A new object with one reference, for an out parameter.
template <typename Object, typename... Arguments>
Object* makeCounted(Arguments&&... arguments) {
    return std::make_unique<Object>(std::forward<Arguments>(arguments)...).release();
}

} // namespace precedence::doubles
