#include "platform/interchange/answer_file/components.h"

#include "model/network/ascii.h"

namespace precedence::answer_file {

std::optional<AnswerFilePass> passOf(pugi::xml_node settings) {
    for (const AnswerFilePass pass : {AnswerFilePass::WindowsPe, AnswerFilePass::Specialize})
        if (equalIgnoringAsciiCase(settings.attribute("pass").value(), nameOf(pass)))
            return pass;
    return std::nullopt;
}

std::vector<Component> componentsOf(const AnswerDocument& document) {
    const auto componentOf = [](AnswerFilePass pass, pugi::xml_node element) {
        return Component{pass, element.attribute("processorArchitecture").value(), element};
    };
    if (document.isComponentAlone())
        return {componentOf(AnswerFilePass::Specialize, document.root())};
    std::vector<Component> components;
    for (const pugi::xml_node settings : document.root().children()) {
        const auto pass = document.isNamed(settings, "settings") ? passOf(settings) : std::nullopt;
        if (!pass)
            continue;
        for (const pugi::xml_node child : settings.children())
            if (components.size() <= kMostComponents && document.isTcpip(child))
                components.push_back(componentOf(*pass, child));
    }
    return components;
}

} // namespace precedence::answer_file
