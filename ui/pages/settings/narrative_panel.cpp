// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/narrative_panel.h"

#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/first_field.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kehou::ui
{

NarrativePanel::NarrativePanel(OfficeLink &link, QWidget *parent)
    : EntryPanel(parent), m_link(link), m_list(new QListWidget), m_sentence(new QLabel),
      m_own(new QPlainTextEdit), m_save(new QPushButton(tr("&Save")))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &NarrativePanel::showChapter);
    connect(m_save, &QPushButton::clicked, this, &NarrativePanel::saveEntry);
}

void NarrativePanel::build()
{
    m_list->setObjectName(QStringLiteral("chapters"));
    m_list->setAccessibleName(tr("Chapters of the report"));
    m_list->setMaximumHeight(20 * kGrid);
    m_sentence->setObjectName(QStringLiteral("chapterSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("tone", QStringLiteral("muted"));
    m_own->setObjectName(QStringLiteral("chapterText"));
    m_own->setAccessibleName(tr("The school's own text"));
    m_own->setPlaceholderText(tr("The school's own text for this chapter"));
    m_own->setTabChangesFocus(true);
    m_save->setObjectName(QStringLiteral("saveChapter"));
    m_save->setProperty("main", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list);
    column->addWidget(m_sentence);
    column->addWidget(m_own, 1);
    column->addWidget(m_save, 0, Qt::AlignRight);
    setFirstField(this, m_own);
}

bool NarrativePanel::hasUnsavedEntry() const
{
    return m_shown >= 0 && m_own->toPlainText().trimmed() != m_chapters[m_shown].own;
}

// What is being typed stays.
void NarrativePanel::reload()
{
    if (!m_link.isOpen() || hasUnsavedEntry())
        return;
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) {
            return loadNarrative(office, today, term);
        },
        [this](const Result<QList<NarrativeChapter>> &chapters) { showChapters(chapters); });
}

void NarrativePanel::showChapters(const Result<QList<NarrativeChapter>> &chapters)
{
    if (!chapters) {
        Q_EMIT message(MessageKind::Warning, chapters.failure().text);
        return;
    }
    if (hasUnsavedEntry())
        return; // typed meanwhile
    const int row = std::max(m_shown, 0);
    m_shown = -1;
    m_chapters = chapters.value();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const NarrativeChapter &chapter : std::as_const(m_chapters))
        m_list->addItem(chapter.heading);
    m_list->setCurrentRow(row);
    showChapter(row);
}

void NarrativePanel::showChapter(int row)
{
    if (row < 0 || row >= m_chapters.size() || row == m_shown)
        return;
    if (hasUnsavedEntry()) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_shown);
        Q_EMIT message(MessageKind::Warning, tr("Save the text of this chapter first."));
        return;
    }
    m_shown = row;
    const NarrativeChapter &chapter = m_chapters[row];
    m_sentence->setText(chapter.sentence.isEmpty()
                            ? tr("The program has no figures for this chapter.")
                            : chapter.sentence);
    m_own->setPlainText(chapter.own);
}

void NarrativePanel::saveEntry()
{
    if (!m_link.isOpen() || m_shown < 0)
        return;
    const Narrative narrative{m_chapters[m_shown].chapter, m_own->toPlainText().trimmed()};
    m_link.post(
        this,
        [narrative, term = m_link.termName()](Office &office) {
            return saveNarrative(office, narrative, term);
        },
        [this, narrative](const Result<void> &saved) {
            if (!saved) {
                Q_EMIT message(MessageKind::Warning, saved.failure().text);
                return;
            }
            for (NarrativeChapter &chapter : m_chapters) {
                if (chapter.chapter == narrative.chapter)
                    chapter.own = narrative.text;
            }
            Q_EMIT message(MessageKind::Success, tr("Saved: the text of the report."));
        });
}

} // namespace kehou::ui
