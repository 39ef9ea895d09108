#include "model/network/stack.h"

namespace precedence {

Expected<Effect> StackWriter::writeOrders(const ChangeSet& changes) {
    return fail({.code = ErrorCode::NotSupported,
        .operation = changes.empty() ? Operation::SetBindingOrder : operationOf(changes.front())});
}

} // namespace precedence
