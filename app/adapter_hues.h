// Which of the eight colours each adapter has. An adapter that was seen keeps its colour, whatever comes and goes; only
// where hundreds with ever new names come and go, those that are gone are forgotten. The same adapters seen together
// for the first time get the same colours in every run, in whatever order they are named.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace precedence {

class AdapterHues {
public:
    /// Gives every adapter that is new a hue of its own while there are free ones; past eight, hues are shared.
    void include(std::vector<std::string> adapterIds);

    /// 0 to 7. Of an adapter that was never included: the hue that it would like.
    [[nodiscard]] int hue(const std::string& adapterId) const;

private:
    std::map<std::string, int> m_hues;
    std::set<int> m_taken;
};

} // namespace precedence
