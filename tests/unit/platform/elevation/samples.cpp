#include "tests/unit/platform/elevation/samples.h"

namespace precedence::tests {

ChangeSet sampleChanges() {
    return {
        MetricChange{
            AdapterId("ethernet"), AddressFamily::IPv4, InterfaceMetric::automatic(), InterfaceMetric::manual(15)},
        DefaultRoutesChange{AdapterId("wi-fi"), AddressFamily::IPv6, true, false},
        RouteMetricChange{
            AdapterId("ethernet"), *IpPrefix::parse("198.51.100.0/24"), *IpAddress::parse("192.0.2.1"), 0, 20},
    };
}

ChangeSet sampleOrders() {
    return {BindingOrderChange{"ms_tcpip", {"a", "b"}, {"b", "a"}},
        BindingSwitchChange{"ms_server", "ms_server->ms_tcpip->{1}", true, false},
        ProviderOrderChange{{"LanmanWorkstation", "WebClient"}, {"WebClient", "LanmanWorkstation"}}};
}

std::vector<RequestBody> oneOfEach() {
    return {
        HelloRequest{kProtocolVersion},
        CheckRequest{sampleChanges()},
        BeginRequest{sampleChanges(), std::chrono::seconds(30), Durability::UntilRestart},
        KeepRequest{"trial-1"},
        GoBackRequest{"trial-1"},
        MoreTimeRequest{"trial-1", std::chrono::seconds(60)},
        StatusRequest{},
        RecoverRequest{},
        OriginalsRequest{},
        WriteOrdersRequest{sampleOrders()},
        LastOrdersRequest{},
        GoodbyeRequest{},
    };
}

TrialStatus sampleStatus() {
    TrialStatus status{.state = TrialState::Trying, .trial = "trial-1", .remaining = std::chrono::milliseconds(12'345)};
    status.changes = sampleChanges();
    status.problems = {
        {.error =
                {.code = ErrorCode::Conflict, .operation = Operation::SetMetric, .subject = "Ethernet", .detail = "25"},
            .change = status.changes.front()},
        {.error = {.code = ErrorCode::SystemFailure, .operation = Operation::Try, .systemCode = -2'147'024'891}},
    };
    return status;
}

} // namespace precedence::tests
