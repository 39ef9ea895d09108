// The first thing that the window says: whose order this is, where the internet and the pinned destinations go now (and
// after what waits), and the field that asks about one more. Knows models only. GUI thread.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace precedence {

class DestinationsModel;
class ElidedLabel;

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

signals:
    void asked(const QString& destination);
    void pinRequested(const QString& destination);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDestinations();
    void colour();

    DestinationsModel& m_destinations;
    QLabel* m_title;
    ElidedLabel* m_system;
    QWidget* m_places;
    QHBoxLayout* m_placesLayout;
    QLineEdit* m_question;
    ElidedLabel* m_answer;
};

} // namespace precedence
