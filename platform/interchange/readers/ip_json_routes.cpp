#include "platform/interchange/readers/ip_json.h"
#include "platform/interchange/readers/route_assembler.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

/// Where in the text the reader stands. What the product has no use for is Other, however deep it goes.
enum class Place : std::uint8_t { Document, List, Route, Flags, Via, Hops, Hop, HopFlags, HopVia, Other };

bool isOneOf(std::string_view key, std::initializer_list<std::string_view> keys) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Gets the parts of the text one by one, so that a million routes cost no tree. Every event but a broken text answers
/// true: nothing that stands in a text is a reason to stop.
class RouteReader : public nlohmann::json_sax<Json> {
public:
    explicit RouteReader(AddressFamily family)
        : m_assembler(family) {}

    bool null() override { return takeUnexpected(); }
    bool boolean(bool /*value*/) override { return takeUnexpected(); }
    bool number_integer(number_integer_t /*value*/) override { return takeUnexpected(); }
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return takeUnexpected(); }
    bool string(string_t& value) override;
    bool binary(binary_t& /*value*/) override { return takeUnexpected(); }
    bool start_object(std::size_t /*size*/) override;
    bool key(string_t& name) override;
    bool end_object() override;
    bool start_array(std::size_t /*size*/) override;
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/, const Json::exception& /*error*/) override {
        return false;
    }

    IpRoutes finish(bool whole, std::string_view text) { return m_assembler.finish(whole && m_isList, text); }

private:
    [[nodiscard]] Place place() const { return m_places.back(); }
    bool leave();
    [[nodiscard]] HopWords& hop();
    [[nodiscard]] std::string* wordFor(std::string_view key);
    [[nodiscard]] bool isForSomePackets() const;
    void noteWrong();
    bool takeUnexpected();

    RouteAssembler m_assembler;
    RouteWords m_words;
    std::string m_key;
    std::vector<Place> m_places{Place::Document};
    bool m_isList = false;
};

/// The one that the words of this place belong to: the route's own, or the last of its several.
HopWords& RouteReader::hop() {
    const bool several = place() == Place::Hop || place() == Place::HopFlags || place() == Place::HopVia;
    return several ? m_words.hops.back() : m_words.hop;
}

/// Where a word goes; nullptr for what says nothing here.
std::string* RouteReader::wordFor(std::string_view key) {
    const bool isRoute = place() == Place::Route;
    if (isRoute && key == "dst")
        return &m_words.destination;
    if (isRoute && key == "type")
        return &m_words.type;
    if (isRoute && key == "table")
        return &m_words.table;
    if (isRoute && key == "protocol")
        return &m_words.protocol;
    if ((isRoute || place() == Place::Hop) && key == "gateway")
        return &hop().gateway;
    if ((isRoute || place() == Place::Hop) && key == "dev")
        return &hop().device;
    if ((place() == Place::Via || place() == Place::HopVia) && key == "host")
        return &hop().gateway;
    return nullptr;
}

/// Such a route is for packets from some sources or of some kinds only.
bool RouteReader::isForSomePackets() const {
    return place() == Place::Route && isOneOf(m_key, {"from", "tos"});
}

void RouteReader::noteWrong() {
    if (m_words.problem.empty())
        m_words.problem = m_key;
}

/// A value of a kind that this place has no use for: of no concern, unless something else was to stand here.
bool RouteReader::takeUnexpected() {
    const bool isWanted = place() == Place::Hops || wordFor(m_key) != nullptr ||
                          (place() == Place::Route && isOneOf(m_key, {"metric", "family", "via", "nexthops"}));
    if (place() == Place::List)
        m_assembler.noteNoRoute();
    else if (isWanted)
        noteWrong();
    return true;
}

bool RouteReader::string(string_t& value) {
    if (place() == Place::Flags || place() == Place::HopFlags)
        hop().dead = hop().dead || value == "dead";
    else if (isForSomePackets())
        m_words.selector.append(" ").append(m_key).append(" ").append(value);
    else if (std::string* word = wordFor(m_key))
        *word = std::move(value);
    else
        return takeUnexpected();
    return true;
}

bool RouteReader::number_unsigned(number_unsigned_t value) {
    if (place() == Place::Route && m_key == "metric")
        m_words.metric = value;
    else if (place() == Place::Route && m_key == "family")
        m_words.family = value;
    else if (place() == Place::Route && (m_key == "table" || m_key == "protocol"))
        *wordFor(m_key) = std::to_string(value);
    else
        return takeUnexpected();
    return true;
}

bool RouteReader::key(string_t& name) {
    m_key = std::move(name);
    if (isForSomePackets())
        noteWrong();
    return true;
}

bool RouteReader::start_object(std::size_t /*size*/) {
    Place inside = Place::Other;
    if (place() == Place::List) {
        inside = Place::Route;
        m_words = {};
    } else if (place() == Place::Hops) {
        inside = Place::Hop;
        m_words.hops.emplace_back();
    } else if (m_key == "via" && (place() == Place::Route || place() == Place::Hop)) {
        hop().viaOtherFamily = true;
        inside = place() == Place::Route ? Place::Via : Place::HopVia;
    } else {
        takeUnexpected();
    }
    m_places.push_back(inside);
    return true;
}

bool RouteReader::end_object() {
    // An entry that a filter of iproute2 emptied is no route; there is nothing to say about it.
    if (place() == Place::Route && (!m_words.destination.empty() || !m_key.empty()))
        m_assembler.add(m_words);
    return leave();
}

bool RouteReader::start_array(std::size_t /*size*/) {
    Place inside = Place::Other;
    if (place() == Place::Document) {
        inside = Place::List;
        m_isList = true;
    } else if (place() == Place::Route && m_key == "nexthops") {
        inside = Place::Hops;
    } else if (place() == Place::Route && m_key == "flags") {
        inside = Place::Flags;
    } else if (place() == Place::Hop && m_key == "flags") {
        inside = Place::HopFlags;
    } else {
        takeUnexpected();
    }
    m_places.push_back(inside);
    return true;
}

bool RouteReader::leave() {
    // A key says nothing about what follows the end of a list or an object.
    if (place() == Place::Route)
        m_key.clear();
    m_places.pop_back();
    return true;
}

} // namespace

IpRoutes parseIpRoutes(std::string_view text, AddressFamily family) {
    RouteReader reader(family);
    const bool whole = Json::sax_parse(text, &reader);
    return reader.finish(whole, text);
}

} // namespace precedence
