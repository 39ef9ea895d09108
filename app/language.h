// The language in which a program speaks, and writes numbers and dates: the one asked for, else the first of the user's
// that there is a translation into, else English with the numbers and dates of the system. The catalogues, Qt's own
// among them, are in the program. Made after the application object and before the first sentence; installed while it
// lives. GUI thread.
#pragma once

#include <QStringList>
#include <QTranslator>

namespace precedence {

/// What there are sentences in: "de", "en" and so on.
[[nodiscard]] QStringList languages();

/// "de" for "de", "de_AT" and "de-CH"; empty where there is no translation.
[[nodiscard]] QString languageOf(const QString& tag);

class Language {
public:
    /// Without a tag, or where it has no translation: the user's language.
    explicit Language(const QString& tag = {});
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    [[nodiscard]] const QString& name() const { return m_name; }

private:
    void install();

    QString m_name;
    QTranslator m_ofQt;
    QTranslator m_own;
};

} // namespace precedence
