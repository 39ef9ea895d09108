// A COM enumerator over what was there when it was made. Each enumerator goes its own way.
#pragma once

#include "tests/windows/com/counted.h"
#include "tests/windows/netcfg/answers.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace precedence::doubles {

template <typename Interface, typename Item>
class Enumeration final : public Counted<Interface> {
public:
    /// Makes an object with one reference, for who asks for it.
    using Maker = std::function<Item*()>;

    Enumeration(std::string name, ConfigurationPtr configuration, std::vector<Maker> makers)
        : m_name(std::move(name))
        , m_configuration(std::move(configuration))
        , m_makers(std::move(makers)) {}
    ~Enumeration() override = default;

    HRESULT STDMETHODCALLTYPE Next(ULONG count, Item** items, ULONG* fetched) override {
        if (items == nullptr || (fetched == nullptr && count != 1))
            return E_POINTER;
        std::fill_n(items, count, nullptr);
        ULONG made = 0;
        const HRESULT result = answeredWhileOpen(m_name + "::Next", m_configuration, [&] {
            while (made < count && m_next < m_makers.size())
                items[made++] = m_makers[m_next++]();
            return made == count ? S_OK : S_FALSE;
        });
        if (fetched != nullptr)
            *fetched = made;
        return result;
    }
    HRESULT STDMETHODCALLTYPE Skip(ULONG count) override {
        return answeredWhileOpen(m_name + "::Skip", m_configuration, [&] {
            const std::size_t left = m_makers.size() - m_next;
            m_next += std::min<std::size_t>(count, left);
            return count <= left ? S_OK : S_FALSE;
        });
    }
    HRESULT STDMETHODCALLTYPE Reset() override {
        return answeredWhileOpen(m_name + "::Reset", m_configuration, [&] {
            m_next = 0;
            return S_OK;
        });
    }
    HRESULT STDMETHODCALLTYPE Clone(Interface**) override { return E_NOTIMPL; }

private:
    std::string m_name;
    ConfigurationPtr m_configuration;
    std::vector<Maker> m_makers;
    std::size_t m_next = 0;
};

} // namespace precedence::doubles
