// One waiting change in the footer: its sentence and an x that discards it. Elides in a narrow place.
#pragma once

#include "app/delegates/cell_layout.h"

#include <QWidget>

class QToolButton;

namespace precedence {

class ElidedLabel;

class ChangeChip : public QWidget {
    Q_OBJECT

public:
    /// The tone is that of the chip: Waiting, InUse (done), Error (refused); others are plain.
    explicit ChangeChip(const QString& sentence, Tone tone = Tone::Waiting, QWidget* parent = nullptr);

    [[nodiscard]] QString sentence() const;
    void setState(const QString& sentence, Tone tone);

signals:
    void discarded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    Tone m_tone;
    ElidedLabel* m_label;
    QToolButton* m_discard;
};

} // namespace precedence
