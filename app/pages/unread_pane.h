// The lines of a text that were not read, where they stand in it: so that nobody relies on what was left out. It can be
// selected and copied. For the GUI thread.
#pragma once

#include "app/pages/text_values.h"
#include "app/widgets/late_page.h"

class QPlainTextEdit;

namespace precedence {

class ToneLabel;

class UnreadPane : public LatePage {
    Q_OBJECT

public:
    explicit UnreadPane(QWidget* parent = nullptr);

    void setText(const TextView& text);

signals:
    void closed();

protected:
    void build() override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void write();
    void mark();

    TextView m_text;
    ToneLabel* m_heading = nullptr;
    ToneLabel* m_explanation = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    QList<int> m_unread; ///< blocks of the lines that were not read
};

} // namespace precedence
