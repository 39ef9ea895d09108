// What the panes at the right are made of: text that wraps, in a tone that follows the theme, and a column that
// scrolls. Children belong to their parents, as everywhere in Qt. For the GUI thread.
#pragma once

#include "app/delegates/cell_layout.h"

#include <QLabel>

class QVBoxLayout;

namespace precedence {

/// Plain text that wraps and can be selected; it is not there while it has nothing to say.
class ToneLabel : public QLabel {
public:
    explicit ToneLabel(Tone tone, QWidget* parent, TextRole role = TextRole::Body);

    void setTone(Tone tone);
    /// Leaves what is selected alone where the text is the same.
    void setWords(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    Tone m_tone;
};

/// An icon in the colour of a tone, or of an adapter, that follows the theme.
class ToneIcon : public QLabel {
public:
    explicit ToneIcon(QWidget* parent);

    void setIcon(IconName icon, Tone tone, int hue = -1);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    IconName m_icon = IconName::Info;
    Tone m_tone = Tone::Secondary;
    int m_hue = -1;
};

/// A column as wide as the pane that scrolls up and down; name: what a screen reader calls it.
[[nodiscard]] QVBoxLayout* scrollingColumn(QWidget* pane, const QString& name);

inline constexpr int kPaneLeast = 320;
inline constexpr int kPaneMost = 360;

} // namespace precedence
