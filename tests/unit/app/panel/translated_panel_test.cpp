// The panel in each language, on every page, with changes that wait and with changes that were applied.
#include "app/application.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/priority_page.h"
#include "app/pages/priority_tree.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/app/panel/shown_texts.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

constexpr int kPatience = 20'000; // ms

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Asked last, after the catalogues: what comes here has no translation.
class Untranslated : public QTranslator {
public:
    Untranslated() { QCoreApplication::installTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* /*comment*/, int /*count*/) const override {
        static const QRegularExpression kOfQt(QStringLiteral("^Q[A-Z]"));
        if (!kOfQt.match(QLatin1String(context)).hasMatch())
            m_sentences.insert(QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(source)));
        return {};
    }

    [[nodiscard]] const std::set<QString>& sentences() const { return m_sentences; }

private:
    mutable std::set<QString> m_sentences;
};

/// The names in the labs, the longest first; they stay as they were written. What their files say to people does not.
QStringList labNames() {
    static const QStringList kNoNames{QStringLiteral("medium"), QStringLiteral("state"), QStringLiteral("title"),
        QStringLiteral("question"), QStringLiteral("answer")};
    QStringList texts;
    const auto walk = [&texts](const auto& self, const QJsonValue& value) -> void {
        if (value.isString())
            texts.push_back(value.toString());
        for (const auto& part : value.isArray() ? value.toArray() : QJsonArray())
            self(self, QJsonValue(part));
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys()) {
            if (!kNoNames.contains(key))
                self(self, object.value(key));
        }
    };
    const QDir folder(QStringLiteral(PRECEDENCE_SOURCE_DIR "/resources/scenarios"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}))
        walk(walk, QJsonDocument::fromJson(contentsOf(folder.filePath(name))).object());
    std::sort(texts.begin(), texts.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return texts;
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression kNoWord(QStringLiteral("[^\\p{L}\\d]+"));
    static const QRegularExpression kTwoLetters(QStringLiteral("\\p{L}{2}"));
    return text.split(kNoWord, Qt::SkipEmptyParts).filter(kTwoLetters);
}

/// The words of the sentences that are the same in this language: "Adapter", "IPv4", "Mbit/s".
QStringList sharedWords(const QString& language) {
    QXmlStreamReader reader(
        contentsOf(QStringLiteral(PRECEDENCE_SOURCE_DIR "/translations/precedence_%1.ts").arg(language)));
    QStringList words;
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("source"))
            source = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == QLatin1String("translation") &&
                 reader.readElementText(QXmlStreamReader::SkipChildElements) == source)
            words += wordsOf(source);
    }
    return words;
}

/// What of an English text ought to read otherwise in another language: neither numbers, nor names, nor shared words.
QStringList englishIn(QString text, const QStringList& names, const QStringList& shared) {
    static const QRegularExpression kIpv6(QStringLiteral("[\\da-f:]*::[\\da-f:]*"));
    text.remove(kIpv6);
    for (const QString& name : names)
        text.remove(name);
    QStringList words = wordsOf(text);
    words.removeIf([&shared](const QString& word) { return shared.contains(word); });
    return words;
}

struct Walk {
    std::set<QString> texts;
    std::set<QString> sharedKeys;
    std::set<QString> untranslated;
};

/// One panel from its start to its end.
class Panel {
public:
    explicit Panel(const QString& language)
        : m_language(language)
        , m_application(*qApp, {.source = QStringLiteral("lab:wired-and-wifi"), .language = language}) {
        m_application.start();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(widget))
                m_window = window;
        }
    }

    Walk walk() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return tree().model()->rowCount() > 1; }, kPatience));
        visit(PageName::Priority);
        tree().setCurrentIndex(tree().model()->index(0, 0));
        m_window->priorityPage().move(Step::Down);
        m_window->ask(QStringLiteral("203.0.113.10"));
        for (const PageName page : {PageName::Priority, PageName::Routes, PageName::History, PageName::Lab})
            visit(page);
        action(QKeySequence(QStringLiteral("Ctrl+Return"))).trigger();
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return !action(QKeySequence(QStringLiteral("Ctrl+Return"))).isEnabled(); }, kPatience));
        for (const PageName page : {PageName::Priority, PageName::History})
            visit(page);
        m_walk.untranslated = m_missing.sentences();
        return std::move(m_walk);
    }

private:
    [[nodiscard]] PriorityTree& tree() const { return m_window->priorityPage().tree(); }

    [[nodiscard]] QAction& action(const QKeySequence& keys) const {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->shortcut() == keys)
                return *action;
        }
        static QAction none;
        return none;
    }

    void visit(PageName page) {
        m_window->showPage(page);
        QTest::qWait(0);
        m_window->grab(); // Cells say what they say when they are painted.
        m_walk.texts.merge(shownTexts());
        m_walk.sharedKeys.merge(sharedKeys(*m_window));
    }

    Untranslated m_missing;
    Language m_language;
    Application m_application;
    MainWindow* m_window = nullptr;
    Walk m_walk;
};

class TranslatedPanelTest : public testing::Test {
protected:
    TranslatedPanelTest() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, QString::fromStdString(m_settings.path().string()));
    }

private:
    tests::TemporaryFolder m_settings;
};

TEST_F(TranslatedPanelTest, ShowsNoEnglishInAnotherLanguage) {
    const Walk english = Panel(QStringLiteral("en")).walk();
    EXPECT_GT(english.texts.size(), 200U);
    const QStringList names = labNames();
    for (const QString& language : languages()) {
        if (language == QLatin1String("en"))
            continue;
        const Walk walk = Panel(language).walk();
        EXPECT_GT(walk.texts.size(), 200U);
        const QStringList shared = sharedWords(language);
        for (const QString& text : walk.texts) {
            const bool isEnglish = english.texts.count(text) > 0 && !englishIn(text, names, shared).isEmpty();
            EXPECT_FALSE(isEnglish) << language.toStdString() << ": " << text.toStdString();
        }
        for (const QString& sentence : walk.untranslated)
            ADD_FAILURE() << language.toStdString() << " has no translation of " << sentence.toStdString();
    }
}

TEST_F(TranslatedPanelTest, GivesEveryEntryAKeyOfItsOwn) {
    for (const QString& language : languages()) {
        for (const QString& shared : Panel(language).walk().sharedKeys)
            ADD_FAILURE() << language.toStdString() << ": " << shared.toStdString();
    }
}

} // namespace
} // namespace precedence
