// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou
{

enum class Language {
    Chinese,
    English, // the language of the sources
};

// Makes every text from now on come in the language, those of Qt's own dialogs too where the
// program carries them. Dates and amounts are Chinese in both: a form is the same on every desk.
void useLanguage(Language language);

} // namespace kehou
