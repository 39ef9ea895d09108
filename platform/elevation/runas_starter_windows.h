// Starts the helper with administrator rights: the system asks the user, by the prompt that it has for this. The
// program lies beside this one; its command line is the name of a pipe and a nonce, and nothing else.
#pragma once

#include "platform/elevation/admission.h"
#include "platform/elevation/helper_starter.h"

#include <filesystem>

namespace precedence {

class RunasStarter final : public HelperStarter {
public:
    explicit RunasStarter(std::filesystem::path helper, Patience patience = {});

    Expected<std::unique_ptr<Channel>> start() override;

private:
    std::filesystem::path m_helper;
    Patience m_patience;
};

/// precedence-helper.exe beside the program that runs here.
[[nodiscard]] std::filesystem::path helperBesideThis();

} // namespace precedence
