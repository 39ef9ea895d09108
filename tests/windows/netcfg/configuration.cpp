#include "tests/windows/netcfg/configuration.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace precedence::doubles {

Configuration::Configuration(bool isLocked)
    : m_state(readNetwork())
    , m_isLocked(isLocked) {}

const Component& Configuration::component(const std::string& key) const {
    const auto found = std::ranges::find(m_state.components, key, &Component::key);
    return found != m_state.components.end() ? *found : throw std::out_of_range(key);
}

const std::vector<Path>& Configuration::pathsOf(const std::string& owner) const {
    static const std::vector<Path> none;
    const auto found = m_state.paths.find(owner);
    return found != m_state.paths.end() ? found->second : none;
}

std::vector<Path>::iterator Configuration::find(const Path& path) {
    std::vector<Path>& paths = m_state.paths.at(path.owner());
    const auto found = std::ranges::find(paths, path.through, &Path::through);
    return found != paths.end() ? found : throw std::out_of_range(path.token());
}

bool Configuration::isEnabled(const Path& path) const {
    const auto& paths = pathsOf(path.owner());
    const auto found = std::ranges::find(paths, path.through, &Path::through);
    return found != paths.end() ? found->isEnabled : throw std::out_of_range(path.token());
}

void Configuration::enable(const Path& path, bool isEnabled) {
    find(path)->isEnabled = isEnabled;
    m_changed.insert(path.owner());
}

void Configuration::move(const Path& source, const std::optional<Path>& destination, Side side) {
    const Path moved = *find(source);
    if (destination && find(*destination) == find(source))
        return;
    std::vector<Path>& paths = m_state.paths.at(source.owner());
    paths.erase(find(source));
    auto place = side == Side::Before ? paths.begin() : paths.end();
    if (destination)
        place = find(*destination) + (side == Side::Before ? 0 : 1);
    paths.insert(place, moved);
    m_changed.insert(source.owner());
}

void Configuration::apply() {
    Paths changed;
    for (const std::string& owner : m_changed)
        changed[owner] = pathsOf(owner);
    storePaths(changed);
    m_changed.clear();
}

void Configuration::cancel() {
    m_state = readNetwork();
    m_changed.clear();
}

} // namespace precedence::doubles
