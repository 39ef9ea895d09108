// The table of routes: rows of one height, columns that keep their place, a route metric that is edited where it
// stands. Nothing here walks over all rows. It does not own its model. For the GUI thread.
#pragma once

#include <QTableView>

namespace precedence {

class AdapterHues;
class RouteTableModel;

class RoutesView : public QTableView {
    Q_OBJECT

public:
    explicit RoutesView(RouteTableModel& model, QWidget* parent = nullptr);

    void setHues(const AdapterHues* hues);
    /// A search by typed letters would ask a million rows for their text; the filter does that.
    void keyboardSearch(const QString& /*search*/) override {}

signals:
    void refused(const QString& sentence);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpColumns();
    void fitColumns();
    [[nodiscard]] int naturalWidth(int column) const;

    const AdapterHues* m_hues = nullptr;
    bool m_fitting = false;
    bool m_widthsChosen = false; ///< somebody dragged a column
};

} // namespace precedence
