// Everything about the chosen adapter, and its metrics to be set: an edit leaves as editRequested, for one family at a
// time. A new snapshot leaves a field that is being edited, and selected text, as they are. For the GUI thread.
#pragma once

#include "model/network/change_set.h"
#include "model/network/warnings.h"

#include <QWidget>

class QVBoxLayout;

namespace precedence {

class ElidedLines;
class FamilyFields;
class ToneLabel;
struct AdapterRow;

class DetailsPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    using QWidget::show;
    /// row: nullptr where nothing is chosen.
    void show(const AdapterRow* row, const Snapshot& snapshot, const ChangeSet& waiting, bool canEdit);

signals:
    void editRequested(const precedence::ChangeSet& changes);
    /// What does not hold any more may stay as it is.
    void acceptRequested(const precedence::ChangeSet& changes);
    void refused(const QString& sentence);

private:
    struct Fact {
        ToneLabel* name;
        ElidedLines* value;
    };

    void connectFields(AddressFamily family, FamilyFields& fields);
    void request(const ChangeSet& changes);
    void showFacts(const AdapterRow& row, const Snapshot& snapshot);
    void showWarnings(const AdapterRow& row, const Snapshot& snapshot);
    [[nodiscard]] QWidget* warningBlock(const Warning& warning, const Snapshot& snapshot);

    AdapterId m_adapter;
    std::shared_ptr<const Snapshot> m_adapters; ///< without routes: what edits are made over
    std::vector<Warning> m_warnings;
    QStringList m_warningTexts;
    ToneLabel* m_name;
    ToneLabel* m_description;
    ToneLabel* m_state;
    ToneLabel* m_nothing;
    QWidget* m_body;
    FamilyFields* m_ipv4;
    FamilyFields* m_ipv6;
    ToneLabel* m_forecast;
    QVBoxLayout* m_warningColumn;
    std::vector<QWidget*> m_warningBlocks;
    std::vector<Fact> m_facts;
};

} // namespace precedence
