#include "model/wording.h"
#include "model/wording_documents.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace precedence {
namespace {

constexpr DocumentRemarkKind kKinds[] = {DocumentRemarkKind::MetricUndocumented, DocumentRemarkKind::ValueUnread,
    DocumentRemarkKind::ValueMissing, DocumentRemarkKind::ElementUnknown, DocumentRemarkKind::OutOfOrder,
    DocumentRemarkKind::TextTooLong, DocumentRemarkKind::BitsBehindPrefix, DocumentRemarkKind::IdentifierTwice,
    DocumentRemarkKind::Removed, DocumentRemarkKind::NoIdentifier, DocumentRemarkKind::RouteLeftOut,
    DocumentRemarkKind::NothingToSay, DocumentRemarkKind::NoSuchAdapterHere, DocumentRemarkKind::SeveralFit,
    DocumentRemarkKind::MetricUnknown, DocumentRemarkKind::FamilyAbsent, DocumentRemarkKind::RouteAbsent,
    DocumentRemarkKind::MetricIllegal, DocumentRemarkKind::AdapterTwice, DocumentRemarkKind::ChangeLeftOut};

bool saysNoDetail(DocumentRemarkKind kind) {
    return kind == DocumentRemarkKind::Removed || kind == DocumentRemarkKind::NoIdentifier ||
           kind == DocumentRemarkKind::NothingToSay || kind == DocumentRemarkKind::NoSuchAdapterHere;
}

TEST(WordingDocuments, EveryRemarkHasASentenceOfItsOwnWithWhatItIsAbout) {
    std::set<std::string> sentences;
    for (const DocumentRemarkKind kind : kKinds) {
        const std::string text =
            wording::remark({.kind = kind, .subject = "Office", .detail = "the part"}).toStdString();
        EXPECT_TRUE(sentences.insert(text).second) << text;
        EXPECT_NE(text.find("Office"), std::string::npos) << text;
        EXPECT_EQ(text.find("the part") != std::string::npos, !saysNoDetail(kind)) << text;
        EXPECT_EQ(text.find('%'), std::string::npos) << text;
    }
}

TEST(WordingDocuments, ARemarkNamesItsLineWhereItHasOne) {
    const DocumentRemark remark{
        .kind = DocumentRemarkKind::MetricUndocumented, .subject = "Office", .detail = "60", .line = 12};
    EXPECT_EQ(wording::remark(remark).toStdString(),
        "Line 12: Office has the metric 60. Answer files are documented for 5 to 50; Setup may refuse or change it.");
    EXPECT_EQ(wording::remark({.kind = DocumentRemarkKind::MetricUnknown, .subject = "Office", .detail = "IPv6"})
                  .toStdString(),
        "The metric of Office for IPv6 is not known here, so that part was left out.");
}

TEST(WordingDocuments, NamesThatTurnTheTextAroundAreShownPlain) {
    const std::string text =
        wording::remark({.kind = DocumentRemarkKind::NoIdentifier, .subject = "a\u202eb\nc"}).toStdString();
    EXPECT_EQ(text.find("\u202e"), std::string::npos) << text;
    EXPECT_EQ(text.find('\n'), std::string::npos) << text;
}

TEST(WordingDocuments, EveryRefusalOfAnAnswerFileNamesTheFile) {
    std::set<std::string> sentences;
    for (const ErrorCode code : {ErrorCode::FileEmpty, ErrorCode::FileTooLarge, ErrorCode::NotText, ErrorCode::NotXml,
             ErrorCode::HasDocumentType, ErrorCode::NoAnswerFile})
        for (const Operation operation : {Operation::ReadAnswerFile, Operation::WriteAnswerFile}) {
            const Error error{.code = code, .operation = operation, .subject = "office.xml", .detail = "16"};
            const std::string text = wording::sentence(error).toStdString();
            EXPECT_NE(text.find("office.xml"), std::string::npos) << text;
            EXPECT_EQ(text.find('%'), std::string::npos) << text;
            if (operation == Operation::ReadAnswerFile) {
                EXPECT_TRUE(sentences.insert(text).second) << text;
            }
        }
}

} // namespace
} // namespace precedence
