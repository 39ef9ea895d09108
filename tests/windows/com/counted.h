// Reference counting and QueryInterface for COM objects of one interface or of several. An object starts with one
// reference, which its maker hands out. How many there are in this library is counted.
#pragma once

#include <atomic>
#include <memory>
#include <tuple>
#include <utility>

// clang-format off
#include <windows.h>
#include <oleauto.h>
// clang-format on

namespace precedence::doubles {

/// What was made and not yet given back.
inline std::atomic<int> liveObjects = 0;

// COM's interfaces have no virtual destructor; their objects are deleted by Release alone.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

template <typename... Interfaces>
class Counted : public Interfaces... {
public:
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void** out) override {
        if (out == nullptr)
            return E_POINTER;
        *out = nullptr;
        if (IsEqualIID(id, IID_IUnknown))
            *out = static_cast<First*>(this);
        else
            (offer<Interfaces>(id, out), ...);
        if (*out == nullptr)
            return E_NOINTERFACE; // also IClientSecurity: an object in the caller's process has no proxy
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
    Counted() { ++liveObjects; }

private:
    using First = std::tuple_element_t<0, std::tuple<Interfaces...>>;
    friend struct std::default_delete<Counted>;

    template <typename Interface>
    void offer(REFIID id, void** out) {
        if (IsEqualIID(id, __uuidof(Interface)))
            *out = static_cast<Interface*>(this);
    }

    std::atomic<ULONG> m_references = 1;

protected:
    virtual ~Counted() { --liveObjects; }
};

#pragma GCC diagnostic pop

/// A new object with one reference, for an out parameter.
template <typename Object, typename... Arguments>
Object* makeCounted(Arguments&&... arguments) {
    return std::make_unique<Object>(std::forward<Arguments>(arguments)...).release();
}

} // namespace precedence::doubles
