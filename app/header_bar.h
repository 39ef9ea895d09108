// The first thing that the window says: whose order this is, where the internet and the pinned destinations go now (and
// after what waits), and the field that asks about one more. Knows models only. GUI thread.
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace precedence {

class DestinationPlace;
class DestinationsModel;
class ElidedLabel;
class PinsMenu;

class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(DestinationsModel& destinations, QWidget* parent = nullptr);

    /// "This computer", and the system under it.
    void setSource(const QString& title, const QString& system);
    void setQuestion(const QString& destination);
    /// "leaves through Wi-Fi", in a few words beside the field; empty: nothing is asked.
    void setShortAnswer(const QString& answer);
    void focusQuestion();
    /// Somebody went to the field on purpose and is there still.
    [[nodiscard]] bool isAsking() const;
    /// What can be done about the pinned destinations.
    [[nodiscard]] QMenu* pinsMenu();

signals:
    void asked(const QString& destination);
    void pinRequested(const QString& destination);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDestinations();
    void resizePlaces(int count);
    void showPlace(int row);
    void colour();

    DestinationsModel& m_destinations;
    QLabel* m_title;
    ElidedLabel* m_system;
    QWidget* m_places;
    QHBoxLayout* m_placesLayout;
    std::vector<DestinationPlace*> m_shown; ///< by row; the rows that there is room for
    PinsMenu* m_pins;
    QToolButton* m_more; ///< the destinations that there is no room for
    QLineEdit* m_question;
    bool m_wasCalled = false;
    ElidedLabel* m_answer;
};

} // namespace precedence
