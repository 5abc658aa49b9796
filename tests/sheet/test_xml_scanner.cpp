// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_scanner.h"
#include "tests/sheet/xml_trace.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;
using namespace Qt::Literals::StringLiterals;
using Fault = XmlScanner::Fault;

TEST_CASE("G13: the scanner finds in XML what Qt's reader finds, in pieces of any size")
{
    const QByteArray xml = GENERATE(
        as<QByteArray>(), "<a/>", "<a></a>", "\xEF\xBB\xBF<a/>", " <a/>\n",
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<a>x</a>",
        "<a b=\"1\" c='2'/>", "<a b = \"1>2\"\n c='&lt;\"'>x</a >", "<x:a y:b=\"1\"><x:c/></x:a>",
        "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x4E2D;&#128512;</a>", "<a>x\r\ny\rz&#13;</a>",
        "<a>1<b>2</b>3<!-- <c> -->4<?p <d> ?>5</a>", "<a><![CDATA[<b>&amp;]]>c</a>",
        "<a><!-- - > -- ></a>--></a>", "<a>王小明𠮷</a>", "<a x=\"王\"/>", "<a>]]</a>",
        "<a><b><c/></b><b/></a><!-- end --><?p?>\n");
    const qsizetype piece = GENERATE(1, 2, 3, 7, 1000);
    CAPTURE(xml.toStdString(), piece);
    const auto expected = traceOfQt(xml);
    if (xml.contains("- > --")) {
        CHECK_FALSE(expected.has_value()); // two hyphens in a comment are let pass here
        return;
    }
    REQUIRE(expected.has_value());
    CHECK(traceOf(xml, piece).text == *expected);
}

TEST_CASE("d7: XML that is not well-formed or not what workbooks are written in is refused")
{
    const auto [xml, fault] = GENERATE(table<QByteArray, Fault>({
        {"", Fault::Malformed},
        {"x", Fault::Malformed},
        {"<", Fault::Malformed},
        {"<a", Fault::Malformed},
        {"<a>", Fault::Malformed},
        {"<a></b>", Fault::Malformed},
        {"<a><b></a></b>", Fault::Malformed},
        {"</a>", Fault::Malformed},
        {"<a/><b/>", Fault::Malformed},
        {"<a/>x", Fault::Malformed},
        {"<a b></a>", Fault::Malformed},
        {"<a b=1/>", Fault::Malformed},
        {"<a b=\"1/>", Fault::Malformed},
        {"<a b=\"<\"/>", Fault::Malformed},
        {"<a =\"1\"/>", Fault::Malformed},
        {"< a/>", Fault::Malformed},
        {"<a></ax>", Fault::Malformed},
        {"<a></a x>", Fault::Malformed},
        {"<a>&x;</a>", Fault::Malformed},
        {"<a>&amp</a>", Fault::Malformed},
        {"<a>&#xD800;</a>", Fault::Malformed},
        {"<a>&#0;</a>", Fault::Malformed},
        {"<a>&#-1;</a>", Fault::Malformed},
        {"<a>&#x110000;</a>", Fault::Malformed},
        {"<a>\x01</a>", Fault::Malformed},
        {"<a>\xFF</a>", Fault::Malformed},
        {"<a><!-- </a>", Fault::Malformed},
        {"<a><!x></a>", Fault::Malformed},
        {"<a><![CDATA[</a>", Fault::Malformed},
        {"<a><![CDATA[\xFF]]></a>", Fault::NotUtf8},
        {"<!DOCTYPE a><a/>", Fault::Doctype},
        {"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", Fault::Doctype},
        {"<a><!DOCTYPE a></a>", Fault::Doctype},
        {QByteArray("\xFF\xFE<\0a\0", 6), Fault::NotUtf8},
        {QByteArray("\0<\0a", 4), Fault::NotUtf8},
        {"<?xml version=\"1.0\" encoding=\"GBK\"?><a/>", Fault::NotUtf8},
    }));
    const qsizetype piece = GENERATE(1, 1000);
    CAPTURE(xml.toStdString(), piece);
    CHECK(traceOf(xml, piece).fault == fault);
}

TEST_CASE("d7: XML may be nested 64 deep and no deeper")
{
    const auto nested = [](int depth) {
        return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
    };
    CHECK(traceOf(nested(64), 1000).fault == Fault::None);
    CHECK(traceOf(nested(65), 1000).fault == Fault::TooDeep);
    CHECK(traceOf(QByteArray("<a>").repeated(1'000'000), 1000).fault == Fault::TooDeep);
}

TEST_CASE("d7: one token may not fill the memory, of whatever kind it is")
{
    const auto [before, after] = GENERATE(table<QByteArray, QByteArray>({
        {"<a>", "</a>"},
        {"<a b=\"", "\"/>"},
        {"<a><!--", "--></a>"},
        {"<a><![CDATA[", "]]></a>"},
        {"<a><?p ", "?></a>"},
        {"<", "/>"},
    }));
    CAPTURE(before.toStdString());
    CHECK(traceOf(before + QByteArray(900'000, 'x') + after, 65'536).fault == Fault::None);
    CHECK(traceOf(before + QByteArray(3'000'000, 'x') + after, 65'536).fault == Fault::TooLong);
}

TEST_CASE("d7: the text of an element is kept to a length")
{
    QByteArray xml = "<a>" + QByteArray("0123456789<!-- -->").repeated(100'000) + "</a>";
    XmlScanner scanner(sourceOf(xml, 1000), 64);
    REQUIRE(scanner.next() == XmlScanner::Token::Start);
    QByteArray text;
    scanner.appendElementText(text, 95);
    CHECK(text.size() == 100);
    CHECK(scanner.next() == XmlScanner::Token::Finished);
}

TEST_CASE("G13: a source that fails is told apart from bad XML")
{
    XmlScanner scanner([](char *, qint64) { return qint64{-1}; }, 64);
    CHECK(scanner.next() == XmlScanner::Token::Fault);
    CHECK(scanner.fault() == Fault::Source);
}
