#include "app/documents.h"

#include "app/export_menu.h"
#include "app/exports.h"
#include "app/main_window.h"
#include "app/user_document.h"
#include "model/network/settings_made.h"
#include "model/wording.h"
#include "model/wording_documents.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace precedence {
namespace {

constexpr std::size_t kMostRemarks = 3; // the line below the pages has no room for more

QString fileName(const QString& file) {
    return QFileInfo(file).fileName();
}

QString sentencesOf(const std::vector<DocumentRemark>& remarks) {
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(remarks.size(), kMostRemarks); ++i)
        sentences.push_back(wording::remark(remarks[i]));
    if (remarks.size() > kMostRemarks)
        sentences.push_back(Documents::tr("And %n more remarks.", "", static_cast<int>(remarks.size() - kMostRemarks)));
    return sentences.join(QLatin1Char(' '));
}

QString withRemarks(const QString& sentence, const std::vector<DocumentRemark>& remarks) {
    return remarks.empty() ? sentence : sentence + QLatin1Char(' ') + sentencesOf(remarks);
}

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// "order.ps1" and "order-undo.ps1": programs go by how names end, whatever was typed.
struct ScriptNames {
    ScriptNames(const QString& chosen, const ScriptFile& ends)
        : file(chosen.endsWith(latin(ends.suffix), Qt::CaseInsensitive) ? chosen : chosen + latin(ends.suffix))
        , undo(file.chopped(latin(ends.suffix).size()) + latin(ends.undoSuffix)) {}

    QString file;
    QString undo;
};

} // namespace

Documents::Documents(PanelModels& models, MainWindow& window, HeldOrders& held, Worker& files)
    : m_models(models)
    , m_window(window)
    , m_held(held)
    , m_files(files) {
    connectProfiles();
    connect(&window.exportMenu(), &ExportMenu::scriptRequested, this, [this](ScriptLanguage language) {
        const QString usual = tr("network order") + latin(scriptFileOf(language).suffix);
        const QString file = QFileDialog::getSaveFileName(&m_window, tr("Write a script for other computers"), usual);
        if (!file.isEmpty())
            writeScript(language, file);
    });
    connect(&window.exportMenu(), &ExportMenu::answerFileRequested, this, [this] {
        const QString file = QFileDialog::getSaveFileName(&m_window, tr("Write an answer file, or into one"),
            QStringLiteral("unattend.xml"), tr("Answer files (*%1)").arg(QStringLiteral(".xml")), nullptr,
            QFileDialog::DontConfirmOverwrite);
        if (!file.isEmpty())
            writeAnswerFile(file);
    });
}

void Documents::writeScript(ScriptLanguage language, const QString& file) {
    const SnapshotPtr& now = m_models.session.snapshot();
    SettingsMade content{.without = now, .changes = m_models.session.waiting().changeSet()};
    const bool isWaiting = !content.changes.empty();
    if (!isWaiting)
        content = settingsMade(*now);
    if (content.changes.empty()) {
        m_window.say(tr("Nothing waits and nothing is set here by hand, so there is nothing to write."), false);
        return;
    }
    const auto script = exportScript(content.changes, *content.without, language);
    if (!script) {
        refuse(script.error());
        return;
    }
    const ScriptNames names(file, scriptFileOf(language));
    if (QFileInfo::exists(names.undo) || (names.file != file && QFileInfo::exists(names.file))) {
        m_window.say(
            tr("%1 or %2 is there already. Choose another name.").arg(fileName(names.file), fileName(names.undo)),
            true);
        return;
    }
    if (!write(names.file, script->text.apply, Operation::WriteScript) ||
        !write(names.undo, script->text.undo, Operation::WriteScript))
        return;
    const QString sentence = isWaiting
                                 ? tr("%1 makes what waits here on another computer, and %2 takes it back. Nothing was "
                                      "changed here.")
                                 : tr("%1 sets on another computer what is set here by hand, and %2 takes it back. "
                                      "Nothing was changed here.");
    m_window.say(withRemarks(sentence.arg(fileName(names.file), fileName(names.undo)), script->remarks), false);
}

void Documents::writeAnswerFile(const QString& file) {
    const auto made = exportAnswerFile(*m_models.session.after(), {}, file);
    if (!made) {
        refuse(made.error());
        return;
    }
    if (!write(file, made->bytes, Operation::WriteAnswerFile))
        return;
    const QString sentence = made->isMerged ? tr("The metrics are written into %1; everything else in it is as it was.")
                                            : tr("The metrics are written to %1.");
    m_window.say(withRemarks(sentence.arg(fileName(file)), made->remarks), false);
}

void Documents::import(const QString& file) {
    m_files.run([this, file, snapshot = m_models.session.snapshot()] {
        auto imported = importDocument(file, *snapshot);
        QMetaObject::invokeMethod(
            this,
            [this, file, imported = std::move(imported)] {
                if (imported)
                    take(*imported, file);
                else
                    refuse(imported.error());
            },
            Qt::QueuedConnection);
    });
}

void Documents::take(const Imported& imported, const QString& file) {
    if (imported.refusal) {
        m_window.say(withRemarks(wording::sentence(*imported.refusal), imported.remarks), true);
        return;
    }
    if (!imported.profile) {
        makeWait(imported.changes, imported.remarks);
        return;
    }
    keepProfile(*imported.profile, tr("“%1” from %2 is one of your profiles now. Choose it under Profiles.")
                                       .arg(wording::plain(imported.profile->name), fileName(file)));
}

/// Over what stands there by then; the session takes only what is different.
void Documents::makeWait(const ChangeSet& changes, const std::vector<DocumentRemark>& remarks) {
    m_models.session.edit(changes);
    const auto waiting = static_cast<int>(m_models.session.waiting().edits().size());
    const QString sentence = waiting == 0 ? tr("This computer is as it wants it already.")
                                          : tr("%n changes wait. Look at them, then apply.", "", waiting);
    m_window.say(withRemarks(sentence, remarks), false);
}

bool Documents::write(const QString& file, const std::string& bytes, Operation operation) {
    const auto written = writeUserDocument(file, bytes, operation);
    if (!written)
        refuse(written.error());
    return written.has_value();
}

void Documents::refuse(const Error& error) {
    m_window.say(wording::sentence(error, m_models.session.snapshot()->traits().system), true);
}

} // namespace precedence
