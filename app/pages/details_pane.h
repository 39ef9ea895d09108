// One adapter in detail: its metrics to edit, what automatic would be, warnings with what mends them, its addresses.
// A field that is being edited is left alone by what arrives meanwhile. GUI thread.
#pragma once

#include "model/adapter_rows.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGroupBox;
class QLabel;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace precedence {

class DetailsPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    using QWidget::show;
    /// row: nullptr where no adapter is chosen.
    void show(const AdapterRow* row, const Snapshot& snapshot, bool canEdit);

signals:
    void editRequested(const precedence::ChangeSet& changes);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct FamilyPart {
        QGroupBox* box = nullptr;
        QRadioButton* automatic = nullptr;
        QRadioButton* manual = nullptr;
        QSpinBox* metric = nullptr;
        QCheckBox* defaultRoutes = nullptr;
        QLabel* afterRestart = nullptr;
    };

    void addFamily(AddressFamily family, QVBoxLayout* layout);
    void showFamily(AddressFamily family, const FamilyCell& cell, bool canEdit);
    void showWarnings(const AdapterRow& row, const Snapshot& snapshot, bool canEdit);
    void showFacts(const Adapter& adapter);
    void requestMetric(AddressFamily family, const InterfaceMetric& metric);
    [[nodiscard]] FamilyPart& part(AddressFamily family) { return m_parts[family == AddressFamily::IPv4 ? 0 : 1]; }
    void colour();

    SnapshotPtr m_part; ///< the adapter alone, for edits
    AdapterId m_adapter;
    QLabel* m_name;
    QLabel* m_about;
    std::array<FamilyPart, 2> m_parts;
    QLabel* m_forecast;
    QWidget* m_warnings;
    QVBoxLayout* m_warningLines;
    QLabel* m_facts;
};

} // namespace precedence
