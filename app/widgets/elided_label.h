// One line of plain text that is elided in the middle where it does not fit; the whole of it is then the tool tip.
// Its accessible name is always the whole text.
#pragma once

#include <QLabel>

namespace precedence {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setWholeText(const QString& text);
    [[nodiscard]] QString wholeText() const { return text(); }
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace precedence
