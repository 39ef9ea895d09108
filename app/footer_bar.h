// The review: what waits, each change with an x, what it will do, and Apply; after Apply, what became of each change.
// Hidden where there is nothing to say. Knows the session only. GUI thread.
#pragma once

#include "model/network/stack.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace precedence {

class Announcer;
class FlowLayout;
class Session;

class FooterBar : public QWidget {
    Q_OBJECT

public:
    explicit FooterBar(Session& session, QWidget* parent = nullptr);

    /// Applies what waits, or asks for its commands; nothing where nothing waits.
    void apply();
    /// A sentence that stays until the next edit: a refusal, or what an edit came to.
    void say(const QString& sentence, bool isError);
    /// What Apply comes to with this source.
    struct Abilities {
        bool canKeep = false; ///< changes can last after a restart
        bool asksForRights = false;
        bool canTry = false;         ///< changes are made from here, and can go back
        bool copiesCommands = false; ///< nothing can be changed from here, but the commands that would be copied
    };
    void setAbilities(const Abilities& abilities);

signals:
    void pinOrderRequested();
    /// The latest apply, which what became of it is still told.
    void putBackRequested();
    /// isOther: in the other of the two command languages, which is not the usual one there.
    void commandsRequested(bool isOther);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void addChips();
    /// Their sentences.
    QStringList addOutcomes();
    void announce(const QStringList& outcomes);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString consequences() const;
    void colour();

    Session& m_session;
    QString m_remark;
    bool m_remarkIsError = false;
    Abilities m_abilities;
    QString m_spoken; ///< what was said last of the outcomes
    Announcer* m_announcer;
    QLabel* m_heading;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QLabel* m_consequences;
    QLabel* m_remarkLabel;
    QPushButton* m_putBack;
    QPushButton* m_pin;
    QCheckBox* m_untilRestart;
    QPushButton* m_discard;
    QPushButton* m_copyOther;
    QPushButton* m_apply;
};

} // namespace precedence
