// Who wants to be told of a trial. Any thread may tell, come and leave; callbacks run one at a time, and who leaves
// waits for the one that runs. So a callback must neither leave nor call what tells it. Outlived by those who listen.
#pragma once

#include "model/network/stack.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace precedence {

class TrialListeners {
public:
    using Callback = std::function<void(const TrialStatus&)>;

    /// Until the subscription ends.
    [[nodiscard]] std::unique_ptr<Subscription> add(Callback callback);
    void tell(const TrialStatus& status) const;

private:
    class Listening;
    struct Shared {
        std::mutex mutex;
        std::map<const Listening*, Callback> callbacks;
    };

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace precedence
