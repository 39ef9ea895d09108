// Starts the helper as a program of this user's: for the lab and the tests. Where a real system asks for rights, this
// asks nobody and gives none. The program gets the number of its end of a socketpair and a nonce, an environment that
// is given here whole, and no other file of ours.
#pragma once

#include "platform/elevation/admission.h"
#include "platform/elevation/helper_starter.h"

#include <filesystem>
#include <string>
#include <vector>

namespace precedence {

struct HelperProgram {
    std::filesystem::path file;
    std::vector<std::string> environment = {}; ///< "NAME=VALUE", and nothing else
};

class ProcessStarter final : public HelperStarter {
public:
    explicit ProcessStarter(HelperProgram program, std::chrono::milliseconds patience = Patience().total);

    /// The channel owns the process: at its end it waits a while for the program to leave, and never kills it, because
    /// it may be taking something back.
    Expected<std::unique_ptr<Channel>> start() override;

    /// Of the program that was started last; 0 before the first.
    [[nodiscard]] int process() const { return m_process; }

private:
    HelperProgram m_program;
    std::chrono::milliseconds m_patience;
    int m_process = 0;
};

} // namespace precedence
