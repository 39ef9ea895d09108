// A button whose words wrap, with a second, quieter line under them: for what is too long for a push button.
#pragma once

#include <QPushButton>

class QLabel;

namespace precedence {

class EventButton : public QPushButton {
    Q_OBJECT

public:
    explicit EventButton(const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    /// Empty: no second line.
    void setDetail(const QString& detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QLabel* m_words;
    QLabel* m_detail;
};

} // namespace precedence
