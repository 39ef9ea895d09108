#include "app/console/trial_run.h"

#include "app/apply_changes.h"
#include "app/console/outcomes.h"
#include "app/held_store.h"
#include "app/trial_window.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>
#include <thread>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr std::chrono::milliseconds kLook{100};

enum class Wish { None, Keep, GoBack, MoreTime, Unclear };

/// The words stay English, as the options do; what asks for them names them.
Wish wishOf(const std::string& line) {
    struct Word {
        std::string_view text;
        Wish wish;
    };
    constexpr std::array kWords{Word{"keep", Wish::Keep}, Word{"k", Wish::Keep}, Word{"back", Wish::GoBack},
        Word{"b", Wish::GoBack}, Word{"more", Wish::MoreTime}, Word{"m", Wish::MoreTime}};
    const QString typed = QString::fromStdString(line).trimmed().toLower();
    for (const Word& word : kWords) {
        if (typed == QLatin1String(word.text.data(), static_cast<qsizetype>(word.text.size())))
            return word.wish;
    }
    return Wish::Unclear;
}

void ask(Context& context, const TrialStatus& now) {
    std::ostream& out = context.json ? context.problems : context.out;
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(now.remaining).count());
    printLine(out, Text::tr("Trying this order. It goes back in %n seconds.", "", seconds));
    printLine(out, Text::tr("Type keep to keep it, back to go back now, or more for more time:"));
    out.flush();
}

/// One trial, from its beginning until it is kept or went back.
class Run {
public:
    Run(Context& context, const TrialTerms& terms)
        : m_context(context)
        , m_trials(*context.stack.trials)
        , m_terms(terms) {}

    Expected<TrialStatus> keepWhenAsked(const TrialStatus& begun) {
        ask(m_context, begun);
        while (true) {
            const auto line = m_context.answers.next(kLook);
            auto now = m_trials.status();
            if (!now || now->state != TrialState::Trying)
                return now;
            const Wish wish = line ? wishOf(*line) : m_context.answers.isOver() ? Wish::GoBack : Wish::None;
            if (wish == Wish::Keep)
                return m_trials.keep(begun.trial);
            if (wish == Wish::GoBack) {
                m_isUnanswered = !line;
                return m_trials.revert(begun.trial);
            }
            if (wish == Wish::MoreTime)
                now = m_trials.moreTime(begun.trial, m_terms.window);
            if (wish != Wish::None && now)
                ask(m_context, *now);
        }
    }
    [[nodiscard]] bool isUnanswered() const { return m_isUnanswered; }

private:
    Context& m_context;
    TrialService& m_trials;
    TrialTerms m_terms;
    bool m_isUnanswered = false;
};

/// Of problems with changes, concludeOutcomes tells; these are the others.
void printOtherProblems(Context& context, const TrialStatus& ended, const ChangeSet& asked) {
    for (const TrialProblem& problem : ended.problems) {
        if (!problem.change || std::find(asked.begin(), asked.end(), *problem.change) == asked.end())
            refuse(context.problems, problem.error, context.snapshot->traits().system);
    }
}

/// Whoever asks nobody is done in a moment, so that a script waits for another one.
Expected<TrialStatus> begin(Context& context, const ChangeSet& changes, const TrialTerms& terms, bool keeps) {
    constexpr int kTries = 100;
    auto begun = context.stack.trials->begin(changes, terms);
    for (int i = 1; i < kTries && keeps && !begun && begun.error().code == ErrorCode::TrialIsOn; ++i) {
        std::this_thread::sleep_for(kLook);
        begun = context.stack.trials->begin(changes, terms);
    }
    return begun;
}

} // namespace

void takeBackWhatIsLeft(TrialService& trials, std::ostream& problems) {
    const auto recovered = trials.recover();
    if (!recovered)
        return; // whoever begins is told the same
    if (recovered->state == TrialState::TakenBack)
        printLine(problems, Text::tr("An earlier trial had not been taken back. It was taken back first."));
    for (const TrialProblem& problem : recovered->problems)
        refuse(problems, problem.error);
}

void rememberKept(Context& context, const ChangeSet& changes, Durability durability) {
    if (context.heldFile.isEmpty())
        return;
    const auto saved = HeldStore(context.heldFile).change([&](HeldChanges held) {
        return durability == Durability::Kept ? withKept(std::move(held), changes)
                                              : withoutThings(std::move(held), changes);
    });
    if (!saved)
        refuse(context.problems, saved.error());
}

ExitCode tryChanges(Context& context, const Proposal& proposal, const ApplyOptions& options) {
    const Traits& traits = context.snapshot->traits();
    TrialTerms terms{.window = usualTrialWindow()};
    terms.durability = options.durability.value_or(usualDurability(proposal.changes, traits));
    // Before anything is there that Ctrl+C has to take back.
    if (!options.keep)
        context.answers.listen();
    const auto begun = begin(context, proposal.changes, terms, options.keep);
    if (!begun)
        return refuse(context.problems, begun.error(), traits.system);
    Run run(context, terms);
    Expected<TrialStatus> ended = *begun;
    if (begun->state == TrialState::Trying)
        ended = options.keep ? context.stack.trials->keep(begun->trial) : run.keepWhenAsked(*begun);
    if (!ended)
        return refuse(context.problems, ended.error(), traits.system);
    const auto outcomes = outcomesOf(proposal.changes, *ended);
    printOutcomes(context, proposal.changes, outcomes);
    if (run.isUnanswered())
        refuse(context.problems, {.code = ErrorCode::NobodyAnswered, .operation = Operation::Try});
    printOtherProblems(context, *ended, proposal.changes);
    if (ended->state == TrialState::Kept)
        rememberKept(context, proposal.changes, terms.durability);
    return concludeOutcomes(context, proposal.notes, outcomes);
}

} // namespace precedence::console
