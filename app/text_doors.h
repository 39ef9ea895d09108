// The ways in by which a text comes: a file that is chosen or dropped, and the clipboard. It tells what came and reads
// nothing. Lives with the window that it stands in; GUI thread.
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QMimeData;
class QWidget;

namespace precedence {

/// Whether what comes is another computer, or more of the one that is open.
enum class TextPlace : std::uint8_t { Anew, SameMachine };

class TextDoors : public QObject {
    Q_OBJECT

public:
    explicit TextDoors(QWidget& window);

    /// Opening files and pasting: their keys work wherever no text field has them.
    void addOpening(QMenu& menu);
    /// The same, for more of the machine that is open.
    void addAdding(QMenu& menu);
    /// From now on all of the window takes what is dropped, but for fields that take text themselves.
    void openToDrops();

signals:
    void filesCame(const QStringList& files, precedence::TextPlace place);
    void textCame(const QString& text, precedence::TextPlace place);
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseFiles(TextPlace place);
    void paste(TextPlace place);
    bool take(const QMimeData& data, TextPlace place);

    QWidget& m_window;
};

} // namespace precedence
