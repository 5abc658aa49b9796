// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/narrative.h"

#include "core/documents/forms/oversight_sections.h"
#include "core/office/papers.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Narrative)
};

[[nodiscard]] QMap<Chapter, QString> ownTexts(Tables &tables, TermId term)
{
    QMap<Chapter, QString> texts;
    for (const Narrative &narrative : tables.rows<Narrative>(term))
        texts.insert(narrative.chapter, narrative.text);
    return texts;
}

} // namespace

Result<QList<NarrativeChapter>> loadNarrative(Office &office, QDate today, const QString &termName)
{
    using Chapters = QList<NarrativeChapter>;
    const auto sentences = narrativeSentences(office, {termName, {}}, today);
    if (!sentences)
        return sentences.failure();
    return office.read<Chapters>([&](Tables &tables) -> Result<Chapters> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        const auto own = ownTexts(tables, open.value().id);
        Chapters chapters;
        for (int number = 0; number < kChapters; ++number) {
            const auto chapter = static_cast<Chapter>(number);
            chapters.append({chapter, documents::chapterName(chapter),
                             sentences.value().value(chapter), own.value(chapter)});
        }
        return chapters;
    });
}

Result<void> saveNarrative(Office &office, const Narrative &narrative, const QString &termName)
{
    return office.perform<void>(
        Text::tr("Text of the term's report"), [&](Tables &tables) -> Result<void> {
            const auto open = findTerm(tables, termName);
            if (!open)
                return open.failure();
            const Narrative wanted{narrative.chapter, narrative.text.trimmed()};
            for (const Stored<Narrative> &known : tables.stored<Narrative>(open.value().id)) {
                if (known.row.chapter != wanted.chapter)
                    continue;
                if (wanted.text.isEmpty())
                    tables.remove<Narrative>(known.id);
                else if (known.row != wanted)
                    tables.update<Narrative>(known.id, wanted);
                return done();
            }
            if (!wanted.text.isEmpty())
                tables.insert<Narrative>(open.value().id, wanted);
            return done();
        });
}

} // namespace kehou
