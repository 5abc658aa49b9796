// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the other tests must be able to fail.
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou::test;

namespace
{

const QSizeF kSheet(210, 297);

RecordedText text(QRectF areaMm)
{
    return {0, QStringLiteral("文字"), areaMm};
}

} // namespace

TEST_CASE("recording: text off the sheet, over a line or over a text is found")
{
    Recording recording;
    recording.texts = {text({20, 20, 10, 3})};
    CHECK(faults(recording, kSheet).isEmpty());

    SECTION("off the sheet")
    {
        recording.texts.append(text({202, 50, 10, 3}));
        CHECK(faults(recording, kSheet).size() == 1);
    }
    SECTION("in the margin that printers do not reach")
    {
        recording.texts.append(text({20, 291, 10, 3}));
        CHECK(faults(recording, kSheet).size() == 1);
    }
    SECTION("over a line between columns")
    {
        recording.lines.append({0, {25, 10, 25, 40}, 0.15, false});
        CHECK(faults(recording, kSheet).size() == 1);
    }
    SECTION("beside a line, or on another page, all is well")
    {
        recording.lines.append({0, {30.2, 10, 30.2, 40}, 0.15, false});
        recording.lines.append({1, {25, 10, 25, 40}, 0.15, false});
        CHECK(faults(recording, kSheet).isEmpty());
    }
    SECTION("over another text")
    {
        recording.texts.append(text({28, 21, 10, 3}));
        CHECK(faults(recording, kSheet).size() == 1);
    }
}

TEST_CASE("recording: characters are compared whatever the lines")
{
    CHECK(characters({QStringLiteral("二 一"), QStringLiteral("𠮷")}) ==
          characters({QStringLiteral("一"), QStringLiteral("𠮷二")}));
    CHECK(characters({QStringLiteral("一")}) != characters({QStringLiteral("一一")}));
}
