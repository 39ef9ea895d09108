// Answer files and computers: what a file makes of a computer, what a computer would say in a file, and what has to
// change on a computer so that it is as a file says. Pure functions.
#pragma once

#include "model/network/change_set.h"
#include "model/network/document_remark.h"
#include "model/network/snapshot.h"
#include "platform/interchange/answer_file/answer_file.h"
#include "platform/interchange/answer_file/answer_file_reader.h"

#include <string>
#include <vector>

namespace precedence {

/// A computer as Setup leaves it: the interfaces in force, each with both families. A metric that is left out is
/// automatic and its number is not known; routes are persistent. A Windows that can be changed for trial. notRead() are
/// the parts that were not read.
[[nodiscard]] SnapshotPtr snapshotOf(const AnswerFileReading& reading);

struct AnswerFileOptions {
    AnswerFilePass pass = AnswerFilePass::Specialize;
    std::string processorArchitecture = "amd64";
    bool withAddresses = false; ///< all but link-local ones, whether they are static or were leased
    bool withRoutes = false;    ///< those that somebody set and that last
};

struct AnswerFileProposal {
    AnswerFileSettings settings = {};
    std::vector<DocumentRemark> remarks = {};
};

/// Each adapter by its alias, where an answer file can hold it and no other adapter has it in whatever case, else by
/// its hardware address; without loopback. Remarks: NoIdentifier, MetricUnknown and RouteLeftOut for what is left out;
/// the writer makes those about the metrics.
[[nodiscard]] AnswerFileProposal answerFileSettingsOf(const Snapshot& snapshot, const AnswerFileOptions& options = {});

struct AnswerFileChanges {
    ChangeSet changes = {};
    std::vector<DocumentRemark> remarks = {};
};

/// Metrics of interfaces, and metrics of routes that are there; addresses, DHCP and router discovery stay as they are.
/// Nothing for what is so already. A family's settings without a metric want the automatic one; a family that the file
/// does not name is left alone. Adapters are found by alias (exact, else whatever its case) or hardware address.
/// Remarks: NoSuchAdapterHere, also for LUIDs, which another computer gives anew; SeveralFit; AdapterTwice;
/// FamilyAbsent; RouteAbsent; MetricUnknown; MetricIllegal for what we would not write.
[[nodiscard]] AnswerFileChanges answerFileChanges(const AnswerFile& file, const Snapshot& snapshot);

} // namespace precedence
