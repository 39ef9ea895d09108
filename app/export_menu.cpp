#include "app/export_menu.h"

namespace precedence {

ExportMenu::ExportMenu(QWidget* parent)
    : QMenu(tr("&Export for other computers"), parent) {
    addAction(tr("Windows &answer file …"), this, &ExportMenu::answerFileRequested);
    addSeparator();
    for (const auto& [language, text] : {std::pair(ScriptLanguage::PowerShell, tr("&PowerShell script …")),
             std::pair(ScriptLanguage::Netsh, tr("&netsh script …")),
             std::pair(ScriptLanguage::Registry, tr("&Registry file …")),
             std::pair(ScriptLanguage::VbScript, tr("&VBScript, for Windows XP …")),
             std::pair(ScriptLanguage::NetworkManager, tr("NetworkManager script, for &Linux …"))})
        addAction(text, this, [this, language = language] { emit scriptRequested(language); });
    addSeparator();
    addAction(tr("Pr&ofile of this order …"), this, &ExportMenu::profileRequested);
}

} // namespace precedence
