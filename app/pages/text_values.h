// What the panel says of a text that was opened, as values: one sentence, and the lines that no reader understood with
// their neighbours. Knows no reader.
#pragma once

#include <QList>
#include <QString>

namespace precedence {

struct TextView {
    struct Line {
        QString words = {};
        qsizetype number = 0; ///< from 1; where it does not follow the one before, lines were left out between
        bool isUnread = false;
    };
    struct Text {
        QString name = {}; ///< the file's; empty for what was pasted
        QList<Line> lines = {};
    };

    QString sentence = {};     ///< "From text: route print, 27 + 14 routes. Not this computer."
    QList<Text> texts = {};    ///< those with lines that were not read
    qsizetype unread = 0;      ///< lines not read in all
    qsizetype unreadShown = 0; ///< how many of them are among the lines above
};

} // namespace precedence
