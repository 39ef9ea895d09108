#include "app/pages/candidate_block.h"

#include "app/adapter_hues.h"
#include "app/colours.h"
#include "app/pages/pane_parts.h"
#include "app/widgets/elided_label.h"
#include "model/explain_model.h"
#include "model/wording_answers.h"

#include <QGridLayout>
#include <QPainter>

namespace precedence {
namespace {

struct Sign {
    IconName icon = IconName::Close;
    Tone tone = Tone::Secondary;
};

Sign signOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Winner: return {IconName::Check, Tone::InUse};
    case Verdict::Tie:
    case Verdict::Undecided: return {IconName::Info, Tone::Plain};
    case Verdict::HigherMetric:
    case Verdict::ShorterPrefix:
    case Verdict::NoMatch:
    case Verdict::InterfaceDown:
    case Verdict::DefaultRoutesDisabled:
    case Verdict::OtherSource:
    case Verdict::OtherTable: return {};
    }
    return {};
}

/// "route 0 + interface 25 = 25", and what it is now where that differs.
QString costText(const CandidateRow& row) {
    const QString after = wording::cost(row.costAfter);
    const QString parts =
        row.routePart && row.interfacePart
            ? CandidateBlock::tr("route %1 + interface %2 = %3").arg(*row.routePart).arg(*row.interfacePart).arg(after)
            : CandidateBlock::tr("costs %1").arg(after);
    return row.costNow == row.costAfter
               ? parts
               : CandidateBlock::tr("%1 (%2)").arg(parts, wording::step(wording::cost(row.costNow), after));
}

} // namespace

CandidateBlock::CandidateBlock(QWidget* parent)
    : QWidget(parent)
    , m_sign(new ToneIcon(this))
    , m_verdict(new ToneLabel(Tone::Plain, this, TextRole::Strong))
    , m_prefix(new ElidedLabel({}, this))
    , m_medium(new ToneIcon(this))
    , m_adapter(new ElidedLabel({}, this))
    , m_cost(new ToneLabel(Tone::Plain, this))
    , m_reason(new ToneLabel(Tone::Secondary, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 10, 0, 10);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_sign, 0, 0);
    grid->addWidget(m_verdict, 0, 1);
    grid->addWidget(m_medium, 1, 0);
    grid->addWidget(m_adapter, 1, 1);
    grid->addWidget(m_prefix, 2, 1);
    grid->addWidget(m_cost, 3, 1);
    grid->addWidget(m_reason, 4, 1);
    grid->setColumnStretch(1, 1);
}

void CandidateBlock::setCandidate(const ExplainModel& model, int row, const AdapterHues* hues) {
    const CandidateRow& shown = model.row(row);
    const auto text = [&](int column) { return model.index(row, column).data().toString(); };
    const bool changes = shown.verdictNow != shown.verdictAfter;
    const Sign sign = signOf(shown.verdictAfter);
    m_sign->setIcon(sign.icon, changes ? Tone::Waiting : sign.tone);
    m_verdict->setTone(changes ? Tone::Waiting : sign.tone);
    m_verdict->setWords(text(ExplainModel::VerdictColumn));
    const Adapter* adapter = model.answers() ? model.answers()->now.part->find(shown.adapter) : nullptr;
    m_medium->setIcon(adapter ? iconOf(adapter->medium) : IconName::Other, Tone::Secondary,
        adapter && hues ? hues->hue(adapter->id.value()) : -1);
    m_adapter->setWholeText(text(ExplainModel::AdapterColumn));
    const QString destination = text(ExplainModel::DestinationColumn);
    m_prefix->setWholeText(shown.route.isOnLink()
                               ? tr("%1, on-link").arg(destination)
                               : tr("%1 through %2").arg(destination, text(ExplainModel::NextHopColumn)));
    m_cost->setTone(shown.costNow == shown.costAfter ? Tone::Plain : Tone::Waiting);
    m_cost->setWords(costText(shown));
    m_reason->setWords(model.index(row, 0).data(ExplainModel::ReasonRole).toString());
    setAccessibleName(tr("%1: %2, %3").arg(m_verdict->text(), m_adapter->wholeText(), m_prefix->wholeText()));
    setAccessibleDescription(m_reason->text());
}

void CandidateBlock::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), coloursOf(palette()).line);
}

} // namespace precedence
