// How bindings are moved and switched in a session with Windows' network configuration.
#include "platform/windows/net_cfg.h"
#include "platform/windows/text.h"

#include <algorithm>
#include <iterator>

namespace precedence::windows {
namespace {

Error refusal(ErrorCode code, Operation operation, const std::string& subject) {
    return {.code = code, .operation = operation, .subject = subject};
}

} // namespace

Expected<ComPtr<INetCfgComponentBindings>> NetCfg::findBindings(const std::string& component) {
    ComPtr<INetCfgComponent> found;
    const HRESULT result = m_configuration->FindComponent(toUtf16(component).c_str(), found.out());
    if (FAILED(result))
        return fail(errorOf(result, "INetCfg::FindComponent"));
    if (!found)
        return fail(refusal(ErrorCode::NoSuchBinding, Operation::SetBindingOrder, component));
    return bindingsOf(*found.get());
}

Expected<void> NetCfg::change(const BindingOrderChange& change) {
    const auto bindings = findBindings(change.component);
    if (!bindings)
        return fail(bindings.error());
    auto paths = pathsOf(*bindings->get(), change.component);
    if (!paths)
        return fail(paths.error());
    NameOrder now;
    std::transform(
        paths->begin(), paths->end(), std::back_inserter(now), [](const Path& path) { return path.value.token; });
    if (now != change.expected && now != change.wanted)
        return fail(refusal(ErrorCode::Conflict, Operation::SetBindingOrder, change.component));
    const auto objectOf = [&paths](const std::string& token) {
        return std::find_if(paths->begin(), paths->end(), [&](const Path& path) {
            return path.value.token == token;
        })->object.get();
    };
    for (const OrderMove& move : movesBetween(now, change.wanted)) {
        const HRESULT result = move.before ? bindings->get()->MoveBefore(objectOf(move.name), objectOf(*move.before))
                                           : bindings->get()->MoveAfter(objectOf(move.name), nullptr);
        if (FAILED(result))
            return fail(errorOf(
                result, move.before ? "INetCfgComponentBindings::MoveBefore" : "INetCfgComponentBindings::MoveAfter"));
    }
    return {};
}

Expected<void> NetCfg::change(const BindingSwitchChange& change) {
    const auto bindings = findBindings(change.component);
    if (!bindings)
        return fail(bindings.error());
    auto paths = pathsOf(*bindings->get(), change.component);
    if (!paths)
        return fail(paths.error());
    const auto path = std::find_if(
        paths->begin(), paths->end(), [&change](const Path& one) { return one.value.token == change.path; });
    if (path == paths->end())
        return fail(refusal(ErrorCode::NoSuchBinding, Operation::SetBinding, change.component));
    if (path->value.isEnabled == change.wanted)
        return {};
    const HRESULT result = path->object->Enable(change.wanted ? TRUE : FALSE);
    return FAILED(result) ? fail(errorOf(result, "INetCfgBindingPath::Enable")) : Expected<void>();
}

Expected<Effect> NetCfg::commit() {
    const HRESULT result = m_configuration->Apply();
    if (FAILED(result))
        return fail(errorOf(result, "INetCfg::Apply"));
    return result == NETCFG_S_REBOOT ? Effect::AfterRestart : Effect::AtOnce;
}

} // namespace precedence::windows
