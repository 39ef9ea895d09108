// The lines of a text that were not read, where they stand in it: so that nobody relies on what was left out. It can be
// selected and copied. For the GUI thread.
#pragma once

#include "app/pages/text_values.h"

#include <QWidget>

class QPlainTextEdit;

namespace precedence {

class ToneLabel;

class UnreadPane : public QWidget {
    Q_OBJECT

public:
    explicit UnreadPane(QWidget* parent = nullptr);

    void setText(const TextView& text);

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void write();
    void mark();

    TextView m_text;
    ToneLabel* m_heading;
    ToneLabel* m_explanation;
    QPlainTextEdit* m_lines;
    QList<int> m_unread; ///< blocks of the lines that were not read
};

} // namespace precedence
