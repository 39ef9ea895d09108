// Reads a document into values step by step and keeps the first problem with its place. After a problem everything
// reads as its default, so that a reader needs no test after each step; it asks once at the end.
#pragma once

#include "model/network/address.h"
#include "model/network/metric.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace precedence {

class JsonProblems {
public:
    JsonProblems(Operation operation, std::string subject)
        : m_operation(operation)
        , m_subject(std::move(subject)) {}

    void report(ErrorCode code, std::string detail) { reportAbout(m_subject, code, std::move(detail)); }
    /// Codes whose detail has no room for the place carry it in the subject.
    void reportAt(const std::string& place, ErrorCode code, std::string detail) {
        reportAbout(m_subject + " " + place, code, std::move(detail));
    }
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

private:
    void reportAbout(std::string subject, ErrorCode code, std::string detail) {
        if (!m_first)
            m_first = Error{
                .code = code, .operation = m_operation, .subject = std::move(subject), .detail = std::move(detail)};
    }

    Operation m_operation;
    std::string m_subject;
    std::optional<Error> m_first;
};

class JsonCursor {
public:
    using Keys = std::initializer_list<std::string_view>;

    /// value nullptr: nothing is there, everything reads as its default.
    JsonCursor(const nlohmann::json* value, std::string place, JsonProblems& problems)
        : m_value(value)
        , m_place(std::move(place))
        , m_problems(&problems) {}

    [[nodiscard]] bool exists() const { return m_value != nullptr; }
    [[nodiscard]] const std::string& place() const { return m_place; }
    void report(ErrorCode code, const std::string& what) const { m_problems->report(code, m_place + ": " + what); }

    /// An object with these keys and no others.
    void expectObject(Keys keys) const;
    [[nodiscard]] JsonCursor find(std::string_view key) const; ///< may be absent
    [[nodiscard]] JsonCursor at(std::string_view key) const;   ///< must be there
    /// May be absent; null counts as absent.
    [[nodiscard]] JsonCursor findGiven(std::string_view key) const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] std::size_t size() const; ///< of a list; 0 for anything else
    void forEach(const std::function<void(const JsonCursor&)>& visit) const;

    [[nodiscard]] std::string text() const;    ///< not empty, at most kLongestText bytes
    [[nodiscard]] std::string anyText() const; ///< may be empty, and as long as the document lets it be
    [[nodiscard]] bool truth() const;
    [[nodiscard]] bool truthOr(bool otherwise) const { return exists() ? truth() : otherwise; }
    [[nodiscard]] std::uint64_t number(std::uint64_t lowest, std::uint64_t highest) const;
    [[nodiscard]] std::uint32_t number32(std::uint32_t lowest = 0, std::uint32_t highest = 0xffffffff) const;
    [[nodiscard]] double seconds() const;
    [[nodiscard]] InterfaceMetric metric() const; ///< "automatic" or 1..9999
    [[nodiscard]] IpAddress address() const;
    [[nodiscard]] IpPrefix prefix() const;

    static constexpr std::size_t kLongestText = 4000;

private:
    [[nodiscard]] bool isA(bool matches, const char* wanted) const;

    const nlohmann::json* m_value;
    std::string m_place;
    JsonProblems* m_problems;
};

} // namespace precedence
