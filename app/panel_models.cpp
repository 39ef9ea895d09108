#include "app/panel_models.h"

namespace precedence {

PanelModels::PanelModels() {
    QObject::connect(&session, &Session::shownChangesChanged, &session, [this] { showChanges(); });
    QObject::connect(&session, &Session::done, &history, &HistoryModel::addApplied);
    QObject::connect(&session, &Session::kept, &history, [this](const ChangeSet& changes, const QDateTime& at) {
        if (session.isSettingAgain())
            history.addSetAgain(changes, at);
        else
            history.addKept(changes, at);
    });
    QObject::connect(&holding, &Holding::heldOff, &history, &HistoryModel::addHeldOff);
    QObject::connect(&session, &Session::changedOtherwise, &history, &HistoryModel::addOtherwise);
    QObject::connect(&history, &HistoryModel::editRequested, &session, [this](const ChangeSet& changes) {
        // What was done and is to be put back is not set back by somebody else.
        session.forgetOutcomes();
        session.edit(changes);
    });
    QObject::connect(&routes, &RouteTableModel::editRequested, &session, &Session::edit);
}

void PanelModels::setSource(const RouteSourcePtr& source, const QDateTime& readAt) {
    const SnapshotDifference since = source->differenceFrom(session.snapshot());
    const bool isSame = m_source == source;
    m_source = source;
    if (!isSame)
        routes.setSource(source, session.shownChanges());
    // The session first: what it tells of as done or changed is named while the history still has the older snapshot.
    session.setSnapshot(source->snapshot, readAt, &since);
    history.setSnapshot(source->snapshot);
    showChanges();
    holding.look(readAt);
}

void PanelModels::setReplies(const std::vector<ApplyReply>& replies, const QDateTime& at) {
    for (const ApplyReply& reply : replies) {
        if (reply.refusal)
            history.addRefused(reply.change, *reply.refusal, at);
    }
    session.applied(replies, at);
}

void PanelModels::showChanges() {
    if (!m_source)
        return;
    const ChangeSet& changes = session.shownChanges();
    routes.setWaiting(changes);
    explain.setState(m_source, changes);
    destinations.setState(m_source, changes);
}

} // namespace precedence
