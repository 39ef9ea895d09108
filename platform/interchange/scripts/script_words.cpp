#include "platform/interchange/scripts/script_words.h"

#include "model/network/overloaded.h"
#include "platform/interchange/commands/code_points.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr std::size_t kMostShown = 60;

/// A character, or ? where none begins here; text loses what was read.
CodePoint takeCharacter(std::string_view& text) {
    const std::size_t length =
        std::min(std::max<std::size_t>(lengthFrom(static_cast<unsigned char>(text[0])), 1), text.size());
    const auto points = codePoints(text.substr(0, length));
    text.remove_prefix(points ? length : 1);
    return points ? points->front() : CodePoint{'?'};
}

std::string cleaned(std::string_view text) {
    std::string made;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == kMostShown)
            return made + "...";
        const CodePoint point = takeCharacter(text);
        appendUtf8(made, cannotBeSeen(point) ? CodePoint{'?'} : isDoubleQuote(point) ? CodePoint{'\''} : point);
    }
    return made;
}

std::string wordOf(const InterfaceMetric& metric) {
    const auto number = metric.manualValue();
    return number ? std::to_string(*number) : "automatic";
}

std::string wordOf(bool count) {
    return count ? "used" : "ignored";
}

std::string wordsOf(const IpPrefix& destination, const IpAddress& nextHop) {
    return "route " + destination.toString() + (nextHop.isUnspecified() ? " on the link" : " by " + nextHop.toString());
}

std::string fromTo(const std::string& from, const std::string& to) {
    return " from " + from + " to " + to;
}

/// What an undo brings back for the time after a restart, where that is another metric than the one that counted.
std::string afterRestart(const ScriptPlan& plan, std::size_t change) {
    const auto* metric = std::get_if<MetricChange>(&plan.changes[change]);
    for (const Step& step : plan.steps) {
        const auto* kept = std::get_if<InterfaceMetric>(&step.setting);
        if (metric && kept && step.change == change && *kept != metric->wanted)
            return ", after a restart " + wordOf(*kept);
    }
    return {};
}

} // namespace

std::string shownName(const Adapter& adapter) {
    return '"' + cleaned(adapter.name()) + '"';
}

std::string inAscii(std::string_view text) {
    std::string made;
    while (!text.empty()) {
        const CodePoint point = takeCharacter(text);
        made += point < 0x80 ? static_cast<char>(point) : '?';
    }
    return made;
}

std::string wordsOf(const ScriptTarget& target) {
    return target.shown + ", " + std::string(nameOf(target.family));
}

std::string wordsOf(const Change& change, const ScriptTarget& target) {
    const std::string what = std::visit(
        Overloaded{
            [](const MetricChange& one) { return "metric" + fromTo(wordOf(one.expected), wordOf(one.wanted)); },
            [](const DefaultRoutesChange& one) {
                return "default routes" + fromTo(wordOf(one.expected), wordOf(one.wanted));
            },
            [](const RouteMetricChange& one) {
                return wordsOf(one.destination, one.nextHop) + ", metric" +
                       fromTo(std::to_string(one.expected), std::to_string(one.wanted));
            },
            [](const auto&) { return std::string(); },
        },
        change);
    return wordsOf(target) + ": " + what;
}

std::string wordsOf(const Step& step, const ScriptTarget& target) {
    const std::string what = std::visit(
        Overloaded{
            [](const InterfaceMetric& metric) { return "the metric becomes " + wordOf(metric); },
            [](const DefaultRoutesSetting& routes) { return "default routes become " + wordOf(routes.count); },
            [](const RouteMetricSetting& route) {
                return wordsOf(route.destination, route.nextHop) + ", the metric becomes " +
                       std::to_string(route.metric);
            },
        },
        step.setting);
    return wordsOf(target) + ": " + what;
}

std::string wordsOf(const Step& step, const ScriptPlan& plan) {
    return wordsOf(step, plan.targetOf(step));
}

std::vector<std::string> openingOf(const ScriptPlan& plan, const std::vector<std::string>& howItRuns) {
    std::vector<std::string> texts{
        plan.isUndo ? "Takes back what the script that belongs to it has set:" : "Sets the order of network adapters:"};
    for (std::size_t i = 0; i < plan.changes.size(); ++i)
        texts.push_back("- " + wordsOf(plan.changes[i], plan.targets[plan.targetOfChange[i]]) + afterRestart(plan, i));
    texts.insert(texts.end(), howItRuns.begin(), howItRuns.end());
    return texts;
}

void ScriptLines::comment(std::string_view text) {
    m_text += m_commentSign;
    m_text += text;
    m_text += m_endOfLine;
}

void ScriptLines::comments(const std::vector<std::string>& texts) {
    for (const std::string& text : texts)
        comment(text);
}

void ScriptLines::line(std::string_view text) {
    m_text += text;
    m_text += m_endOfLine;
}

void ScriptLines::lines(const std::vector<std::string>& texts) {
    for (const std::string& text : texts)
        line(text);
}

} // namespace precedence
